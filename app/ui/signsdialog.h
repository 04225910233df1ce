// Help > Signs: what the signs mean, each beside its words, and how agreement is worked out; a window beside the other.
#pragma once

#include "core/words.h"
#include "look.h"

#include <QDialog>

class QVBoxLayout;

namespace deal {

class SignsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `look` outlives it.
    SignsDialog(const Look &look, const Words &words, QWidget *parent);

private:
    void addHeading(const QString &words);
    void addParagraph(const QString &words);
    /// A picture of 28 × 18 logical pixels, a name in bold, what it means.
    void addSign(const std::function<void(QPainter &, const QRectF &)> &paint, const QString &name, const QString &meaning);
    void addAgreement();
    void addParties(const Words &words);
    void addStandings(const Words &words);
    void addCharts();
    void addVoices();
    const Look &m_look;
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace deal
