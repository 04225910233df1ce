#include "pagebar.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace deal {

PageBar::PageBar(QToolBar &bar, const QList<QToolButton *> &pages)
    : QObject(&bar)
    , m_bar(bar)
    , m_pages(pages)
{
    bar.installEventFilter(this);
    for (const QToolButton *page : pages)
        connect(page->defaultAction(), &QAction::toggled, this, &PageBar::fit);
}

bool PageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

int PageBar::needed() const
{
    const QMargins margins = m_bar.layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (QAction *action : m_bar.actions())
        if (const QWidget *part = m_bar.widgetForAction(action)) {
            const bool shrinks = part->sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag;
            const int least = shrinks ? part->minimumSizeHint().width() : part->sizeHint().width();
            width += std::max(least, part->minimumWidth()) + m_bar.layout()->spacing();
        }
    return width;
}

void PageBar::fit()
{
    const auto name = [](QToolButton *page, bool named) {
        page->setToolButtonStyle(named ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    };
    for (QToolButton *page : m_pages)
        name(page, true);
    if (needed() > m_bar.width()) // measured each time: the parts have their fonts later than the bar
        for (QToolButton *page : m_pages)
            name(page, page->defaultAction() && page->defaultAction()->isChecked()); // a bar that goes outlives its actions
    m_bar.layout()->invalidate();
    m_bar.layout()->activate(); // what is left is the search's, at once
}

} // namespace deal
