#include "pageparts.h"

#include "flatbutton.h"

#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace deal {

namespace {
constexpr int widestHint = 400, leastWidth = 40;
}

PlainLabel::PlainLabel(const Look &look, TextStyle type, QWidget *parent)
    : QLabel(parent)
    , m_look(look)
    , m_type(type)
{
}

QSizeF PlainLabel::measured(qreal width) const
{
    return m_look.textSize(text(), m_type, width < 0 ? width : std::max(width - 2 * margin(), 1.0))
        + QSizeF(2 * margin(), 2 * margin());
}

int PlainLabel::heightForWidth(int width) const
{
    return isOurs() ? int(std::ceil(measured(width).height())) : QLabel::heightForWidth(width);
}

QSize PlainLabel::sizeHint() const
{
    if (!isOurs())
        return QLabel::sizeHint();
    const QSizeF line = measured(-1);
    return (wordWrap() && line.width() > widestHint ? QSizeF(widestHint, measured(widestHint).height()) : line).toSize();
}

QSize PlainLabel::minimumSizeHint() const
{
    if (!isOurs())
        return QLabel::minimumSizeHint();
    const QSize line = measured(-1).toSize();
    return wordWrap() ? QSize(std::min(line.width(), leastWidth), line.height()) : line;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!isOurs())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRectF rect = QRectF(contentsRect()).adjusted(margin(), margin(), -margin(), -margin());
    const QColor ink = palette().color(foregroundRole());
    const QList<WordSpan> found = m_focus ? m_focus->searched().query().litIn(text()) : QList<WordSpan>();
    if (found.isEmpty())
        m_look.paintText(painter, rect, text(), m_type, ink, alignment());
    else
        m_look.paintFound(painter, rect, text(), m_type, ink, found);
}

void PlainLabel::followSearch(const Focus &focus)
{
    m_focus = &focus;
    connect(&focus.searched(), &Searched::changed, this, qOverload<>(&QWidget::update));
}

Shade shadeOf(Proof proof)
{
    return proof == Proof::Found ? Shade::Good : proof == Proof::Missing ? Shade::Bad : Shade::Muted;
}

QString iconOf(Proof proof)
{
    return proof == Proof::Found  ? QStringLiteral("agree")
        : proof == Proof::Missing ? QStringLiteral("missing")
                                  : QStringLiteral("recorded");
}

PlainLabel *plainLabel(const Look &look, TextStyle type, Shade shade, QWidget *parent)
{
    auto *label = new PlainLabel(look, type, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(look.font(type));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, look.color(shade));
    label->setPalette(palette);
    label->setForegroundRole(QPalette::WindowText); // on a ground of Base, a label would take Text
    return label;
}

void nameCombo(QComboBox &combo, const QString &purpose)
{
    combo.setAccessibleName(purpose);
    combo.setAccessibleDescription(purpose);
}

VerdictLine::VerdictLine(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_sign(new QLabel(this))
    , m_words(plainLabel(shared.look, TextStyle::SmallBold, Shade::Text, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(int(1.5 * unit));
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
}

void VerdictLine::show(ClaimId claim)
{
    const Verdict &verdict = m_shared.dossier().verdict(claim);
    const QColor ink = m_shared.look.color(verdict.agreement, verdict.oneOrigin);
    const QSize side(m_shared.look.iconSize(), m_shared.look.iconSize());
    m_sign->setPixmap(m_shared.look.pixmap(m_shared.look.iconName(verdict.agreement), side, ink, devicePixelRatioF()));
    m_words->setText(m_shared.words.verdict(m_shared.dossier(), claim));
    m_sign->setAccessibleName(m_shared.words.agreement(verdict.agreement));
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_words->setPalette(palette);
}

PageHead pageHead(const Shared &shared, QWidget *page)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(int(2 * unit));
    QLabel *title = plainLabel(shared.look, TextStyle::Title, Shade::Text, page);
    title->setObjectName(QStringLiteral("pageTitle"));
    row->addWidget(title, 1);
    return {row, title};
}

NothingHere::NothingHere(const Shared &shared, const QString &sentence, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("nothingHere"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(int(3 * unit));
    QLabel *words = plainLabel(shared.look, TextStyle::Body, Shade::Muted, this);
    words->setText(sentence);
    words->setAlignment(Qt::AlignHCenter);
    auto *clear = new FlatButton(shared.look, FlatButton::Style::Outlined, this);
    clear->setText(tr("Clear filter"));
    connect(clear, &QToolButton::clicked, &shared.focus, &Focus::clearFilter);
    column->addStretch(1);
    column->addWidget(words);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(2);
}

} // namespace deal
