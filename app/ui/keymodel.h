// Every key and what it does as a list, under headings; those that answer to what is typed. GUI thread only.
#pragma once

#include "keyhelp.h"

#include <QAbstractListModel>
#include <QStringList>

namespace deal {

class KeyModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KeysRole = Qt::UserRole + 100, ///< QStringList: each of the row's keys, as this computer writes it
        ChosenRole, ///< bool: the key is not the program's own
        CommandRole, ///< QString: the id of the command whose key can be chosen; empty where it cannot
    };
    explicit KeyModel(QList<KeyGroup> groups, QObject *parent = nullptr);
    /// Others in their place; what was looked for is still looked for.
    void setGroups(QList<KeyGroup> groups);
    /// Only rows in which every word of it is found, in what the key does, in the key or in its heading; accents and case do not
    /// count. Nothing: all of them.
    void find(const QString &words);
    /// The command's row, or -1.
    [[nodiscard]] int rowOf(const QString &command) const;
    [[nodiscard]] int keyCount() const; ///< without the headings
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int group = 0, key = -1; ///< -1: the heading
    };
    [[nodiscard]] bool answers(const KeyGroup &group, const KeyHelp &key, const QStringList &words) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] const KeyHelp &keyOf(const Row &row) const { return m_groups.at(row.group).keys.at(row.key); }
    QList<KeyGroup> m_groups;
    QString m_wanted;
    QList<Row> m_rows;
};

} // namespace deal
