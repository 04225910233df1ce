// What changed: the clauses by their standing, before and after, as far as the dossier holds both.
#include "overviewparts.h"

#include <algorithm>
#include <array>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Overview)
};

/// In this order, and at most so many of each.
constexpr std::array<std::pair<Standing, int>, 4> shownOf{
    {{Standing::Changed, 4}, {Standing::New, 4}, {Standing::Continues, 4}, {Standing::Ended, 3}}};

bool knowsMonth(const EdtfDate &date)
{
    return date.isDate() && date.month > 0;
}

/// The month most often named; of several, the earliest.
std::optional<EdtfDate> mostNamed(const QList<EdtfDate> &dates)
{
    QMap<std::pair<int, int>, int> counts;
    for (const EdtfDate &date : dates)
        if (knowsMonth(date))
            ++counts[{date.year, date.month}];
    const auto most = std::max_element(counts.begin(), counts.end());
    if (most == counts.end())
        return {};
    return EdtfDate{EdtfDate::Form::Date, most.key().first, most.key().second};
}

/// "since 2019": what a changed clause was before goes back to its beginning.
QString beforeOf(const Period &period, const Words &words)
{
    if (!period.interval || !period.start.isDate())
        return Tr::tr("as it was, no date stated", "a clause before it changed");
    const QString date = words.date(period.start);
    return period.start.day > 0 && !period.start.approximate && !period.start.uncertain
        ? Tr::tr("as it was from %1 on", "a clause before it changed; a day").arg(date)
        : Tr::tr("as it was since %1", "a clause before it changed; a month or a year").arg(date);
}

/// "the same, until 2030"
QString sameOf(const Period &period, const Words &words)
{
    return period.isStated() ? Tr::tr("the same, %1", "a clause that goes on; its period").arg(words.period(period))
                             : Tr::tr("the same", "a clause that goes on");
}

QString endedOf(const Period &period, const Words &words)
{
    return period.end.isDate() ? Tr::tr("ended: %1", "a clause; its period").arg(words.period(period))
                               : Tr::tr("ended, no date stated", "a clause");
}

OverviewRow rowOf(const OverviewSource &from, ClaimId id)
{
    const Claim &claim = from.dossier.claim(id);
    OverviewRow row;
    row.claim = id;
    row.sign = signOf(from, id);
    row.unsupported = from.unsupported(id);
    const QString name = from.name(id), none = QStringLiteral("—");
    QStringList parts;
    switch (claim.clause->standing) {
    case Standing::Changed:
        row.before = beforeOf(claim.period, from.words);
        row.after = name;
        // Our sentence was written with all articles in view: where one is set aside, it may speak of that one.
        if (from.dossier.setAside.isEmpty())
            row.detail = firstSentences(from.words.text(claim.summary), 2, longestSummary);
        parts << Tr::tr("Before: %1", "a clause that changed").arg(row.before) << row.detail;
        break;
    case Standing::New:
        row.before = none;
        row.after = name;
        if (claim.period.isStated())
            parts << from.words.period(claim.period);
        break;
    case Standing::Continues:
        row.before = name;
        row.after = sameOf(claim.period, from.words);
        row.goesOn = true;
        parts << row.after;
        break;
    case Standing::Ended:
        row.before = name;
        row.after = endedOf(claim.period, from.words);
        parts << row.after;
        break;
    }
    parts.prepend(QStringLiteral("%1: %2").arg(from.words.standing(claim.clause->standing), name));
    parts << from.words.verdict(from.dossier, id);
    row.sentence = sentencesOf(parts);
    return row;
}

/// Those on which most articles speak, in deal order.
QList<ClaimId> foremost(const Dossier &dossier, const QList<ClaimId> &claims, int most)
{
    QList<ClaimId> chosen = claims;
    std::stable_sort(chosen.begin(), chosen.end(),
        [&](ClaimId a, ClaimId b) { return dossier.verdict(a).articles.size() > dossier.verdict(b).articles.size(); });
    chosen = chosen.first(std::min<qsizetype>(most, chosen.size()));
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

OverviewGroup groupOf(const OverviewSource &from, const QList<ClaimId> &all, Standing standing, int most)
{
    OverviewGroup group;
    group.standing = standing;
    group.words = from.words.standing(standing);
    QList<ClaimId> seen = all;
    seen.removeIf([&](ClaimId id) { return !matches(from.dossier, id, from.filter); });
    for (const ClaimId id : foremost(from.dossier, seen, most))
        group.rows << rowOf(from, id);
    const int more = int(seen.size() - group.rows.size()), hidden = int(all.size() - seen.size());
    if (more > 0) {
        Filter filter = from.filter;
        filter.standings = {standing};
        group.door = Door{Door::To::Clauses, {}, filter};
        group.more = Tr::tr("and %n more", "clauses", more);
    }
    if (hidden > 0) {
        const QString left = Tr::tr("%n left out by the filter", "clauses", hidden);
        group.more = group.more.isEmpty() ? left : group.more + from.words.separator() + left;
    }
    return group;
}

} // namespace

std::optional<EdtfDate> monthOfChange(const Dossier &dossier)
{
    QList<EdtfDate> clauses, events;
    for (const Claim &claim : dossier.claims) {
        if (claim.kind == ClaimKind::Event)
            events << claim.period.start;
        if (!claim.clause)
            continue;
        if (claim.clause->standing == Standing::New)
            clauses << claim.period.start;
        if (claim.clause->standing == Standing::Ended && claim.period.interval)
            clauses << claim.period.end;
    }
    for (const QList<EdtfDate> &dates : {clauses, events})
        if (const auto month = mostNamed(dates))
            return month;
    std::optional<EdtfDate> first;
    for (const Article &article : dossier.articles)
        if (const EdtfDate &date = article.published.start; knowsMonth(date) && (!first || date.earliest() < first->earliest()))
            first = EdtfDate{EdtfDate::Form::Date, date.year, date.month};
    return first;
}

void addChanges(Overview &to, const OverviewSource &from)
{
    const auto month = monthOfChange(from.dossier);
    to.changesHeading =
        month ? Tr::tr("What changed in %1", "a month and its year").arg(from.words.date(*month)) : Tr::tr("What changed");
    QMap<Standing, QList<ClaimId>> byStanding;
    for (const ClaimId id : from.dossier.claimsOf(ClaimKind::Clause))
        byStanding[from.dossier.claim(id).clause->standing] << id;
    for (const auto &[standing, most] : shownOf)
        if (byStanding.contains(standing))
            to.changes << groupOf(from, byStanding.value(standing), standing, most);
    if (to.changes.isEmpty())
        to.noChanges = Tr::tr("This dossier holds no clause.");
    if (!to.changes.isEmpty() && to.changes.first().standing == Standing::Changed && !to.changes.first().rows.isEmpty())
        to.changesNote = Tr::tr("The dossier does not record apart what a changed clause said before; its summary tells it.");
}

} // namespace deal
