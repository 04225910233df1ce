// The sources as rows: each article's head, then its paragraphs in order: whole where the reader has the article's text, else
// each as our gist and its quotations. In the article's language on the left and in another one on the right.
#pragma once

#include "focus.h"
#include "roles.h"
#include "wholetexts.h"
#include "words.h"

#include <QAbstractListModel>

namespace deal {

/// How words are marked where they stand.
enum class Mark {
    Quoted, ///< a quotation
    Lit, ///< one that proves the focused claim
    Dim, ///< one that the filter leaves out, or of an article that is set aside
    Sentence, ///< the sentence without a claim that the reader has gone to
    Found, ///< a word that was searched for
};

/// A quotation within a whole paragraph.
struct SourceQuotation {
    QuotedSpan span;
    QString rendering; ///< ours, in the language of the right column; empty: not shown
    QList<ClaimId> claims; ///< that it proves
    QStringList claimTitles;
    Mark mark = Mark::Quoted;
    std::optional<PartyId> party{}; ///< the focused one, where the quotation proves one of its claims
    bool noted = false; ///< the reader has a note on it
    bool operator==(const SourceQuotation &) const = default;
};

struct SourceRow {
    enum class Kind { ArticleHead, Gist, Quotation, Silent, Paragraph };
    Kind kind = Kind::Gist;
    ArticleId article{};
    std::optional<ParagraphId> paragraph; ///< nothing for a head, and for text that the dossier does not number
    PassageId passage{}; ///< with Quotation
    QString label; ///< "¶7" on the first row of a paragraph, else empty; the letter on an article's head
    QString left, right; ///< the words themselves, without quotation marks
    QString note; ///< beneath: whose word it is and what it states (evidence), what is not stated (head)
    QString state; ///< of a head: that it is set aside, that its whole text is there; of a quotation: that it was not found
    QString nearest; ///< of a quotation that was not found: the words of the text that come nearest
    Proof proof = Proof::Recorded; ///< of a quotation
    bool setAside = false; ///< the article is
    bool noted = false; ///< the reader has a note on the quotation
    QList<ClaimId> claims; ///< that the quotation proves
    QStringList claimTitles;
    QList<SourceQuotation> quotations; ///< of a whole paragraph, by start; they may overlap
    QList<SentenceSpan> sentences; ///< of a whole paragraph
    bool operator==(const SourceRow &) const = default;
    /// The place in `quotations` of that passage, or -1.
    [[nodiscard]] int quotationOf(PassageId passage) const;
    /// The place in `quotations` of the one that holds that character of `left`, the shortest when they overlap, or -1.
    [[nodiscard]] int quotationAt(qsizetype character) const;
};

/// A sentence of a whole paragraph.
struct SentencePlace {
    int row = 0, sentence = 0;
    bool operator==(const SentencePlace &) const = default;
    bool operator<(const SentencePlace &other) const { return row != other.row ? row < other.row : sentence < other.sentence; }
};

class SourceModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Extent {
        Whole, ///< every article, every paragraph
        FocusedClaim, ///< the passages that prove the focused claim, with who says so, and who is silent
        FocusedParty, ///< passages that name the focused party
    };
    /// All are good for longer than the model is. `only`: one article, in its own words.
    SourceModel(const Focus &focus, const Words &words, const WholeTexts &texts, Extent extent,
        std::optional<ArticleId> only = std::nullopt, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] std::optional<ArticleId> only() const { return m_only; }
    void showOnly(ArticleId article);
    [[nodiscard]] SourceRow row(int row) const;
    /// The first row that proves the focused claim, or -1.
    [[nodiscard]] int firstLitRow() const;
    /// The quotation in that row that proves the focused claim, the first of them; nothing when none does.
    [[nodiscard]] std::optional<PassageId> litPassage(int row) const;
    [[nodiscard]] int headRow(ArticleId article) const;
    /// The row of a quotation, or -1.
    [[nodiscard]] int passageRow(PassageId passage) const;
    /// The first row of a paragraph, or -1.
    [[nodiscard]] int paragraphRow(ParagraphId paragraph) const;
    /// The row of a paragraph of a whole text, or -1.
    [[nodiscard]] int textRow(TextPlace place) const;
    /// A whole text is among the rows.
    [[nodiscard]] bool hasWholeText() const;
    /// The sentences that carry no claim, in order.
    [[nodiscard]] QList<SentencePlace> uncovered() const;
    /// The language of the right column for an article: the reader's, or, where that is the article's own, the dossier's first
    /// other one.
    [[nodiscard]] static QString otherLanguage(const Dossier &dossier, ArticleId article, const QString &lang);

private:
    void marksChanged();
    void notesChanged();
    void focusChanged();
    void partyChanged();
    void evidenceChanged();
    void rebuild();
    [[nodiscard]] bool isSetAside(ArticleId article) const;
    [[nodiscard]] std::optional<PassageId> passageOf(const SourceRow &row) const;
    [[nodiscard]] bool isLit(const SourceRow &row) const;
    [[nodiscard]] bool isDim(const SourceRow &row) const;
    [[nodiscard]] bool leavesOut(const QList<ClaimId> &claims) const;
    [[nodiscard]] static QList<ClaimId> claimsOf(const SourceRow &row);
    [[nodiscard]] Mark markOf(const SourceRow &row, const SourceQuotation &quotation) const;
    [[nodiscard]] QString spoken(const SourceRow &row) const;
    [[nodiscard]] QString description(const SourceRow &row) const;
    [[nodiscard]] QList<SourceRow> rows() const;
    [[nodiscard]] QList<SourceRow> articleRows(ArticleId article) const;
    [[nodiscard]] QList<SourceRow> textRows(const WholeArticle &text) const;
    [[nodiscard]] QList<SourceRow> focusedRows() const;
    [[nodiscard]] QList<SourceRow> focusedRows(ArticleId article) const;
    [[nodiscard]] QList<SourceRow> partyRows() const;
    [[nodiscard]] SourceRow headOf(ArticleId article) const;
    [[nodiscard]] QString stateOf(ArticleId article) const;
    [[nodiscard]] SourceRow gistOf(ParagraphId paragraph) const;
    [[nodiscard]] SourceRow quotationOf(PassageId passage) const;
    [[nodiscard]] SourceRow paragraphOf(ArticleId article, const WholeParagraph &paragraph) const;
    [[nodiscard]] QString renderingOf(PassageId passage) const;
    [[nodiscard]] QStringList titlesOf(const QList<ClaimId> &claims) const;
    [[nodiscard]] QString evidenceNote(ClaimId claim, const Evidence &evidence) const;
    const Focus &m_focus;
    const Words &m_words;
    const WholeTexts &m_texts;
    const Extent m_extent;
    std::optional<ArticleId> m_only;
    QList<SourceRow> m_rows;
};

} // namespace deal

Q_DECLARE_METATYPE(deal::SourceRow)
