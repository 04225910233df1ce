// What an export will be: the very picture, made as large as there is room, or a table as text; where there is neither, why.
#pragma once

#include "look.h"

#include <QImage>
#include <QPlainTextEdit>
#include <QWidget>

namespace deal {

class PicturePreview final : public QWidget {
    Q_OBJECT
public:
    /// `look`: the window's, for what is around the picture; it outlives this.
    PicturePreview(const Look &look, QWidget *parent);
    /// How many pixels of the screen one of a picture of that size takes here, the whole of it seen and none enlarged.
    [[nodiscard]] qreal scaleFor(QSize size) const;
    /// `picture`: at scaleFor(). `alternative`: what one who does not see it is told.
    void showPicture(const QImage &picture, const QString &alternative);
    void showText(const QString &text);
    /// A sentence in place of both.
    void showNothing(const QString &why);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    [[nodiscard]] QSize sizeHint() const override { return {520, 340}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 180}; }

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showOnly(const QImage &picture, const QString &said, bool text);
    /// Where the picture may stand: within the frame.
    [[nodiscard]] QRect room() const;
    const Look &m_look;
    QPlainTextEdit *m_text;
    QImage m_picture;
    QString m_why;
};

} // namespace deal
