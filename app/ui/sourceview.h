// The sources as a list that is read: its quotations are walked by key, pointed at by mouse, and chosen; its sentences without a
// claim are gone to one by one. It tells the focus, and shows it.
#pragma once

#include "cardview.h"
#include "core/sourcemodel.h"
#include "shared.h"

namespace deal {

class SourceDelegate;

class SourceView final : public CardView {
    Q_OBJECT
public:
    /// `only`: one article, in its own words.
    SourceView(const Shared &shared, RowForm form, std::optional<ArticleId> only, QWidget *parent);
    [[nodiscard]] const SourceModel &sources() const { return m_model; }
    void showOnly(ArticleId article) { m_model.showOnly(article); }
    /// The first quotation that proves the focused claim comes to the middle, unless it was chosen here.
    void showFocus();
    /// Selects the quotation's row, the quotation in the middle.
    void goTo(PassageId passage);
    /// Selects the row of a paragraph of a whole text, its first word that was searched for in sight. Whether it is among the
    /// rows.
    bool goTo(TextPlace place);
    void goToHead(ArticleId article);
    [[nodiscard]] static KeyGroup keys();
    static constexpr Qt::Key uncoveredKey = Qt::Key_F8; ///< to the next sentence without a claim, with Shift to the one before
    /// To the next sentence without a claim (`step` 1) or the one before (-1), from the last to the first and back.
    void goToUncovered(int step);
    [[nodiscard]] std::optional<SentencePlace> sentence() const;
    /// The quotation that the mouse is over.
    [[nodiscard]] std::optional<PassageId> pointed() const;
    /// The top of a quotation's words, from the top of the first row; nothing when it is not among the rows.
    [[nodiscard]] std::optional<int> topOf(PassageId passage) const;
    /// How far it scrolls without going beyond its last row.
    [[nodiscard]] int reach() const;
    /// How far it can be scrolled beyond its last row.
    void setOverscroll(int pixels);
    /// The geometry is being worked out anew: that the scroll bar moves is nobody's wish.
    [[nodiscard]] bool isSettling() const { return m_settling; }
    [[nodiscard]] bool isChoosing() const { return m_choosing; }

Q_SIGNALS:
    /// `where`: "3 of 14 sentences without a claim"; `words`: the sentence.
    void sentenceReached(const QString &where, const QString &words);
    void settled(); ///< its rows may have other heights

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;

private:
    /// A place that outlives the rows: a quotation, else a paragraph, else an article's head; and how far it is from the top.
    struct Kept {
        ArticleId article{};
        std::optional<ParagraphId> paragraph;
        std::optional<PassageId> passage;
        int y = 0;
    };
    struct Spot {
        int row = 0;
        PassageId passage{};
    };
    void point(std::optional<PassageId> passage);
    void offerMenu(const QModelIndex &index, QPoint at);
    void pointAt(QPoint point);
    void quotationChosen(const QModelIndex &index, const Cell *part);
    void choose(const QList<ClaimId> &claims, const Cell *part);
    void nextClaim(const QModelIndex &index);
    void step(int by);
    [[nodiscard]] QList<Spot> spots() const;
    void reveal(const QModelIndex &index, const QRectF &rect);
    void passageChanged();
    void keepPlace();
    void restorePlace();
    [[nodiscard]] Kept keptOf(const QModelIndex &index) const;
    [[nodiscard]] Kept topmost() const;
    [[nodiscard]] QModelIndex found(const Kept &kept) const;
    Shared m_shared;
    SourceModel m_model;
    SourceDelegate *m_delegate;
    std::optional<Kept> m_top, m_chosen;
    int m_overscroll = 0;
    bool m_choosing = false;
    bool m_pressing = false;
    bool m_clicking = false;
    bool m_settling = false;
};

} // namespace deal
