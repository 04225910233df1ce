#include "calm.h"

#include "style.h"

#include <QApplication>
#include <QStyleHints>

namespace deal {

bool isCalm(const QSettings &settings)
{
    const QVariant chosen = settings.value(QStringLiteral("reduceMotion"));
    if (chosen.isValid())
        return chosen.toBool();
    const auto *ours = qobject_cast<const Style *>(QApplication::style());
    const QStyle *said = ours ? ours->baseStyle() : QApplication::style(); // ours says what was chosen
    return said->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void keepCalm(bool calm)
{
    static const int blinks = QApplication::cursorFlashTime(); // as the platform has it, before it is changed
    static const bool menus = QApplication::isEffectEnabled(Qt::UI_AnimateMenu),
                      fades = QApplication::isEffectEnabled(Qt::UI_FadeMenu),
                      combos = QApplication::isEffectEnabled(Qt::UI_AnimateCombo),
                      tips = QApplication::isEffectEnabled(Qt::UI_AnimateTooltip),
                      fadingTips = QApplication::isEffectEnabled(Qt::UI_FadeTooltip);
    for (const auto &[effect, before] : {std::pair{Qt::UI_AnimateMenu, menus}, {Qt::UI_FadeMenu, fades},
             {Qt::UI_AnimateCombo, combos}, {Qt::UI_AnimateTooltip, tips}, {Qt::UI_FadeTooltip, fadingTips}})
        QApplication::setEffectEnabled(effect, before && !calm);
    QApplication::setCursorFlashTime(calm ? 0 : blinks);
    if (auto *style = qobject_cast<Style *>(QApplication::style()))
        style->setCalm(calm);
}

} // namespace deal
