#include "searchbox.h"

#include "pageparts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace deal {

namespace {
constexpr int widest = 380, narrowest = 120;
constexpr int iconLeft = int(2.5 * unit), textLeft = int(7.5 * unit), sideGap = int(2 * unit);
constexpr int leastText = int(20 * unit); ///< less than that is left to type: nothing stands beside it
} // namespace

SearchBox::SearchBox(const Look &look, QWidget *parent)
    : QLineEdit(parent)
    , m_look(look)
    , m_where(plainLabel(look, TextStyle::Small, Shade::Muted, this))
{
    setObjectName(QStringLiteral("searchBox"));
    setFont(look.font(TextStyle::Body));
    setPlaceholderText(tr("Search the whole deal…"));
    setAccessibleName(tr("Search"));
    setToolTip(plainToolTip(tr("Clauses, parties, amounts, quotations and commands. The beginning of a word is enough.")));
    setMaximumWidth(widest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_where->setObjectName(QStringLiteral("searchWhere"));
    m_where->setWordWrap(false);
    m_where->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QLineEdit::textChanged, this, [this] { sayWhere(m_said); });
    sayWhere({});
}

QSize SearchBox::sizeHint() const
{
    return {widest, QFontMetrics(font()).height() + int(3.5 * unit)};
}

QSize SearchBox::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void SearchBox::sayWhere(const QString &where)
{
    m_said = where;
    m_where->setText(!where.isEmpty() ? where
            : text().isEmpty()        ? QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)
                                      : QString());
    m_where->setAccessibleName(where);
    setAccessibleDescription(where.isEmpty() ? placeholderText() : where);
    placeWhere();
}

void SearchBox::announce(const QString &sentence)
{
    m_where->setAccessibleName(sentence);
    QAccessibleEvent event(m_where, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SearchBox::placeWhere()
{
    const QSize size = m_where->sizeHint();
    const bool fits = width() - textLeft - size.width() - 2 * sideGap >= leastText;
    m_where->setVisible(fits);
    m_where->setGeometry(width() - size.width() - sideGap - 1, (height() - size.height()) / 2, size.width(), size.height());
    setTextMargins(textLeft - 4, 0, fits ? size.width() + 2 * sideGap - 4 : 0, 0);
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeWhere();
}

KeyGroup SearchBox::keys()
{
    return {tr("In the search", "keys"),
        {{{Qt::Key_Down}, tr("To what was found")}, {{Qt::Key_Return}, tr("Opens what is chosen")},
            {{Qt::Key_Escape}, tr("Back to where you were")}}};
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return Q_EMIT listWanted();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT openWanted();
    case Qt::Key_Escape:
        return Q_EMIT left();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    m_look.paintIcon(
        painter, QRectF(iconLeft, (height() - 16) / 2.0, 16, 16), QStringLiteral("search"), m_look.color(Shade::Muted));
}

} // namespace deal
