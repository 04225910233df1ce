// The names of the looks, as settings and DEAL_EXPLORER_LOOK state them.
#include "look.h"

namespace deal {

LookChoice lookChoice(const QString &name)
{
    return name == QStringLiteral("dark")         ? LookChoice::Dark
        : name == QStringLiteral("light")         ? LookChoice::Light
        : name == QStringLiteral("print")         ? LookChoice::Print
        : name == QStringLiteral("high-contrast") ? LookChoice::HighContrast
                                                  : LookChoice::System;
}

QString nameOf(LookChoice choice)
{
    switch (choice) {
    case LookChoice::Dark:
        return QStringLiteral("dark");
    case LookChoice::Light:
        return QStringLiteral("light");
    case LookChoice::HighContrast:
        return QStringLiteral("high-contrast");
    case LookChoice::Print:
        return QStringLiteral("print");
    case LookChoice::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace deal
