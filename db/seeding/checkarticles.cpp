#include "checks.h"

#include <algorithm>

namespace deal {

namespace {

constexpr qsizetype mostQuotedPercent = 40;

QString contextOf(const DraftPassage &passage)
{
    return passage.prefix.isEmpty() && passage.suffix.isEmpty()
        ? QStringLiteral("tell them apart with a prefix or a suffix")
        : QStringLiteral("its prefix and suffix do not tell them apart: make them longer");
}

void explainMissing(const DraftPassage &passage, const AnchoringText &text, const QString &path, Findings &findings)
{
    if (text.count(passage.exact.text) > 0) {
        findings.add(passage.exact.place,
            QStringLiteral("the quotation %1 stands in %2, but not between this prefix and suffix, spaces included")
                .arg(quoted(passage.key.text), path));
        return;
    }
    const QString nearest = text.nearest(passage.exact.text);
    findings.add(passage.exact.place,
        QStringLiteral("the quotation %1 does not stand in %2 word for word; %3")
            .arg(quoted(passage.key.text), path,
                nearest.isEmpty() ? QStringLiteral("nothing there is near it") : QStringLiteral("nearest is: %1").arg(nearest)));
}

/// How many code points of the article its quotations cover, those that overlap counted once.
qsizetype coveredBy(QList<TextPosition> positions)
{
    std::sort(positions.begin(), positions.end(), [](const TextPosition &a, const TextPosition &b) { return a.start < b.start; });
    qsizetype covered = 0;
    qsizetype reached = 0;
    for (const TextPosition &position : std::as_const(positions)) {
        covered += std::max(qsizetype(0), position.end - std::max(position.start, reached));
        reached = std::max(reached, position.end);
    }
    return covered;
}

void checkArticle(const DraftArticle &article, const QList<const DraftPassage *> &passages, const AnchoringText &text,
    const QString &path, Findings &findings)
{
    QList<TextPosition> positions;
    const DraftPassage *before = nullptr;
    for (const DraftPassage *passage : passages) {
        const auto position = text.find(passage->exact.text, passage->prefix, passage->suffix);
        if (!position) {
            explainMissing(*passage, text, path, findings);
            continue;
        }
        if (const int places = text.count(passage->prefix + passage->exact.text + passage->suffix); places > 1)
            findings.add(passage->exact.place,
                QStringLiteral("the quotation %1 stands %2 times in %3: %4")
                    .arg(quoted(passage->key.text), QString::number(places), path, contextOf(*passage)));
        else if (before && position->start < positions.constLast().start)
            findings.add(passage->exact.place,
                QStringLiteral("the quotation %1 stands before %2 in %3: write the passages in the article's order")
                    .arg(quoted(passage->key.text), quoted(before->key.text), path));
        positions << *position;
        before = passage;
    }
    const qsizetype whole = lengthOf(text.original());
    const qsizetype covered = coveredBy(positions);
    if (covered * 100 > whole * mostQuotedPercent)
        findings.add(article.place,
            QStringLiteral(
                "the quotations of article %1 are %2 % of it (%3 of %4 characters) and may be at most %5 %: quote less")
                .arg(quoted(article.key.text), QString::number(covered * 100 / std::max(whole, qsizetype(1))),
                    QString::number(covered), QString::number(whole), QString::number(mostQuotedPercent)));
}

} // namespace

void checkArticles(const Draft &draft, const QList<ArticleText> &texts, Findings &findings)
{
    QList<AnchoringText> ready;
    for (const ArticleText &text : texts)
        ready << AnchoringText(text.text);
    for (const DraftArticle &article : draft.articles) {
        QList<const DraftPassage *> passages;
        QList<Quotation> quotations;
        for (const DraftParagraph &paragraph : article.paragraphs)
            for (const DraftPassage &passage : paragraph.passages) {
                passages << &passage;
                quotations << Quotation{passage.exact.text, passage.prefix, passage.suffix};
            }
        if (const auto text = recognise(ready, quotations))
            checkArticle(article, passages, ready[*text], texts[*text].path, findings);
        else
            findings.add(article.place,
                QStringLiteral("article %1 is recognised in none of the %2 texts: none holds any of its quotations")
                    .arg(quoted(article.key.text), QString::number(texts.size())));
    }
}

} // namespace deal
