#include "timelinehead.h"

#include "pageparts.h"

#include <cmath>

namespace deal {

TimelineHead::TimelineHead(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_buttons(new QWidget(this))
    , m_row(new QHBoxLayout(m_buttons))
{
    const PageHead head = pageHead(shared, this);
    m_title = head.title;
    head.row->setContentsMargins(0, 0, 0, 0);
    head.row->addWidget(m_buttons, 0, Qt::AlignTop | Qt::AlignLeft);
    setLayout(head.row);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(int(2 * unit));
    buildLanes();
    m_row->addSpacing(int(2 * unit));
    buildZoom();
    connect(&shared.focus, &Focus::timelineChanged, this, &TimelineHead::follow);
    follow();
}

void TimelineHead::setTitle(const QString &title)
{
    m_title->setText(title);
    arrange();
}

void TimelineHead::arrange()
{
    const int together =
        m_title->fontMetrics().horizontalAdvance(m_title->text()) + layout()->spacing() + m_buttons->sizeHint().width();
    static_cast<QBoxLayout *>(layout())->setDirection(together <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TimelineHead::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

FlatButton *TimelineHead::addButton(const QString &tip, const char *id)
{
    auto *button = new FlatButton(m_shared.look, FlatButton::Style::Outlined, m_buttons);
    button->setToolTip(plainToolTip(tip));
    button->setObjectName(QString::fromLatin1(id));
    m_row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void TimelineHead::buildLanes()
{
    m_lanes = {addButton(tr("A lane a party: each claim stands once, with the first party that it names"), "lanes0"),
        addButton(tr("A lane a kind of clause, one for amounts, one for events"), "lanes1")};
    const std::array names{tr("By party"), tr("By kind")};
    for (int i = 0; i < timelineLanesCount; ++i) {
        m_lanes.at(size_t(i))->setText(plainWords(names.at(size_t(i))));
        m_lanes.at(size_t(i))->setCheckable(true);
        connect(m_lanes.at(size_t(i)), &QToolButton::clicked, this, [this, i] {
            m_shared.focus.setTimelineLanes(TimelineLanes(i));
            follow(); // one that is chosen already stays pressed
        });
    }
}

void TimelineHead::buildZoom()
{
    const auto add = [this](const QString &name, const QString &tip, const char *id, const char *icon) {
        FlatButton *button = addButton(tip, id);
        button->setIcon(m_shared.look.icon(QString::fromLatin1(icon)));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(name);
        return button;
    };
    FlatButton *farther = add(tr("Farther"), tr("Farther: more of time (−)"), "farther", "zoom-out");
    FlatButton *closer = add(tr("Nearer"), tr("Nearer: less of time, wider (+)"), "nearer", "zoom-in");
    FlatButton *fit = add(
        tr("Fit", "all of the timeline into the window"), tr("As at first (0)", "how near the timeline is"), "fit", "zoom-fit");
    connect(farther, &QToolButton::clicked, this, &TimelineHead::fartherWanted);
    connect(closer, &QToolButton::clicked, this, &TimelineHead::nearerWanted);
    connect(fit, &QToolButton::clicked, this, &TimelineHead::fitWanted);
}

void TimelineHead::follow()
{
    for (int i = 0; i < timelineLanesCount; ++i) // no exclusive group, where Tab would reach one of them only
        m_lanes.at(size_t(i))->setChecked(i == int(m_shared.focus.timelineLanes()));
}

AsOfRow::AsOfRow(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_play(new FlatButton(shared.look, FlatButton::Style::Outlined, this))
    , m_all(new FlatButton(shared.look, FlatButton::Style::Plain, this))
    , m_words(plainLabel(shared.look, TextStyle::Body, Shade::Text, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(int(3 * unit));
    row->addWidget(m_play, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_all, 0, Qt::AlignTop);
    m_play->setObjectName(QStringLiteral("play"));
    m_words->setObjectName(QStringLiteral("daySentence"));
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_all->setObjectName(QStringLiteral("allTimes"));
    m_all->setText(tr("All times"));
    m_all->setToolTip(plainToolTip(tr("No day is chosen: what held at any time is seen")));
    QSizePolicy stays = m_all->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_all->setSizePolicy(stays);
    setPlaying(false);
    connect(m_play, &QToolButton::clicked, this, &AsOfRow::playWanted);
    connect(m_all, &QToolButton::clicked, this, &AsOfRow::allTimesWanted);
}

void AsOfRow::say(const QString &words, bool any, bool dated)
{
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, m_shared.look.color(dated ? Shade::Text : Shade::Muted));
    m_words->setPalette(palette);
    m_words->setText(words);
    m_play->setEnabled(any);
    m_all->setVisible(dated);
}

void AsOfRow::setPlaying(bool playing)
{
    m_play->setText(playing ? tr("Pause") : tr("Play", "the story of the deal, day by day"));
    m_play->setIcon(m_shared.look.icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setToolTip(plainToolTip(playing ? tr("Stay on this day") : tr("From change to change, a day a second")));
    m_play->setMinimumWidth(std::max(m_play->minimumWidth(), m_play->sizeHint().width()));
}

void AsOfRow::keepRoom(const QStringList &sentences)
{
    const int width = this->width() - m_play->minimumWidth() - m_all->sizeHint().width() - int(6 * unit);
    qreal height = m_play->sizeHint().height();
    for (const QString &sentence : sentences)
        height = std::max(height, m_shared.look.textSize(sentence, TextStyle::Body, std::max(width, 80)).height());
    m_words->setFixedHeight(int(std::ceil(height)));
}

} // namespace deal
