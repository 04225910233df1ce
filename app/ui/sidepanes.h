// The two panes beside the stage: they go by themselves where the stage would become too narrow, and come back where there is
// room, unless the reader says otherwise; what a page has no use for is not seen on it.
#pragma once

#include "core/sides.h"
#include "look.h"
#include "sidewidths.h"

#include <QAction>
#include <QObject>

namespace deal {

class SidePanes final : public QObject {
    Q_OBJECT
public:
    /// Of a splitter with three parts, whose child it becomes. The actions are checkable; they are ticked while their pane is
    /// seen, or would be, and are the reader's hand. `widths` and `settings` outlive it.
    SidePanes(QSplitter &splitter, const Look &look, QAction &first, QAction &last, SideWidths &widths, QSettings &settings);
    /// False: the page has no use for the last pane.
    void useLast(bool used);
    void remember() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void wish(SideWish &of, bool shown);
    QSplitter &m_splitter;
    QAction &m_firstAction, &m_lastAction;
    SideWidths &m_widths;
    QSettings &m_settings;
    const Look &m_look;
    SideWish m_first, m_last;
    bool m_lastUsed = true;
};

} // namespace deal
