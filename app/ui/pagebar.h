// The pages on the tool bar: by name where there is room for all of the names, else by icon, and the present one by name too.
#pragma once

#include <QToolBar>
#include <QToolButton>

namespace deal {

class PageBar final : public QObject {
    Q_OBJECT
public:
    /// `pages` are buttons on the bar, in their order; each has an icon, a name and a tool tip. The bar is its parent.
    PageBar(QToolBar &bar, const QList<QToolButton *> &pages);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    /// What everything on the bar takes at the least, in pixels, as the buttons are now.
    [[nodiscard]] int needed() const;
    QToolBar &m_bar;
    QList<QToolButton *> m_pages;
};

} // namespace deal
