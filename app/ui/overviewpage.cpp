#include "overviewpage.h"

#include "core/overviewpicture.h"

#include <QApplication>
#include <QFocusEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace deal {

OverviewPage::OverviewPage(const Shared &shared, QWidget *parent)
    : QScrollArea(parent)
    , m_shared(shared)
    , m_body(new QWidget)
{
    setFrameShape(NoFrame);
    setObjectName(QStringLiteral("overviewPage"));
    setAccessibleName(tr("Overview"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // it comes with the last cards: the first would be laid out twice
    setFocusPolicy(Qt::NoFocus); // its cards take the keyboard
    setWidget(m_body);
    m_parts = {OverviewPart::Head, OverviewPart::Figures, OverviewPart::Changes}; // what lies below the fold waits
    connect(&shared.focus, &Focus::filterChanged, this, &OverviewPage::refresh);
    connect(&shared.focus, &Focus::evidenceChanged, this, &OverviewPage::refresh);
}

OverviewCard *OverviewPage::cardOf(OverviewPart part)
{
    OverviewCard *&card = m_cards.at(size_t(part));
    if (!card) {
        card = new OverviewCard(m_shared, part, m_body);
        card->setObjectName(QStringLiteral("overview%1").arg(int(part)));
        connect(card, &OverviewCard::walkedTo, this, [this, made = card](const QRect &place) { keepInSight(*made, place); });
    }
    return card;
}

void OverviewPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const Asked asked{m_shared.focus.articlesSetAside(), m_shared.focus.filter()};
    if (m_asked != asked) {
        m_overview = overviewOf(m_shared.dossier(), asked.filter, m_shared.words);
        if (m_painted)
            takeSmall();
        m_asked = asked;
        m_width = -1;
        ++m_work.overviews;
    }
    arrange();
}

void OverviewPage::setAbove(QWidget *above)
{
    if (m_above && m_above->isAncestorOf(QApplication::focusWidget()))
        setFocus(); // the keyboard does not go with it
    if (above)
        above->setParent(m_body);
    m_above.reset(above);
    m_width = -1;
    if (above) {
        above->show();
        verticalScrollBar()->setValue(0);
    }
    if (isVisible())
        refresh();
}

/// Of what is said besides the items.
QString OverviewPage::describe(OverviewPart part) const
{
    QStringList words;
    if (part == OverviewPart::Head)
        words << m_overview.summary << m_overview.notes;
    else if (part == OverviewPart::Figures)
        words << m_overview.noFigures;
    else if (part == OverviewPart::Changes)
        words << m_overview.noChanges << m_overview.changesNote;
    else if (part == OverviewPart::Differences)
        words << m_overview.noDifferences;
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

void OverviewPage::arrange()
{
    const int width = viewport()->width();
    if (width == std::exchange(m_width, width))
        return;
    std::array<DrawnPart, overviewPartCount> drawn;
    const auto draw = [&](OverviewPart part, QSizeF size) -> const DrawnPart & {
        DrawnPart &one = drawn.at(size_t(part));
        if (one.drawing.size.width() != size.width() || one.drawing.size.height() < size.height()) {
            one = drawPart(m_overview, part, size, m_shared.look.measure(), m_small);
            ++m_work.layouts;
        }
        return one;
    };
    const auto height = [&](OverviewPart part, qreal wide) {
        return std::ceil(draw(part, {std::floor(wide), 0}).drawing.size.height());
    };
    qreal bottom = 0, top = 0;
    if (m_above) {
        const int margin = int(overviewMargin()), wide = width - 2 * margin;
        const int high = m_above->heightForWidth(wide);
        m_above->setGeometry(margin, margin, wide, high);
        top = margin + high;
    }
    for (const PlacedPart &placed : placeParts(m_parts, width, height)) {
        const QRect place = placed.place.translated(0, top).toRect();
        OverviewCard *card = cardOf(placed.part);
        card->QWidget::show();
        card->setGeometry(place.adjusted(-OverviewCard::air, -OverviewCard::air, OverviewCard::air, OverviewCard::air));
        card->show(draw(placed.part, QSizeF(std::floor(placed.place.width()), place.height())), nameOf(m_overview, placed.part),
            describe(placed.part));
        bottom = std::max(bottom, top + placed.place.bottom());
    }
    m_body->resize(width, std::max(int(std::ceil(bottom + overviewMargin())), viewport()->height()));
}

void OverviewPage::takeSmall()
{
    m_small = smallDrawings(m_shared.dossier(), m_shared.focus.filter(), m_shared.words);
    m_parts = partsOf(m_small);
    m_width = -1;
    for (OverviewCard *card : m_cards)
        if (card && !m_parts.contains(card->part()))
            card->hide();
}

void OverviewPage::addCards()
{
    takeSmall();
    if (isVisible())
        arrange();
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::Paint && m_asked && !std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &OverviewPage::addCards);
    return QScrollArea::eventFilter(watched, event);
}

void OverviewPage::keepInSight(const OverviewCard &card, const QRect &place)
{
    const QRect seen = place.translated(card.pos());
    const int air = int(2 * unit);
    ensureVisible(seen.center().x(), seen.bottom(), 0, air);
    ensureVisible(seen.center().x(), seen.top(), 0, air); // its beginning, where there is no room for all of it
}

void OverviewPage::focusInEvent(QFocusEvent *event)
{
    for (OverviewCard *card : m_cards)
        if (card && card->focusPolicy() != Qt::NoFocus)
            return card->setFocus(event->reason());
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace deal
