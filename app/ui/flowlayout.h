// Widgets from left to right, on the next line where they do not fit.
#pragma once

#include <QLayout>

namespace deal {

class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override { m_items << item; }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, true); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool dry) const;
    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace deal
