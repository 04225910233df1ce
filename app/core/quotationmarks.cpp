#include "quotationmarks.h"

namespace deal {

QString quoted(const QString &words, const QString &lang)
{
    // U+00A0 inside guillemets would wrap less well than U+202F, which French typography prefers there anyway.
    return lang == QStringLiteral("fr") && !words.contains(u'«') ? QStringLiteral("«\u202f%1\u202f»").arg(words)
                                                                 : QStringLiteral("“%1”").arg(words);
}

} // namespace deal
