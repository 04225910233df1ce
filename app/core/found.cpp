#include "found.h"

#include "filter.h"

#include <algorithm>

namespace deal {

namespace {

constexpr qsizetype longestSnippet = 160;
constexpr qsizetype before = 40; ///< characters of it that stand before the first word that was meant

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Found)
};

/// Of several texts that say the same the one that has most of the words; the first of them.
QString fullest(const QStringList &texts, const SearchQuery &query)
{
    QString best = texts.value(0);
    int most = query.countIn(best);
    for (const QString &text : texts.mid(1))
        if (const int count = query.countIn(text); count > most) {
            best = text;
            most = count;
        }
    return best;
}

/// The text in the reader's language first.
QStringList inOrder(const Localised &text, const QString &lang)
{
    QStringList texts{text.in(lang)};
    for (const auto &[other, words] : text.texts)
        if (words != texts.first())
            texts << words;
    return texts;
}

/// The first of the texts where the title has the words already, else the one that has most of them.
void setText(FoundWords &words, const QStringList &texts, const SearchQuery &query)
{
    const QString text = query.isIn(words.title) ? texts.value(0) : fullest(texts, query);
    const Snippet snippet = snippetOf(text, query.litIn(text));
    words.text = snippet.text;
    words.textLit = snippet.lit;
}

FoundWords partyWords(const Party &party, const SearchQuery &query, const Words &in)
{
    FoundWords words;
    words.title = in.text(party.name);
    if (!party.ticker.isEmpty() && query.countIn(party.ticker) > 0)
        words.title += QStringLiteral(" (%1)").arg(party.ticker);
    words.where = in.partyKind(party.kind);
    QStringList texts = inOrder(party.part, in.lang()) + inOrder(party.what, in.lang());
    for (const QString &name : inOrder(party.name, in.lang()).mid(1))
        texts << name; // it goes by another name in another language
    setText(words, texts, query);
    return words;
}

FoundWords claimWords(const Claim &claim, const SearchQuery &query, const Words &in)
{
    FoundWords words;
    const QString title = in.text(claim.title);
    words.title = claim.amount ? Tr::tr("%1 · %2", "an amount and what it is").arg(in.amountShort(*claim.amount), title) : title;
    words.where = claim.clause    ? in.clauseKind(claim.clause->kind)
        : claim.period.isStated() ? in.periodShort(claim.period)
                                  : QString();
    QStringList texts = inOrder(claim.summary, in.lang()) + inOrder(claim.title, in.lang()).mid(1);
    if (claim.amount)
        for (const char *lang : {"en", "fr"})
            texts << Words(QString::fromLatin1(lang)).amount(*claim.amount);
    setText(words, texts, query);
    return words;
}

FoundWords quotationWords(const Dossier &dossier, PassageId id, const SearchQuery &query, const Words &in)
{
    const Passage &passage = dossier.passage(id);
    FoundWords words;
    words.quoted = true;
    words.title = passage.exact.simplified();
    words.where = in.place(dossier, id);
    setText(words, inOrder(passage.rendering, in.lang()), query);
    return words;
}

FoundWords paragraphWords(
    const Dossier &dossier, const Found &found, const SearchQuery &query, const WholeTexts &texts, const Words &in)
{
    FoundWords words;
    const WholeArticle *article = texts.of(found.article);
    if (!article || found.id >= article->paragraphs.size())
        return words;
    const WholeParagraph &paragraph = article->paragraphs.at(found.id);
    const Snippet snippet = snippetOf(paragraph.text, query.litIn(paragraph.text));
    words.quoted = true;
    words.title = snippet.text;
    words.where = dossier.article(found.article).letter;
    if (paragraph.paragraph)
        words.where += u' ' + in.paragraph(dossier.paragraph(*paragraph.paragraph));
    return words;
}

} // namespace

Snippet snippetOf(const QString &text, const QList<WordSpan> &lit)
{
    qsizetype from = 0, to = text.size();
    const auto isSpace = [&](qsizetype i) { return text.at(i).isSpace(); };
    if (text.size() > longestSnippet) {
        from = lit.isEmpty() ? 0 : std::max<qsizetype>(lit.first().start - before, 0);
        while (from > 0 && from < text.size() && !isSpace(from - 1) && (lit.isEmpty() || from < lit.first().start))
            ++from;
        to = std::min(from + longestSnippet, text.size());
        while (to < text.size() && to > from + longestSnippet / 2 && !isSpace(to))
            --to;
    }
    while (from < to && isSpace(from))
        ++from;
    while (to > from && isSpace(to - 1))
        --to;
    const QString head = from > 0 ? QStringLiteral("… ") : QString();
    Snippet snippet{head + text.mid(from, to - from) + (to < text.size() ? QStringLiteral(" …") : QString()), {}};
    for (QChar &c : snippet.text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    for (const WordSpan &span : lit)
        if (span.start >= from && span.start + span.length <= to)
            snippet.lit << WordSpan{span.start - from + head.size(), span.length};
    return snippet;
}

FoundWords wordsOf(const Found &found, const SearchQuery &query, const Dossier &dossier, const WholeTexts &texts, const Words &in)
{
    FoundWords words;
    switch (found.kind) {
    case FoundKind::Party:
        words = partyWords(dossier.parties.at(found.id), query, in);
        break;
    case FoundKind::Clause:
    case FoundKind::Amount:
    case FoundKind::Event:
        words = claimWords(dossier.claims.at(found.id), query, in);
        if (dossier.verdict(ClaimId(found.id)).agreement == Agreement::Unsupported)
            words.state = Tr::tr("rests on nothing", "a claim, once articles are set aside");
        break;
    case FoundKind::Quotation:
        words = quotationWords(dossier, PassageId(found.id), query, in);
        break;
    case FoundKind::Paragraph:
        words = paragraphWords(dossier, found, query, texts, in);
        break;
    }
    words.titleLit = query.litIn(words.title);
    return words;
}

bool leftOut(const Found &found, const Dossier &dossier, const Filter &filter)
{
    if (filter.isEmpty())
        return false;
    const auto isSeen = [&](ClaimId claim) { return answers(dossier, claim, filter); };
    switch (found.kind) {
    case FoundKind::Party: {
        const QList<ClaimId> &claims = dossier.claimsByParty.at(found.id);
        return std::none_of(claims.begin(), claims.end(), isSeen);
    }
    case FoundKind::Clause:
    case FoundKind::Amount:
    case FoundKind::Event:
        return !isSeen(ClaimId(found.id));
    case FoundKind::Quotation:
    case FoundKind::Paragraph:
        break;
    }
    return false; // an article is read whole under every filter
}

QString spoken(const FoundWords &words)
{
    QStringList parts{words.title, words.text, words.where, words.state};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString headingOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Party:
        return Tr::tr("Parties");
    case FoundKind::Clause:
        return Tr::tr("Clauses");
    case FoundKind::Amount:
        return Tr::tr("Amounts");
    case FoundKind::Event:
        return Tr::tr("Events");
    case FoundKind::Quotation:
        return Tr::tr("Quotations");
    case FoundKind::Paragraph:
        break;
    }
    return Tr::tr("Whole articles");
}

QString countWords(const FoundGroup &group, const Words &words)
{
    const QString named = words.locale().toString(group.best.size()), all = words.locale().toString(group.count);
    return group.best.size() == group.count ? named
        : group.count < mostCounted         ? Tr::tr("%1 of %2", "how many are listed, of how many").arg(named, all)
                                            : Tr::tr("%1 of %2 or more", "how many are listed, of how many").arg(named, all);
}

} // namespace deal
