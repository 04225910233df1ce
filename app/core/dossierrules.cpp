#include "dossierrules.h"

#include "vocabulary.h"

#include <QSet>

#include <algorithm>

namespace deal {
namespace {

constexpr qsizetype longestQuotation = 160, longestContext = 32; ///< characters
constexpr qsizetype longestPrinted = 200; ///< of what the schema gives no length

qsizetype lengthOf(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

bool isSlug(QStringView key)
{
    const auto isAlphanumeric = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    return !key.isEmpty() && isAlphanumeric(key.front())
        && std::all_of(key.cbegin(), key.cend(), [&](QChar c) { return isAlphanumeric(c) || c == u'-'; });
}

class Rules final {
public:
    explicit Rules(const Dossier &dossier)
        : m_dossier(dossier)
    {
    }
    [[nodiscard]] std::optional<QString> fault();

private:
    using Place = const char *;
    void expect(bool good, Place place, const QString &value)
    {
        if (!good && !m_fault)
            m_fault = QStringLiteral("%1: %2").arg(QLatin1StringView(place), value.left(60));
    }
    template <class T>
    void keys(const QList<T> &list, Place place);
    void articles();
    void passages();
    void parties();
    void origins();
    void claims();
    void statement(const Statement &statement);
    void amount(const Claim &claim);
    const Dossier &m_dossier;
    QSet<QString> m_partyKeys;
    std::optional<QString> m_fault;
};

template <class T>
void Rules::keys(const QList<T> &list, Place place)
{
    QSet<QString> seen;
    seen.reserve(list.size());
    for (const T &one : list) {
        expect(isSlug(one.key) && !seen.contains(one.key), place, one.key);
        seen.insert(one.key);
    }
}

void Rules::articles()
{
    keys(m_dossier.articles, "article.key");
    QSet<QString> letters;
    for (const Article &article : m_dossier.articles) {
        expect(!article.letter.isEmpty() && !letters.contains(article.letter), "article.letter", article.letter);
        letters.insert(article.letter);
        expect(m_dossier.languages.contains(article.lang), "article.lang", article.lang);
        expect(!article.name.texts.isEmpty(), "article.name", article.key);
        for (const QString &printed : {article.publisher, article.author, article.credits})
            expect(lengthOf(printed) <= longestPrinted, "article.publisher", printed);
    }
}

void Rules::passages()
{
    keys(m_dossier.passages, "passage.key");
    for (const Passage &passage : m_dossier.passages) {
        expect(!passage.exact.isEmpty() && lengthOf(passage.exact) <= longestQuotation, "passage.exact", passage.key);
        expect(lengthOf(passage.prefix) <= longestContext, "passage.prefix", passage.key);
        expect(lengthOf(passage.suffix) <= longestContext, "passage.suffix", passage.key);
    }
}

void Rules::parties()
{
    keys(m_dossier.parties, "party.key");
    for (const Party &party : m_dossier.parties) {
        m_partyKeys.insert(party.key);
        expect(!party.name.texts.isEmpty(), "party.name", party.key);
        expect(lengthOf(party.ticker) <= longestPrinted, "party.ticker", party.ticker);
        for (const auto &[lang, seat] : party.seat.texts)
            expect(lengthOf(seat) <= longestPrinted, "party.seat", seat);
    }
}

void Rules::origins()
{
    keys(m_dossier.origins, "origin.key");
    for (const Origin &origin : m_dossier.origins) {
        expect(!origin.name.texts.isEmpty(), "origin.name", origin.key);
        expect((origin.kind == OriginKind::Party) == origin.party.has_value(), "origin.party", origin.key);
    }
}

/// As deal-seed asks for it. What could not be read would be shown as something else: as zero, or as no date.
void Rules::statement(const Statement &statement)
{
    const QString &value = statement.value;
    const auto isNumber = [&value](qint64 most) {
        bool read = false;
        const qint64 number = value.toLongLong(&read);
        return read && number > 0 && number <= most && QString::number(number) == value;
    };
    const auto says = [&] {
        switch (statement.attribute) {
        case Attribute::Amount:
            return isNumber(std::numeric_limits<qint64>::max());
        case Attribute::Rate:
            return isNumber(100);
        case Attribute::Qualifier:
            return fromKey<Qualifier>(value).has_value();
        case Attribute::Since:
        case Attribute::Until:
        case Attribute::Date:
            return !value.isEmpty() && bool(parseEdtf(value));
        case Attribute::Payer:
            return m_partyKeys.contains(value);
        case Attribute::Scope:
        case Attribute::Direction:
            break;
        }
        return isSlug(value);
    };
    expect(says(), "statement.value", value);
}

void Rules::amount(const Claim &claim)
{
    const AmountFacts &amount = *claim.amount;
    expect(amount.value > 0 && (amount.unit == Unit::Currency || amount.value <= 100), "amount.value", claim.key);
    expect((amount.unit == Unit::Currency) == (amount.currency.size() == 3), "amount.currency", claim.key);
}

void Rules::claims()
{
    keys(m_dossier.claims, "claim.key");
    for (const Claim &claim : m_dossier.claims) {
        expect(!claim.title.texts.isEmpty(), "claim.title", claim.key);
        if (claim.amount)
            amount(claim);
        for (qsizetype i = 0; i < claim.evidence.size(); ++i) { // in order: the same passage stands next to itself
            expect(i == 0 || claim.evidence.at(i).passage != claim.evidence.at(i - 1).passage, "evidence.passage", claim.key);
            for (const Statement &one : claim.evidence.at(i).states)
                statement(one);
        }
    }
}

std::optional<QString> Rules::fault()
{
    expect(isSlug(m_dossier.key), "dossier.key", m_dossier.key);
    expect(!m_dossier.title.texts.isEmpty(), "dossier.title", m_dossier.key);
    articles();
    passages();
    parties();
    origins();
    claims();
    return m_fault;
}

} // namespace

std::optional<QString> faultOfRules(const Dossier &dossier)
{
    return Rules(dossier).fault();
}

} // namespace deal
