#include "readingorder.h"

#include <QWidget>

#include <algorithm>

namespace deal {

namespace {

/// Side by side: they share more than half the height of the lower one.
bool besideEachOther(const QRect &a, const QRect &b)
{
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) + 1;
    return 2 * shared > std::min(a.height(), b.height());
}

bool isBefore(const QWidget &a, const QWidget &b)
{
    if (!besideEachOther(a.geometry(), b.geometry()))
        return a.y() < b.y();
    return a.layoutDirection() == Qt::RightToLeft ? a.geometry().right() > b.geometry().right() : a.x() < b.x();
}

/// By insertion, since what stands beside what depends on the two: no order that std::sort could rely on.
QList<QWidget *> childrenInOrder(const QWidget &part)
{
    QList<QWidget *> ordered;
    for (QObject *object : part.children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (!child || child->isWindow() || !child->isVisible())
            continue;
        const auto after =
            std::find_if(ordered.begin(), ordered.end(), [child](const QWidget *other) { return isBefore(*child, *other); });
        ordered.insert(after, child);
    }
    return ordered;
}

} // namespace

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus
        && !widget.focusProxy();
}

QList<QWidget *> readingOrder(QWidget &part)
{
    QList<QWidget *> order;
    if (takesTab(part))
        order << &part;
    for (QWidget *child : childrenInOrder(part))
        order << readingOrder(*child);
    return order;
}

} // namespace deal
