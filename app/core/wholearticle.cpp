#include "wholearticle.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace deal {
namespace {

/// A paragraph of the text, and where it begins in it.
struct Stretch {
    qsizetype begin = 0, end = 0;
};

QList<Stretch> stretchesOf(const QString &text)
{
    QList<Stretch> stretches;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', begin) < 0 ? text.size() : text.indexOf(u'\n', begin);
        qsizetype from = begin, to = lineEnd;
        while (from < to && text[from].isSpace())
            ++from;
        while (to > from && text[to - 1].isSpace())
            --to;
        if (to > from)
            stretches << Stretch{from, to};
        begin = lineEnd + 1;
    }
    return stretches;
}

/// Puts a quotation into each paragraph that it touches: one may reach over a line's end.
void place(QList<WholeParagraph> &paragraphs, const QList<Stretch> &stretches, PassageId passage, const Anchored &anchored)
{
    const auto first = std::upper_bound(
        stretches.begin(), stretches.end(), anchored.from, [](qsizetype from, const Stretch &s) { return from < s.end; });
    for (auto it = first; it != stretches.end() && it->begin < anchored.to; ++it) {
        const qsizetype from = std::max(anchored.from, it->begin), to = std::min(anchored.to, it->end);
        paragraphs[it - stretches.begin()].quotations << QuotedSpan{passage, from - it->begin, to - from};
    }
}

void markCarrying(const Dossier &dossier, WholeParagraph &paragraph)
{
    for (const QuotedSpan &span : paragraph.quotations)
        for (SentenceSpan &sentence : paragraph.sentences)
            if (span.start < sentence.start + sentence.length && sentence.start < span.start + span.length)
                sentence.carries = sentence.carries || !dossier.claimsByPassage.at(at(span.passage)).isEmpty();
}

/// Which paragraph of the dossier each is: by its quotations; and between two that are known, one by one where the dossier has
/// as many as the text.
void number(const Dossier &dossier, const QList<ParagraphId> &known, QList<WholeParagraph> &paragraphs)
{
    qsizetype lastKnown = -1, lastText = -1;
    const auto fillBetween = [&](qsizetype nextKnown, qsizetype nextText) {
        if (nextKnown - lastKnown == nextText - lastText)
            for (qsizetype i = 1; i < nextText - lastText; ++i)
                paragraphs[lastText + i].paragraph = known.at(lastKnown + i);
        lastKnown = nextKnown;
        lastText = nextText;
    };
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (paragraphs.at(i).quotations.isEmpty())
            continue;
        const ParagraphId id = dossier.passage(paragraphs.at(i).quotations.first().passage).paragraph;
        const qsizetype place = known.indexOf(id, lastKnown + 1);
        if (place < 0)
            continue; // a second part of one that is numbered already, or out of order: it keeps no number
        paragraphs[i].paragraph = id;
        fillBetween(place, i);
    }
    fillBetween(known.size(), paragraphs.size());
}

/// Whether what ends here ends with a full stop that belongs to an abbreviation: "M. Altman", "Dr. Su", "J. Doe".
bool endsInAbbreviation(QStringView sentence)
{
    static const QRegularExpression abbreviation(
        QStringLiteral("(?:^|[\\s\u00a0\u202f(«\"'’])(?:\\p{Lu}|MM|Mr|Mrs|Ms|Dr|Pr|Me|St)\\.$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return abbreviation.match(sentence.trimmed().toString()).hasMatch();
}

} // namespace

QList<SentenceSpan> sentencesOf(const QString &paragraph)
{
    QList<SentenceSpan> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        // French closes its quotations after a space: “. »” is one end, not a sentence and a sign.
        while (end < paragraph.size() && (QStringView(u"»”)").contains(paragraph[end]) || paragraph[end].isSpace()))
            ++end;
        finder.setPosition(end);
        const QStringView words = QStringView(paragraph).mid(begin, end - begin);
        if (end < paragraph.size() && endsInAbbreviation(words))
            continue;
        if (!words.trimmed().isEmpty()) {
            qsizetype last = end;
            while (paragraph[last - 1].isSpace())
                --last;
            while (paragraph[begin].isSpace())
                ++begin;
            sentences << SentenceSpan{begin, last - begin};
        }
        begin = end;
    }
    return sentences;
}

int WholeArticle::found() const
{
    return int(std::count_if(checks.begin(), checks.end(), [](const QuotationCheck &check) { return check.place.has_value(); }));
}

int WholeArticle::sentences() const
{
    int count = 0;
    for (const WholeParagraph &paragraph : paragraphs)
        count += int(paragraph.sentences.size());
    return count;
}

int WholeArticle::carrying() const
{
    qsizetype count = 0;
    for (const WholeParagraph &paragraph : paragraphs)
        count += std::count_if(paragraph.sentences.begin(), paragraph.sentences.end(),
            [](const SentenceSpan &sentence) { return sentence.carries; });
    return int(count);
}

WholeArticle readWhole(const Dossier &dossier, ArticleId article, const QString &text)
{
    WholeArticle whole;
    whole.article = article;
    whole.text = text;
    const AnchoringText ready(text);
    const QList<Stretch> stretches = stretchesOf(text);
    for (const Stretch &stretch : stretches)
        whole.paragraphs << WholeParagraph{{}, text.mid(stretch.begin, stretch.end - stretch.begin), {}, {}};

    whole.checks = checkQuotations(dossier, article, ready);
    for (const QuotationCheck &check : whole.checks)
        if (check.place)
            place(whole.paragraphs, stretches, check.passage, *check.place);
    for (WholeParagraph &paragraph : whole.paragraphs) {
        std::stable_sort(paragraph.quotations.begin(), paragraph.quotations.end(),
            [](const QuotedSpan &a, const QuotedSpan &b) { return a.start < b.start; });
        paragraph.sentences = sentencesOf(paragraph.text);
        markCarrying(dossier, paragraph);
    }
    number(dossier, dossier.article(article).paragraphs, whole.paragraphs);
    return whole;
}

} // namespace deal
