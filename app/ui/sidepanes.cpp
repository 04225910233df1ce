#include "sidepanes.h"

#include <QEvent>

#include <algorithm>

namespace deal {

namespace {

const QString firstKey = QStringLiteral("window/filter"), lastKey = QStringLiteral("window/evidence");
constexpr int leastStage = 300; ///< where the reader wants the panes all the same

/// With larger words all need more room, but lines wrap; no pane is narrower than what does not.
SideRoom roomFor(const Look &look, const QSplitter &splitter)
{
    const auto least = [&](int pane) { return splitter.widget(pane)->minimumSizeHint().width(); };
    return {std::max(std::min(look.scaled(180), 270), least(0)), std::max(std::min(look.scaled(560), 720), least(1)),
        std::max(std::min(look.scaled(260), 390), least(2))};
}

SideWish wishIn(const QSettings &settings, const QString &key)
{
    const QString wish = settings.value(key).toString();
    return wish == QStringLiteral("false") ? SideWish::Hidden
        : wish == QStringLiteral("shown")  ? SideWish::Shown
                                           : SideWish::Auto;
}

QString nameOf(SideWish wish)
{
    return wish == SideWish::Hidden ? QStringLiteral("false")
        : wish == SideWish::Shown   ? QStringLiteral("shown")
                                    : QStringLiteral("true");
}

} // namespace

SidePanes::SidePanes(
    QSplitter &splitter, const Look &look, QAction &first, QAction &last, SideWidths &widths, QSettings &settings)
    : QObject(&splitter)
    , m_splitter(splitter)
    , m_firstAction(first)
    , m_lastAction(last)
    , m_widths(widths)
    , m_settings(settings)
    , m_look(look)
    , m_first(wishIn(settings, firstKey))
    , m_last(wishIn(settings, lastKey))
{
    splitter.installEventFilter(this);
    // Only the reader's hand is a wish: the ticks follow what is seen.
    connect(&first, &QAction::triggered, this, [this](bool shown) { wish(m_first, shown); });
    connect(&last, &QAction::triggered, this, [this](bool shown) { wish(m_last, shown); });
}

void SidePanes::wish(SideWish &of, bool shown)
{
    of = shown ? SideWish::Shown : SideWish::Hidden;
    place();
}

void SidePanes::useLast(bool used)
{
    m_lastUsed = used;
    place();
}

void SidePanes::place()
{
    const int width = m_splitter.isVisible() ? m_splitter.width() : m_splitter.window()->width(); // before it is laid out
    const SideRoom room = roomFor(m_look, m_splitter);
    m_splitter.widget(0)->setMinimumWidth(room.first);
    m_splitter.widget(2)->setMinimumWidth(room.last);
    const SideWish last = m_lastUsed ? m_last : SideWish::Hidden;
    const bool all = sidesSeen(width, room, SideWish::Shown, SideWish::Shown).roomy;
    m_first = settledWish(m_first, all);
    m_last = settledWish(m_last, all);
    const SidesSeen seen = sidesSeen(width, room, m_first, last);
    m_splitter.widget(1)->setMinimumWidth(seen.roomy ? room.stage : leastStage);
    m_widths.place(m_splitter, seen.first, seen.last, room.stage);
    m_firstAction.setChecked(seen.first);
    m_lastAction.setChecked(m_lastUsed ? seen.last : m_last != SideWish::Hidden);
}

bool SidePanes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // before the splitter shares the new width out
        place();
    return QObject::eventFilter(watched, event);
}

void SidePanes::remember() const
{
    m_settings.setValue(firstKey, nameOf(m_first));
    m_settings.setValue(lastKey, nameOf(m_last));
}

} // namespace deal
