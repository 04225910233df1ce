#include "keymodel.h"

#include "core/roles.h"

#include <QKeySequence>

#include <algorithm>

namespace deal {

namespace {

/// Letters without their marks, in one case, apostrophes in one form: "Évidence" is found by "evid".
QString folded(const QString &words)
{
    QString plain = words.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain.replace(u'’', u'\'').toCaseFolded();
}

} // namespace

KeyModel::KeyModel(QList<KeyGroup> groups, QObject *parent)
    : QAbstractListModel(parent)
    , m_groups(std::move(groups))
{
    find({});
}

void KeyModel::setGroups(QList<KeyGroup> groups)
{
    m_groups = std::move(groups);
    find(m_wanted);
}

int KeyModel::rowOf(const QString &command) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.key >= 0 && keyOf(each).id == command; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

bool KeyModel::answers(const KeyGroup &group, const KeyHelp &key, const QStringList &words) const
{
    const QString all = folded(group.name + u'\n' + key.does + u'\n' + inWords(key.keys));
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word); });
}

void KeyModel::find(const QString &wanted)
{
    m_wanted = wanted;
    const QStringList words = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    for (int g = 0; g < int(m_groups.size()); ++g) {
        const qsizetype before = m_rows.size();
        for (int k = 0; k < int(m_groups.at(g).keys.size()); ++k)
            if (answers(m_groups.at(g), m_groups.at(g).keys.at(k), words))
                m_rows << Row{g, k};
        if (m_rows.size() > before)
            m_rows.insert(before, Row{g, -1});
    }
    endResetModel();
}

int KeyModel::keyCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.key >= 0; }));
}

int KeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString KeyModel::spoken(const Row &row) const
{
    const KeyHelp &key = keyOf(row);
    const QString keys = key.keys.isEmpty() ? tr("no key") : inWords(key.keys);
    if (key.id.isEmpty())
        return tr("%1: %2, fixed", "what a key does; the key").arg(key.does, keys);
    return key.chosen ? tr("%1: %2, changed", "what a key does; the key").arg(key.does, keys)
                      : QStringLiteral("%1: %2").arg(key.does, keys);
}

QVariant KeyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool heading = row.key < 0;
    switch (role) {
    case Qt::DisplayRole:
        return heading ? m_groups.at(row.group).name : keyOf(row).does;
    case Qt::AccessibleTextRole:
        return heading ? m_groups.at(row.group).name : spoken(row);
    case Qt::AccessibleDescriptionRole:
        return heading ? QString() : m_groups.at(row.group).name;
    case HeadingRole:
        return heading;
    case ChosenRole:
        return !heading && keyOf(row).chosen;
    case CommandRole:
        return heading ? QString() : keyOf(row).id;
    case KeysRole: {
        QStringList keys;
        for (qsizetype k = 0; !heading && k < keyOf(row).keys.size(); ++k)
            keys << inWords({keyOf(row).keys.at(k)});
        return keys;
    }
    default:
        return {};
    }
}

Qt::ItemFlags KeyModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).key < 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace deal
