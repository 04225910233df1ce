#include "searchindex.h"

#include "words.h"

#include <algorithm>

namespace deal {

namespace {

constexpr int mostRanked = 1'000; ///< more than these are not weighed one against another
constexpr int titleWeight = 8;
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
QString matching(const SearchQuery &query, bool beginnings)
{
    QStringList parts;
    for (const QString &word : query.words())
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
                                                        "detail=column, prefix='1 2 3', tokenize='ascii')")
                                             .arg(QLatin1StringView(tableOf(FoundKind(kind))))});
}

QString SearchIndex::insert(FoundKind kind, const std::function<std::optional<Row>()> &next, const char *command) const
{
    const QLatin1StringView table(tableOf(kind));
    const QString statement = command
        ? QStringLiteral("INSERT INTO %1(%1, rowid, first, rest) VALUES('%2', ?, ?, ?)").arg(table, QLatin1StringView(command))
        : QStringLiteral("INSERT INTO %1(rowid, first, rest) VALUES(?, ?, ?)").arg(table);
    return m_connection.runEach(statement, [&] {
        const std::optional<Row> row = next();
        return row ? QVariantList{row->id, row->first, row->rest} : QVariantList();
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
            problem = insert(
                kind,
                [&]() -> std::optional<Row> {
                    while (i < count && !isOf(i))
                        ++i;
                    if (i >= count || stop.stop_requested())
                        return std::nullopt;
                    Row row = rowOf(i);
                    row.id = i++;
                    return row;
                },
                nullptr);
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

QString SearchIndex::putParagraphs(const WholeArticle &text, const char *command) const
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
        command);
}

QString SearchIndex::put(const WholeArticle &text)
{
    QString problem = forget(text.article);
    if (!problem.isEmpty() || !m_problem.isEmpty())
        return problem.isEmpty() ? m_problem : problem;
    m_texts << text;
    const auto run = [&](const char *statement) { return m_connection.runAll({QString::fromLatin1(statement)}); };
    for (const auto &step : std::initializer_list<std::function<QString()>>{
             [&] { return run("BEGIN"); }, [&] { return putParagraphs(text, nullptr); }, [&] { return run("COMMIT"); }})
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
    return putParagraphs(text, "delete");
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

Expected<FoundGroup> SearchIndex::findOf(FoundKind kind, const SearchQuery &query, const QList<ArticleId> &setAside) const
{
    const QLatin1StringView table(tableOf(kind));
    const QString begins = matching(query, true), whole = matching(query, false);
    const QString rows = QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ?").arg(table) + without(kind, setAside);
    const auto counted =
        m_connection.run(QStringLiteral("SELECT count(*) FROM (%1 LIMIT %2)").arg(rows).arg(mostCounted), {begins});
    if (!counted)
        return Problem{counted.problem()};
    FoundGroup group{kind, {}, counted->first().first().toInt()};
    const auto add = [&](const QString &order, const QVariantList &values) -> QString {
        const auto found = m_connection.run(rows + order + QStringLiteral(" LIMIT %1").arg(mostNamed), values);
        for (const QVariantList &row : found ? *found : QList<QVariantList>())
            if (const Found one = foundOf(kind, row.first().toLongLong());
                group.best.size() < mostNamed && !group.best.contains(one))
                group.best << one;
        return found ? QString() : found.problem();
    };
    QString problem;
    if (group.count > 0 && group.count <= mostRanked)
        problem = add(QStringLiteral(" ORDER BY rowid NOT IN (SELECT rowid FROM %1 WHERE %1 MATCH ?), bm25(%1, %2, 1), rowid")
                          .arg(table)
                          .arg(titleWeight),
            {begins, whole});
    else if (group.count > 0)
        for (const QString &match :
            {QStringLiteral("first : (%1)").arg(whole), QStringLiteral("first : (%1)").arg(begins), whole, begins})
            if (problem.isEmpty() && group.best.size() < mostNamed)
                problem = add(QString(), {match});
    if (!problem.isEmpty())
        return Problem{problem};
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
