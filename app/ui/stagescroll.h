// A page on the stage: as large as the stage, and where its parts need more height than there is (in a low window, with large
// words), as high as they need, and scrolled. Nothing is squeezed or cut off.
#pragma once

#include <QScrollArea>

namespace deal {

class StageScroll final : public QScrollArea {
    Q_OBJECT
public:
    /// Takes the page, which has a layout.
    StageScroll(QWidget *page, QWidget *parent);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int heightFor(int width) const;
};

/// What holds the page on the stage: itself, where it scrolls already.
[[nodiscard]] QWidget *onStage(QWidget *page, QWidget *stage);

} // namespace deal
