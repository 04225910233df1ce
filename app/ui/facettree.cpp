#include "facettree.h"

#include "core/roles.h"
#include "spokenplace.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QResizeEvent>

namespace deal {

namespace {

/// One row. Its place among all of them is what it is known by.
class ChoiceInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ChoiceInterface(FacetTree &tree, int row)
        : m_tree(&tree)
        , m_row(row)
    {
    }
    [[nodiscard]] bool isValid() const override { return m_tree && index().isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_tree); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return isHeading() ? QAccessible::Heading : QAccessible::CheckBox; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return index().data(isHeading() ? Qt::DisplayRole : Qt::AccessibleTextRole).toString();
        return kind == QAccessible::Description && !isHeading()
            ? placeInSet(index().row(), index().model()->rowCount(index().parent()))
            : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = isValid() ? m_tree->visualRect(index()) : QRect();
        return place.isNull() ? QRect() : QRect(m_tree->viewport()->mapToGlobal(place.topLeft()), place.size());
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.invisible = !m_tree->isVisible();
        state.offscreen = !m_tree->viewport()->rect().intersects(m_tree->visualRect(index()));
        state.disabled = !(index().flags() & Qt::ItemIsEnabled);
        state.focusable = state.checkable = !isHeading();
        state.checked = index().data(Qt::CheckStateRole).toInt() == Qt::Checked;
        state.focused = m_tree->hasFocus() && m_tree->currentIndex() == index();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        const bool can = isValid() && !isHeading() && index().flags() & Qt::ItemIsEnabled;
        return can ? QStringList{toggleAction(), setFocusAction()} : QStringList();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (actionNames().contains(action))
            m_tree->setCurrentIndex(index());
        if (action == setFocusAction())
            m_tree->setFocus(Qt::OtherFocusReason);
        if (action == toggleAction() && actionNames().contains(action))
            m_tree->model()->setData(index(), state().checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    [[nodiscard]] QModelIndex index() const { return m_tree->rows().value(m_row); }
    [[nodiscard]] bool isHeading() const { return !m_tree || index().data(HeadingRole).toBool(); }
    QPointer<FacetTree> m_tree;
    int m_row;
};

class ChoicesInterface final : public QAccessibleWidget {
public:
    explicit ChoicesInterface(FacetTree &tree)
        : QAccessibleWidget(&tree, QAccessible::List)
    {
    }
    ~ChoicesInterface() override
    {
        for (const QAccessible::Id id : m_rows)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(ChoicesInterface)
    [[nodiscard]] int childCount() const override { return tree() ? int(tree()->rows().size()) : 0; }
    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        while (m_rows.size() <= row)
            m_rows << QAccessible::registerAccessibleInterface(new ChoiceInterface(*tree(), int(m_rows.size())));
        return QAccessible::accessibleInterface(m_rows.at(row));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(m_rows.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)))); // it only looks it up
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(int(tree()->rows().indexOf(tree()->indexAt(tree()->viewport()->mapFromGlobal(QPoint(x, y))))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        QAccessibleInterface *current = tree()->hasFocus() ? child(int(tree()->rows().indexOf(tree()->currentIndex()))) : nullptr;
        return current ? current : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] FacetTree *tree() const { return qobject_cast<FacetTree *>(object()); }
    mutable QList<QAccessible::Id> m_rows; ///< by their places, those that were asked for
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *tree = qobject_cast<FacetTree *>(object);
    return tree ? new ChoicesInterface(*tree) : nullptr;
}

} // namespace

FacetTree::FacetTree(QWidget *parent)
    : QTreeView(parent)
{
    static const bool once = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(once);
}

QModelIndexList FacetTree::rows() const
{
    QModelIndexList all;
    for (int group = 0; model() && group < model()->rowCount(); ++group) {
        const QModelIndex heading = model()->index(group, 0);
        all << heading;
        for (int row = 0; row < model()->rowCount(heading); ++row)
            all << model()->index(row, 0, heading);
    }
    return all;
}

void FacetTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // a row is as high as its words need
}

bool FacetTree::viewportEvent(QEvent *event)
{
    const bool front = event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate;
    return front ? false : QTreeView::viewportEvent(event);
}

/// QTreeView would say it of the row that its own interface has there.
void FacetTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!QAccessible::isActive() || !hasFocus() || !current.isValid())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(int(rows().indexOf(current)));
    QAccessible::updateAccessibility(&event);
}

void FacetTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // which says nothing: ticks do
}

void FacetTree::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QTreeView::dataChanged(first, last, roles);
    const int here = QAccessible::isActive() && hasFocus() ? int(rows().indexOf(currentIndex())) : -1;
    if (here < 0 || currentIndex().parent() != first.parent() || currentIndex().row() < first.row()
        || currentIndex().row() > last.row())
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent ticked(this, changed);
    ticked.setChild(here);
    QAccessible::updateAccessibility(&ticked);
}

} // namespace deal
