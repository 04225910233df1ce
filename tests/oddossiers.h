// Dossiers that are odd, each in one way, in memory: what draws one draws it sensibly or says in words why not.
#pragma once

#include "core/dossier.h"
#include "core/vocabulary.h"

namespace deal::test {

/// Puts a dossier together: two articles A and B, in French, and one quotation for each claim, by turns from both.
class OddMaker final {
public:
    OddMaker()
    {
        m_dossier.key = QStringLiteral("odd");
        m_dossier.languages = {QStringLiteral("en"), QStringLiteral("fr")};
        m_dossier.title = m_dossier.summary = both(QStringLiteral("An odd dossier"));
        for (int a = 0; a < 2; ++a) {
            const QString letter(QChar(u'A' + a));
            Article article;
            article.key = letter.toLower();
            article.letter = letter;
            article.lang = QStringLiteral("fr");
            article.published = *parseEdtf(u"2025-01-21");
            article.name = both(QStringLiteral("Paper %1").arg(letter));
            article.paragraphs = {ParagraphId(a)};
            m_dossier.articles << article;
            m_dossier.paragraphs << Paragraph{ArticleId(a), ParagraphKind::Body, 1, both(QStringLiteral("A paragraph")), {}};
            m_dossier.origins << Origin{letter, OriginKind::Article, {}, article.name};
        }
    }
    [[nodiscard]] static Localised both(const QString &text)
    {
        return {{{QStringLiteral("en"), text}, {QStringLiteral("fr"), text}}};
    }
    PartyId party(const QString &name, PartyKind kind = PartyKind::Company)
    {
        Party party;
        party.key = QStringLiteral("party-%1").arg(m_dossier.parties.size());
        party.kind = kind;
        party.name = party.what = party.part = both(name);
        m_dossier.parties << party;
        return PartyId(int(m_dossier.parties.size()) - 1);
    }
    /// `period` is EDTF, or empty.
    ClaimId clause(const QList<ClaimParty> &parties, QStringView period = {}, const QString &title = QStringLiteral("A clause"))
    {
        Claim claim = start(ClaimKind::Clause, parties, period, title);
        claim.clause = ClauseFacts{
            ClauseKind(m_dossier.claims.size() % countOf<ClauseKind>()), Standing(m_dossier.claims.size() % countOf<Standing>())};
        return add(claim);
    }
    ClaimId event(const QList<ClaimParty> &parties, QStringView period, const QString &title = QStringLiteral("An event"))
    {
        return add(start(ClaimKind::Event, parties, period, title));
    }
    ClaimId amount(const QList<ClaimParty> &parties, qint64 value, QStringView period = {})
    {
        Claim claim = start(ClaimKind::Amount, parties, period, QStringLiteral("An amount"));
        claim.amount = AmountFacts{value, Unit::Currency, QStringLiteral("USD"), Qualifier::Exactly, Nature::Announced, {}, {}};
        return add(claim);
    }
    /// From one party to another.
    [[nodiscard]] static QList<ClaimParty> binds(PartyId bound, PartyId benefits)
    {
        return {{bound, Role::Bound}, {benefits, Role::Benefits}};
    }
    [[nodiscard]] Dossier done()
    {
        m_dossier.derive();
        return std::move(m_dossier);
    }

private:
    Claim start(ClaimKind kind, const QList<ClaimParty> &parties, QStringView period, const QString &title)
    {
        Claim claim;
        claim.kind = kind;
        claim.key = QStringLiteral("claim-%1").arg(m_dossier.claims.size());
        claim.title = claim.summary = both(title);
        claim.parties = parties;
        claim.period = *parseEdtf(period); // ends the test where it is none
        return claim;
    }
    ClaimId add(Claim claim)
    {
        const int number = int(m_dossier.claims.size()), article = number % 2;
        const PassageId passage{int(m_dossier.passages.size())};
        m_dossier.passages << Passage{QStringLiteral("passage-%1").arg(number), ParagraphId(article), ArticleId(article),
            QStringLiteral("des mots %1").arg(number), {}, {},
            {{{QStringLiteral("en"), QStringLiteral("words %1").arg(number)}}}};
        m_dossier.paragraphs[article].passages << passage;
        for (const ClaimParty &party : std::as_const(claim.parties))
            m_dossier.parties[at(party.party)].passages << passage;
        claim.evidence = {Evidence{passage, OriginId(article), {}}};
        m_dossier.claims << claim;
        return ClaimId(number);
    }
    Dossier m_dossier;
};

/// For a _data() table: a name that says what is odd, and the dossier. As in a file, clauses come before amounts, these before
/// events.
struct OddDossier {
    const char *name;
    Dossier dossier;
};

[[nodiscard]] inline Dossier partyInManyClauses(int clauses, int others)
{
    OddMaker odd;
    const PartyId middle = odd.party(QStringLiteral("In the middle"));
    QList<PartyId> around;
    for (int i = 0; i < others; ++i)
        around << odd.party(QStringLiteral("Other %1").arg(i), PartyKind(i % countOf<PartyKind>()));
    for (int i = 0; i < clauses; ++i)
        odd.clause(
            i % 3 == 0 ? odd.binds(around.at(i % others), middle) : odd.binds(middle, around.at(i % others)), u"2025/2030");
    return odd.done();
}

[[nodiscard]] inline Dossier oneParty()
{
    OddMaker odd;
    const PartyId only = odd.party(QStringLiteral("Alone"));
    odd.clause({{only, Role::Bound}}, u"2025/2030");
    odd.event({{only, Role::Affected}}, u"2025-01-21");
    return odd.done();
}

[[nodiscard]] inline Dossier nothingOfAKind(bool clauses, bool amounts, bool events)
{
    OddMaker odd;
    const PartyId a = odd.party(QStringLiteral("Left")), b = odd.party(QStringLiteral("Right"));
    if (clauses)
        odd.clause(odd.binds(a, b), u"2025/2030");
    if (amounts)
        odd.amount({{a, Role::Pays}, {b, Role::Receives}}, 1'000'000'000, u"2025/2029");
    if (events)
        odd.event({{a, Role::Partner}, {b, Role::Partner}}, u"2024-05");
    return odd.done();
}

/// Each is bound to the next, and the last to the first.
[[nodiscard]] inline Dossier cycleOf(int parties)
{
    OddMaker odd;
    QList<PartyId> ring;
    for (int i = 0; i < parties; ++i)
        ring << odd.party(QStringLiteral("Link %1").arg(i));
    for (int i = 0; i < parties; ++i)
        odd.clause(odd.binds(ring.at(i), ring.at((i + 1) % parties)));
    return odd.done();
}

[[nodiscard]] inline Dossier boundToItself()
{
    OddMaker odd;
    const PartyId self = odd.party(QStringLiteral("Both sides")), other = odd.party(QStringLiteral("Bystander"));
    odd.clause(odd.binds(self, self), u"2025");
    odd.clause(odd.binds(self, self));
    odd.amount({{self, Role::Pays}, {self, Role::Receives}}, 5'000'000);
    odd.event({{other, Role::Affected}, {other, Role::Partner}}, u"2025-01");
    return odd.done();
}

/// With names and titles that are those words.
[[nodiscard]] inline Dossier named(const QStringList &names)
{
    OddMaker odd;
    QList<PartyId> parties;
    for (const QString &name : names)
        parties << odd.party(name, PartyKind(parties.size() % countOf<PartyKind>()));
    for (int i = 0; i < parties.size(); ++i)
        odd.clause(odd.binds(parties.at(i), parties.at((i + 1) % parties.size())), u"2025/2030", names.at(i));
    odd.event({{parties.first(), Role::Partner}}, u"2025-01-21", names.last());
    return odd.done();
}

/// A clause for each period, and an event for each that is no interval. EDTF.
[[nodiscard]] inline Dossier dated(const QList<QStringView> &periods)
{
    OddMaker odd;
    const PartyId a = odd.party(QStringLiteral("Left")), b = odd.party(QStringLiteral("Right"));
    for (const QStringView period : periods)
        odd.clause(odd.binds(a, b), period);
    for (const QStringView period : periods)
        if (!period.contains(u'/') && !period.isEmpty())
            odd.event({{a, Role::Affected}}, period);
    return odd.done();
}

[[nodiscard]] inline QList<OddDossier> oddDossiers()
{
    const QString spaced = QStringLiteral("of many words ").repeated(286).left(4000);
    const QList<QStringView> oneDay(200, u"2025-01-21");
    return {{"one party", oneParty()}, {"no claim and no party", OddMaker().done()},
        {"no clause", nothingOfAKind(false, true, true)}, {"no amount", nothingOfAKind(true, false, true)},
        {"no event", nothingOfAKind(true, true, false)}, {"only amounts", nothingOfAKind(false, true, false)},
        {"a party in 300 clauses", partyInManyClauses(300, 40)}, {"300 clauses between two", partyInManyClauses(300, 1)},
        {"a cycle", cycleOf(5)}, {"a cycle of two", cycleOf(2)}, {"a party bound to itself", boundToItself()},
        {"names of 4000 characters", named({spaced, QString(4000, u'W'), QStringLiteral("Short")})},
        {"names from right to left",
            named({QStringLiteral("חברת הענן"), QStringLiteral("شركة السحابة"), QStringLiteral("OpenAI עברית 2030"),
                QStringLiteral("\u202Ereversed\u202C and not")})},
        {"names of nothing that is seen", named({QStringLiteral(" "), QStringLiteral("\u200B"), QStringLiteral("\u0301")})},
        {"markup in names",
            named({QStringLiteral("<b>Bold</b> & \"Co\""), QStringLiteral("a\nb\tc"), QStringLiteral("{|<>\\N}")})},
        {"the years 1 and 9999",
            dated({u"0001", u"9999", u"0001-01-01", u"9999-12-31", u"0001/9999", u"0001/..", u"../9999", u"2025"})},
        {"the year 1 alone", dated({u"0001-01-01"})}, {"no dates", dated({u"", u""})},
        {"open on one side", dated({u"2025/..", u"/2030", u"2019~/", u"../2024-05"})}, {"200 events on one day", dated(oneDay)}};
}

} // namespace deal::test
