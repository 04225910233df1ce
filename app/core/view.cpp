#include "view.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::View)
};

} // namespace

std::optional<FundingReading> fundingReading(View view)
{
    const int reading = int(view) - int(View::Funding);
    return reading < fundingReadingCount ? std::optional(FundingReading(reading)) : std::nullopt;
}

View viewOf(FundingReading reading)
{
    return View(int(View::Funding) + int(reading));
}

bool isPicture(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("png") || suffix == QStringLiteral("svg") || suffix == QStringLiteral("pdf");
}

QStringList viewNames()
{
    return {QStringLiteral("funding"), QStringLiteral("funding-parts"), QStringLiteral("funding-time"),
        QStringLiteral("overview"), QStringLiteral("map"), QStringLiteral("timeline"), QStringLiteral("evidence"),
        QStringLiteral("comparison"), QStringLiteral("factcheck")};
}

QStringList suffixesOf(View view)
{
    switch (view) {
    case View::Funding:
    case View::FundingParts:
    case View::FundingTime:
        return {
            QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("json")};
    case View::Overview:
    case View::Map:
    case View::Timeline:
        return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    case View::Evidence:
        return {QStringLiteral("jsonld"), QStringLiteral("json")};
    case View::Comparison:
        return {QStringLiteral("csv"), QStringLiteral("html")};
    case View::FactCheck:
        break;
    }
    return {QStringLiteral("html"), QStringLiteral("odt"), QStringLiteral("csv")};
}

QString suffixesInWords(View view, const QString &before)
{
    QStringList words;
    for (const QString &suffix : suffixesOf(view))
        words << before + u'.' + suffix;
    const QString last = words.takeLast();
    return Tr::tr("%1 or %2", "ends of file names; the last of them").arg(words.join(QStringLiteral(", ")), last);
}

std::optional<Problem> refusedName(const QString &path, View view)
{
    const QFileInfo file(path);
    if (suffixesOf(view).contains(file.suffix().toLower()))
        return {};
    return Problem{Tr::tr("“%1” does not say what kind of file to write: end its name in %2.", "a name; .png, .svg or .pdf")
                       .arg(file.fileName(), suffixesInWords(view))};
}

} // namespace deal
