#include "fileexport.h"

#include "comparisonexport.h"
#include "facets.h"
#include "factcheck.h"
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

Expected<QString> writeView(const QString &path, View view, const Dossier &dossier, const QList<ClaimId> &claims,
    const Words &words, const WholeTexts *texts, const Filter &filter)
{
    if (const auto refused = refusedName(path, view))
        return *refused;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QStringList named = wordsOf(dossier, filter, words);
    const bool csv = suffix == QLatin1StringView("csv");
    switch (view) {
    case View::Evidence:
        return saveFile(path, QJsonDocument(annotationPage(dossier, claims, words, texts, named)).toJson());
    case View::Comparison:
        return saveFile(path,
            csv ? csvBytes(comparisonCsv(dossier, claims, words, texts))
                : comparisonHtml(dossier, claims, words, texts, named).toUtf8());
    case View::FactCheck: {
        const CheckSheet sheet = checkSheet(dossier, claims, words, texts, named);
        if (suffix == QLatin1StringView("odt"))
            return saveFile(path, checkSheetOdt(sheet));
        return saveFile(path, csv ? csvBytes(checkSheetCsv(sheet)) : checkSheetHtml(sheet).toUtf8());
    }
    case View::Funding:
    case View::FundingParts:
    case View::FundingTime:
        break;
    }
    return Problem{}; // a chart is no text; pictureexport.h draws it
}

} // namespace deal
