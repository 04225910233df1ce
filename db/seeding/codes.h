// The international codes that a dossier uses, as Qt's copy of the Unicode CLDR knows them.
#pragma once

#include <QString>

namespace deal {

/// ISO 3166-1 alpha-2, of a country or territory.
[[nodiscard]] bool isCountry(const QString &code);
/// ISO 4217, of a currency in use somewhere.
[[nodiscard]] bool isCurrency(const QString &code);

} // namespace deal
