#include "mapaccessible.h"

#include "mapview.h"
#include "spokenplace.h"

#include <QAccessibleWidget>

namespace deal {

namespace {

MapView *mapOf(QObject *object)
{
    return qobject_cast<MapView *>(object);
}

/// One party or tie. Its place among them is what it is known by.
class ThingInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ThingInterface(MapView &view, int thing)
        : m_view(&view)
        , m_thing(thing)
    {
    }
    [[nodiscard]] bool isValid() const override { return m_view && m_thing < m_view->things(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    /// Which AT-SPI knows as a list item: with Chart around it, screen readers say its name and whether it is selected.
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description && isValid())
            return placeInSet(m_thing, m_view->things());
        return kind == QAccessible::Name && isValid() ? m_view->sentenceOf(m_thing) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = isValid() ? m_view->placeOf(m_thing) : QRect();
        return place.isNull() ? QRect() : QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.invisible = !m_view->isVisible();
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->walked() == m_thing;
        state.selected = m_view->chosen() == m_thing;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            m_view->choose(m_thing);
        if (action == setFocusAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
            m_view->walkTo(m_thing);
        }
    }

private:
    QPointer<MapView> m_view;
    int m_thing;
};

/// The map. It owns the interfaces of its things, as those of Qt's own tables do theirs.
class MapInterface final : public QAccessibleWidget {
public:
    explicit MapInterface(MapView &view)
        : QAccessibleWidget(&view, QAccessible::Chart)
    {
    }
    ~MapInterface() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(MapInterface)
    [[nodiscard]] int childCount() const override { return view() ? view()->things() : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index)
            m_children << QAccessible::registerAccessibleInterface(new ThingInterface(*view(), int(m_children.size())));
        return QAccessible::accessibleInterface(m_children.at(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(m_children.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)))); // it only looks it up
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint here = view()->viewport()->mapFromGlobal(QPoint(x, y));
        return child(view()->thingAtPixel(here));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && view()->walked() >= 0 ? child(view()->walked()) : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] MapView *view() const { return mapOf(object()); }
    mutable QList<QAccessible::Id> m_children; ///< by their places, those that were asked for
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    MapView *view = mapOf(object);
    return view ? new MapInterface(*view) : nullptr;
}

void tell(MapView &view, QAccessible::Event what, int thing)
{
    QAccessibleEvent event(&view, what);
    event.setChild(thing);
    QAccessible::updateAccessibility(&event);
    Q_EMIT view.told(what, thing);
}

void tellSelected(MapView &view, int thing)
{
    if (thing < 0)
        return;
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent event(&view, changed);
    event.setChild(thing);
    QAccessible::updateAccessibility(&event);
    Q_EMIT view.told(QAccessible::StateChanged, thing);
}

} // namespace

void makeMapsSpeak()
{
    static const bool once = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(once);
}

void speakOfThing(MapView &view, int thing)
{
    if (view.hasFocus())
        tell(view, QAccessible::Focus, thing);
}

void tellThingChosen(MapView &view, int before, int now)
{
    if (before == now)
        return;
    tellSelected(view, before);
    tellSelected(view, now);
}

void tellThings(MapView &view)
{
    tell(view, QAccessible::ObjectReorder, -1);
    if (view.walked() >= 0)
        speakOfThing(view, view.walked());
}

} // namespace deal
