#include "facts.h"

namespace deal {

QString Localised::in(QStringView lang) const
{
    for (const auto &[code, text] : texts)
        if (code == lang)
            return text;
    return texts.isEmpty() ? QString() : texts.first().second;
}

QString Localised::langIn(QStringView lang) const
{
    for (const auto &[code, text] : texts)
        if (code == lang)
            return code;
    return texts.isEmpty() ? QString() : texts.first().first;
}

} // namespace deal
