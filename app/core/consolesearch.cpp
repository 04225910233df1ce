#include "consolesearch.h"

#include "consoleexport.h"
#include "found.h"
#include "oneline.h"
#include "quoted.h"
#include "textexport.h"

#include <QJsonDocument>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::ConsoleSearch)
};

constexpr qsizetype longest = 1'000; ///< of a line

/// The words for a kind in JSON, in the enumerators' order.
QString kindKey(FoundKind kind)
{
    constexpr std::array keys{"party", "clause", "amount", "event", "quotation", "paragraph"};
    return QString::fromLatin1(keys.at(size_t(kind)));
}

class ConsoleSearch final {
public:
    ConsoleSearch(const SearchAnswer &answer, const Dossier &dossier, const WholeTexts &texts, const Words &words)
        : m_answer(answer)
        , m_dossier(dossier)
        , m_texts(texts)
        , m_words(words)
    {
    }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString json() const;

private:
    /// The dossier's own lasting name for it; empty for a paragraph, which has none.
    [[nodiscard]] QString keyOf(const Found &found) const;
    [[nodiscard]] QString lines(const Found &found) const;
    [[nodiscard]] QJsonObject jsonOf(const Found &found) const;
    [[nodiscard]] FoundWords wordsOf(const Found &found) const
    {
        return deal::wordsOf(found, m_answer.query, m_dossier, m_texts, m_words);
    }
    const SearchAnswer &m_answer;
    const Dossier &m_dossier;
    const WholeTexts &m_texts;
    const Words &m_words;
};

QString ConsoleSearch::keyOf(const Found &found) const
{
    switch (found.kind) {
    case FoundKind::Party:
        return m_dossier.parties.at(found.id).key;
    case FoundKind::Clause:
    case FoundKind::Amount:
    case FoundKind::Event:
        return m_dossier.claims.at(found.id).key;
    case FoundKind::Quotation:
        return m_dossier.passages.at(found.id).key;
    case FoundKind::Paragraph:
        break;
    }
    return {};
}

QString ConsoleSearch::lines(const Found &found) const
{
    const FoundWords words = wordsOf(found);
    const bool theirs = found.kind == FoundKind::Quotation || found.kind == FoundKind::Paragraph;
    const ArticleId article = found.kind == FoundKind::Quotation ? m_dossier.passages.at(found.id).article : found.article;
    const QString title = oneLine(words.title, longest);
    QStringList head{
        keyOf(found), theirs ? words.where : QString(), theirs ? quoted(title, m_dossier.article(article).lang) : title};
    head.removeAll(QString());
    QString lines = QStringLiteral("  %1\n").arg(head.join(QStringLiteral("  ")));
    for (const QString &line : {oneLine(words.text, longest), words.state})
        if (!line.isEmpty())
            lines += QStringLiteral("      %1\n").arg(line);
    return lines;
}

QString ConsoleSearch::text() const
{
    if (m_answer.query.isEmpty())
        return Tr::tr("There is no word in “%1” to search for.").arg(oneLine(m_answer.query.typed())) + u'\n';
    if (m_answer.groups.isEmpty())
        return Tr::tr("Nothing in this dossier has “%1”.", "words that were searched for").arg(oneLine(m_answer.query.typed()))
            + u'\n';
    QString page;
    for (const FoundGroup &group : m_answer.groups) {
        page += (page.isEmpty() ? QString() : QStringLiteral("\n"))
            + QStringLiteral("%1 · %2\n").arg(headingOf(group.kind), countWords(group, m_words));
        for (const Found &found : group.best)
            page += lines(found);
    }
    return page;
}

QJsonArray rangesJson(const QList<WordSpan> &spans)
{
    QJsonArray ranges;
    for (const WordSpan &span : spans)
        ranges << QJsonObject{{QStringLiteral("start"), span.start}, {QStringLiteral("length"), span.length}};
    return ranges;
}

QJsonObject ConsoleSearch::jsonOf(const Found &found) const
{
    const FoundWords words = wordsOf(found);
    QJsonObject json{{QStringLiteral("id"), orNull(keyOf(found))}, {QStringLiteral("title"), words.title},
        {QStringLiteral("title_ranges"), rangesJson(words.titleLit)}, {QStringLiteral("text"), orNull(words.text)},
        {QStringLiteral("text_ranges"), rangesJson(words.textLit)}, {QStringLiteral("where"), orNull(words.where)}};
    const bool theirs = found.kind == FoundKind::Quotation || found.kind == FoundKind::Paragraph;
    if (!theirs)
        return json;
    const ArticleId article = found.kind == FoundKind::Quotation ? m_dossier.passages.at(found.id).article : found.article;
    json.insert(QStringLiteral("article"), m_dossier.article(article).key);
    if (found.kind == FoundKind::Paragraph)
        json.insert(QStringLiteral("text_paragraph"), found.id + 1);
    return json;
}

QString ConsoleSearch::json() const
{
    QJsonArray groups;
    for (const FoundGroup &group : m_answer.groups) {
        QJsonArray results;
        for (const Found &found : group.best)
            results << jsonOf(found);
        groups << QJsonObject{{QStringLiteral("kind"), kindKey(group.kind)}, {QStringLiteral("count"), group.count},
            {QStringLiteral("more"), group.count == mostCounted}, {QStringLiteral("results"), results}};
    }
    const QJsonObject json{{QStringLiteral("text"), m_answer.query.typed()},
        {QStringLiteral("words"), QJsonArray::fromStringList(m_answer.query.words())}, {QStringLiteral("groups"), groups}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace

Expected<QString> searchAsked(const CommandLine &line, const Dossier &dossier, const Words &words)
{
    WholeTexts texts(dossier);
    if (!line.articles.isEmpty())
        if (const auto problem = readTexts(line.articles, dossier,
                Tr::tr("No text in “%1” holds any quotation of this dossier, so there is none to search.", "a folder"), texts))
            return *problem;
    SearchIndex index;
    QString problem = index.fill(dossier);
    for (int i = 0; i < int(dossier.articles.size()); ++i)
        if (const WholeArticle *text = texts.of(ArticleId(i)); text && problem.isEmpty())
            problem = index.put(*text);
    const Expected<SearchAnswer> answer = index.find(SearchQuery(line.text), dossier.setAside);
    if (!problem.isEmpty() || !answer)
        return Problem{
            Tr::tr("The search is out of order: %1", "in SQLite's words").arg(problem.isEmpty() ? answer.problem() : problem)};
    const ConsoleSearch found(*answer, dossier, texts, words);
    return line.format == TextFormat::Json ? found.json() : found.text();
}

} // namespace deal
