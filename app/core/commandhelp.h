// What --help and --version print.
#pragma once

#include <QString>

namespace deal {

[[nodiscard]] QString helpText();
[[nodiscard]] QString versionText();

} // namespace deal
