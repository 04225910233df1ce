// The funding chart as a scene of ours: Qt Charts draws the bars (chartbars.h), we draw every word, the grid, the hatch and the
// frame. Screen, PNG, SVG and PDF all render this scene. GUI thread only.
#pragma once

#include "core/fundinglayout.h"
#include "look.h"

#include <QGraphicsScene>

namespace deal {

class FundingScene final : public QGraphicsScene {
    Q_OBJECT
public:
    explicit FundingScene(QObject *parent = nullptr);
    /// Lays the picture out for its own size; the scene may be taller than asked where words need it. `focused` is marked,
    /// on a screen only.
    void show(
        const FundingPicture &picture, QSizeF size, const Look &look, const Words &words, std::optional<ClaimId> focused = {});
    [[nodiscard]] const FundingGeometry &geometry() const { return m_geometry; }
    /// The bar whose row holds that point, or -1.
    [[nodiscard]] int barAt(QPointF point) const;
    /// Where Qt Charts has put a bar, for the test that compares it with our geometry.
    [[nodiscard]] QRectF chartBar(int bar) const;

private:
    void addChart(const FundingPicture &picture, const Look &look);
    void addBarParts(const FundingBar &bar, const FundingRow &row, const Look &look);
    void addWords(const FundingPicture &picture, const Look &look);
    FundingGeometry m_geometry;
};

} // namespace deal
