#include "marksaccessible.h"

#include "marksview.h"
#include "spokenplace.h"

#include <QAccessibleWidget>

namespace deal {

namespace {

MarksView *marksOf(QObject *object)
{
    return qobject_cast<MarksView *>(object);
}

/// One mark. Its place among the marks is what it is known by: when the view is drawn anew, it speaks for what stands there.
class MarkInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MarkInterface(MarksView &view, int mark)
        : m_view(&view)
        , m_mark(mark)
    {
    }
    [[nodiscard]] bool isValid() const override { return m_view && m_mark < m_view->marks().size(); }
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
            return placeInSet(m_mark, int(m_view->marks().size()));
        return kind == QAccessible::Name && isValid() ? m_view->spoken(m_mark) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = isValid() ? m_view->placeOf(m_mark) : QRect();
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
        state.focused = m_view->hasFocus() && m_view->walked() == m_mark;
        state.selected = m_view->chosen() == m_mark;
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
            m_view->choose(m_mark);
        if (action == setFocusAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
            m_view->walkTo(m_mark);
        }
    }

private:
    QPointer<MarksView> m_view;
    int m_mark;
};

/// The chart. It owns the interfaces of its marks, as those of Qt's own tables do theirs.
class ChartInterface final : public QAccessibleWidget {
public:
    explicit ChartInterface(MarksView &view)
        : QAccessibleWidget(&view, QAccessible::Chart)
    {
    }
    ~ChartInterface() override
    {
        for (const QAccessible::Id id : m_marks)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(ChartInterface)
    [[nodiscard]] int childCount() const override { return view() ? int(view()->marks().size()) : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_marks.size() <= index)
            m_marks << QAccessible::registerAccessibleInterface(new MarkInterface(*view(), int(m_marks.size())));
        return QAccessible::accessibleInterface(m_marks.at(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(m_marks.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)))); // it only looks it up
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint here = view()->viewport()->mapFromGlobal(QPoint(x, y));
        return child(view()->drawingScene().markAt(view()->mapToScene(here)));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && view()->walked() >= 0 ? child(view()->walked()) : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] MarksView *view() const { return marksOf(object()); }
    mutable QList<QAccessible::Id> m_marks; ///< by their places, those that were asked for
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    MarksView *view = marksOf(object);
    return view ? new ChartInterface(*view) : nullptr;
}

void tell(MarksView &view, QAccessible::Event what, int mark)
{
    QAccessibleEvent event(&view, what);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
    Q_EMIT view.told(what, mark);
}

void tellSelected(MarksView &view, int mark)
{
    if (mark < 0)
        return;
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent event(&view, changed);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
    Q_EMIT view.told(QAccessible::StateChanged, mark);
}

} // namespace

void makeMarksSpeak()
{
    static const bool once = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(once);
}

void speakOf(MarksView &view, int mark)
{
    if (view.hasFocus())
        tell(view, QAccessible::Focus, mark);
}

void tellChosen(MarksView &view, int before, int now)
{
    if (before == now)
        return;
    tellSelected(view, before);
    tellSelected(view, now);
}

void tellLit(MarksView &view, const QList<int> &before)
{
    const QList<int> now = view.lit();
    for (int mark = 0; mark < view.marks().size(); ++mark)
        if (before.contains(mark) != now.contains(mark) || (view.walked() == mark && now.contains(mark)))
            tell(view, QAccessible::NameChanged, mark);
}

void tellMarks(MarksView &view, const QList<DrawnMark> &before)
{
    const QList<DrawnMark> &now = view.marks();
    if (now.size() != before.size())
        tell(view, QAccessible::ObjectReorder, -1);
    for (int i = 0; i < std::min(now.size(), before.size()); ++i)
        if (now.at(i).sentence != before.at(i).sentence)
            tell(view, QAccessible::NameChanged, i);
    if (view.walked() >= 0 && now != before)
        speakOf(view, view.walked());
}

} // namespace deal
