#include "overviewcard.h"

#include "drawingscene.h"
#include "overviewaccessible.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace deal {

OverviewCard::OverviewCard(const Shared &shared, OverviewPart part, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_part(part)
{
    makeOverviewSpeak();
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // while there is nothing to walk to
    connect(&shared.focus, &Focus::claimChanged, this, &OverviewCard::showChosen);
    connect(&shared.focus, &Focus::partyChanged, this, qOverload<>(&QWidget::update));
}

void OverviewCard::show(const DrawnPart &drawn, const QString &name, const QString &description)
{
    if (name != accessibleName()) // each time that it is set, a screen reader is told
        setAccessibleName(name);
    if (description != accessibleDescription())
        setAccessibleDescription(description);
    if (drawn == m_drawn)
        return;
    const DrawnPart before = std::exchange(m_drawn, drawn);
    // To the same door in the new card.
    m_walked = m_walked < 0 ? -1 : int(m_drawn.doors.indexOf(before.doors.at(m_walked)));
    m_pointed = -1;
    setFocusPolicy(marks().isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    tellItems(*this, before.drawing.marks);
    m_told = chosenItems(*this);
    update();
}

bool OverviewCard::isChosen(int mark) const
{
    const Door &door = m_drawn.doors.at(mark);
    return door.to == Door::To::Claim && m_shared.focus.claim() == door.claim;
}

bool OverviewCard::isLit(int mark) const
{
    const Door &door = m_drawn.doors.at(mark);
    return door.to == Door::To::Claim && m_shared.focus.isLit(door.claim);
}

int OverviewCard::chosen() const
{
    for (int mark = 0; mark < marks().size(); ++mark)
        if (isChosen(mark))
            return mark;
    return -1;
}

int OverviewCard::markAt(QPointF point) const
{
    const QPointF at = point - QPointF(air, air);
    const auto found =
        std::find_if(marks().begin(), marks().end(), [at](const DrawnMark &mark) { return mark.place.contains(at); });
    return found == marks().end() ? -1 : int(found - marks().begin());
}

QRect OverviewCard::placeOf(int mark) const
{
    return marks().at(mark).place.translated(air, air).toAlignedRect();
}

void OverviewCard::showChosen()
{
    const QList<int> before = std::exchange(m_told, chosenItems(*this));
    if (before == m_told)
        return;
    tellChosen(*this, before, m_told);
    update();
}

void OverviewCard::walkTo(int mark)
{
    m_walked = std::clamp(mark, -1, int(marks().size()) - 1);
    point(-1); // the keys are newer than where the mouse has been left
    update();
    speakOf(*this, m_walked);
    if (m_walked >= 0)
        Q_EMIT walkedTo(placeOf(m_walked));
}

void OverviewCard::open(int mark)
{
    if (mark < 0 || mark >= marks().size())
        return;
    Focus &focus = m_shared.focus;
    const Door door = m_drawn.doors.at(mark); // a copy: a filter draws the card anew
    switch (door.to) {
    case Door::To::Claim:
        return isChosen(mark) ? focus.showWords() : focus.focusClaim(door.claim);
    case Door::To::Clauses:
        focus.setFilter(door.filter);
        return focus.showPage(Page::Clauses);
    case Door::To::Comparison:
        focus.setFilter(door.filter);
        return focus.showSources(Reading::Compare);
    case Door::To::Map:
        return focus.showPage(Page::Map);
    case Door::To::Timeline:
        return focus.showPage(Page::Timeline);
    }
}

void OverviewCard::point(int mark)
{
    if (mark == m_pointed)
        return;
    m_pointed = mark;
    setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

/// Behind the words a wash, in front of them an edge; the one that the keyboard has come to has a ring; one of the focused
/// party's a bar in its colour.
void OverviewCard::paintMarks(QPainter &painter, bool behind) const
{
    const Look &look = m_shared.look;
    for (int mark = 0; mark < marks().size(); ++mark) {
        const QRectF place = marks().at(mark).place.adjusted(1, 1, -1, -1);
        const bool chosen = isChosen(mark), pointed = mark == m_pointed;
        if (behind) {
            if (!chosen && !pointed)
                continue;
            painter.setPen(look.edgeOf(chosen ? Shade::AccentWash : Shade::HoverWash));
            painter.setBrush(look.color(chosen ? Shade::AccentWash : Shade::HoverWash));
            painter.drawRoundedRect(place, cornerRadius, cornerRadius);
            continue;
        }
        if (isLit(mark))
            painter.fillRect(QRectF(place.left(), place.top() + 3, 3, place.height() - 6), look.color(*m_shared.focus.party()));
        painter.setBrush(Qt::NoBrush);
        if (mark == m_walked && hasFocus())
            painter.setPen(QPen(look.color(Shade::Accent), 2.5));
        else if (chosen)
            painter.setPen(QPen(look.color(Shade::Accent), 1.5));
        else
            continue;
        painter.drawRoundedRect(place, cornerRadius, cornerRadius);
    }
}

void OverviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QList<Shape> &shapes = m_drawn.drawing.shapes;
    const auto ground = [](const Shape &shape) {
        const auto *box = std::get_if<DrawnBox>(&shape);
        return box && box->radius == cornerRadius && box->fill.of == Tint::Of::Card;
    };
    QList<Shape> cards, rest; // the ground of cards, then the washes, then what stands on them
    for (const Shape &shape : shapes)
        (ground(shape) ? cards : rest) << shape;
    painter.translate(air, air);
    paintShapes(painter, cards, m_shared.look);
    paintMarks(painter, true);
    paintShapes(painter, rest, m_shared.look);
    paintMarks(painter, false);
    painter.resetTransform();
    if (!hasFocus() || !m_byKey || m_walked >= 0)
        return;
    painter.setPen(QPen(m_shared.look.color(Shade::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius + air - 1, cornerRadius + air - 1);
}

void OverviewCard::mouseMoveEvent(QMouseEvent *event)
{
    point(markAt(event->position()));
}

void OverviewCard::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    m_walked = mark; // the next arrow key goes on from here
    m_pointed = mark;
    if (!isChosen(mark)) // only the second of two clicks leads to the words
        open(mark);
    update();
}

void OverviewCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0 && isChosen(mark))
        m_shared.focus.showWords();
}

void OverviewCard::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(-1);
}

void OverviewCard::focusInEvent(QFocusEvent *event)
{
    m_byKey = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void OverviewCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_walked = -1;
    update();
}

bool OverviewCard::walk(int key)
{
    const int last = int(marks().size()) - 1, here = m_walked < 0 ? chosen() : m_walked;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        walkTo(m_walked < 0 && here >= 0 ? here : std::min(here + 1, last));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Left:
        walkTo(here < 0 ? last : m_walked < 0 ? here : std::max(here - 1, 0));
        return true;
    case Qt::Key_Home:
        walkTo(0);
        return true;
    case Qt::Key_End:
        walkTo(last);
        return true;
    default:
        return false;
    }
}

KeyGroup OverviewCard::keys()
{
    return {tr("On a card of the overview", "keys"),
        {{{Qt::Key_Right, Qt::Key_Down}, tr("To the next thing on it, and what it says")},
            {{Qt::Key_Left, Qt::Key_Up}, tr("To the one before it")}, {{Qt::Key_Home}, tr("To the first")},
            {{Qt::Key_End}, tr("To the last")}, {{Qt::Key_Return, Qt::Key_Space}, tr("Opens it")},
            {{Qt::Key_Escape}, tr("Leaves them")}}};
}

void OverviewCard::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key(), here = m_walked < 0 ? chosen() : m_walked;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    bool taken = plain && !marks().isEmpty();
    if (taken && key == Qt::Key_Escape && m_walked >= 0)
        walkTo(-1);
    else if (taken && here >= 0 && (enter || (key == Qt::Key_Space && !isChosen(here))))
        open(here);
    else
        taken = taken && walk(key);
    event->setAccepted(taken);
}

} // namespace deal
