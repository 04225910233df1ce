// Facts as text for other programs and for reading: aligned tables, CSV (RFC 4180), JSON with stable keys. Pure; any thread.
#pragma once

#include "words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace deal {

/// Fields quoted where RFC 4180 asks for it, CRLF, and a text field that a spreadsheet would run (= + - @ tab) made harmless by a
/// leading '.
[[nodiscard]] QString toCsv(const QStringList &header, const QList<QStringList> &rows);
/// Columns as wide as their widest cell, two spaces between them, no trailing space.
[[nodiscard]] QString toTable(const QStringList &header, const QList<QStringList> &rows);

/// Null where nothing is stated, so that every key is always there.
[[nodiscard]] QJsonValue orNull(const QString &text);
/// The keys are documented in the README and stay.
[[nodiscard]] QJsonObject claimJson(const Dossier &dossier, ClaimId claim, const Words &words);
[[nodiscard]] QJsonObject claimWithEvidenceJson(const Dossier &dossier, ClaimId claim, const Words &words);
[[nodiscard]] QJsonObject partyJson(const Dossier &dossier, PartyId party, const Words &words);
[[nodiscard]] QJsonObject articleJson(const Dossier &dossier, ArticleId article, const Words &words);

} // namespace deal
