#include "checks.h"

#include "core/vocabulary.h"

#include <QHash>

namespace deal {

namespace {

/// The keys of one kind of table, in the writer's order, each with its first place.
class Index final {
public:
    Index(QString what, QString whatAll, Findings &findings)
        : m_what(std::move(what))
        , m_whatAll(std::move(whatAll))
        , m_findings(findings)
    {
    }

    void add(const Word &key)
    {
        if (key.isEmpty())
            return;
        if (const auto first = m_first.constFind(key.text); first != m_first.cend()) {
            m_findings.add(key.place,
                QStringLiteral("there is another %1 %2 at %3: give one of them another name")
                    .arg(m_what, quoted(key.text), first->text()));
            return;
        }
        m_first.insert(key.text, key.place);
        m_keys << key.text;
    }

    void expect(const Word &key) const
    {
        if (key.isEmpty() || m_first.contains(key.text))
            return;
        const QString right = m_keys.isEmpty() ? QStringLiteral("; there is none yet: write a %1").arg(m_whatAll)
                                               : whatWouldBeRight(key.text, m_keys);
        m_findings.add(key.place, QStringLiteral("no %1 has the key %2%3").arg(m_whatAll, quoted(key.text), right));
    }

private:
    const QString m_what;
    const QString m_whatAll;
    Findings &m_findings;
    QHash<QString, Place> m_first;
    QStringList m_keys;
};

class KeyCheck final {
public:
    KeyCheck(const Draft &draft, Findings &findings)
        : m_draft(draft)
        , m_findings(findings)
    {
    }
    void run();

private:
    void gather();
    void checkEvidence(const DraftClaim &claim);
    void checkStatement(const DraftStatement &statement) const;

    const Draft &m_draft;
    Findings &m_findings;
    Index m_articles{QStringLiteral("article with the key"), QStringLiteral("[[article]]"), m_findings};
    Index m_letters{QStringLiteral("article with the letter"), QStringLiteral("[[article]]"), m_findings};
    Index m_passages{QStringLiteral("passage with the key"), QStringLiteral("[[article.paragraph.passage]]"), m_findings};
    Index m_parties{QStringLiteral("party with the key"), QStringLiteral("[[party]]"), m_findings};
    Index m_origins{QStringLiteral("origin with the key"), QStringLiteral("[[origin]]"), m_findings};
    Index m_claims{QStringLiteral("clause, amount or event with the key"), QStringLiteral("[[clause]], [[amount]] or [[event]]"),
        m_findings};
    Index m_scopes{QStringLiteral("scope with the key"), QStringLiteral("[[value]] with attribute = \"scope\""), m_findings};
    Index m_directions{
        QStringLiteral("direction with the key"), QStringLiteral("[[value]] with attribute = \"direction\""), m_findings};
};

void KeyCheck::gather()
{
    for (const DraftArticle &article : m_draft.articles) {
        m_articles.add(article.key);
        m_letters.add(article.letter);
    }
    for (const DraftPassage *passage : m_draft.passages())
        m_passages.add(passage->key);
    for (const DraftParty &party : m_draft.parties)
        m_parties.add(party.key);
    for (const DraftOrigin &origin : m_draft.origins)
        m_origins.add(origin.key);
    for (const DraftClaim &claim : m_draft.claims)
        m_claims.add(claim.key);
    for (const DraftValue &value : m_draft.values)
        (value.attribute == Attribute::Scope ? m_scopes : m_directions).add(value.key);
}

void KeyCheck::checkStatement(const DraftStatement &statement) const
{
    switch (statement.attribute) {
    case Attribute::Payer:
        return m_parties.expect(statement.value);
    case Attribute::Scope:
        return m_scopes.expect(statement.value);
    case Attribute::Direction:
        return m_directions.expect(statement.value);
    case Attribute::Amount:
    case Attribute::Qualifier:
    case Attribute::Since:
    case Attribute::Until:
    case Attribute::Date:
    case Attribute::Rate:
        return;
    }
}

void KeyCheck::checkEvidence(const DraftClaim &claim)
{
    QHash<QString, Place> seen;
    for (const DraftEvidence &evidence : claim.evidence) {
        m_passages.expect(evidence.passage);
        m_origins.expect(evidence.origin);
        for (const DraftStatement &statement : evidence.states)
            checkStatement(statement);
        if (evidence.passage.isEmpty())
            continue;
        if (const auto first = seen.constFind(evidence.passage.text); first != seen.cend())
            m_findings.add(evidence.passage.place,
                QStringLiteral("the passage %1 is evidence of this %2 already, at %3: say all that it states there")
                    .arg(quoted(evidence.passage.text), keyOf(claim.kind), first->text()));
        else
            seen.insert(evidence.passage.text, evidence.passage.place);
    }
}

void KeyCheck::run()
{
    gather();
    for (const DraftParty &party : m_draft.parties)
        for (const Word &passage : party.passages)
            m_passages.expect(passage);
    for (const DraftOrigin &origin : m_draft.origins)
        m_parties.expect(origin.party);
    for (const DraftClaim &claim : m_draft.claims) {
        for (const DraftClaimParty &party : claim.parties)
            m_parties.expect(party.party);
        checkEvidence(claim);
    }
}

} // namespace

void checkKeys(const Draft &draft, Findings &findings)
{
    KeyCheck(draft, findings).run();
}

} // namespace deal
