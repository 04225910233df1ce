// The whole deal on one page: its sentences, key figures, what changed, where the articles differ. Each item leads to its claim.
#pragma once

#include "overviewcard.h"

#include <QScrollArea>

#include <array>
#include <memory>

namespace deal {

class OverviewPage final : public QScrollArea {
    Q_OBJECT
public:
    explicit OverviewPage(const Shared &shared, QWidget *parent = nullptr);
    /// How often the overview has been worked out, and how often a part was laid out: what has not changed is not.
    struct Work {
        int overviews = 0, layouts = 0;
    };
    [[nodiscard]] const Work &work() const { return m_work; }
    /// A widget that stands above the cards until it is taken away by nullptr; the page owns it.
    void setAbove(QWidget *above);

protected:
    /// To the page is to its first card, or to the one that was left.
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What an overview is made from; words and look are the same for as long as the page is.
    struct Asked {
        QList<ArticleId> setAside;
        Filter filter;
        bool operator==(const Asked &) const = default;
    };
    void refresh();
    void arrange();
    /// What lies below the fold, once the first cards have been painted.
    void addCards();
    void takeSmall();
    [[nodiscard]] OverviewCard *cardOf(OverviewPart part);
    [[nodiscard]] QString describe(OverviewPart part) const;
    void keepInSight(const OverviewCard &card, const QRect &place);
    Shared m_shared;
    QWidget *m_body;
    std::unique_ptr<QWidget> m_above;
    std::array<OverviewCard *, overviewPartCount> m_cards{};
    QList<OverviewPart> m_parts; ///< those that are shown so far
    std::optional<Asked> m_asked;
    Overview m_overview;
    OverviewSmall m_small;
    Work m_work;
    int m_width = -1; ///< for which it is laid out
    bool m_painted = false; ///< the first cards have been
    bool m_stale = true; ///< a page that is not seen does no work
};

} // namespace deal
