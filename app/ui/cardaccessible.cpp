#include "cardaccessible.h"

#include "cardview.h"
#include "spokenplace.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>
#include <QPointer>

namespace deal {

QString placeInSet(int index, int count)
{
    return QCoreApplication::translate("deal::Place", "%1 of %2", "a place among all of its kind")
        .arg(QString::number(index + 1), QString::number(count));
}

namespace {

/// One row. Its number is what it is known by: when the list is another, it speaks for what stands there.
class RowInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowInterface(CardView &view, int row)
        : m_view(&view)
        , m_row(row)
    {
    }
    [[nodiscard]] bool isValid() const override { return m_view && index().isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return isChoosable() ? QAccessible::ListItem : QAccessible::Heading; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name) {
            const QString spoken = index().data(Qt::AccessibleTextRole).toString();
            return spoken.isEmpty() ? index().data().toString() : spoken;
        }
        if (kind != QAccessible::Description)
            return {};
        QStringList words{index().data(Qt::AccessibleDescriptionRole).toString(), isChoosable() ? place() : QString()};
        words.removeAll(QString());
        return words.join(QStringLiteral("; "));
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = isValid() ? m_view->visualRect(index()) : QRect();
        return place.isNull() ? QRect() : QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(index()));
        state.disabled = !(index().flags() & Qt::ItemIsEnabled);
        state.focusable = state.selectable = isChoosable();
        state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
        state.selected = m_view->selectionModel()->isSelected(index());
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() && isChoosable() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid() || !isChoosable())
            return;
        if (action == setFocusAction())
            m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(index()); // which chooses it, as a key does
    }

private:
    [[nodiscard]] QModelIndex index() const
    {
        return m_view->model() ? m_view->model()->index(m_row, m_view->modelColumn(), m_view->rootIndex()) : QModelIndex();
    }
    [[nodiscard]] bool isChoosable() const { return m_view && (index().flags() & Qt::ItemIsSelectable); }
    [[nodiscard]] QString place() const
    {
        int before = 0, all = 0;
        for (int row = 0; row < m_view->model()->rowCount(m_view->rootIndex()); ++row)
            if (index().siblingAtRow(row).flags() & Qt::ItemIsSelectable) {
                before += row < m_row ? 1 : 0;
                ++all;
            }
        return placeInSet(before, all);
    }
    QPointer<CardView> m_view;
    int m_row;
};

/// The list. It owns the interfaces of its rows, as those of Qt's own lists do theirs.
class ListInterface final : public QAccessibleWidget {
public:
    explicit ListInterface(CardView &view)
        : QAccessibleWidget(&view, QAccessible::List)
    {
    }
    ~ListInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(ListInterface)
    [[nodiscard]] int childCount() const override
    {
        return view() && view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        auto known = m_rows.find(row);
        if (known == m_rows.end())
            known = m_rows.insert(row, QAccessible::registerAccessibleInterface(new RowInterface(*view(), row)));
        return QAccessible::accessibleInterface(*known);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_rows.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1); // it only looks it up
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex there = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return there.isValid() ? child(there.row()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const QModelIndex current = view()->currentIndex();
        return view()->hasFocus() && current.isValid() ? child(current.row()) : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] CardView *view() const { return qobject_cast<CardView *>(object()); }
    mutable QHash<int, QAccessible::Id> m_rows; ///< those that were asked for
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<CardView *>(object);
    return view ? new ListInterface(*view) : nullptr;
}

} // namespace

void makeCardsSpeak()
{
    static const bool once = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(once);
}

} // namespace deal
