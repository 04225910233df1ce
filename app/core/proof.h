// Every quotation against the whole articles. Articles are recognised by their quotations, not by file name. Pure; any thread.
#pragma once

#include "anchor.h"
#include "articletext.h"
#include "dossier.h"

namespace deal {

/// The place in `texts` of the one that holds most of the quotations, the first of them when there are several; nothing
/// when none holds any.
[[nodiscard]] std::optional<qsizetype> recognise(const QList<AnchoringText> &texts, const QList<Quotation> &quotations);

/// The passages of an article, in its order.
[[nodiscard]] QList<PassageId> passagesOf(const Dossier &dossier, ArticleId article);
[[nodiscard]] QList<Quotation> quotationsOf(const Dossier &dossier, ArticleId article);

struct QuotationCheck {
    PassageId passage{};
    std::optional<Anchored> place; ///< nothing: not found word for word
    QString nearest; ///< when not found: the nearest words, or empty
    bool operator==(const QuotationCheck &) const = default;
};

/// Which article a text is.
struct Recognition {
    std::optional<ArticleId> article; ///< the one that most quotations are of; nothing: none of any article was found
    int found = 0; ///< of that article's quotations
    int total = 0; ///< of that article
    QList<QuotationCheck> missing; ///< of that article, in its order
    [[nodiscard]] bool isWhole() const { return article && missing.isEmpty(); }
    bool operator==(const Recognition &) const = default;
};

/// Where two articles have as many quotations in the text, it is the one of which fewer are missing, then the first.
[[nodiscard]] Recognition recogniseArticle(const Dossier &dossier, const QString &text);

/// Each passage of the article in one text, in the article's order.
[[nodiscard]] QList<QuotationCheck> checkQuotations(const Dossier &dossier, ArticleId article, const AnchoringText &text);

/// How many of the checks found their words.
[[nodiscard]] int foundIn(const QList<QuotationCheck> &checks);

struct ArticleProof {
    ArticleId article{};
    QString path; ///< empty: none of the texts holds any of its quotations
    QList<QuotationCheck> checks; ///< one for each passage of the article, in order; empty when path is
};

struct ProofReport {
    QList<ArticleProof> articles;
    [[nodiscard]] int found() const;
};

/// Each article is compared with the text that holds most of its quotations.
[[nodiscard]] ProofReport prove(const Dossier &dossier, const QList<ArticleText> &texts);

} // namespace deal
