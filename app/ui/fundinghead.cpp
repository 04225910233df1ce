#include "fundinghead.h"

#include "flatbutton.h"
#include "fundingview.h"
#include "keychoice.h"
#include "pageparts.h"

#include <QResizeEvent>

#include <cmath>

namespace deal {

namespace {

constexpr int gap = int(2 * unit), groupGap = int(4 * unit);

QBoxLayout *groupIn(QWidget *widget)
{
    auto *group = new QBoxLayout(QBoxLayout::LeftToRight, widget);
    group->setContentsMargins(0, 0, 0, 0);
    group->setSpacing(gap);
    return group;
}

} // namespace

FundingHead::FundingHead(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_title(plainLabel(shared.look, TextStyle::Title, Shade::Text, this))
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_choices(new QWidget(this))
    , m_flow(new FlowLayout(m_choices, groupGap))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
    m_row->addWidget(m_title, 1);
    m_row->addWidget(m_choices);
    buildReadings();
    buildScales();
    for (const QToolButton *button : m_choices->findChildren<QToolButton *>())
        m_least = std::max(m_least, button->sizeHint().width());
    m_line = m_readings->sizeHint().width();
    m_wanted = m_line + groupGap + m_scale->sizeHint().width();
    connect(&shared.focus, &Focus::fundingChanged, this, &FundingHead::follow);
    follow();
}

void FundingHead::setTitle(const QString &title)
{
    m_title->setText(title);
    arrange();
}

QToolButton *FundingHead::addChoice(QBoxLayout *group, const QString &name, const QString &tip)
{
    auto *button = new FlatButton(m_shared.look, FlatButton::Style::Outlined, group->parentWidget());
    button->setText(plainWords(name));
    button->setCheckable(true);
    button->setToolTip(plainToolTip(tip));
    group->addWidget(button);
    return button;
}

void FundingHead::buildReadings()
{
    auto *widget = new QWidget(m_choices);
    m_readings = groupIn(widget);
    m_flow->addWidget(widget);
    for (int i = 0; i < fundingReadingCount; ++i) {
        const QString name = FundingView::readingName(FundingReading(i));
        QToolButton *button = addChoice(m_readings, name, {});
        followKey(*button, name + QStringLiteral(" (%1)"), QStringLiteral("money-%1").arg(i + 1),
            QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_4 + i)));
        button->setObjectName(QStringLiteral("money%1").arg(i));
        connect(button, &QToolButton::clicked, this, [this, i] {
            m_shared.focus.setFunding({FundingReading(i), m_shared.focus.funding().logarithmic});
            follow(); // one that is chosen already stays pressed
        });
        m_reading.at(size_t(i)) = button;
    }
}

void FundingHead::buildScales()
{
    m_scale = new QWidget(m_choices);
    QBoxLayout *group = groupIn(m_scale);
    m_flow->addWidget(m_scale);
    m_scales = {addChoice(group, tr("Linear", "scale"), tr("Linear scale: twice the money is twice as long")),
        addChoice(group, tr("Log", "logarithmic scale"), {})};
    followKey(*m_scales[1], tr("Logarithmic scale: each step is ten times the one before (%1)", "a key"),
        QStringLiteral("logarithmic"), Qt::CTRL | Qt::Key_L);
    m_scales[0]->setAccessibleName(tr("Linear scale"));
    m_scales[1]->setAccessibleName(tr("Logarithmic scale"));
    for (size_t i = 0; i < m_scales.size(); ++i) {
        m_scales.at(i)->setObjectName(QStringLiteral("scale%1").arg(i));
        connect(m_scales.at(i), &QToolButton::clicked, this, [this, i] {
            m_shared.focus.setFunding({FundingReading::Compare, i == 1});
            follow();
        });
    }
}

void FundingHead::follow()
{
    const FundingForm form = m_shared.focus.funding();
    for (int i = 0; i < fundingReadingCount; ++i) // no exclusive group, where Tab would reach one of them only
        m_reading.at(size_t(i))->setChecked(i == int(form.reading));
    for (size_t i = 0; i < m_scales.size(); ++i)
        m_scales.at(i)->setChecked((i == 1) == form.logarithmic);
    m_scale->setVisible(form.reading == FundingReading::Compare); // a part of a whole, or a year, has no logarithm
    arrange();
}

/// The readings stay where they are when the scales go: beside the title they stand at the right end, below it at the left one.
void FundingHead::arrange()
{
    const qreal title = m_shared.look.textSize(m_title->text(), TextStyle::Title, -1).width();
    const bool beside = std::ceil(title) + groupGap + m_wanted <= width();
    if (beside != m_beside) {
        m_beside = beside;
        m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_flow->addItem(m_flow->takeAt(0));
    }
    m_readings->setDirection(m_line <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int taken = m_scale->isHidden() ? m_line : m_wanted;
    m_choices->setMinimumWidth(beside ? taken : m_least);
    m_choices->setMaximumWidth(beside ? taken : QWIDGETSIZE_MAX);
}

void FundingHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace deal
