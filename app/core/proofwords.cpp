#include "proofwords.h"

#include "quoted.h"

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::ProofWords)
};

/// The titles of the claims that rest on words that were not found, each once, in the dossier's order.
QStringList failingClaims(const Dossier &dossier, const WholeTexts &texts, const Words &words)
{
    QStringList titles;
    for (const Claim &claim : dossier.claims)
        for (const Evidence &evidence : claim.evidence)
            if (texts.proof(evidence.passage) == Proof::Missing) {
                titles << words.text(claim.title);
                break;
            }
    return titles;
}

} // namespace

ProofLight proofLight(const Dossier &dossier, const WholeTexts &texts, const Words &words)
{
    const int found = texts.count(Proof::Found), missing = texts.count(Proof::Missing), recorded = texts.count(Proof::Recorded);
    const auto number = [&](int n) { return words.locale().toString(n); };
    if (found + missing == 0)
        return {Proof::Recorded, Tr::tr("%n quotation(s) as recorded", "", recorded)};
    QStringList parts{Tr::tr("%1 of %n quotation(s) word for word", "", found + missing).arg(number(found))};
    if (recorded > 0)
        parts << Tr::tr("%1 as recorded", "quotations").arg(number(recorded));
    const QStringList failing = missing > 0 ? failingClaims(dossier, texts, words) : QStringList();
    if (!failing.isEmpty())
        parts << Tr::tr("not found for: %1", "claims").arg(failing.join(words.separator()));
    return {missing > 0 ? Proof::Missing : recorded > 0 ? Proof::Recorded : Proof::Found, parts.join(QStringLiteral(" · "))};
}

QString proofWords(const Dossier &dossier, const WholeTexts &texts, PassageId passage)
{
    switch (texts.proof(passage)) {
    case Proof::Recorded:
        return Tr::tr("as recorded: the whole text is not open");
    case Proof::Found:
        return Tr::tr("word for word");
    case Proof::Missing:
        break;
    }
    const QString nearest = texts.check(passage)->nearest.simplified();
    const QString &lang = dossier.article(dossier.passage(passage).article).lang;
    return nearest.isEmpty() ? Tr::tr("not found, nor anything near it")
                             : Tr::tr("not found; nearest: %1", "words of an article").arg(quoted(nearest, lang));
}

} // namespace deal
