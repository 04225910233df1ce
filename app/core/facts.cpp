#include "facts.h"

namespace deal {

QString Localised::in(QStringView lang) const
{
    for (const auto &[code, text] : texts)
        if (code == lang)
            return text;
    return texts.isEmpty() ? QString() : texts.first().second;
}

} // namespace deal
