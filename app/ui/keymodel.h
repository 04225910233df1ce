// Every key and what it does as a list, under headings; those that answer to what is typed. GUI thread only.
#pragma once

#include "keyhelp.h"

#include <QAbstractListModel>
#include <QStringList>

namespace deal {

class KeyModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeysRole = Qt::UserRole + 100 }; ///< QStringList: each of the row's keys, as this computer writes it
    explicit KeyModel(QList<KeyGroup> groups, QObject *parent = nullptr);
    /// Only rows in which every word of it is found, in what the key does, in the key or in its heading; accents and case do not
    /// count. Nothing: all of them.
    void find(const QString &words);
    [[nodiscard]] int keyCount() const; ///< without the headings
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int group = 0, key = -1; ///< -1: the heading
    };
    [[nodiscard]] bool answers(const KeyGroup &group, const KeyHelp &key, const QStringList &words) const;
    [[nodiscard]] const KeyHelp &keyOf(const Row &row) const { return m_groups.at(row.group).keys.at(row.key); }
    const QList<KeyGroup> m_groups;
    QList<Row> m_rows;
};

} // namespace deal
