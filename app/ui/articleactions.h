// The commands for whole articles in the menus: open, paste, forget.
#pragma once

#include "articledesk.h"

#include <QAction>
#include <QMenu>

namespace deal {

class ArticleActions final : public QObject {
    Q_OBJECT
public:
    /// `desk` is null when no dossier is open: then none is enabled.
    ArticleActions(ArticleDesk *desk, QObject *parent);
    [[nodiscard]] QAction *open() const { return m_open; }
    void fillFile(QMenu &file) const;
    void fillEdit(QMenu &edit) const { edit.addAction(m_paste); }

private:
    /// One entry for each article that has a text.
    void fillForget(QMenu &menu) const;
    ArticleDesk *m_desk;
    QAction *m_open, *m_paste;
};

} // namespace deal
