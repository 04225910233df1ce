// The look's one text layout, for those who paint upon its lines (looktext.cpp, lookspans.cpp). GUI thread only.
#pragma once

#include "look.h"

#include <QTextLayout>

namespace deal {

/// Broken into lines at that width; good until the next text is shaped.
[[nodiscard]] const QTextLayout &shapedLayout(const QString &text, TextStyle type, const Look &look, qreal width);

} // namespace deal
