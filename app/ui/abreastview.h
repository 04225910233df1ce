// Two articles abreast, each in its own words, aligned on the focused claim. The second way of reading the sources.
#pragma once

#include "coverageline.h"
#include "shared.h"
#include "sourceview.h"

#include <QComboBox>
#include <QSplitter>

#include <array>

namespace deal {

class AbreastView final : public QWidget {
    Q_OBJECT
public:
    explicit AbreastView(const Shared &shared, QWidget *parent = nullptr);

protected:
    /// To the page is to its first part. (A focus proxy would leave what stands before it out of Tab's way.)
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again
    void showEvent(QShowEvent *event) override;

private:
    struct Column {
        QComboBox *choice = nullptr; ///< with more than two articles
        QLabel *silent = nullptr;
        SourceView *view = nullptr;
    };
    void build();
    QWidget *buildHead();
    QWidget *buildColumn(int side);
    [[nodiscard]] QString nameOf(ArticleId article) const;
    [[nodiscard]] ArticleId articleOf(int side) const { return *m_columns.at(size_t(side)).view->sources().only(); }
    void showArticle(int side, ArticleId article);
    void showFocus();
    void showTexts();
    void showSilence();
    void goTo(PassageId passage);
    /// The quotation of a column that is to meet the other's: the one that is looked at, else the first that proves the claim.
    [[nodiscard]] std::optional<PassageId> meetingPlace(int side) const;
    /// Scrolls both so that these meet, at that height where it can be.
    void align(std::optional<int> height = std::nullopt);
    void alignOnceLaidOut(std::optional<int> height);
    void follow(int side);
    void keepTogether();
    [[nodiscard]] SourceView *readView() const;
    Shared m_shared;
    std::array<Column, 2> m_columns;
    QToolButton *m_together = nullptr;
    QToolButton *m_next = nullptr;
    CoverageLine *m_coverage = nullptr;
    std::optional<int> m_apart; ///< how much further the right one is scrolled while they go together
    bool m_aligning = false;
};

} // namespace deal
