// The facts in the reader's words: roles, dates, money, agreement. Text of ours by tr(), text of the dossier by language.
#pragma once

#include "dossier.h"
#include "vocabulary.h"

#include <QCoreApplication>
#include <QLocale>

namespace deal {

enum class Proof; // wholetexts.h

class Words final {
    Q_DECLARE_TR_FUNCTIONS(deal::Words)
public:
    /// "en" or "fr"; the translator for the same language must be installed for tr().
    explicit Words(const QString &lang);
    [[nodiscard]] const QString &lang() const { return m_lang; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QString text(const Localised &text) const { return text.in(m_lang); }

    /// Between items that hold commas: "; ", in French after a narrow space.
    [[nodiscard]] QString separator() const;
    [[nodiscard]] QString partyKind(PartyKind kind) const;
    [[nodiscard]] QString role(Role role) const; ///< "bound", "benefits", …
    [[nodiscard]] QString claimKind(ClaimKind kind) const;
    [[nodiscard]] QString clauseKind(ClauseKind kind) const;
    [[nodiscard]] QString standing(Standing standing) const;
    [[nodiscard]] QString qualifier(Qualifier qualifier) const;
    [[nodiscard]] QString nature(Nature nature) const;
    [[nodiscard]] QString attribute(Attribute attribute) const;
    [[nodiscard]] QString agreement(Agreement agreement) const;
    [[nodiscard]] QString articleName(const Article &article) const; ///< "B · Reuters"
    [[nodiscard]] QString onlyIn(const Article &article) const; ///< "Only A": no other article speaks
    /// "¶7", "heading 2", "title": where a paragraph stands in its article.
    [[nodiscard]] QString paragraph(const Paragraph &paragraph) const;
    /// "A ¶7"
    [[nodiscard]] QString place(const Dossier &dossier, PassageId passage) const;
    /// "not stated" where the article does not say.
    [[nodiscard]] QString stated(const QString &text) const;
    [[nodiscard]] QString date(const EdtfDate &date) const; ///< "21 January 2025", "about January 2025", "2030"
    [[nodiscard]] QString day(QDate day) const; ///< "21 January 2025"
    [[nodiscard]] QString period(
        const Period &period) const; ///< "2019 to 2030", "until 2030", "from 21 January 2025", "no date stated"
    [[nodiscard]] QString periodShort(const Period &period) const; ///< "2019 → 2030", "→ 2030"
    /// "up to $500 billion", "jusqu'à 500 milliards de dollars", "about 20 %"
    [[nodiscard]] QString amount(const AmountFacts &amount) const;
    /// For a chart: "up to $500 B", "about $15 B", "jusqu'à 500 Md$"
    [[nodiscard]] QString amountShort(const AmountFacts &amount) const;
    /// One stated value in words: money for an amount, a date, a party's name, the dossier's own word.
    [[nodiscard]] QString statedValue(const Dossier &dossier, Attribute attribute, const QString &value) const;
    /// The same for a claim that is known: an amount is then in that claim's own currency or unit.
    [[nodiscard]] QString statedValue(const Dossier &dossier, ClaimId claim, Attribute attribute, const QString &value) const;
    /// "OpenAI, Oracle and SoftBank"
    [[nodiscard]] QString listed(const QStringList &words) const { return m_locale.createSeparatedList(words); }
    /// The verdict in a line: "Sources agree", "Sources agree, one origin: Microsoft's statement", "Sources differ on scope",
    /// "Only A".
    [[nodiscard]] QString verdict(const Dossier &dossier, ClaimId claim) const;
    /// The differences spelled out, one a line: "scope: exclusive access (A ¶1), complete access (A ¶4)".
    [[nodiscard]] QStringList differences(const Dossier &dossier, ClaimId claim) const;
    /// What some of those that speak state, and the others leave out, one a line: "end: 2029 (A ¶8); B does not say". Figures are
    /// not among it: an article that speaks of an amount without one speaks of something else in it.
    [[nodiscard]] QStringList leftOut(const Dossier &dossier, ClaimId claim) const;
    /// What we hold a claim to be, part by part: its kind, a clause's kind and standing, an amount with its qualifier and its
    /// nature, the period.
    [[nodiscard]] QStringList facts(const Claim &claim) const;
    /// "found in the whole text", "not found in the whole text", "not compared"
    [[nodiscard]] QString proof(Proof proof) const;
    /// Which of the dossier's articles say nothing on the claim: "B is silent"; empty when none is. One that is set aside is not
    /// heard, which is another matter.
    [[nodiscard]] QString silent(const Dossier &dossier, ClaimId claim) const;
    /// Why an article has no words on a claim: "silent", or "set aside" where it would speak.
    [[nodiscard]] QString wordless(const Dossier &dossier, ClaimId claim, ArticleId article) const;
    /// Which articles are set aside: "N is set aside"; empty when none is.
    [[nodiscard]] QString setAside(const Dossier &dossier) const;
    /// An article's date and time of day as it states them: "22 January 2025 at 02:16", "undated, not before 21 January 2025".
    [[nodiscard]] QString published(const Article &article) const;
    /// Where an article comes from, part by part, what it does not state written out: publisher, date, author, the source that it
    /// names, whether it is a translation.
    [[nodiscard]] QStringList provenance(const Article &article) const;
    /// "A ¶1, A ¶4, B ¶10"
    [[nodiscard]] QString places(const Dossier &dossier, ClaimId claim) const;
    /// "OpenAI → Microsoft, affects Oracle"; "OpenAI ↔ Microsoft" where it goes both ways
    [[nodiscard]] QString partiesLine(const Dossier &dossier, ClaimId claim) const;

private:
    /// What the sources differ on, for a sentence.
    [[nodiscard]] QString differing(const Difference &difference) const;
    [[nodiscard]] QString plainDate(const EdtfDate &date, bool abbreviated) const;
    [[nodiscard]] QString hedged(const EdtfDate &date, const QString &plain) const;
    [[nodiscard]] QString interval(const EdtfDate &start, const EdtfDate &end) const;
    [[nodiscard]] QString qualified(Qualifier qualifier, const QString &amount) const;
    [[nodiscard]] QString percent(qint64 value) const;
    [[nodiscard]] QString money(qint64 value, const QString &currency, bool abbreviated) const;
    [[nodiscard]] QStringList names(const Dossier &dossier, const QList<PartyId> &parties) const;
    QString m_lang;
    QLocale m_locale;
};

} // namespace deal
