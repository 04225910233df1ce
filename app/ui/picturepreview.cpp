#include "picturepreview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace deal {

namespace {

constexpr int frame = int(3 * unit); ///< between the edge and the picture

} // namespace

PicturePreview::PicturePreview(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::TabFocus); // so that what it shows can be read out
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame); // ours is around it
    m_text->installEventFilter(this);
    m_text->hide();
}

QRect PicturePreview::room() const
{
    return rect().adjusted(frame, frame, -frame, -frame);
}

qreal PicturePreview::scaleFor(QSize size) const
{
    const qreal fits = std::min(qreal(room().width()) / size.width(), qreal(room().height()) / size.height());
    return std::clamp(fits, 0.01, 1.0) * devicePixelRatio();
}

void PicturePreview::showOnly(const QImage &picture, const QString &said, bool text)
{
    m_picture = picture;
    m_text->setVisible(text);
    setFocusPolicy(text ? Qt::NoFocus : Qt::TabFocus);
    setAccessibleDescription(said);
    update();
}

void PicturePreview::showPicture(const QImage &picture, const QString &alternative)
{
    m_why.clear();
    showOnly(picture, alternative, false);
}

void PicturePreview::showText(const QString &text)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_why.clear();
    showOnly({}, {}, true);
}

void PicturePreview::showNothing(const QString &why)
{
    m_why = why;
    showOnly({}, why, false);
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool text = m_text->isVisible(), focused = hasFocus() || m_text->hasFocus();
    painter.setPen(focused ? QPen(m_look.color(Shade::Accent), 2) : QPen(m_look.color(Shade::Line), 1));
    painter.setBrush(m_look.color(text ? Shade::Card : Shade::Page));
    painter.drawRoundedRect(focused ? edge.adjusted(0.5, 0.5, -0.5, -0.5) : edge, cornerRadius, cornerRadius);
    if (!m_why.isEmpty()) {
        const QRectF where = QRectF(room()).adjusted(2 * frame, 0, -2 * frame, 0);
        const qreal height = m_look.textSize(m_why, TextStyle::Body, where.width()).height();
        m_look.paintText(painter, QRectF(where.left(), where.center().y() - height / 2, where.width(), height), m_why,
            TextStyle::Body, m_look.color(Shade::Muted), Qt::AlignHCenter);
    }
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatio();
    const QSizeF size = QSizeF(m_picture.size()) / ratio;
    QRectF place({0, 0}, size);
    place.moveCenter(QRectF(room()).center());
    place.moveTopLeft((place.topLeft() * ratio).toPoint().toPointF() / ratio); // on whole pixels, for it is sharp there
    painter.drawImage(place, m_picture);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.color(Shade::Line), 1)); // a white picture on a light page, and a dark one on a dark page
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PicturePreview::resizeEvent(QResizeEvent *event)
{
    m_text->setGeometry(room());
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

bool PicturePreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the ring is around both
    return QWidget::eventFilter(watched, event);
}

} // namespace deal
