// An article's whole text, which the reader has: paragraph by paragraph, with its quotations in place and the sentences that
// carry a claim told from those that carry none. Pure; any thread.
#pragma once

#include "proof.h"

#include <QDateTime>

namespace deal {

/// UTF-16 units within the paragraph.
struct QuotedSpan {
    PassageId passage{};
    qsizetype start = 0, length = 0;
    bool operator==(const QuotedSpan &) const = default;
};

/// UTF-16 units within the paragraph, white space at its end not counted.
struct SentenceSpan {
    qsizetype start = 0, length = 0;
    bool carries = false; ///< a quotation that proves a claim lies in it, if only in part
    bool operator==(const SentenceSpan &) const = default;
};

struct WholeParagraph {
    /// The dossier's own; nothing for text that the dossier does not number. Lines that the text gives twice in a row may be one.
    std::optional<ParagraphId> paragraph;
    QString text; ///< without white space at either end
    QList<QuotedSpan> quotations; ///< by start; they may overlap
    /// In order (Unicode UAX #29, an abbreviation such as "M." not taken for an end). None of a heading, a caption or a credit
    /// that no quotation is from: nobody looks for a claim there.
    QList<SentenceSpan> sentences;
    bool operator==(const WholeParagraph &) const = default;
};

struct WholeArticle {
    ArticleId article{};
    QString text; ///< as it was read, line ends as LF
    QString name; ///< of the file that it came from, without its folder; empty when it was pasted
    QByteArray sha256; ///< of the text as UTF-8, 32 bytes
    QDateTime added; ///< UTC
    QList<QuotationCheck> checks; ///< one for each passage of the article, in order
    QList<WholeParagraph> paragraphs;
    [[nodiscard]] int found() const { return foundIn(checks); } ///< how many of the checks found their words
    [[nodiscard]] int sentences() const;
    [[nodiscard]] int carrying() const; ///< sentences that carry a claim
};

/// Everything above but name, sha256 and added is worked out from the text. Linear in the text, but for words that many
/// quotations which are not found share (anchor.h, nearestAll()), and for sentences times quotations within one paragraph.
[[nodiscard]] WholeArticle readWhole(const Dossier &dossier, ArticleId article, const QString &text);

/// The sentences of one paragraph.
[[nodiscard]] QList<SentenceSpan> sentencesOf(const QString &paragraph);

} // namespace deal
