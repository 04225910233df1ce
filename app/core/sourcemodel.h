// The sources as rows: each article's head, then its paragraphs in order, each as our gist and its quotations, in the
// article's language on the left and in another one on the right. The whole of the sources, or what proves one claim.
#pragma once

#include "focus.h"
#include "roles.h"
#include "words.h"

#include <QAbstractListModel>

namespace deal {

struct SourceRow {
    enum class Kind { ArticleHead, Gist, Quotation, Silent };
    Kind kind = Kind::Gist;
    ArticleId article{};
    ParagraphId paragraph{};
    PassageId passage{}; ///< with Quotation
    QString label; ///< "¶7" on the first row of a paragraph, else empty; the letter on an article's head
    QString left, right; ///< the words themselves, without quotation marks
    QString note; ///< beneath: whose word it is and what it states (evidence), what is not stated (head)
    QList<ClaimId> claims; ///< that the quotation proves
    QStringList claimTitles;
    bool operator==(const SourceRow &) const = default;
};

class SourceModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Extent {
        Whole, ///< every article, every paragraph
        FocusedClaim, ///< the passages that prove the focused claim, with who says so, and who is silent
    };
    SourceModel(const Focus &focus, const Words &words, Extent extent, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The first row that proves the focused claim, or -1.
    [[nodiscard]] int firstLitRow() const;
    [[nodiscard]] int headRow(ArticleId article) const;
    /// The row of a quotation, or -1.
    [[nodiscard]] int passageRow(PassageId passage) const;
    /// The language of the right column for an article: the reader's, or, where that is the article's own, the dossier's first
    /// other one.
    [[nodiscard]] static QString otherLanguage(const Dossier &dossier, ArticleId article, const QString &lang);

private:
    void focusChanged();
    [[nodiscard]] bool isLit(const SourceRow &row) const;
    [[nodiscard]] bool isDim(const SourceRow &row) const;
    [[nodiscard]] QList<SourceRow> wholeRows() const;
    [[nodiscard]] QList<SourceRow> focusedRows() const;
    [[nodiscard]] SourceRow headOf(ArticleId article) const;
    [[nodiscard]] SourceRow gistOf(ParagraphId paragraph) const;
    [[nodiscard]] SourceRow quotationOf(PassageId passage) const;
    [[nodiscard]] QString evidenceNote(ClaimId claim, const Evidence &evidence) const;
    const Focus &m_focus;
    const Words &m_words;
    const Extent m_extent;
    QList<SourceRow> m_rows;
};

} // namespace deal

Q_DECLARE_METATYPE(deal::SourceRow)
