// Parts of the program that are opened when they are first wanted, since they bring libraries with them that a start need not
// wait for. They lie beside the program in a build folder and where it is installed alike: lib/deal-explorer/modules. Any
// thread.
#pragma once

#include <QString>
#include <QtGlobal>

namespace deal {

/// A function of the module, "libdealcharts", "libdealprint" or "libdealmap"; null where an installation lacks it.
[[nodiscard]] QFunctionPointer moduleFunction(const QString &module, const char *name);

} // namespace deal
