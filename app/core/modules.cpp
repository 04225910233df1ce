#include "modules.h"

#include <QCoreApplication>
#include <QLibrary>

namespace deal {

QFunctionPointer moduleFunction(const QString &module, const char *name)
{
    return QLibrary::resolve(
        QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/deal-explorer/modules/") + module, name);
}

} // namespace deal
