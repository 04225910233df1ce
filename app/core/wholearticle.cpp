#include "wholearticle.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <functional>
#include <map>

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

/// A paragraph of the text that may be this one of the dossier's, since it holds quotations of it.
struct Likeness {
    qsizetype text = 0, known = 0; ///< places
    int quotations = 0; ///< how many
    int best = 0; ///< quotations of the heaviest sequence that ends here
    qsizetype before = -1; ///< the one before in that sequence
};

QList<Likeness> likenesses(const Dossier &dossier, const QList<ParagraphId> &known, const QList<WholeParagraph> &paragraphs)
{
    QHash<ParagraphId, qsizetype> places;
    for (qsizetype i = 0; i < known.size(); ++i)
        places.insert(known.at(i), i);
    QList<Likeness> all;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        std::map<qsizetype, int, std::greater<>> here; // from the last: one paragraph of the text is one of the dossier's at most
        for (const QuotedSpan &span : paragraphs.at(i).quotations)
            ++here[places.value(dossier.passage(span.passage).paragraph)];
        for (const auto &[place, quotations] : here)
            all << Likeness{i, place, quotations};
    }
    return all;
}

/// The ascending ones that hold most quotations together: one that is repeated before its place is left out. Of as many, the
/// first. Time n log n, by a tree of Fenwick's over the dossier's paragraphs.
QList<Likeness> longestAscending(QList<Likeness> all, qsizetype known)
{
    QList<qsizetype> tree(known + 1, -1); // which of `all` is the best among those that a node stands for
    const auto better = [&all](qsizetype one, qsizetype other) {
        return other < 0 || (one >= 0 && all[one].best > all[other].best);
    };
    qsizetype last = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        Likeness &own = all[i];
        for (qsizetype node = own.known; node > 0; node -= node & -node)
            if (better(tree[node], own.before))
                own.before = tree[node];
        own.best = own.quotations + (own.before < 0 ? 0 : all[own.before].best);
        for (qsizetype node = own.known + 1; node <= known; node += node & -node)
            if (better(i, tree[node]))
                tree[node] = i;
        if (better(i, last))
            last = i;
    }
    QList<Likeness> sequence;
    for (; last >= 0; last = all[last].before)
        sequence.prepend(all[last]);
    return sequence;
}

/// Those between two that are known, one by one, where the dossier has as many as the text; or where it has as many once a line
/// that the text gives twice in a row, as it does captions, counts as one.
void numberBetween(const Likeness &from, const Likeness &to, const QList<ParagraphId> &known, QList<WholeParagraph> &paragraphs)
{
    const auto isNew = [&](qsizetype i) {
        return i <= 0 || i >= paragraphs.size() || paragraphs.at(i).text != paragraphs.at(i - 1).text;
    };
    qsizetype lines = 0;
    for (qsizetype i = from.text + 1; i <= to.text; ++i)
        lines += isNew(i) ? 1 : 0;
    const qsizetype wanted = to.known - from.known;
    const bool each = to.text - from.text == wanted;
    if (!each && lines != wanted)
        return;
    qsizetype place = from.known;
    for (qsizetype i = from.text + 1; i < to.text; ++i) {
        place += each || isNew(i) ? 1 : 0;
        paragraphs[i].paragraph = known.at(place);
    }
}

/// Which paragraph of the dossier each is: by its quotations, or by its neighbours.
void number(const Dossier &dossier, const QList<ParagraphId> &known, QList<WholeParagraph> &paragraphs)
{
    Likeness from{-1, -1};
    for (const Likeness &one : longestAscending(likenesses(dossier, known, paragraphs), known.size())) {
        paragraphs[one.text].paragraph = known.at(one.known);
        numberBetween(from, one, known, paragraphs);
        from = one;
    }
    numberBetween(from, {paragraphs.size(), known.size()}, known, paragraphs);
}

/// A heading, a caption or a credit that nothing is quoted from is no sentence that could carry a claim.
bool isFurniture(const Dossier &dossier, const WholeParagraph &paragraph)
{
    if (!paragraph.paragraph || !paragraph.quotations.isEmpty())
        return false;
    const ParagraphKind kind = dossier.paragraph(*paragraph.paragraph).kind;
    return kind == ParagraphKind::Heading || kind == ParagraphKind::Caption || kind == ParagraphKind::Credit;
}

/// Whether what ends here ends with a full stop that belongs to an abbreviation: "M. Altman", "Dr. Su", "J. Doe".
bool endsInAbbreviation(QStringView sentence)
{
    static const QRegularExpression abbreviation(
        QStringLiteral("(?:^|[\\s\u00a0\u202f(«\"'’])(?:\\p{Lu}|MM|Mr|Mrs|Ms|Dr|Pr|Me|St)\\.$"),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 8; // more than any of them with the sign before it, so that ^ is true of short ones alone
    QStringView end = sentence.trimmed().right(longest);
    if (!end.isEmpty() && end.front().isLowSurrogate()) // half a letter is no text that can be matched
        end = end.mid(1);
    return end.endsWith(u'.') && abbreviation.match(end.toString()).hasMatch();
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
    }
    number(dossier, dossier.article(article).paragraphs, whole.paragraphs);
    for (WholeParagraph &paragraph : whole.paragraphs) {
        if (isFurniture(dossier, paragraph))
            continue;
        paragraph.sentences = sentencesOf(paragraph.text);
        markCarrying(dossier, paragraph);
    }
    return whole;
}

} // namespace deal
