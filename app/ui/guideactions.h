// The commands that lead to a place by its address, and the list of all keys; and Escape, which looks away from a party.
#pragma once

#include "core/focus.h"
#include "look.h"

#include <QAction>
#include <QMenu>

namespace deal {

class GuideActions final : public QObject {
    Q_OBJECT
public:
    /// `focus` is null when no dossier is open: then no address is enabled. All outlive it.
    GuideActions(const Look &look, const Words &words, Focus *focus, QObject *parent);
    [[nodiscard]] QAction *copyAddress() const { return m_copy; }
    [[nodiscard]] QAction *openAddress() const { return m_open; }
    void fillEdit(QMenu &edit) const { edit.addAction(m_copy); }
    void fillGo(QMenu &go) const;
    void fillHelp(QMenu &help) const { help.addActions({m_signs, m_keys}); }
    /// The window whose keys are listed, and which looks away.
    void serve(QWidget &window);

protected:
    /// What no part of the window has answered to comes to the window itself.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showKeys();
    void showSigns();
    const Look &m_look;
    const Words &m_words;
    Focus *m_focus;
    QWidget *m_window = nullptr;
    QAction *m_copy, *m_open, *m_away, *m_signs, *m_keys;
};

} // namespace deal
