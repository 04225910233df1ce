// The money's picture on the screen: laid out anew for each size; its marks are pointed at by mouse, walked by arrow keys and
// spoken, the same sentence each way.
#pragma once

#include "core/fundingpicture.h"
#include "drawingscene.h"
#include "keyhelp.h"
#include "shared.h"

#include <QAccessible>
#include <QGraphicsView>
#include <QWheelEvent>

namespace deal {

class FundingView final : public QGraphicsView {
    Q_OBJECT
public:
    explicit FundingView(const Shared &shared, QWidget *parent = nullptr);
    [[nodiscard]] const DrawingScene &drawingScene() const { return m_scene; }
    [[nodiscard]] const QList<DrawnMark> &marks() const { return m_scene.drawing().marks; }
    /// The mark of the focused claim, or -1.
    [[nodiscard]] int chosen() const;
    /// The mark under the mouse, or -1.
    [[nodiscard]] int pointed() const { return m_pointed; }
    /// The mark that the arrow keys have come to, or -1. It is not the program's focus before Enter makes it so.
    [[nodiscard]] int walked() const { return m_walked; }
    /// To a mark as the arrow keys go to it: it has a ring, and is spoken. -1 leaves the walk.
    void walkTo(int mark);
    /// Focuses the mark's claim.
    void choose(int mark);
    /// Where a mark stands, in pixels of the viewport.
    [[nodiscard]] QRect placeOf(int mark) const;
    /// The marks of the focused party's amounts.
    [[nodiscard]] QList<int> lit() const;
    /// All that assistive technology says of a mark: its sentence, and that it is the focused party's.
    [[nodiscard]] QString spoken(int mark) const;
    /// What the mark says that is pointed at, or walked to, or focused; empty where there is none.
    [[nodiscard]] QString sentence() const;
    /// All that the marks may have to say, whatever the filter leaves out: it needs room.
    [[nodiscard]] QStringList sentences();
    /// Finds the mark under the mouse anew, where the mouse was the last to say something: the chart has moved beneath it.
    void pointAnew();
    /// What has been worked out since the view was made: pictures from facts, layouts at a size, drawings shown.
    struct Work {
        int pictures = 0, layouts = 0, drawings = 0;
    };
    [[nodiscard]] const Work &work() const { return m_work; }
    /// "Part of the whole"
    [[nodiscard]] static QString readingName(FundingReading reading);
    [[nodiscard]] static KeyGroup keys();

Q_SIGNALS:
    void sentenceChanged();
    void walkedTo(int mark);
    /// What assistive technology is told of a mark (-1: of the chart). Qt passes it on only where there is somebody to listen.
    void told(QAccessible::Event event, int mark);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the page scrolls, not the chart

private:
    /// What a picture is made from; words and look are the same for as long as the view is.
    struct Asked {
        QList<ArticleId> setAside;
        FundingForm form;
        Filter filter;
        bool operator==(const Asked &) const = default;
    };
    /// The pictures that say most, of those that differ by the filter alone; and the height that they need at a width.
    struct Fullest {
        Asked asked;
        QList<FundingPicture> pictures;
        qreal width = -1;
        int height = 0;
    };
    [[nodiscard]] FundingPicture pictureOf(const Filter &filter);
    [[nodiscard]] Drawing drawn(const FundingPicture &picture, QSizeF size);
    [[nodiscard]] const Fullest &fullest();
    [[nodiscard]] int leastHeight(qreal width);
    void redraw();
    void drawLater();
    void changed(const QList<DrawnMark> &before);
    void nameItself();
    void showMarks();
    void showChosen();
    void showParty();
    void point(int mark);
    [[nodiscard]] bool walk(int key);
    [[nodiscard]] bool enter(int key);
    [[nodiscard]] int markOf(ClaimId claim) const;
    [[nodiscard]] int markAt(const QMouseEvent &event) const;
    Shared m_shared;
    DrawingScene m_scene;
    Asked m_asked; ///< of the picture
    FundingPicture m_picture;
    QSizeF m_size; ///< for which it is drawn
    Fullest m_fullest;
    Work m_work;
    std::optional<ClaimId> m_chosen; ///< the focused claim of which assistive technology was told last
    QList<int> m_lit; ///< of which it was told last
    int m_walked = -1, m_pointed = -1;
    bool m_stale = true; ///< what is shown is no longer so: a page that is not seen does no work
    bool m_later = false; ///< to be drawn when the layouts have settled
    bool m_byMouse = false; ///< the mouse is newer than the keys
    bool m_byKey = false; ///< focus came by key, and so is shown
};

} // namespace deal
