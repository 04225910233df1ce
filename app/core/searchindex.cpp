#include "searchindex.h"

#include "searchrank.h"
#include "words.h"

#include <algorithm>

namespace deal {

namespace {

constexpr int longestIndexed = 3; ///< letters of a beginning that has an index of its own
constexpr qsizetype mostMeant = 16; ///< words that a longer beginning may stand for; where there are more, FTS5 looks for them
constexpr int mostRanked = 200; ///< more than these are not weighed one against another
constexpr int paragraphBits = 32; ///< of a row's id; the others are its article's

const char *tableOf(FoundKind kind)
{
    constexpr std::array names{"party", "clause", "amount", "event", "quotation", "paragraph"};
    return names.at(size_t(kind));
}

QString wordsIn(const QStringList &texts)
{
    QString words;
    for (const QString &text : texts)
        words += searchLine(text);
    return words;
}

QStringList textsOf(const Localised &text)
{
    QStringList texts;
    for (const auto &[lang, words] : text.texts)
        texts << words;
    return texts;
}

/// As cards and charts have it, in whichever language it is asked for.
QStringList figureOf(const std::optional<AmountFacts> &amount)
{
    QStringList figures;
    if (!amount)
        return figures;
    for (const char *lang : {"en", "fr"}) {
        const Words words(QString::fromLatin1(lang));
        figures << words.amount(*amount) << words.amountShort(*amount);
    }
    return figures;
}

/// Nothing of it is a sign to FTS5: words are letters and digits alone.
QString quotedWord(const QString &word)
{
    return u'"' + word + u'"';
}

QString wholeWords(const SearchQuery &query)
{
    QStringList all;
    for (const QString &word : query.words())
        all << quotedWord(word);
    return all.join(QStringLiteral(" AND "));
}

Found foundOf(FoundKind kind, qint64 row)
{
    if (kind != FoundKind::Paragraph)
        return {kind, int(row), {}};
    return {kind, int(row & ((qint64(1) << paragraphBits) - 1)), ArticleId(int(row >> paragraphBits))};
}

qint64 firstRow(ArticleId article)
{
    return qint64(at(article)) << paragraphBits;
}

} // namespace

QList<Found> SearchAnswer::all() const
{
    QList<Found> found;
    for (const FoundGroup &group : groups)
        found << group.best;
    return found;
}

SearchIndex::SearchIndex()
    : m_connection(QStringLiteral(":memory:"))
{
    // No text is kept, and no place within a column; what is short and typed often has an index of its own. Of the words only
    // those bytes count as parting them that searchWords() leaves out, and so they are taken as they are.
    for (int kind = 0; kind < foundKindCount && m_problem.isEmpty(); ++kind) {
        const QLatin1StringView table(tableOf(FoundKind(kind)));
        m_problem =
            m_connection.runAll({QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5(first, rest, content='', columnsize=0, "
                                                "detail=column, prefix='1 2 3', tokenize='ascii')")
                                     .arg(table),
                QStringLiteral("CREATE VIRTUAL TABLE %1_words USING fts5vocab(%1, row)").arg(table)});
    }
}

SearchIndex::Row SearchIndex::rowOf(FoundKind kind, qint64 id) const
{
    switch (kind) {
    case FoundKind::Party: {
        const Party &party = m_dossier.parties.at(id);
        return {textsOf(party.name) << party.ticker, textsOf(party.what) + textsOf(party.part)};
    }
    case FoundKind::Clause:
    case FoundKind::Amount:
    case FoundKind::Event: {
        const Claim &claim = m_dossier.claims.at(id);
        return {textsOf(claim.title) + figureOf(claim.amount), textsOf(claim.summary)};
    }
    case FoundKind::Quotation: {
        const Passage &passage = m_dossier.passages.at(id);
        return {{passage.exact}, textsOf(passage.rendering)};
    }
    case FoundKind::Paragraph:
        break;
    }
    const Found found = foundOf(kind, id);
    for (const WholeArticle &text : m_texts)
        if (text.article == found.article)
            return {{text.paragraphs.at(found.id).text}, {}};
    return {};
}

QString SearchIndex::insert(FoundKind kind, const std::function<std::optional<qint64>()> &next, bool takeOut)
{
    const QLatin1StringView table(tableOf(kind));
    const QString statement = takeOut
        ? QStringLiteral("INSERT INTO %1(%1, rowid, first, rest) VALUES('delete', ?, ?, ?)").arg(table)
        : QStringLiteral("INSERT INTO %1(rowid, first, rest) VALUES(?, ?, ?)").arg(table);
    const int sign = takeOut ? -1 : 1;
    return m_connection.runEach(statement, [&] {
        const std::optional<qint64> id = next();
        if (!id)
            return QVariantList();
        const Row row = rowOf(kind, *id);
        const QString first = wordsIn(row.first), rest = wordsIn(row.rest);
        m_words.at(size_t(kind)) += sign * (first.count(u' ') + rest.count(u' '));
        m_rows.at(size_t(kind)) += sign;
        return QVariantList{*id, first, rest};
    });
}

QString SearchIndex::fill(const Dossier &dossier, const std::stop_token &stop)
{
    m_dossier = dossier;
    m_passages.fill({0, 0}, dossier.articles.size());
    for (int i = 0; i < int(dossier.passages.size()); ++i) {
        auto &[first, end] = m_passages[at(dossier.passages.at(i).article)];
        first = end > 0 ? first : i;
        end = i + 1;
    }
    QString problem = m_problem.isEmpty() ? m_connection.runAll({QStringLiteral("BEGIN")}) : m_problem;
    const auto take = [&](FoundKind kind, qsizetype count, const auto &isOf) {
        qsizetype i = -1;
        const auto next = [&]() -> std::optional<qint64> {
            do
                ++i;
            while (i < count && !isOf(i));
            return i < count && !stop.stop_requested() ? std::optional<qint64>(i) : std::nullopt;
        };
        if (problem.isEmpty())
            problem = insert(kind, next);
        if (problem.isEmpty())
            problem = learnWords(kind);
    };
    const auto every = [](qsizetype) { return true; };
    const auto claimsOf = [&](ClaimKind kind) {
        return [&dossier, kind](qsizetype i) { return dossier.claims.at(i).kind == kind; };
    };
    take(FoundKind::Party, dossier.parties.size(), every);
    take(FoundKind::Clause, dossier.claims.size(), claimsOf(ClaimKind::Clause));
    take(FoundKind::Amount, dossier.claims.size(), claimsOf(ClaimKind::Amount));
    take(FoundKind::Event, dossier.claims.size(), claimsOf(ClaimKind::Event));
    take(FoundKind::Quotation, dossier.passages.size(), every);
    return problem.isEmpty() ? m_connection.runAll({QStringLiteral("COMMIT")}) : problem;
}

QString SearchIndex::putParagraphs(const WholeArticle &text, bool takeOut)
{
    qsizetype i = 0;
    const auto next = [&]() -> std::optional<qint64> {
        return i < text.paragraphs.size() ? std::optional<qint64>(firstRow(text.article) + i++) : std::nullopt;
    };
    return insert(FoundKind::Paragraph, next, takeOut);
}

QString SearchIndex::put(const WholeArticle &text)
{
    QString problem = forget(text.article);
    if (!problem.isEmpty() || !m_problem.isEmpty())
        return problem.isEmpty() ? m_problem : problem;
    m_texts << text;
    problem = m_connection.runAll({QStringLiteral("BEGIN")});
    if (problem.isEmpty())
        problem = putParagraphs(text, false);
    if (problem.isEmpty())
        problem = learnWords(FoundKind::Paragraph);
    return problem.isEmpty() ? m_connection.runAll({QStringLiteral("COMMIT")}) : problem;
}

QString SearchIndex::forget(ArticleId article)
{
    const auto held =
        std::find_if(m_texts.begin(), m_texts.end(), [&](const WholeArticle &text) { return text.article == article; });
    if (held == m_texts.end())
        return {};
    const QString problem = putParagraphs(*held, true); // which takes the same words
    m_texts.erase(held);
    return problem;
}

/// A condition on rows, since what an article says stands in one run of them; of numbers alone.
QString SearchIndex::without(FoundKind kind, const QList<ArticleId> &setAside) const
{
    QString condition;
    for (const ArticleId article : setAside) {
        const auto between = [&](qint64 first, qint64 end) {
            condition += QStringLiteral(" AND rowid NOT BETWEEN %1 AND %2").arg(first).arg(end - 1);
        };
        if (kind == FoundKind::Quotation && at(article) < m_passages.size())
            between(m_passages.at(at(article)).first, m_passages.at(at(article)).second);
        else if (kind == FoundKind::Paragraph)
            between(firstRow(article), firstRow(ArticleId(at(article) + 1)));
    }
    return condition;
}

/// As one value: to take a thousand rows one by one would take longer than to find them.
Expected<QList<qint64>> SearchIndex::rows(FoundKind kind, const QString &match, const QString &condition, int most) const
{
    const auto found =
        m_connection.run(QStringLiteral("SELECT group_concat(rowid, ' ') FROM (SELECT rowid FROM %1 WHERE %1 MATCH ?%2 LIMIT %3)")
                             .arg(QLatin1StringView(tableOf(kind)), condition)
                             .arg(most),
            {match});
    if (!found)
        return Problem{found.problem()};
    QList<qint64> rows;
    const QString ids = found->first().first().toString();
    for (const QStringView id : QStringView(ids).tokenize(u' ', Qt::SkipEmptyParts))
        rows << id.toLongLong();
    return rows;
}

/// The words that it may be the beginning of, since FTS5 puts the rows of all of them together before it gives the first.
QString SearchIndex::beginnings(const QStringList &words) const
{
    QStringList all;
    for (const QString &word : words) {
        QStringList meant;
        auto known = std::lower_bound(m_vocabulary.begin(), m_vocabulary.end(), word);
        for (;
             word.size() > longestIndexed && known != m_vocabulary.end() && known->startsWith(word) && meant.size() <= mostMeant;
             ++known)
            meant << quotedWord(*known);
        const bool listed = !meant.isEmpty() && meant.size() <= mostMeant;
        all << (listed ? u'(' + meant.join(QStringLiteral(" OR ")) + u')' : quotedWord(word) + u'*');
    }
    return all.join(QStringLiteral(" AND "));
}

QString SearchIndex::learnWords(FoundKind kind)
{
    const auto terms = m_connection.run(QStringLiteral("SELECT term FROM %1_words").arg(QLatin1StringView(tableOf(kind))));
    if (!terms)
        return terms.problem();
    for (const QVariantList &term : *terms)
        m_vocabulary << term.first().toString();
    std::sort(m_vocabulary.begin(), m_vocabulary.end());
    m_vocabulary.erase(std::unique(m_vocabulary.begin(), m_vocabulary.end()), m_vocabulary.end());
    return {};
}

Expected<int> SearchIndex::having(FoundKind kind, const QString &word) const
{
    const auto counted = m_connection.run(QStringLiteral("SELECT count(*) FROM (SELECT rowid FROM %1 WHERE %1 MATCH ? LIMIT %2)")
                                              .arg(QLatin1StringView(tableOf(kind)))
                                              .arg(mostCounted),
        {beginnings({word})});
    if (!counted)
        return Problem{counted.problem()};
    return counted->first().first().toInt();
}

Expected<QList<qint64>> SearchIndex::ranked(FoundKind kind, const SearchQuery &query, const QList<qint64> &rows) const
{
    const int all = std::max(m_rows.at(size_t(kind)), 1);
    QList<double> rarities;
    for (const QString &word : query.words()) {
        // The only one weighs the same everywhere.
        const auto having = query.words().size() > 1 && rows.size() > 1 ? this->having(kind, word) : 1;
        if (!having)
            return Problem{having.problem()};
        rarities << rarity(*having, std::max(all, *having));
    }
    struct Rank {
        qint64 row;
        bool whole;
        double relevance;
    };
    QList<Rank> ranks;
    const double average = std::max(double(m_words.at(size_t(kind))) / all, 1.0);
    for (const qint64 id : rows) {
        const Row row = rowOf(kind, id);
        HeldWords first, held;
        for (const QString &text : row.first)
            query.addHeld(text, first);
        held = first;
        for (const QString &text : row.rest)
            query.addHeld(text, held);
        QList<RankedWord> words;
        for (qsizetype i = 0; i < query.words().size(); ++i)
            words << RankedWord{rarities.at(i), first.begun.at(i)};
        ranks << Rank{id, !held.whole.contains(false), relevance(words, held.count / average)};
    }
    std::stable_sort(ranks.begin(), ranks.end(),
        [](const Rank &a, const Rank &b) { return a.whole != b.whole ? a.whole : a.relevance > b.relevance; });
    QList<qint64> best;
    for (const Rank &rank : ranks)
        best << rank.row;
    return best;
}

Expected<QList<qint64>> SearchIndex::firstFew(FoundKind kind, const SearchQuery &query, const QString &condition) const
{
    const QString whole = wholeWords(query), begins = beginnings(query.words());
    QList<qint64> few;
    for (const QString &match :
        {QStringLiteral("first : (%1)").arg(whole), QStringLiteral("first : (%1)").arg(begins), whole, begins}) {
        const auto found = few.size() < mostNamed ? rows(kind, match, condition, mostNamed) : QList<qint64>();
        if (!found)
            return Problem{found.problem()};
        for (const qint64 row : *found)
            if (!few.contains(row))
                few << row;
    }
    return few;
}

Expected<FoundGroup> SearchIndex::findOf(FoundKind kind, const SearchQuery &query, const QList<ArticleId> &setAside) const
{
    const QString condition = without(kind, setAside);
    const auto found = rows(kind, beginnings(query.words()), condition, mostCounted);
    if (!found)
        return Problem{found.problem()};
    const bool many = found->size() > mostRanked && query.words().size() == 1;
    const auto best = many ? firstFew(kind, query, condition) : ranked(kind, query, found->mid(0, mostRanked));
    if (!best)
        return Problem{best.problem()};
    FoundGroup group{kind, {}, int(found->size())};
    for (const qint64 row : best->mid(0, mostNamed))
        group.best << foundOf(kind, row);
    return group;
}

Expected<SearchAnswer> SearchIndex::find(const SearchQuery &query, const QList<ArticleId> &setAside) const
{
    SearchAnswer answer{query, {}};
    for (int kind = 0; kind < foundKindCount && !query.isEmpty() && m_problem.isEmpty(); ++kind) {
        const Expected<FoundGroup> group = findOf(FoundKind(kind), query, setAside);
        if (!group)
            return Problem{group.problem()};
        if (group->count > 0)
            answer.groups << *group;
    }
    if (!m_problem.isEmpty())
        return Problem{m_problem};
    return answer;
}

} // namespace deal
