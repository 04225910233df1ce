#include "asofaccessible.h"

#include "asofslider.h"

#include <QAccessibleWidget>

namespace deal {

namespace {

/// As a number, a day is its Julian day; the words are what is read out.
class SliderInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SliderInterface(AsOfSlider &slider)
        : QAccessibleWidget(&slider, QAccessible::Slider)
    {
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return AsOfSlider::tr("As of which day");
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return slider()->words();
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QVariant currentValue() const override
    {
        return slider()->day() ? slider()->day()->toJulianDay() : minimumValue();
    }
    void setCurrentValue(const QVariant &value) override
    {
        if (const QDate day = QDate::fromJulianDay(value.toLongLong()); day.isValid())
            Q_EMIT slider()->dayWanted(day);
    }
    [[nodiscard]] QVariant maximumValue() const override
    {
        return slider()->days().isEmpty() ? 0 : slider()->days().last().day.toJulianDay();
    }
    [[nodiscard]] QVariant minimumValue() const override
    {
        return slider()->days().isEmpty() ? 0 : slider()->days().first().day.toJulianDay();
    }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] AsOfSlider *slider() const { return static_cast<AsOfSlider *>(object()); }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *slider = qobject_cast<AsOfSlider *>(object);
    return slider ? new SliderInterface(*slider) : nullptr;
}

} // namespace

void makeSlidersSpeak()
{
    static const bool once = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(once);
}

void tellDay(AsOfSlider &slider)
{
    QAccessibleValueChangeEvent value(&slider, slider.day() ? slider.day()->toJulianDay() : 0);
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent words(&slider, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&words);
}

} // namespace deal
