#include "searchindex.h"

#include "searchrank.h"
#include "words.h"

#include <algorithm>

namespace deal {

namespace {

constexpr int mostRanked = 1'000; ///< more than these are not weighed one against another
constexpr int mostWeighed = 8; ///< words of a query; the others have to be there, and weigh nothing
constexpr int paragraphBits = 32; ///< of a row's id; the others are its article's

const char *tableOf(FoundKind kind)
{
    constexpr std::array names{"party", "clause", "amount", "event", "quotation", "paragraph"};
    return names.at(size_t(kind));
}

/// Each word once: where in a column it stands, and how often, is not asked.
QString wordsIn(const QStringList &texts)
{
    QString words;
    QSet<QString> known;
    for (const QString &text : texts)
        for (const SearchWord &word : searchWords(text))
            if (const qsizetype before = known.size(); known.insert(word.word), known.size() > before)
                words += word.word + u' ';
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

/// Quoted, so that nothing of it is a sign to FTS5; words are letters and digits alone.
QString matching(const QStringList &words, bool beginnings)
{
    QStringList parts;
    for (const QString &word : words)
        parts << u'"' + word + (beginnings ? QStringLiteral("\"*") : QStringLiteral("\""));
    return parts.join(QStringLiteral(" AND "));
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
    for (int kind = 0; kind < foundKindCount && m_problem.isEmpty(); ++kind)
        m_problem = m_connection.runAll({QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5(first, rest, content='', "
                                                        "columnsize=0, detail=column, prefix='1 2 3', tokenize='ascii')")
                                             .arg(QLatin1StringView(tableOf(FoundKind(kind))))});
}

QString SearchIndex::insert(FoundKind kind, const std::function<std::optional<Row>()> &next, bool takeOut)
{
    const QLatin1StringView table(tableOf(kind));
    const QString statement = takeOut
        ? QStringLiteral("INSERT INTO %1(%1, rowid, first, rest) VALUES('delete', ?, ?, ?)").arg(table)
        : QStringLiteral("INSERT INTO %1(rowid, first, rest) VALUES(?, ?, ?)").arg(table);
    Lengths &lengths = m_lengths.at(size_t(kind));
    return m_connection.runEach(statement, [&] {
        const std::optional<Row> row = next();
        if (!row)
            return QVariantList();
        const int words = int(row->first.count(u' ') + row->rest.count(u' ')), sign = takeOut ? -1 : 1;
        lengths.words.insert(row->id, quint16(std::min(words, 0xFFFF)));
        lengths.sum += sign * words;
        lengths.rows += sign;
        return QVariantList{row->id, row->first, row->rest};
    });
}

QString SearchIndex::fill(const Dossier &dossier, const std::stop_token &stop)
{
    m_passages.fill({0, 0}, dossier.articles.size());
    for (int i = 0; i < int(dossier.passages.size()); ++i) {
        auto &[first, end] = m_passages[at(dossier.passages.at(i).article)];
        first = end > 0 ? first : i;
        end = i + 1;
    }
    QString problem = m_problem.isEmpty() ? m_connection.runAll({QStringLiteral("BEGIN")}) : m_problem;
    const auto take = [&](FoundKind kind, qsizetype count, const auto &isOf, const auto &rowOf) {
        qsizetype i = 0;
        if (problem.isEmpty())
            problem = insert(kind, [&]() -> std::optional<Row> {
                while (i < count && !isOf(i))
                    ++i;
                if (i >= count || stop.stop_requested())
                    return std::nullopt;
                Row row = rowOf(i);
                row.id = i++;
                return row;
            });
    };
    const auto every = [](qsizetype) { return true; };
    take(FoundKind::Party, dossier.parties.size(), every, [&](qsizetype i) {
        const Party &party = dossier.parties.at(i);
        return Row{0, wordsIn(textsOf(party.name) << party.ticker), wordsIn(textsOf(party.what) + textsOf(party.part))};
    });
    for (const auto &[kind, of] : {std::pair(FoundKind::Clause, ClaimKind::Clause), {FoundKind::Amount, ClaimKind::Amount},
             {FoundKind::Event, ClaimKind::Event}})
        take(
            kind, dossier.claims.size(), [&, wanted = of](qsizetype i) { return dossier.claims.at(i).kind == wanted; },
            [&](qsizetype i) {
                const Claim &claim = dossier.claims.at(i);
                return Row{0, wordsIn(textsOf(claim.title) + figureOf(claim.amount)), wordsIn(textsOf(claim.summary))};
            });
    take(FoundKind::Quotation, dossier.passages.size(), every, [&](qsizetype i) {
        const Passage &passage = dossier.passages.at(i);
        return Row{0, wordsIn({passage.exact}), wordsIn(textsOf(passage.rendering))};
    });
    return problem.isEmpty() ? m_connection.runAll({QStringLiteral("COMMIT")}) : problem;
}

QString SearchIndex::putParagraphs(const WholeArticle &text, bool takeOut)
{
    qsizetype i = 0;
    return insert(
        FoundKind::Paragraph,
        [&]() -> std::optional<Row> {
            if (i >= text.paragraphs.size())
                return std::nullopt;
            Row row{firstRow(text.article) + i, wordsIn({text.paragraphs.at(i).text}), {}};
            ++i;
            return row;
        },
        takeOut);
}

QString SearchIndex::put(const WholeArticle &text)
{
    QString problem = forget(text.article);
    if (!problem.isEmpty() || !m_problem.isEmpty())
        return problem.isEmpty() ? m_problem : problem;
    m_texts << text;
    const auto run = [&](const char *statement) { return m_connection.runAll({QString::fromLatin1(statement)}); };
    for (const auto &step : std::initializer_list<std::function<QString()>>{
             [&] { return run("BEGIN"); }, [&] { return putParagraphs(text, false); }, [&] { return run("COMMIT"); }})
        if (problem.isEmpty())
            problem = step();
    return problem;
}

QString SearchIndex::forget(ArticleId article)
{
    const auto held =
        std::find_if(m_texts.begin(), m_texts.end(), [&](const WholeArticle &text) { return text.article == article; });
    if (held == m_texts.end())
        return {};
    const WholeArticle text = *held;
    m_texts.erase(held);
    return putParagraphs(text, true);
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

Expected<QList<qint64>> SearchIndex::rows(FoundKind kind, const QString &match, const QString &condition, int most) const
{
    const auto found = m_connection.run(QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ?%2 LIMIT %3")
                                            .arg(QLatin1StringView(tableOf(kind)), condition)
                                            .arg(most),
        {match});
    if (!found)
        return Problem{found.problem()};
    QList<qint64> rows;
    rows.reserve(found->size());
    for (const QVariantList &row : *found)
        rows << row.first().toLongLong();
    return rows;
}

Expected<QList<qint64>> SearchIndex::ranked(
    FoundKind kind, const SearchQuery &query, const QList<qint64> &rows, const QString &condition) const
{
    const Lengths &lengths = m_lengths.at(size_t(kind));
    const QString all = matching(query.words(), true);
    QList<QList<RankedWord>> words(rows.size());
    for (const QString &word : query.words().mid(0, mostWeighed)) {
        const QString begins = matching({word}, true);
        const bool alone = query.words().size() == 1; // then it weighs the same everywhere
        const auto having = alone ? QList<qint64>() : this->rows(kind, begins, {}, mostCounted);
        const auto titles = this->rows(kind, QStringLiteral("(first : (%1)) AND (%2)").arg(begins, all), condition, mostRanked);
        if (!having || !titles)
            return Problem{having ? titles.problem() : having.problem()};
        const double weight = alone ? 1 : rarity(int(having->size()), std::max(lengths.rows, int(having->size())));
        for (qsizetype i = 0; i < rows.size(); ++i)
            words[i] << RankedWord{weight, std::binary_search(titles->begin(), titles->end(), rows.at(i))};
    }
    const auto whole = this->rows(kind, matching(query.words(), false), condition, mostRanked);
    if (!whole)
        return Problem{whole.problem()};
    struct Rank {
        qint64 row;
        bool whole;
        double relevance;
    };
    QList<Rank> ranks;
    const double average = double(std::max<qint64>(lengths.sum, 1)) / std::max(lengths.rows, 1);
    for (qsizetype i = 0; i < rows.size(); ++i)
        ranks << Rank{rows.at(i), std::binary_search(whole->begin(), whole->end(), rows.at(i)),
            relevance(words.at(i), lengths.words.find(rows.at(i)).value_or(0) / average)};
    std::stable_sort(ranks.begin(), ranks.end(),
        [](const Rank &a, const Rank &b) { return a.whole != b.whole ? a.whole : a.relevance > b.relevance; });
    QList<qint64> best;
    for (const Rank &rank : ranks)
        best << rank.row;
    return best;
}

Expected<QList<qint64>> SearchIndex::firstFew(FoundKind kind, const SearchQuery &query, const QString &condition) const
{
    const QString whole = matching(query.words(), false), begins = matching(query.words(), true);
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
    const auto counted =
        m_connection.run(QStringLiteral("SELECT count(*) FROM (SELECT rowid FROM %1 WHERE %1 MATCH ?%2 LIMIT %3)")
                             .arg(QLatin1StringView(tableOf(kind)), condition)
                             .arg(mostCounted),
            {matching(query.words(), true)});
    if (!counted)
        return Problem{counted.problem()};
    FoundGroup group{kind, {}, counted->first().first().toInt()};
    Expected<QList<qint64>> best = QList<qint64>();
    if (group.count > mostRanked)
        best = firstFew(kind, query, condition);
    else if (group.count > 0)
        best = rows(kind, matching(query.words(), true), condition, mostRanked);
    if (best && group.count > 0 && group.count <= mostRanked)
        best = ranked(kind, query, *best, condition);
    if (!best)
        return Problem{best.problem()};
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
