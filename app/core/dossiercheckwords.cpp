// The findings of a check as text and as JSON.
#include "dossiercheck.h"

#include <QJsonArray>

#include <algorithm>

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::DossierCheck)
};

int countOf(Concern concern, const QList<DossierFinding> &findings)
{
    return int(std::count_if(
        findings.cbegin(), findings.cend(), [concern](const DossierFinding &finding) { return finding.concern == concern; }));
}

QJsonValue keyOrNull(const QString &key)
{
    return key.isEmpty() ? QJsonValue() : QJsonValue(key);
}

} // namespace

QString concernWords(Concern concern, int count)
{
    switch (concern) {
    case Concern::NoEvidence:
        return Tr::tr("%n claim(s) without evidence", "", count);
    case Concern::NotInArticle:
        return Tr::tr("%n quotation(s) not in the article", "", count);
    case Concern::ProvesNothing:
        return Tr::tr("%n quotation(s) that prove nothing", "", count);
    case Concern::OneNameForTwo:
        return Tr::tr("%n name(s) for two parties", "", count);
    case Concern::TwoNamesForOne:
        return Tr::tr("%n part(ies) with two names", "", count);
    case Concern::DatesOutOfOrder:
        return Tr::tr("%n date(s) out of order", "", count);
    case Concern::NoUnit:
        return Tr::tr("%n amount(s) without a currency", "", count);
    case Concern::LargerThanWhole:
        return Tr::tr("%n amount(s) that do not fit into their whole", "", count);
    case Concern::LanguageMissing:
        return Tr::tr("%n text(s) missing in a language", "", count);
    case Concern::SameTitle:
        break;
    }
    return Tr::tr("%n clause title(s) used twice", "", count);
}

QString concernKey(Concern concern)
{
    static const QStringList keys{QStringLiteral("no_evidence"), QStringLiteral("not_in_article"),
        QStringLiteral("proves_nothing"), QStringLiteral("one_name_for_two"), QStringLiteral("two_names_for_one"),
        QStringLiteral("dates_out_of_order"), QStringLiteral("no_unit"), QStringLiteral("larger_than_whole"),
        QStringLiteral("language_missing"), QStringLiteral("same_title")};
    return keys.at(int(concern));
}

QString comparedWords(const Dossier &dossier, const QList<QuotationCheck> &compared)
{
    const int left = int(dossier.passages.size() - compared.size());
    if (compared.isEmpty())
        return Tr::tr("%n quotation(s) not compared: no whole article is open.", "", left);
    const QString done = Tr::tr("%n quotation(s) compared with the whole articles.", "", int(compared.size()));
    return left == 0 ? done : done + u' ' + Tr::tr("%n other(s) not.", "quotations that were compared", left);
}

QString checkText(const Dossier &dossier, const QList<DossierFinding> &findings, const QList<QuotationCheck> &compared)
{
    QString text;
    for (int c = 0; c < concernCount; ++c) {
        const int count = countOf(Concern(c), findings);
        if (count == 0)
            continue;
        text += concernWords(Concern(c), count) + u'\n';
        for (const DossierFinding &finding : findings)
            if (finding.concern == Concern(c))
                text += QStringLiteral("  ") + finding.words.simplified() + u'\n';
        text += u'\n';
    }
    if (findings.isEmpty())
        text += Tr::tr("Nothing was found.") + u'\n';
    return text + comparedWords(dossier, compared) + u'\n';
}

QJsonObject checkJson(const Dossier &dossier, const QList<DossierFinding> &findings, const QList<QuotationCheck> &compared)
{
    QJsonObject counts;
    for (int c = 0; c < concernCount; ++c)
        counts.insert(concernKey(Concern(c)), countOf(Concern(c), findings));
    QJsonArray list;
    for (const DossierFinding &finding : findings)
        list << QJsonObject{{QStringLiteral("concern"), concernKey(finding.concern)},
            {QStringLiteral("claim"), keyOrNull(finding.claim ? dossier.claim(*finding.claim).key : QString())},
            {QStringLiteral("passage"), keyOrNull(finding.passage ? dossier.passage(*finding.passage).key : QString())},
            {QStringLiteral("party"), keyOrNull(finding.party ? dossier.party(*finding.party).key : QString())},
            {QStringLiteral("words"), finding.words}};
    return {{QStringLiteral("dossier"), dossier.key}, {QStringLiteral("sha256"), keyOrNull(dossier.fingerprintInHex())},
        {QStringLiteral("quotations"), dossier.passages.size()}, {QStringLiteral("compared"), compared.size()},
        {QStringLiteral("counts"), counts}, {QStringLiteral("findings"), list}};
}

} // namespace deal
