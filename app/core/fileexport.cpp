#include "fileexport.h"

#include "comparisonexport.h"
#include "facets.h"
#include "factcheck.h"
#include "fundingdata.h"
#include "odt.h"
#include "savefile.h"
#include "webannotation.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace deal {
namespace {

QByteArray csvBytes(const QString &csv)
{
    return QByteArrayLiteral("\xEF\xBB\xBF") + csv.toUtf8();
}

} // namespace

QByteArray viewBytes(const QString &suffix, View view, const Dossier &dossier, const QList<ClaimId> &claims, const Words &words,
    const WholeTexts *texts, const Filter &filter, const QList<Note> *notes)
{
    const QStringList named = wordsOf(dossier, filter, words);
    const bool csv = suffix == QLatin1StringView("csv");
    switch (view) {
    case View::Evidence:
        return QJsonDocument(annotationPage(dossier, claims, words, texts, named)).toJson();
    case View::Comparison:
        return csv ? csvBytes(comparisonCsv(dossier, claims, words, texts))
                   : comparisonHtml(dossier, claims, words, texts, named).toUtf8();
    case View::FactCheck: {
        const CheckSheet sheet = checkSheet(dossier, claims, words, texts, named, notes);
        if (suffix == QLatin1StringView("odt"))
            return checkSheetOdt(sheet);
        return csv ? csvBytes(checkSheetCsv(sheet)) : checkSheetHtml(sheet).toUtf8();
    }
    case View::Funding:
    case View::FundingParts:
    case View::FundingTime:
        break;
    case View::Overview: // pictures alone
    case View::Map:
    case View::Timeline:
        return {};
    }
    const FundingForm form{*fundingReading(view), false};
    return csv ? csvBytes(fundingCsv(dossier, filter, form, words))
               : QJsonDocument(fundingJson(dossier, filter, form, words, named)).toJson();
}

Expected<QString> writeView(const QString &path, View view, const Dossier &dossier, const QList<ClaimId> &claims,
    const Words &words, const WholeTexts *texts, const Filter &filter, const QList<Note> *notes)
{
    if (const auto refused = refusedName(path, view))
        return *refused;
    if (fundingReading(view))
        if (const auto nothing = nothingShown(dossier, filter, words))
            return *nothing;
    if (const auto refused = refusedPlace(path))
        return *refused;
    return saveFile(path, viewBytes(QFileInfo(path).suffix().toLower(), view, dossier, claims, words, texts, filter, notes));
}

} // namespace deal
