// The whole texts that the reader has opened, by article, and what they prove. GUI thread only.
#pragma once

#include "wholearticle.h"

#include <QObject>

#include <map>

namespace deal {

/// How a quotation stands.
enum class Proof {
    Recorded, ///< the dossier has it; no whole text is there to compare it with
    Found, ///< it stands word for word in the whole text
    Missing, ///< the whole text is there, and the words are not in it
};

class WholeTexts final : public QObject {
    Q_OBJECT
public:
    /// `dossier` outlives it.
    explicit WholeTexts(const Dossier &dossier, QObject *parent = nullptr);
    [[nodiscard]] const WholeArticle *of(ArticleId article) const; ///< null without a text
    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    [[nodiscard]] Proof proof(PassageId passage) const;
    /// The check of a quotation in its article's text; null without a text.
    [[nodiscard]] const QuotationCheck *check(PassageId passage) const;
    [[nodiscard]] int count(Proof proof) const; ///< quotations of the dossier that stand so

public Q_SLOTS:
    /// In the place of the article's text so far.
    void attach(const deal::WholeArticle &text);
    void forget(deal::ArticleId article);

Q_SIGNALS:
    void changed(deal::ArticleId article);

private:
    const Dossier &m_dossier;
    std::map<ArticleId, WholeArticle> m_texts;
};

} // namespace deal
