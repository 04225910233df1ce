#include "manydossier.h"

#include "core/vocabulary.h"
#include "madewords.h"

#include <algorithm>

namespace deal::test {

namespace {

const QStringList &languages()
{
    static const QStringList both{QStringLiteral("en"), QStringLiteral("fr")};
    return both;
}

Word word(const QString &text)
{
    return {text, {}};
}

class Maker final {
public:
    Maker(const ManySize &size, quint64 seed)
        : m_size(size)
        , m_chance(seed)
        , m_words(m_chance)
        , m_byFrequency(size.parties)
    {
    }
    [[nodiscard]] Draft make();

private:
    [[nodiscard]] Localised lines(int least, int most);
    [[nodiscard]] Localised proses(int least, int most);
    [[nodiscard]] QString key(const char *kind, int number);
    void makeArticle(int article);
    [[nodiscard]] DraftPassage passage(const QString &lang, int article);
    void makeParty(int party);
    void makeOrigins();
    [[nodiscard]] DraftClaim claim(ClaimKind kind, int number);
    void addParties(DraftClaim &claim, int count);
    void addEvidence(DraftClaim &claim, int count);
    void addStatement(DraftEvidence &evidence);
    void addAmount(DraftClaim &claim);
    [[nodiscard]] QString period();

    const ManySize m_size;
    Chance m_chance;
    MadeWords m_words;
    Skewed m_byFrequency;
    Draft m_draft;
    QList<QStringList> m_passages; ///< by article: their keys
    QStringList m_amounts; ///< the keys so far
    int m_claims = 0;
};

Localised Maker::lines(int least, int most)
{
    Localised localised;
    for (const QString &lang : languages())
        localised.texts.emplace_back(lang, m_words.line(lang, least, most));
    return localised;
}

Localised Maker::proses(int least, int most)
{
    Localised localised;
    for (const QString &lang : languages())
        localised.texts.emplace_back(lang, m_words.prose(lang, least, most));
    return localised;
}

QString Maker::key(const char *kind, int number)
{
    return QStringLiteral("%1-%2-%3").arg(QLatin1StringView(kind), m_words.slug(), QString::number(number));
}

DraftPassage Maker::passage(const QString &lang, int article)
{
    DraftPassage passage;
    passage.key = word(key("q", int(m_passages.at(article).size())) + QChar(u'a' + article));
    passage.exact = word(m_words.line(lang, 20, 160));
    const QString other = languages().at(lang == languages().at(0) ? 1 : 0);
    passage.rendering.texts.emplace_back(other, m_words.line(other, 20, 180));
    m_passages[article] << passage.key.text;
    return passage;
}

void Maker::makeArticle(int number)
{
    DraftArticle article;
    article.key = word(key("article", number));
    article.letter = word(QString(QChar(u'A' + number)));
    article.lang = word(languages().at(number % 4 == 3 ? 0 : 1)); // most are in French
    article.publisher = m_words.name();
    article.published = QStringLiteral("2025-01-%1").arg(number + 10);
    article.name = lines(10, 40);
    article.note = proses(60, 200);
    m_passages << QStringList();
    const int claims = m_size.clauses + m_size.amounts + m_size.events;
    const int passages = std::max(3, claims / m_size.articles);
    for (int p = 0; m_passages.at(number).size() < passages; ++p) {
        DraftParagraph paragraph;
        paragraph.kind = p == 0 ? ParagraphKind::Title
            : p == 1            ? ParagraphKind::Lead
            : p % 12 == 2       ? ParagraphKind::Heading
                                : ParagraphKind::Body;
        paragraph.gist = lines(40, 120);
        if (paragraph.kind != ParagraphKind::Heading)
            for (int n = m_chance.between(1, 4); n > 0; --n)
                paragraph.passages << passage(article.lang.text, number);
        article.paragraphs << paragraph;
    }
    m_draft.articles << article;
}

void Maker::makeParty(int number)
{
    DraftParty party;
    party.key = word(key("p", number));
    const int kind = m_chance.below(10);
    party.kind = kind < 7 ? PartyKind::Company : PartyKind(kind - 6);
    const QString name = m_words.name();
    for (const QString &lang : languages())
        party.name.texts.emplace_back(lang, name);
    party.what = lines(20, 60);
    party.part = lines(30, 120);
    if (m_chance.percent(40)) {
        party.seat = lines(12, 30);
        party.country = m_chance.percent(60) ? QStringLiteral("US") : QStringLiteral("FR");
    }
    for (const QStringList &passages : std::as_const(m_passages))
        if (party.passages.isEmpty() || m_chance.percent(20))
            party.passages << word(m_chance.oneOf(passages));
    m_draft.parties << party;
}

void Maker::makeOrigins()
{
    const auto add = [&](const QString &key, OriginKind kind, const QString &party, const Localised &name) {
        m_draft.origins << DraftOrigin{{}, word(key), word(party), kind, name};
    };
    for (const DraftArticle &article : std::as_const(m_draft.articles))
        add(QStringLiteral("voice-") + article.key.text, OriginKind::Article, {}, article.name);
    for (int i = 0; i < std::min(20, m_size.parties); ++i)
        add(QStringLiteral("says-%1").arg(i), OriginKind::Party, m_draft.parties.at(i).key.text, m_draft.parties.at(i).name);
    add(QStringLiteral("unnamed"), OriginKind::Unnamed, {}, lines(20, 40));
}

void Maker::addParties(DraftClaim &claim, int count)
{
    QList<int> taken;
    for (int tries = 0; taken.size() < count && tries < 50; ++tries)
        if (const int party = m_byFrequency.next(m_chance); !taken.contains(party))
            taken << party;
    for (int i = 0; i < taken.size(); ++i) {
        const Role role = claim.kind == ClaimKind::Amount ? (i == 0 ? Role::Pays : Role::Receives)
            : i < 2                                       ? Role(i)
                    : m_chance.oneOf(QList<Role>{Role::Bound, Role::Benefits, Role::Partner, Role::Affected});
        claim.parties << DraftClaimParty{role, m_draft.parties.at(taken.at(i)).key};
    }
}

void Maker::addStatement(DraftEvidence &evidence)
{
    // One value is the usual one, so that most of what is compared agrees.
    const bool usual = m_chance.percent(85);
    const Attribute attribute = m_chance.oneOf(QList<Attribute>{Attribute::Scope, Attribute::Until, Attribute::Direction});
    const QString value = attribute == Attribute::Until ? (usual ? QStringLiteral("2030") : QStringLiteral("2036"))
                                                        : (usual ? QStringLiteral("full") : QStringLiteral("partial"));
    evidence.states << DraftStatement{attribute, word(value)};
}

void Maker::addEvidence(DraftClaim &claim, int count)
{
    for (int i = 0; i < std::min(count, m_size.articles); ++i) {
        // Each from another article; the first in turn, so that nearly every quotation proves something.
        const int article = (m_claims + i * 5) % m_size.articles;
        const QStringList &passages = m_passages.at(article);
        const int place = i == 0 ? m_claims / m_size.articles % int(passages.size()) : m_chance.below(int(passages.size()));
        DraftEvidence evidence;
        evidence.passage = word(passages.at(place));
        const bool says = m_chance.percent(30);
        evidence.origin =
            m_draft.origins.at(says ? m_chance.between(m_size.articles, int(m_draft.origins.size()) - 1) : article).key;
        if (m_chance.percent(25))
            addStatement(evidence);
        const bool known = std::any_of(claim.evidence.begin(), claim.evidence.end(),
            [&](const DraftEvidence &one) { return one.passage.text == evidence.passage.text; });
        if (!known)
            claim.evidence << evidence;
    }
}

QString Maker::period()
{
    const int year = m_chance.between(2015, 2031), later = year + m_chance.between(1, 12);
    const int kind = m_chance.below(10);
    const QString day = QStringLiteral("%1-%2-%3")
                            .arg(year)
                            .arg(m_chance.between(1, 12), 2, 10, QLatin1Char('0'))
                            .arg(m_chance.between(1, 28), 2, 10, QLatin1Char('0'));
    const QStringList forms{QStringLiteral("%1/%2").arg(year).arg(later), day + QStringLiteral("/.."),
        QStringLiteral("/%1").arg(later), QStringLiteral("%1~/%2").arg(year).arg(later), QStringLiteral("%1/").arg(day),
        QString::number(year), day.left(7), day};
    return forms.value(kind); // none of two
}

void Maker::addAmount(DraftClaim &claim)
{
    DraftAmount amount;
    const bool share = m_chance.percent(8);
    amount.unit = share ? Unit::Percent : Unit::Currency;
    amount.value =
        share ? m_chance.between(1, 100) : qint64(m_chance.between(1, 999)) * (m_chance.percent(50) ? 1'000'000 : 100'000'000);
    amount.currency = share ? QString() : m_chance.percent(90) ? QStringLiteral("USD") : QStringLiteral("EUR");
    amount.qualifier = Qualifier(m_chance.below(countOf<Qualifier>()));
    amount.nature = share ? Nature::Share : Nature(m_chance.below(3));
    if (!share && !m_amounts.isEmpty() && m_chance.percent(10))
        amount.partOf = word(m_chance.oneOf(m_amounts)); // an earlier one, so that nobody is inside itself
    if (!share)
        m_amounts << claim.key.text;
    claim.amount = amount;
}

DraftClaim Maker::claim(ClaimKind kind, int number)
{
    static constexpr std::array names{"c", "m", "e"};
    DraftClaim claim;
    claim.kind = kind;
    claim.key = word(key(names.at(size_t(kind)), number));
    claim.when = kind == ClaimKind::Event ? QStringLiteral("%1").arg(m_chance.between(2015, 2030)) : period();
    claim.title = lines(20, 60);
    claim.summary = proses(60, 200);
    addParties(claim, kind == ClaimKind::Clause ? m_chance.between(2, 4) : 2);
    addEvidence(claim, m_chance.percent(70) ? 1 : m_chance.percent(80) ? 2 : 3);
    if (kind == ClaimKind::Clause)
        claim.clause =
            ClauseFacts{ClauseKind(m_chance.below(countOf<ClauseKind>())), Standing(m_chance.below(countOf<Standing>()))};
    if (kind == ClaimKind::Amount)
        addAmount(claim);
    ++m_claims;
    return claim;
}

Draft Maker::make()
{
    m_draft.key = QStringLiteral("made-up-%1").arg(m_size.clauses);
    m_draft.languages = languages();
    m_draft.title = lines(20, 60);
    m_draft.summary = proses(100, 400);
    for (int i = 0; i < m_size.articles; ++i)
        makeArticle(i);
    for (int i = 0; i < m_size.parties; ++i)
        makeParty(i);
    makeOrigins();
    for (const auto &[kind, count] : {std::pair(ClaimKind::Clause, m_size.clauses), std::pair(ClaimKind::Amount, m_size.amounts),
             std::pair(ClaimKind::Event, m_size.events)})
        for (int i = 0; i < count; ++i)
            m_draft.claims << claim(kind, i);
    for (const Attribute attribute : {Attribute::Scope, Attribute::Direction})
        for (const char *value : {"full", "partial"})
            m_draft.values << DraftValue{{}, attribute, word(QLatin1StringView(value)), lines(12, 30)};
    return std::move(m_draft);
}

} // namespace

ManySize ManySize::of(int clauses)
{
    return {clauses, clauses * 3 / 100, clauses * 3 / 100, std::clamp(clauses / 20, 5, 500), std::clamp(clauses / 500, 2, 12)};
}

Draft manyDraft(const ManySize &size, quint64 seed)
{
    return Maker(size, seed).make();
}

Expected<qint64> makeManyDossier(const QString &path, int clauses, quint64 seed)
{
    return writeDossier(manyDraft(ManySize::of(clauses), seed), path);
}

} // namespace deal::test
