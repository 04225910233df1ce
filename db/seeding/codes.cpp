#include "codes.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace deal {

namespace {

bool isCapitals(const QString &code, qsizetype count)
{
    return code.size() == count && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

QSet<QString> currenciesInUse()
{
    QSet<QString> codes;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales)
        codes << locale.currencySymbol(QLocale::CurrencyIsoCode);
    return codes;
}

} // namespace

bool isCountry(const QString &code)
{
    return isCapitals(code, 2) && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

bool isCurrency(const QString &code)
{
    static const QSet<QString> inUse = currenciesInUse();
    return isCapitals(code, 3) && inUse.contains(code);
}

} // namespace deal
