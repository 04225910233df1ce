// What is cut off in a window: words that do not fit into their label, button, tab, box or drawing.
#pragma once

#include "ui/drawingscene.h"
#include "ui/fundingview.h"
#include "ui/marksview.h"
#include "ui/overviewcard.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QStyleOptionComboBox>
#include <QTabBar>

#include <cmath>

namespace deal::test {

/// Why the words of a widget are not all seen in it; empty: they are.
[[nodiscard]] inline QString cutOff(const QWidget &widget)
{
    const QSize size = widget.size();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (!label->wordWrap())
            return label->sizeHint().width() > size.width() + 1 || label->sizeHint().height() > size.height() + 1
                ? QStringLiteral("%1 needs %2x%3")
                      .arg(label->text())
                      .arg(label->sizeHint().width())
                      .arg(label->sizeHint().height())
                : QString();
        const int height = label->heightForWidth(size.width());
        return height > size.height() + 1 ? QStringLiteral("%1 needs a height of %2").arg(label->text()).arg(height) : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const int height = button->text().isEmpty() ? 0 : button->fontMetrics().height(), width = button->sizeHint().width();
        return width > size.width() || height > size.height()
            ? QStringLiteral("%1 needs %2x%3").arg(button->text()).arg(width).arg(height)
            : QString();
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        return combo->fontMetrics().horizontalAdvance(combo->currentText()) > field.width() ? combo->currentText() : QString();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabs->sizeHint().width() > size.width() ? QStringLiteral("tabs") : QString();
    return {};
}

/// Why a widget is not all seen in what it stands in, or lies on another; empty: it is where it should be. What scrolls may reach
/// beyond what is seen of it.
[[nodiscard]] inline QString misplaced(const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    if (!parent || widget.isWindow() || widget.geometry().isEmpty()
        || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) || qobject_cast<const QAbstractScrollArea *>(parent))
        return {};
    if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()))
        return QStringLiteral("reaches out of %1").arg(QString::fromLatin1(parent->metaObject()->className()));
    if (parent->layout() && parent->layout()->indexOf(const_cast<QWidget *>(&widget)) >= 0) // it only looks it up
        for (const QWidget *other : parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (other != &widget && other->isVisible() && !other->geometry().isEmpty()
                && parent->layout()->indexOf(const_cast<QWidget *>(other)) >= 0
                && other->geometry().intersects(widget.geometry().adjusted(1, 1, -1, -1)))
                return QStringLiteral("lies on %1 %2")
                    .arg(QString::fromLatin1(other->metaObject()->className()), other->objectName());
    return {};
}

/// Words of a drawing that do not fit into their places.
[[nodiscard]] inline QString cutOff(const Drawing &drawing, const Look &look)
{
    for (const Shape &shape : drawing.shapes)
        if (const auto *words = std::get_if<DrawnWords>(&shape)) {
            const QSizeF needed = look.textSize(words->text, words->type, words->rect.width() + 0.51);
            if (needed.width() > words->rect.width() + 1 || needed.height() > words->rect.height() + 1)
                return QStringLiteral("in a drawing: %1").arg(words->text);
            if (!QRectF({0, 0}, drawing.size).adjusted(-1, -1, 1, 1).contains(words->rect))
                return QStringLiteral("out of a drawing: %1").arg(words->text);
        }
    return {};
}

/// All that is cut off in a window, a line each.
[[nodiscard]] inline QStringList allCutOff(const QWidget &window, const Look &look)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        QString fault = cutOff(*widget);
        if (fault.isEmpty())
            fault = misplaced(*widget);
        if (const auto *funding = qobject_cast<const FundingView *>(widget))
            fault = cutOff(funding->drawingScene().drawing(), look);
        else if (const auto *marks = qobject_cast<const MarksView *>(widget))
            fault = cutOff(marks->drawingScene().drawing(), look);
        else if (const auto *card = qobject_cast<const OverviewCard *>(widget))
            fault = cutOff(card->drawn().drawing, look);
        if (!fault.isEmpty())
            found << QStringLiteral("%1 %2 (%3x%4): %5")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(fault);
    }
    return found;
}

} // namespace deal::test
