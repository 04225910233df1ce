// What the layouts of cards and of sources' rows share: the spacing, and the ways to place one box after another. For boxes.cpp
// and sourceboxes.cpp alone.
#pragma once

#include "boxes.h"

#include <algorithm>

namespace deal {

inline constexpr qreal padding = 4 * unit;
inline constexpr qreal icon = 4 * unit;
inline constexpr qreal chipHeight = 6 * unit;
inline constexpr qreal narrowest = 160;

/// The side of an icon beside words: it grows with them.
[[nodiscard]] inline qreal iconSide(const Measure &measure)
{
    return std::max(icon, measure(QStringLiteral("0"), TextStyle::Small, -1).height());
}

[[nodiscard]] inline qreal inner(qreal width)
{
    return std::max(width, narrowest) - 2 * padding;
}

/// Places boxes from left to right, and on the next line where they do not fit.
struct Flow {
    qreal left = 0, right = 0, y = 0;
    qreal x = left;
    qreal lineHeight = 0;
    qreal gap = 2 * unit;
    QList<Cell> boxes{};

    [[nodiscard]] bool fits(qreal width) const { return x + width <= right + 0.5; }
    void newLine()
    {
        if (lineHeight > 0)
            y += lineHeight + 1.5 * unit;
        x = left;
        lineHeight = 0;
    }
    void add(Cell::Part part, QSizeF size, int group = 0, int index = 0)
    {
        size.setWidth(std::min(size.width(), right - left));
        if (!fits(size.width()))
            newLine();
        lineHeight = std::max(lineHeight, size.height());
        boxes << Cell{part, QRectF(QPointF(x, y), size), group, index};
        x += size.width() + gap;
    }
    [[nodiscard]] qreal bottom() const { return y + lineHeight; }
};

/// Boxes of one line stand on one middle.
inline void alignMiddles(QList<Cell> &boxes)
{
    for (qsizetype first = 0; first < boxes.size();) {
        qsizetype end = first;
        qreal height = 0;
        for (; end < boxes.size() && boxes.at(end).rect.top() == boxes.at(first).rect.top(); ++end)
            height = std::max(height, boxes.at(end).rect.height());
        const qreal top = boxes.at(first).rect.top();
        for (qsizetype i = first; i < end; ++i)
            boxes[i].rect.moveTop(top + (height - boxes.at(i).rect.height()) / 2);
        first = end;
    }
}

struct Writer {
    const Measure &measure;
    qreal width = 0;
    Boxes out{};

    [[nodiscard]] qreal text(Cell::Part part, const QString &words, TextStyle type, qreal x, qreal y, qreal w, int index = 0)
    {
        if (words.isEmpty())
            return y;
        const QSizeF size = measure(words, type, w);
        out.boxes << Cell{part, QRectF(x, y, w, size.height()), 0, index};
        return y + size.height();
    }
};

/// Words on one line with `frame` beside them; wrapped only where the line of `most` is too short for them.
[[nodiscard]] inline QSizeF framed(const Measure &measure, const QString &words, TextStyle type, qreal frame, qreal most)
{
    const QSizeF line = measure(words, type, -1);
    return line.width() + frame <= most ? QSizeF(line.width() + frame, line.height())
                                        : QSizeF(most, measure(words, type, most - frame).height());
}

} // namespace deal
