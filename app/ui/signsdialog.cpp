#include "signsdialog.h"

#include "core/drawing.h"
#include "pageparts.h"

#include <QDialogButtonBox>
#include <QLinearGradient>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deal {

namespace {
constexpr QSize signSize(28, 18);
}

SignsDialog::SignsDialog(const Look &look, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("signsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the signs mean"));
    m_column->setContentsMargins(int(4 * unit), int(2 * unit), int(4 * unit), int(4 * unit));
    m_column->setSpacing(int(2 * unit));
    addAgreement();
    addParties(words);
    addStandings(words);
    addCharts();
    addVoices();
    m_column->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(windowTitle());
    area->setFocusPolicy(Qt::StrongFocus); // arrow keys scroll it
    area->setWidget(m_body);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, int(3 * unit));
    column->addWidget(area, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(int(4 * unit), 0, int(4 * unit), 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
    resize(QSize(620, 640).boundedTo(parent ? parent->size() - QSize(40, 40) : QSize(620, 640)));
    area->setFocus();
}

void SignsDialog::addHeading(const QString &words)
{
    QLabel *label = plainLabel(m_look, TextStyle::Heading, Shade::Text, m_body);
    label->setText(words);
    m_column->addSpacing(int(3 * unit));
    m_column->addWidget(label);
}

void SignsDialog::addParagraph(const QString &words)
{
    QLabel *label = plainLabel(m_look, TextStyle::Body, Shade::Text, m_body);
    label->setText(words);
    m_column->addWidget(label);
}

void SignsDialog::addSign(
    const std::function<void(QPainter &, const QRectF &)> &paint, const QString &name, const QString &meaning)
{
    QPixmap picture(signSize * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, QRectF(QPointF(), signSize));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(int(3 * unit));
    auto *sign = new QLabel(m_body);
    sign->setPixmap(picture);
    sign->setFixedSize(signSize);
    sign->setAccessibleName(name);
    row->addWidget(sign, 0, Qt::AlignTop);
    QLabel *title = plainLabel(m_look, TextStyle::SmallBold, Shade::Text, m_body);
    title->setText(name);
    row->addWidget(title, 2, Qt::AlignTop);
    QLabel *words = plainLabel(m_look, TextStyle::Body, Shade::Text, m_body);
    words->setText(meaning);
    row->addWidget(words, 5, Qt::AlignTop);
    m_column->addLayout(row);
}

void SignsDialog::addAgreement()
{
    addHeading(tr("Do the articles agree?"));
    const auto add = [this](Agreement agreement, const QString &name, const QString &meaning) {
        addSign([this, agreement](QPainter &painter,
                    const QRectF &rect) { m_look.paintIcon(painter, {rect.topLeft(), QSizeF(18, 18)}, m_look.iconName(agreement), m_look.color(agreement)); },
            name, meaning);
    };
    add(Agreement::Agree, tr("agree"), tr("two or more articles speak, and nothing that they state has two values"));
    add(Agreement::Differ, tr("differ"), tr("something that can be compared (an amount, a date, a payer, a scope) has two values"));
    add(Agreement::OneSource, tr("only A"), tr("that article alone speaks; the others are silent"));
    add(Agreement::Unsupported, tr("rests on nothing"), tr("every article that speaks of it is set aside"));
    addParagraph(tr("Nobody types these verdicts in. Each quotation carries what it states: an amount, a date, who pays. The program "
                    "goes through the quotations of a claim and compares. Articles that only relay the same person's statement do "
                    "not confirm each other: then the verdict names that one origin. One article can differ from itself."));
    addParagraph(tr("An amount that lies inside another says so, and the two are never added. “Not stated” means that no article says "
                    "it, and nobody has guessed. “Silent” means that an article does not speak of it."));
}

void SignsDialog::addParties(const Words &words)
{
    addHeading(tr("Who it is", "a heading: kinds of parties"));
    int place = 0;
    const QString meanings[] = {tr("a disc"), tr("a rounded square"), tr("a square"), tr("a diamond")};
    for (const PartyKind kind : {PartyKind::Company, PartyKind::JointVenture, PartyKind::Government, PartyKind::Person}) {
        const PartyId party{place};
        addSign([this, kind, party](QPainter &painter, const QRectF &rect) {
            m_look.paintShape(painter, QRectF(rect.left() + 3, rect.top() + 3, 12, 12), kind, party);
        },
            words.partyKind(kind), meanings[place]);
        ++place;
    }
    addParagraph(tr("Each party has a colour of its own, the same on every page. It never stands alone: a shape or a name is beside it."));
}

void SignsDialog::addStandings(const Words &words)
{
    addHeading(tr("What became of a clause"));
    const std::pair<Standing, QString> standings[] = {{Standing::Continues, tr("it held before, and goes on as it was")},
        {Standing::Changed, tr("it held before, and holds in another way")}, {Standing::New, tr("it did not hold before")},
        {Standing::Ended, tr("it held before, and no longer does")}};
    for (const auto &[standing, meaning] : standings)
        addSign([this, pill = m_look.pill(standing)](QPainter &painter, const QRectF &rect) {
            painter.setPen(pill.text);
            painter.setBrush(pill.wash);
            painter.drawRoundedRect(rect.adjusted(0.5, 3.5, -0.5, -3.5), cornerRadius / 2, cornerRadius / 2);
        },
            words.standing(standing), meaning);
}

void SignsDialog::addCharts()
{
    addHeading(tr("In the charts"));
    const QColor ink = m_look.color(Shade::Muted);
    addSign([ink](QPainter &painter, const QRectF &rect) {
        const QRectF bar = rect.adjusted(0.5, 3.5, -0.5, -3.5);
        painter.setPen(ink);
        painter.drawRect(bar);
        for (const QLineF &line : hatch(bar, 4))
            painter.drawLine(line);
    },
        tr("hatched"), tr("up to: a ceiling, not a sum that was promised"));
    addSign([ink](QPainter &painter, const QRectF &rect) {
        painter.setPen(QPen(ink, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    },
        tr("dashed"), tr("on the map: only one article says so; on the timeline: some day within the dashes"));
    addSign([ink](QPainter &painter, const QRectF &rect) {
        QLinearGradient fade(rect.topLeft(), rect.topRight());
        fade.setColorAt(0, ink);
        fade.setColorAt(1, Qt::transparent);
        painter.fillRect(rect.adjusted(0, 5, 0, -5), fade);
    },
        tr("fading"), tr("no exact day is stated for where it begins or ends"));
    addSign([ink](QPainter &painter, const QRectF &rect) {
        painter.setPen(ink);
        painter.drawRect(rect.adjusted(0.5, 3.5, -0.5, -3.5));
    },
        tr("an outline"), tr("the filter leaves it out, or it rests on nothing: its place stays"));
}

void SignsDialog::addVoices()
{
    addHeading(tr("Whose words"));
    addSign([this](QPainter &painter, const QRectF &rect) {
        painter.fillRect(rect.adjusted(0, 1, 0, -1), m_look.wash(Mark::Lit));
        m_look.paintText(painter, rect, QStringLiteral("« a »"), TextStyle::Quotation, m_look.ink(Mark::Lit), Qt::AlignCenter);
    },
        tr("with serifs"), tr("the article's own words, as they were printed"));
    addSign([this](QPainter &painter, const QRectF &rect) {
        m_look.paintText(painter, rect, QStringLiteral("a"), TextStyle::Body, m_look.color(Shade::Text), Qt::AlignCenter);
    },
        tr("without serifs"), tr("ours: titles, summaries, renderings in the other language"));
}

} // namespace deal
