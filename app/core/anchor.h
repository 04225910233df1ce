// Finds a quotation's place in a text: W3C Web Annotation TextQuoteSelector to TextPositionSelector.
// Exact after foldForQuoting only, never by similarity. Pure; any thread.
#pragma once

#include "fold.h"

#include <QStringList>

#include <optional>

namespace deal {

/// Code points of the text as it was given, as the W3C model counts: start is the first, end is after the last.
struct TextPosition {
    qsizetype start = 0;
    qsizetype end = 0;
    bool operator==(const TextPosition &) const = default;
};

struct Quotation {
    QString exact, prefix, suffix; ///< W3C Web Annotation TextQuoteSelector
};

/// Where a quotation stands, for the W3C model and for Qt.
struct Anchored {
    TextPosition position;
    qsizetype from = 0, to = 0; ///< the same in UTF-16 units of the text
    bool operator==(const Anchored &) const = default;
};

/// A text made ready for many look-ups: folded once.
class AnchoringText final {
public:
    explicit AnchoringText(QString text);
    [[nodiscard]] const QString &original() const { return m_original; }
    /// The first place of the quotation; where prefix or suffix are given, the first one that they surround.
    [[nodiscard]] std::optional<TextPosition> find(QStringView exact, QStringView prefix = {}, QStringView suffix = {}) const;
    /// Each quotation as find() finds it, all in one walk over the text: linear in the text and in the quotations together.
    [[nodiscard]] QList<std::optional<Anchored>> findAll(const QList<Quotation> &quotations) const;
    /// How often the quotation stands in the text, whatever surrounds it.
    [[nodiscard]] int count(QStringView exact) const;
    /// For a quotation that is not there: the words of the text that come nearest to it, of about its length (by the
    /// longest run of words in common), to be shown as "nearest" and never taken for it. Empty when nothing is near.
    [[nodiscard]] QString nearest(QStringView exact) const;
    /// Each as nearest() gives it, all in one walk over the text.
    [[nodiscard]] QStringList nearestAll(const QStringList &exacts) const;

private:
    QString m_original;
    Folded m_folded;
};

} // namespace deal
