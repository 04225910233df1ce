#include "readingmemory.h"

#include "core/filtertext.h"

#include <QTimer>

#include <algorithm>

namespace deal {

namespace {

const QString pageKey = QStringLiteral("page"), filterKey = QStringLiteral("filter"), claimKey = QStringLiteral("claim"),
              readingKey = QStringLiteral("reading"), moneyKey = QStringLiteral("money"),
              scaleKey = QStringLiteral("logarithmic"), lanesKey = QStringLiteral("lanes");

QString group(const Focus &focus)
{
    return QStringLiteral("reading/") + focus.dossier().key;
}

} // namespace

void rememberReading(QSettings &settings, const Focus &focus)
{
    settings.beginGroup(group(focus));
    settings.setValue(pageKey, nameOf(focus.page()));
    settings.setValue(readingKey, int(focus.reading()));
    settings.setValue(moneyKey, int(focus.funding().reading));
    settings.setValue(scaleKey, focus.funding().logarithmic);
    settings.setValue(lanesKey, int(focus.timelineLanes()));
    settings.setValue(filterKey, filterText(focus.dossier(), focus.filter()));
    settings.setValue(claimKey, focus.claim() ? focus.dossier().claim(*focus.claim()).key : QString());
    settings.endGroup();
}

void keepReading(QSettings &settings, Focus &focus)
{
    auto *soon = new QTimer(&focus);
    soon->setSingleShot(true);
    soon->setInterval(keptWithin);
    QObject::connect(soon, &QTimer::timeout, &focus, [&settings, &focus] { rememberReading(settings, focus); });
    for (const auto signal : {&Focus::historyChanged, &Focus::filterChanged, &Focus::readingChanged})
        QObject::connect(&focus, signal, soon, [soon] {
            if (!soon->isActive()) // who goes on changing does not put it off
                soon->start();
        });
}

void recallReading(QSettings &settings, Focus &focus)
{
    const Dossier &dossier = focus.dossier();
    settings.beginGroup(group(focus));
    focus.showPage(pageNamed(settings.value(pageKey).toString()).value_or(Page::Overview));
    focus.setReading(Reading(std::clamp(settings.value(readingKey, 0).toInt(), 0, int(Reading::Compare))));
    const int money = std::clamp(settings.value(moneyKey, 0).toInt(), 0, fundingReadingCount - 1);
    focus.setFunding({FundingReading(money), settings.value(scaleKey, false).toBool()});
    focus.setTimelineLanes(TimelineLanes(std::clamp(settings.value(lanesKey, 0).toInt(), 0, timelineLanesCount - 1)));
    Filter filter = filterFromText(dossier, settings.value(filterKey).toString());
    if (filter.agreements.contains(Agreement::Unsupported)) // no article is set aside yet
        filter = toggled(filter, Agreement::Unsupported);
    focus.setFilter(filter);
    const auto remembered = dossier.claimByKey(settings.value(claimKey).toString());
    settings.endGroup();
    const QList<ClaimId> seen = matching(dossier, focus.filter(), ClaimKind::Clause);
    if (remembered || !seen.isEmpty())
        focus.focusClaim(remembered ? *remembered : seen.first());
}

} // namespace deal
