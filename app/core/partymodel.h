// The parties as a list of cards, in the dossier's order: a thin reader of the dossier.
#pragma once

#include "focus.h"
#include "roles.h"
#include "words.h"

#include <QAbstractListModel>

namespace deal {

struct PartyCard;

class PartyModel final : public QAbstractListModel {
    Q_OBJECT
public:
    PartyModel(const Focus &focus, const Words &words, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] PartyCard card(PartyId party) const;
    const Focus &m_focus;
    const Dossier &m_dossier;
    const Words &m_words;
};

/// One party's claims that the filter of the focus lets through, under the role that it has in each: headings and claims in
/// one list. A claim stands under each of its roles.
class PartyClaimsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    PartyClaimsModel(const Focus &focus, const Words &words, QObject *parent = nullptr);
    void setParty(std::optional<PartyId> party);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading;
        std::optional<ClaimId> claim;
    };
    [[nodiscard]] QList<Row> rowsOf(PartyId party) const;
    const Focus &m_focus;
    const Dossier &m_dossier;
    const Words &m_words;
    std::optional<PartyId> m_party;
    QList<Row> m_rows;
};

} // namespace deal
