// Money and percentages in words, as each language writes them: "$3.5 billion", "3,5 milliards de dollars".
#include "words.h"

#include <array>

namespace deal {
namespace {

struct Currency {
    const char *code;
    const char *symbol;
    const char *frenchOne; ///< after "milliard": "de dollars"
    const char *frenchBare; ///< after a bare number: "dollars"
};

// Those that business news writes with a sign of their own; any other stands as its ISO 4217 code.
constexpr std::array currencies{
    Currency{"USD", "$", "de dollars", "dollars"},
    Currency{"EUR", "€", "d’euros", "euros"},
    Currency{"GBP", "£", "de livres sterling", "livres sterling"},
    Currency{"JPY", "¥", "de yens", "yens"},
};

struct Scale {
    qint64 size;
    const char *english;
    const char *englishShort;
    const char *frenchOne;
    const char *frenchMany;
    const char *frenchShort;
};

// French counts in milliards to the end: "1 200 milliards".
constexpr std::array scales{
    Scale{1'000'000'000'000, "trillion", "T", nullptr, nullptr, nullptr},
    Scale{1'000'000'000, "billion", "B", "milliard", "milliards", "Md"},
    Scale{1'000'000, "million", "M", "million", "millions", "M"},
};

const QChar noBreak(0x00A0);

/// The largest scale that gives the number with at most three decimals, so that nothing is rounded away.
const Scale *scaleOf(qint64 value, bool french)
{
    for (const Scale &scale : scales)
        if (value >= scale.size && value % (scale.size / 1000) == 0 && !(french && !scale.frenchOne))
            return &scale;
    return nullptr;
}

QString scaled(const QLocale &locale, qint64 value, qint64 size)
{
    QString number = locale.toString(value / size);
    QString decimals = QStringLiteral("%1").arg(value % size / (size / 1000), 3, 10, QLatin1Char('0'));
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return decimals.isEmpty() ? number : number + locale.decimalPoint() + decimals;
}

QString latin(const char *text)
{
    return QString::fromUtf8(text);
}

QString inFrench(
    const QString &number, const Scale *scale, bool many, const Currency *known, const QString &code, bool abbreviated)
{
    if (abbreviated) {
        const QString unit = scale ? latin(scale->frenchShort) : QString();
        const QString sign = known ? latin(known->symbol) : (scale ? QString(noBreak) : QString()) + code;
        return number + noBreak + unit + sign;
    }
    if (!scale)
        return number + noBreak + (known ? latin(known->frenchBare) : code);
    const QString unit = latin(many ? scale->frenchMany : scale->frenchOne);
    return number + noBreak + unit + u' ' + (known ? latin(known->frenchOne) : QStringLiteral("de ") + code);
}

QString inEnglish(const QString &number, const Scale *scale, const Currency *known, const QString &code, bool abbreviated)
{
    const QString sign = known ? latin(known->symbol) : code + u' ';
    return sign + number
        + (scale ? (abbreviated ? noBreak : QChar(u' ')) + latin(abbreviated ? scale->englishShort : scale->english) : QString());
}

} // namespace

QString Words::money(qint64 value, const QString &currency, bool abbreviated) const
{
    const Currency *known = nullptr;
    for (const Currency &one : currencies)
        if (currency == QLatin1StringView(one.code))
            known = &one;
    const bool french = m_locale.language() == QLocale::French;
    const Scale *scale = scaleOf(value, french);
    const QString number = scale ? scaled(m_locale, value, scale->size) : m_locale.toString(value);
    if (french) // plural from two upwards: "1,5 milliard"
        return inFrench(number, scale, scale && value >= 2 * scale->size, known, currency, abbreviated);
    return inEnglish(number, scale, known, currency, abbreviated);
}

QString Words::qualified(Qualifier qualifier, const QString &amount) const
{
    switch (qualifier) {
    case Qualifier::Exactly:
        return amount;
    case Qualifier::About:
        return tr("about %1", "an amount").arg(amount);
    case Qualifier::UpTo:
        return tr("up to %1", "an amount").arg(amount);
    }
    return {};
}

QString Words::percent(qint64 value) const
{
    return m_locale.toString(value) + (m_locale.language() == QLocale::French ? QString(noBreak) : QString()) + u'%';
}

QString Words::amount(const AmountFacts &amount) const
{
    return qualified(
        amount.qualifier, amount.unit == Unit::Percent ? percent(amount.value) : money(amount.value, amount.currency, false));
}

QString Words::amountShort(const AmountFacts &amount) const
{
    return qualified(
        amount.qualifier, amount.unit == Unit::Percent ? percent(amount.value) : money(amount.value, amount.currency, true));
}

} // namespace deal
