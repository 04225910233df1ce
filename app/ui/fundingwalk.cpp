// The money's picture by keyboard, and for the focused party: which marks are walked to, which are marked.
#include "fundingview.h"

#include "core/partymark.h"
#include "fundingaccessible.h"
#include "keyhelp.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace deal {

QList<int> FundingView::lit() const
{
    QList<int> places;
    for (int mark = 0; m_shared.focus.party() && mark < marks().size(); ++mark)
        if (m_shared.focus.isLit(marks().at(mark).claim))
            places << mark;
    return places;
}

QString FundingView::spoken(int mark) const
{
    return withPartyMark(marks().at(mark).sentence, m_shared.focus, {marks().at(mark).claim}, m_shared.words);
}

void FundingView::showParty()
{
    showMarks();
    if (!m_stale)
        tellLit(*this, std::exchange(m_lit, lit()));
}

void FundingView::walkTo(int mark)
{
    m_walked = std::clamp(mark, -1, int(marks().size()) - 1);
    m_pointed = -1; // the keys are newer than where the mouse has been left
    m_byMouse = false;
    showMarks();
    speakOf(*this, m_walked);
    if (m_walked >= 0)
        Q_EMIT walkedTo(m_walked);
}

void FundingView::focusInEvent(QFocusEvent *event)
{
    m_byKey = event->reason() != Qt::MouseFocusReason;
    QGraphicsView::focusInEvent(event);
    showMarks();
    viewport()->update();
}

void FundingView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_walked = -1; // to come back is to begin at the focused mark
    showMarks();
    viewport()->update();
}

KeyGroup FundingView::keys()
{
    return {tr("In the money’s chart", "keys"),
        {{{Qt::Key_Right, Qt::Key_Down}, tr("To the next mark, and what it says")},
            {{Qt::Key_Left, Qt::Key_Up}, tr("To the mark before it")}, {{Qt::Key_Home}, tr("To the first mark")},
            {{Qt::Key_End}, tr("To the last mark")},
            {{Qt::Key_Return, Qt::Key_Space}, tr("Looks at its amount; Enter once more: to its words")},
            {{Qt::Key_Escape}, tr("Leaves the marks")}}};
}

void FundingView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    event->setAccepted(plain && (walk(event->key()) || enter(event->key())));
}

bool FundingView::walk(int key)
{
    const int last = int(marks().size()) - 1, here = m_walked < 0 ? chosen() : m_walked;
    if (last < 0)
        return false;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        walkTo(std::min(here + 1, last));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Left:
        walkTo(here < 0 ? last : std::max(here - 1, 0));
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

bool FundingView::enter(int key)
{
    const int here = m_walked < 0 ? chosen() : m_walked;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape && m_walked >= 0)
        walkTo(-1);
    else if (here >= 0 && enter && here == chosen())
        m_shared.focus.showWords();
    else if (here >= 0 && (enter || key == Qt::Key_Space))
        choose(here);
    else
        return false;
    return true;
}

} // namespace deal
