#include "stagescroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace deal {

StageScroll::StageScroll(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // the page takes the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page); // which hears of its own layout through eventFilter()
}

QSize StageScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

int StageScroll::heightFor(int width) const
{
    const QLayout &layout = *widget()->layout();
    return layout.hasHeightForWidth() ? layout.minimumHeightForWidth(width) : layout.minimumSize().height();
}

void StageScroll::arrange()
{
    const QSize room = maximumViewportSize();
    int width = room.width(), height = heightFor(width);
    if (height > room.height()) {
        width -= verticalScrollBar()->sizeHint().width();
        height = heightFor(width);
    }
    widget()->resize(width, std::max(height, room.height()));
}

void StageScroll::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

bool StageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        arrange();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

QWidget *onStage(QWidget *page, QWidget *stage)
{
    return qobject_cast<QScrollArea *>(page) ? page : new StageScroll(page, stage);
}

} // namespace deal
