// The commands of the search in the menus: to the box, to the next of what was found, to the one before.
#pragma once

#include <QAction>
#include <QMenu>

namespace deal {

class SearchActions final : public QObject {
    Q_OBJECT
public:
    /// Enabled where a dossier is open.
    SearchActions(bool enabled, QObject *parent);
    [[nodiscard]] QAction *find() const { return m_find; }
    [[nodiscard]] QAction *next() const { return m_next; }
    [[nodiscard]] QAction *previous() const { return m_previous; }
    void fillEdit(QMenu &edit) const { edit.addActions({m_find, m_next, m_previous}); }

private:
    QAction *m_find, *m_next, *m_previous;
};

} // namespace deal
