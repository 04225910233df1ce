// What pages have in common: a title row, an empty state, labels of data.
#pragma once

#include "shared.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace deal {

/// A label whose words are measured and painted by the look, once shaped; where they can be selected, as any label's are.
class PlainLabel final : public QLabel {
    Q_OBJECT
public:
    PlainLabel(const Look &look, TextStyle type, QWidget *parent);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Its words that were searched for are lit from now on; of a label that begins at its left.
    void followSearch(const Focus &focus);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isOurs() const { return textInteractionFlags() == Qt::LinksAccessibleByMouse; }
    [[nodiscard]] QSizeF measured(qreal width) const;
    const Look &m_look;
    const TextStyle m_type;
    const Focus *m_focus = nullptr;
};

/// The shade and the icon for how a quotation stands.
[[nodiscard]] Shade shadeOf(Proof proof);
[[nodiscard]] QString iconOf(Proof proof);

/// A label for data: plain text, wrapped, selectable by mouse and keyboard where asked.
[[nodiscard]] PlainLabel *plainLabel(const Look &look, TextStyle type, Shade shade, QWidget *parent);

/// To assistive technology: what the box is for. On Linux, Qt gives what is chosen in it as its name; and so it is a description,
/// too.
void nameCombo(QComboBox &combo, const QString &purpose);

/// Whether the sources agree on a claim: the sign and the words, in the colour of both.
class VerdictLine final : public QWidget {
    Q_OBJECT
public:
    VerdictLine(const Shared &shared, QWidget *parent);
    void show(ClaimId claim);
    using QWidget::show;

private:
    Shared m_shared;
    QLabel *m_sign;
    QLabel *m_words;
};

/// A page's head: its title to the left, room for its own commands to the right.
struct PageHead {
    QHBoxLayout *row;
    QLabel *title;
};
[[nodiscard]] PageHead pageHead(const Shared &shared, QWidget *page);

/// "Nothing matches the filter", with what to do and the button that does it.
class NothingHere final : public QWidget {
    Q_OBJECT
public:
    NothingHere(const Shared &shared, const QString &sentence, QWidget *parent);
};

} // namespace deal
