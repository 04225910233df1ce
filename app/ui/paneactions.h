// From one pane of the window to the next: the tool bar with the search, the filter, the page, the evidence, the foot. Each takes
// the keyboard up where it last was in it. GUI thread only.
#pragma once

#include <QAction>
#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QPointer>

namespace deal {

class PaneActions final : public QObject {
    Q_OBJECT
public:
    explicit PaneActions(QObject *parent);
    void fillGo(QMenu &go) const;
    /// The window whose panes they are; Escape, where nothing else has a use for it, leads back to its page.
    void serve(QMainWindow &window);
    /// Those that can be seen, from the top left to the bottom right.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// Tab, or back: to the next stop in the order of reading, and round. False where the keyboard is in none of the panes.
    [[nodiscard]] bool tab(bool next) const;

protected:
    /// What no part of the window has answered to comes to the window itself.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *paneOf(const QWidget *widget) const;
    void step(int by);
    void enter(QWidget &pane);
    QMainWindow *m_window = nullptr;
    QHash<const QWidget *, QPointer<QWidget>> m_last; ///< by pane: what had the keyboard last
    QAction *m_next, *m_previous;
};

} // namespace deal
