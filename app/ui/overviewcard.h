// One card of the overview on the screen: a drawing whose items are doors, pointed at by mouse, walked by arrow keys and spoken,
// the same sentence each way.
#pragma once

#include "core/overviewlayout.h"
#include "keyhelp.h"
#include "shared.h"

#include <QAccessible>
#include <QWidget>

namespace deal {

class OverviewCard final : public QWidget {
    Q_OBJECT
public:
    OverviewCard(const Shared &shared, OverviewPart part, QWidget *parent);
    [[nodiscard]] static KeyGroup keys();
    [[nodiscard]] OverviewPart part() const { return m_part; }
    /// Takes the place of what was shown; `name` is what the card is called, `description` what it says besides its items.
    void show(const DrawnPart &drawn, const QString &name, const QString &description);
    using QWidget::show;
    [[nodiscard]] const DrawnPart &drawn() const { return m_drawn; }
    [[nodiscard]] const QList<DrawnMark> &marks() const { return m_drawn.drawing.marks; }
    /// Whether the item is the focused claim.
    [[nodiscard]] bool isChosen(int mark) const;
    /// Whether the item is a claim of the party that is looked at.
    [[nodiscard]] bool isLit(int mark) const;
    /// The item that the arrow keys have come to, or -1. It is not the program's focus before Enter makes it so.
    [[nodiscard]] int walked() const { return m_walked; }
    /// To an item as the arrow keys go to it. -1 leaves the walk.
    void walkTo(int mark);
    /// Goes through the item's door: a claim is focused, or, where it is already, its words are shown.
    void open(int mark);
    /// The item at a point of the widget, or -1.
    [[nodiscard]] int markAt(QPointF point) const;
    /// Where an item stands in the widget.
    [[nodiscard]] QRect placeOf(int mark) const;
    /// Around the drawing, on each side, in pixels: room for the ring that says that the card has the keyboard.
    static constexpr int air = 4;

Q_SIGNALS:
    void walkedTo(const QRect &place); ///< in the card
    /// What assistive technology is told of an item (-1: of the card).
    void told(QAccessible::Event event, int mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool walk(int key);
    [[nodiscard]] int chosen() const;
    void point(int mark);
    void showChosen();
    void paintMarks(QPainter &painter, bool behind) const;
    Shared m_shared;
    const OverviewPart m_part;
    DrawnPart m_drawn;
    QList<int> m_told; ///< the chosen items of which assistive technology was told last
    int m_walked = -1, m_pointed = -1;
    bool m_byKey = false; ///< focus came by key, and so is shown
};

} // namespace deal
