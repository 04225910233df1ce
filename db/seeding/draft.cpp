#include "draft.h"

#include <algorithm>

namespace deal {

QList<const DraftPassage *> Draft::passages() const
{
    QList<const DraftPassage *> all;
    for (const DraftArticle &article : articles)
        for (const DraftParagraph &paragraph : article.paragraphs)
            for (const DraftPassage &passage : paragraph.passages)
                all << &passage;
    return all;
}

qsizetype lengthOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace deal
