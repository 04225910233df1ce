#include "overviewaccessible.h"

#include "overviewcard.h"
#include "spokenplace.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace deal {

namespace {

OverviewCard *cardOf(QObject *object)
{
    return qobject_cast<OverviewCard *>(object);
}

/// One item. Its place among the items is what it is known by: when the card is drawn anew, it speaks for what stands there.
class ItemInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemInterface(OverviewCard &card, int mark)
        : m_card(&card)
        , m_mark(mark)
    {
    }
    [[nodiscard]] bool isValid() const override { return m_card && m_mark < m_card->marks().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_card); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Description) {
            const QString place = placeInSet(m_mark, int(m_card->marks().size()));
            return m_card->isLit(m_mark)
                ? OverviewCard::tr("of the party that is looked at", "a claim") + QStringLiteral("; ") + place
                : place;
        }
        return kind == QAccessible::Name ? m_card->marks().at(m_mark).sentence : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_card->placeOf(m_mark);
        return {m_card->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.invisible = !m_card->isVisible();
        state.focusable = true;
        state.selectable = m_card->drawn().doors.at(m_mark).to == Door::To::Claim;
        state.focused = m_card->hasFocus() && m_card->walked() == m_mark;
        state.selected = m_card->isChosen(m_mark);
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
            m_card->open(m_mark);
        if (action == setFocusAction()) {
            m_card->setFocus(Qt::OtherFocusReason);
            m_card->walkTo(m_mark);
        }
    }

private:
    QPointer<OverviewCard> m_card;
    int m_mark;
};

/// The card. It owns the interfaces of its items, as those of Qt's own tables do theirs.
class CardInterface final : public QAccessibleWidget {
public:
    explicit CardInterface(OverviewCard &card)
        : QAccessibleWidget(&card, QAccessible::List)
    {
    }
    ~CardInterface() override
    {
        for (const QAccessible::Id id : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(CardInterface)
    [[nodiscard]] QAccessible::Role role() const override
    {
        return childCount() > 0 ? QAccessible::List : QAccessible::StaticText;
    }
    [[nodiscard]] int childCount() const override { return card() ? int(card()->marks().size()) : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_items.size() <= index)
            m_items << QAccessible::registerAccessibleInterface(new ItemInterface(*card(), int(m_items.size())));
        return QAccessible::accessibleInterface(m_items.at(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(m_items.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)))); // it only looks it up
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(card()->markAt(card()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return card()->hasFocus() && card()->walked() >= 0 ? child(card()->walked()) : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] OverviewCard *card() const { return cardOf(object()); }
    mutable QList<QAccessible::Id> m_items; ///< by their places, those that were asked for
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    OverviewCard *card = cardOf(object);
    return card ? new CardInterface(*card) : nullptr;
}

void tell(OverviewCard &card, QAccessible::Event what, int mark)
{
    QAccessibleEvent event(&card, what);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
    Q_EMIT card.told(what, mark);
}

void tellSelected(OverviewCard &card, int mark)
{
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent event(&card, changed);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
    Q_EMIT card.told(QAccessible::StateChanged, mark);
}

} // namespace

void makeOverviewSpeak()
{
    static const bool once = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(once);
}

void speakOf(OverviewCard &card, int mark)
{
    if (card.hasFocus())
        tell(card, QAccessible::Focus, mark);
}

QList<int> chosenItems(const OverviewCard &card)
{
    QList<int> chosen;
    for (int mark = 0; mark < card.marks().size(); ++mark)
        if (card.isChosen(mark))
            chosen << mark;
    return chosen;
}

void tellChosen(OverviewCard &card, const QList<int> &before, const QList<int> &now)
{
    for (const int mark : before)
        if (!now.contains(mark))
            tellSelected(card, mark);
    for (const int mark : now)
        if (!before.contains(mark))
            tellSelected(card, mark);
}

void tellItems(OverviewCard &card, const QList<DrawnMark> &before)
{
    const QList<DrawnMark> &now = card.marks();
    if (now.size() != before.size())
        tell(card, QAccessible::ObjectReorder, -1);
    for (int i = 0; i < std::min(now.size(), before.size()); ++i)
        if (now.at(i).sentence != before.at(i).sentence)
            tell(card, QAccessible::NameChanged, i);
    if (card.walked() >= 0 && now != before)
        speakOf(card, card.walked());
}

} // namespace deal
