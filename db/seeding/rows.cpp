#include "rows.h"

#include "core/vocabulary.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <map>

namespace deal {

namespace {

/// NULL says "not stated"; an empty text would say nothing.
QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

class Rows final {
public:
    Rows(const Draft &draft, const QSqlDatabase &database)
        : m_draft(draft)
        , m_database(database)
    {
    }
    std::optional<QString> insert();

private:
    void number();
    void insertDossier();
    void insertArticles();
    void insertParagraph(const DraftParagraph &paragraph, int article, int position);
    void insertParties();
    void insertOrigins();
    void insertClaims();
    void insertClaim(const DraftClaim &claim, int id);
    void insertEvidence(const DraftClaim &claim, int id);
    void insertAmount(const DraftClaim &claim, int id);
    void insertValues();

    /// One row, its values in the order of the table's columns.
    void row(const QString &table, const QVariantList &values);
    /// One row a language: the key columns, the language, one text of each list. Texts of one table have the same languages.
    void textRows(const QString &table, const QVariantList &keys, const QList<Localised> &texts);

    const Draft &m_draft;
    const QSqlDatabase &m_database;
    std::optional<QString> m_wrong;
    std::map<QString, QSqlQuery> m_prepared; ///< by table
    QHash<QString, int> m_passages, m_parties, m_origins, m_claims; ///< key to id
    int m_paragraph = 0; ///< the last id that was given
    int m_evidence = 0;
};

void Rows::row(const QString &table, const QVariantList &values)
{
    if (m_wrong)
        return;
    const auto [place, isNew] = m_prepared.try_emplace(table, m_database);
    QSqlQuery &query = place->second;
    if (isNew) {
        QStringList marks;
        marks.fill(QStringLiteral("?"), values.size());
        query.prepare(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, marks.join(u',')));
    }
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        m_wrong = query.lastError().databaseText();
}

void Rows::textRows(const QString &table, const QVariantList &keys, const QList<Localised> &texts)
{
    for (const auto &[lang, text] : texts.constFirst().texts) {
        QVariantList values = keys;
        values << lang;
        for (const Localised &localised : texts)
            values << orNull(localised.texts.isEmpty() ? QString() : localised.in(lang));
        row(table, values);
    }
}

void Rows::number()
{
    const auto passages = m_draft.passages();
    for (int i = 0; i < passages.size(); ++i)
        m_passages.insert(passages[i]->key.text, i + 1);
    for (int i = 0; i < m_draft.parties.size(); ++i)
        m_parties.insert(m_draft.parties[i].key.text, i + 1);
    for (int i = 0; i < m_draft.origins.size(); ++i)
        m_origins.insert(m_draft.origins[i].key.text, i + 1);
    for (int i = 0; i < m_draft.claims.size(); ++i)
        m_claims.insert(m_draft.claims[i].key.text, i + 1);
}

void Rows::insertDossier()
{
    row(QStringLiteral("dossier"), {1, m_draft.key});
    for (int i = 0; i < m_draft.languages.size(); ++i)
        row(QStringLiteral("language"), {m_draft.languages[i], i + 1});
    textRows(QStringLiteral("dossier_text"), {}, {m_draft.title, m_draft.summary});
}

void Rows::insertArticles()
{
    for (int i = 0; i < m_draft.articles.size(); ++i) {
        const DraftArticle &article = m_draft.articles[i];
        row(QStringLiteral("article"),
            {i + 1, article.key.text, article.letter.text, article.lang.text, orNull(article.publisher), orNull(article.author),
                orNull(article.credits), orNull(article.published), orNull(article.publishedTime), orNull(article.translation)});
        textRows(QStringLiteral("article_text"), {i + 1}, {article.name, article.note});
        for (int p = 0; p < article.paragraphs.size(); ++p)
            insertParagraph(article.paragraphs[p], i + 1, p + 1);
    }
}

void Rows::insertParagraph(const DraftParagraph &paragraph, int article, int position)
{
    const int id = ++m_paragraph;
    row(QStringLiteral("paragraph"), {id, article, position, keyOf(paragraph.kind)});
    textRows(QStringLiteral("paragraph_text"), {id}, {paragraph.gist});
    for (int i = 0; i < paragraph.passages.size(); ++i) {
        const DraftPassage &passage = paragraph.passages[i];
        const int passageId = m_passages.value(passage.key.text);
        // Not orNull: an empty prefix says that none is needed, and an unset QString would be stored as NULL.
        const auto context = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
        row(QStringLiteral("passage"),
            {passageId, passage.key.text, id, i + 1, passage.exact.text, context(passage.prefix), context(passage.suffix)});
        textRows(QStringLiteral("passage_text"), {passageId}, {passage.rendering});
    }
}

void Rows::insertParties()
{
    for (int i = 0; i < m_draft.parties.size(); ++i) {
        const DraftParty &party = m_draft.parties[i];
        row(QStringLiteral("party"),
            {i + 1, party.key.text, keyOf(party.kind), orNull(party.ticker.text), orNull(party.country),
                m_passages.value(party.passages.constFirst().text)});
        for (const Word &passage : party.passages)
            row(QStringLiteral("party_passage"), {i + 1, m_passages.value(passage.text)});
        textRows(QStringLiteral("party_text"), {i + 1}, {party.name, party.what, party.part, party.seat});
    }
}

void Rows::insertOrigins()
{
    for (int i = 0; i < m_draft.origins.size(); ++i) {
        const DraftOrigin &origin = m_draft.origins[i];
        const bool isParty = origin.kind == OriginKind::Party;
        row(QStringLiteral("origin"),
            {i + 1, origin.key.text, keyOf(origin.kind),
                isParty ? QVariant(m_parties.value(origin.party.text)) : QVariant(QMetaType::fromType<int>())});
        textRows(QStringLiteral("origin_text"), {i + 1}, {origin.name});
    }
}

void Rows::insertClaims()
{
    for (int i = 0; i < m_draft.claims.size(); ++i)
        insertClaim(m_draft.claims[i], i + 1);
    // Amounts first, since a sum may stand before its terms.
    for (const DraftClaim &claim : m_draft.claims)
        if (claim.amount)
            for (const Word &term : claim.amount->sumOf)
                row(QStringLiteral("amount_term"), {m_claims.value(claim.key.text), m_claims.value(term.text)});
}

void Rows::insertClaim(const DraftClaim &claim, int id)
{
    row(QStringLiteral("claim"), {id, claim.key.text, keyOf(claim.kind), id, orNull(claim.when), m_evidence + 1});
    textRows(QStringLiteral("claim_text"), {id}, {claim.title, claim.summary});
    for (int i = 0; i < claim.parties.size(); ++i)
        row(QStringLiteral("claim_party"),
            {id, m_parties.value(claim.parties[i].party.text), keyOf(claim.parties[i].role), i + 1});
    if (claim.clause) {
        const DraftClaimParty &lead = claim.parties.constFirst();
        row(QStringLiteral("clause"),
            {id, keyOf(claim.kind), keyOf(claim.clause->kind), keyOf(claim.clause->standing), m_parties.value(lead.party.text),
                keyOf(lead.role)});
    }
    if (claim.amount)
        insertAmount(claim, id);
    insertEvidence(claim, id);
}

void Rows::insertAmount(const DraftClaim &claim, int id)
{
    const DraftAmount &amount = *claim.amount;
    const QVariant partOf =
        amount.partOf.isEmpty() ? QVariant(QMetaType::fromType<int>()) : QVariant(m_claims.value(amount.partOf.text));
    row(QStringLiteral("amount"),
        {id, keyOf(claim.kind), amount.value, keyOf(amount.unit), orNull(amount.currency), keyOf(amount.qualifier),
            keyOf(amount.nature), partOf});
}

void Rows::insertEvidence(const DraftClaim &claim, int id)
{
    // In the articles' order, whatever the writer's.
    QList<DraftEvidence> sorted = claim.evidence;
    std::stable_sort(sorted.begin(), sorted.end(), [this](const DraftEvidence &a, const DraftEvidence &b) {
        return m_passages.value(a.passage.text) < m_passages.value(b.passage.text);
    });
    for (const DraftEvidence &evidence : std::as_const(sorted)) {
        ++m_evidence;
        row(QStringLiteral("evidence"),
            {m_evidence, id, m_passages.value(evidence.passage.text), m_origins.value(evidence.origin.text)});
        for (const DraftStatement &statement : evidence.states)
            row(QStringLiteral("statement"), {m_evidence, keyOf(statement.attribute), statement.value.text});
    }
}

void Rows::insertValues()
{
    for (const DraftValue &value : m_draft.values)
        textRows(QStringLiteral("value_text"), {keyOf(value.attribute), value.key.text}, {value.label});
}

std::optional<QString> Rows::insert()
{
    number();
    insertDossier();
    insertArticles();
    insertParties();
    insertOrigins();
    insertClaims();
    insertValues();
    return m_wrong;
}

} // namespace

std::optional<QString> insertRows(const Draft &draft, const QSqlDatabase &database)
{
    return Rows(draft, database).insert();
}

} // namespace deal
