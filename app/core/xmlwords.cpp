#include "xmlwords.h"

namespace deal {

QString xmlWords(const QString &words)
{
    QString fit;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        const bool pair = c.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate();
        if (pair)
            fit += words.mid(i++, 2);
        else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c.unicode() >= 0x20 || c == u'\t' || c == u'\n'))
            fit += c;
    }
    return fit;
}

} // namespace deal
