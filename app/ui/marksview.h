// A drawing on the screen whose marks are pointed at by mouse, walked by arrow keys and spoken, the same sentence each way. What
// it draws, and when, is its heir's.
#pragma once

#include "drawingscene.h"
#include "shared.h"

#include <QAccessible>
#include <QGraphicsView>

namespace deal {

class MarksView : public QGraphicsView {
    Q_OBJECT
public:
    explicit MarksView(const Shared &shared, QWidget *parent = nullptr);
    [[nodiscard]] const DrawingScene &drawingScene() const { return m_scene; }
    [[nodiscard]] const QList<DrawnMark> &marks() const { return m_scene.drawing().marks; }
    /// The mark of the focused claim, or -1.
    [[nodiscard]] int chosen() const;
    /// The mark under the mouse, or -1.
    [[nodiscard]] int pointed() const { return m_pointed; }
    /// The mark that the arrow keys have come to, or -1. It is not the program's focus before Enter makes it so.
    [[nodiscard]] int walked() const { return m_walked; }
    /// To a mark as the arrow keys go to it: it comes into sight, has a ring, and is spoken. -1 leaves the walk.
    void walkTo(int mark);
    /// Focuses the mark's claim.
    void choose(int mark);
    /// Where a mark stands, in pixels of the viewport; empty where it is out of what is drawn.
    [[nodiscard]] QRect placeOf(int mark) const;
    /// What the mark says that is pointed at, or walked to, or focused; empty where there is none.
    [[nodiscard]] QString sentence() const;
    /// The marks of the focused party's claims.
    [[nodiscard]] QList<int> lit() const;
    /// All that assistive technology says of a mark: its sentence, and that it is the focused party's.
    [[nodiscard]] QString spoken(int mark) const;

Q_SIGNALS:
    void sentenceChanged();
    void walkedTo(int mark);
    /// What assistive technology is told of a mark (-1: of the whole). Qt passes it on only where there is somebody to listen.
    void told(QAccessible::Event event, int mark);

protected:
    /// Shows another drawing: a walk goes on at the same claim.
    void setDrawing(const Drawing &drawing);
    [[nodiscard]] const Shared &shared() const { return m_shared; }
    [[nodiscard]] int markOf(ClaimId claim) const;
    [[nodiscard]] int markAt(QPointF viewportPoint) const;
    /// Brings a mark into sight that may be out of what is drawn.
    virtual void reveal(int mark) = 0;
    void point(int mark);
    void showMarks();
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override { event->accept(); }
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showChosen();
    void showParty();
    [[nodiscard]] bool walk(int key);
    [[nodiscard]] bool enter(int key);
    Shared m_shared;
    DrawingScene m_scene;
    std::optional<ClaimId> m_chosen; ///< the focused claim of which assistive technology was told last
    QList<int> m_lit; ///< of which it was told last
    int m_walked = -1, m_pointed = -1;
};

} // namespace deal
