// A button of the one look: flat, with a wash when it is chosen or pointed at. Pages, chips and small commands use it.
#pragma once

#include "look.h"

#include <QToolButton>

namespace deal {

class FlatButton final : public QToolButton {
    Q_OBJECT
public:
    enum class Style {
        Plain, ///< no edge until pointed at
        Outlined,
        Chip, ///< outlined and round, with a cross behind the words
    };
    FlatButton(const Look &look, Style style, QWidget *parent = nullptr);
    /// A party's shape before the words.
    void setParty(PartyId party, PartyKind kind);
    /// An icon of the family before the words, both in that colour.
    void setSign(const QString &icon, Shade tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor wash() const;
    [[nodiscard]] QPen edge() const;
    [[nodiscard]] int textLeft() const;
    const Look &m_look;
    Style m_style;
    std::optional<std::pair<PartyId, PartyKind>> m_party;
    std::optional<std::pair<QString, Shade>> m_sign;
};

} // namespace deal
