// Pictures of money for tests: made up amounts of every kind, and what is wrong with a drawing.
#pragma once

#include "core/fundinglayout.h"
#include "typewriter.h"

namespace deal::test {

inline constexpr qint64 billion = 1'000'000'000;
inline constexpr qreal hair = 0.51;

/// Amounts of these values and two shares, every text the same; their days are of every kind.
[[nodiscard]] inline FundingPicture moneyOf(const QList<qint64> &values, const QString &text, const FundingForm &form = {})
{
    static const QStringList periods{QStringLiteral("/2029"), QString(), QStringLiteral("2020/2027"),
        QStringLiteral("2024-05-03"), QStringLiteral("2019~/"), QStringLiteral("2030"), QStringLiteral("2001/2050")};
    FundingPicture picture;
    picture.form = form;
    picture.finding = picture.subtitle = picture.source = picture.axis = picture.sharesHeading = picture.apart = text;
    picture.hundred = QStringLiteral("100%");
    picture.offScale = QStringLiteral("no place");
    picture.currency = QStringLiteral("USD");
    picture.years = FundingYears{2019, 2030};
    picture.written = {{QDate(2024, 3, 1), text}, {QDate(2025, 1, 21), QStringLiteral("the articles, January 2025")},
        {QDate(2099, 1, 1), QStringLiteral("too late for the axis")}};
    const auto add = [&](QList<FundingBar> &bars, qint64 value) {
        const int i = int(picture.bars.size() + picture.shares.size());
        FundingBar bar;
        bar.claim = ClaimId(i);
        bar.name = bar.detail = bar.fromTo = bar.note = bar.when = bar.summary = text;
        bar.label = QStringLiteral("up to $500 B");
        bar.value = value;
        bar.ceiling = i % 2 == 0;
        bar.seen = i % 5 != 3;
        bar.days = fundingDays(*parseEdtf(periods.at(i % periods.size())), Nature(i % 3), QDate(2025, 1, 21));
        bars << bar;
    };
    for (const qint64 value : values)
        add(picture.bars, value);
    for (int i = 1; i < picture.bars.size(); i += 3) // every third is part of the one before, and every sixth of a part
        picture.bars[i].inside = i % 2 ? i - 1 : i - 2;
    picture.leading = values.isEmpty() ? -1 : 0;
    add(picture.shares, 20);
    add(picture.shares, 100);
    return picture;
}

/// The smallest rectangle around a shape, without the width of its lines.
[[nodiscard]] inline QRectF around(const Shape &shape)
{
    struct Around {
        QRectF operator()(const DrawnBox &box) const { return box.rect; }
        QRectF operator()(const DrawnLine &line) const { return QRectF(line.line.p1(), line.line.p2()).normalized(); }
        QRectF operator()(const DrawnDot &dot) const
        {
            const QPointF corner(dot.radius, dot.radius);
            return {dot.middle - corner, dot.middle + corner};
        }
        QRectF operator()(const DrawnCurve &curve) const { return ofPoints(curve.points); }
        QRectF operator()(const DrawnPolygon &polygon) const { return ofPoints(polygon.corners); }
        QRectF operator()(const DrawnWords &words) const { return words.rect; }
        static QRectF ofPoints(const QList<QPointF> &points)
        {
            QRectF all;
            for (const QPointF &point : points) // a curve lies within its handles
                all = all.isNull() ? QRectF(point, point)
                                   : QRectF(QPointF(std::min(all.left(), point.x()), std::min(all.top(), point.y())),
                                       QPointF(std::max(all.right(), point.x()), std::max(all.bottom(), point.y())));
            return all;
        }
    };
    return std::visit(Around{}, shape);
}

/// What is wrong with a drawing, in words; empty: nothing. Words that overlap, do not fit their place or leave the picture, marks
/// that overlap, shapes outside.
[[nodiscard]] inline QString faultOf(const Drawing &drawing)
{
    const QRectF whole = QRectF({0, 0}, drawing.size).adjusted(-hair, -hair, hair, hair);
    const auto overlap = [](const QRectF &a, const QRectF &b) {
        const QRectF both = a & b;
        return both.width() > hair && both.height() > hair;
    };
    QList<DrawnWords> texts;
    for (const Shape &shape : drawing.shapes) {
        const QRectF rect = around(shape);
        if (rect.left() < whole.left() || rect.top() < whole.top() || rect.right() > whole.right()
            || rect.bottom() > whole.bottom())
            return QStringLiteral("a shape of mark %1 leaves the picture")
                .arg(std::visit([](const auto &s) { return s.mark; }, shape));
        if (const auto *words = std::get_if<DrawnWords>(&shape))
            texts << *words;
    }
    for (int i = 0; i < texts.size(); ++i) {
        const DrawnWords &words = texts.at(i);
        const QSizeF size = typewriter(words.text, words.type, words.rect.width() + hair);
        if (size.height() > words.rect.height() + hair || size.width() > words.rect.width() + hair)
            return QStringLiteral("“%1” does not fit").arg(words.text.left(30));
        for (int j = 0; j < i; ++j)
            if (overlap(words.rect, texts.at(j).rect))
                return QStringLiteral("“%1” overlaps “%2”").arg(words.text.left(30), texts.at(j).text.left(30));
    }
    for (int i = 0; i < drawing.marks.size(); ++i) {
        if (!whole.contains(drawing.marks.at(i).place))
            return QStringLiteral("mark %1 leaves the picture").arg(i);
        for (int j = 0; j < i; ++j)
            if (overlap(drawing.marks.at(i).place, drawing.marks.at(j).place))
                return QStringLiteral("marks %1 and %2 overlap").arg(i).arg(j);
    }
    return {};
}

/// The shapes of one kind that belong to a mark, from the back to the front.
template <class Kind>
[[nodiscard]] QList<Kind> shapesOf(const Drawing &drawing, int mark)
{
    QList<Kind> found;
    for (const Shape &shape : drawing.shapes)
        if (const auto *one = std::get_if<Kind>(&shape); one && one->mark == mark)
            found << *one;
    return found;
}

/// All the words of a drawing, a line each.
[[nodiscard]] inline QString wordsIn(const Drawing &drawing)
{
    QStringList all;
    for (const Shape &shape : drawing.shapes)
        if (const auto *words = std::get_if<DrawnWords>(&shape))
            all << words->text;
    return all.join(u'\n');
}

/// From where to where a mark's own signs reach, without its words and what stands behind them.
[[nodiscard]] inline std::pair<qreal, qreal> reach(const Drawing &drawing, int mark)
{
    std::pair<qreal, qreal> reach{drawing.size.width(), 0};
    for (const Shape &shape : drawing.shapes) {
        const auto *box = std::get_if<DrawnBox>(&shape);
        const bool ground = box && box->fill.of == Tint::Of::Card && box->edge.of == Tint::Of::Nothing;
        if (std::visit([](const auto &one) { return one.mark; }, shape) != mark || std::holds_alternative<DrawnWords>(shape)
            || ground)
            continue;
        reach = {std::min(reach.first, around(shape).left()), std::max(reach.second, around(shape).right())};
    }
    return reach;
}

} // namespace deal::test
