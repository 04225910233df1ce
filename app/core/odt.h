// The fact-check sheet as an OpenDocument text (ISO/IEC 26300, version 1.2): A4 landscape, one table whose header row comes again
// on every page, the languages marked. Written here since Qt's own writer knows no header rows and opens a cell for each
// paragraph. Pure; any thread.
#pragma once

#include "factcheck.h"

namespace deal {

/// The bytes of the .odt file; the same sheet gives the same bytes.
[[nodiscard]] QByteArray checkSheetOdt(const CheckSheet &sheet);

} // namespace deal
