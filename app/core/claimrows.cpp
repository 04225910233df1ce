#include "claimrows.h"

namespace deal {
namespace {

class ClaimRows final : private RowReader {
public:
    ClaimRows(const QString &path, Dossier &dossier, ClaimIds &ids)
        : RowReader(path)
        , m_dossier(dossier)
        , m_ids(ids)
    {
    }
    [[nodiscard]] std::optional<QString> read();

private:
    void readParties();
    void readClaims();
    void readClauses();
    void readAmounts();
    void readClaimParties();

    Dossier &m_dossier;
    ClaimIds &m_ids;
};

void ClaimRows::readParties()
{
    each(QStringLiteral("SELECT id, key, kind, ticker, country FROM party ORDER BY id"), [this](const Row &row) {
        Party party;
        party.key = row.text(1);
        party.kind = word<PartyKind>(row, 2, "party.kind");
        party.ticker = row.text(3);
        party.country = row.text(4);
        m_ids.parties.insert(row.integer(0), int(m_dossier.parties.size()));
        m_dossier.parties << party;
    });
    texts<Party>(QStringLiteral("party_text"), QStringLiteral("party"), m_ids.parties, m_dossier.languages, m_dossier.parties,
        {{QStringLiteral("name"), &Party::name}, {QStringLiteral("what"), &Party::what}, {QStringLiteral("part"), &Party::part},
            {QStringLiteral("seat"), &Party::seat}});
}

void ClaimRows::readClaims()
{
    Unsorted<Claim> rows;
    each(QStringLiteral("SELECT id, key, kind, period, position FROM claim"), [&](const Row &row) {
        Claim claim;
        claim.key = row.text(1);
        claim.kind = word<ClaimKind>(row, 2, "claim.kind");
        claim.period = period(row, 3, "claim.period");
        const qint64 kind = qint64(claim.kind);
        rows.add({kind, row.integer(4)}, row.integer(0), std::move(claim)); // clauses, amounts, events
    });
    m_dossier.claims = std::move(rows).sorted(m_ids.claims);
    texts<Claim>(QStringLiteral("claim_text"), QStringLiteral("claim"), m_ids.claims, m_dossier.languages, m_dossier.claims,
        {{QStringLiteral("title"), &Claim::title}, {QStringLiteral("summary"), &Claim::summary}});
}

void ClaimRows::readClauses()
{
    each(QStringLiteral("SELECT claim, kind, standing FROM clause"), [this](const Row &row) {
        const int claim = place(m_ids.claims, row, 0, "clause.claim");
        const ClauseFacts facts{word<ClauseKind>(row, 1, "clause.kind"), word<Standing>(row, 2, "clause.standing")};
        if (!fault())
            m_dossier.claims[claim].clause = facts;
    });
}

void ClaimRows::readAmounts()
{
    each(QStringLiteral("SELECT claim, value, unit, currency, qualifier, nature, part_of FROM amount"), [this](const Row &row) {
        const int claim = place(m_ids.claims, row, 0, "amount.claim");
        AmountFacts facts;
        facts.value = row.integer(1);
        facts.unit = word<Unit>(row, 2, "amount.unit");
        facts.currency = row.text(3);
        facts.qualifier = word<Qualifier>(row, 4, "amount.qualifier");
        facts.nature = word<Nature>(row, 5, "amount.nature");
        if (!row.isNull(6))
            facts.partOf = ClaimId(place(m_ids.claims, row, 6, "amount.part_of"));
        if (!fault())
            m_dossier.claims[claim].amount = facts;
    });
    each(QStringLiteral("SELECT amount, term FROM amount_term ORDER BY amount, term"), [this](const Row &row) {
        const int sum = place(m_ids.claims, row, 0, "amount_term.amount");
        const int term = place(m_ids.claims, row, 1, "amount_term.term");
        if (fault())
            return;
        if (!m_dossier.claims.at(sum).amount || !m_dossier.claims.at(term).amount)
            return fault("amount_term.term", row.text(1));
        m_dossier.claims[sum].amount->sumOf << ClaimId(term);
    });
}

void ClaimRows::readClaimParties()
{
    // In the order that the table has already: to let SQLite sort by position, too, takes twice as long as all of this.
    QList<std::pair<qint64, ClaimParty>> gathered;
    std::optional<int> gathering;
    const auto move = [&] {
        std::stable_sort(gathered.begin(), gathered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[position, party] : std::as_const(gathered))
            m_dossier.claims[*gathering].parties << party;
        gathered.clear();
    };
    each(QStringLiteral("SELECT claim, party, role, position FROM claim_party ORDER BY claim, party, role"), [&](const Row &row) {
        const int claim = place(m_ids.claims, row, 0, "claim_party.claim");
        const int party = place(m_ids.parties, row, 1, "claim_party.party");
        const Role role = word<Role>(row, 2, "claim_party.role");
        if (fault())
            return;
        if (gathering != claim)
            move();
        gathering = claim;
        gathered.emplaceBack(row.integer(3), ClaimParty{PartyId(party), role});
    });
    move();
}

std::optional<QString> ClaimRows::read()
{
    readParties();
    readClaims();
    readClauses();
    readAmounts();
    readClaimParties();
    return fault();
}

} // namespace

std::optional<QString> readClaimRows(const QString &path, Dossier &dossier, ClaimIds &ids)
{
    return ClaimRows(path, dossier, ids).read();
}

} // namespace deal
