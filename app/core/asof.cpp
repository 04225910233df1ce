#include "asof.h"

#include "fundingdays.h"
#include "held.h"

#include <algorithm>
#include <map>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::AsOf)
};

Filter ofAllTimes(Filter filter)
{
    filter.asOf.reset();
    return filter;
}

qsizetype countOf(const Dossier &dossier, const QList<ClaimId> &claims, ClaimKind kind)
{
    return std::count_if(claims.begin(), claims.end(), [&](ClaimId id) { return dossier.claim(id).kind == kind; });
}

/// "16 clauses begin": what happens to the clauses and the amounts of a list, if there are any.
template <class Clauses, class Amounts>
void say(QStringList &parts, const Dossier &dossier, const QList<ClaimId> &claims, Clauses clauses, Amounts amounts)
{
    if (const int count = int(countOf(dossier, claims, ClaimKind::Clause)))
        parts << clauses(count);
    if (const int count = int(countOf(dossier, claims, ClaimKind::Amount)))
        parts << amounts(count);
}

QString changesInWords(const Dossier &dossier, const DayChanges &changes, const Words &words)
{
    QStringList parts;
    say(
        parts, dossier, changes.begin, [](int n) { return Tr::tr("%n clause(s) begin", "", n); },
        [](int n) { return Tr::tr("%n amount(s) begin", "", n); });
    say(
        parts, dossier, changes.change, [](int n) { return Tr::tr("%n clause(s) change", "", n); },
        [](int) { return QString(); });
    say(
        parts, dossier, changes.end, [](int n) { return Tr::tr("%n clause(s) end", "", n); },
        [](int n) { return Tr::tr("%n amount(s) end", "", n); });
    if (!changes.happen.isEmpty())
        parts << Tr::tr("%n event(s)", "on a day", int(changes.happen.size()));
    return parts.isEmpty() ? Tr::tr("nothing begins or ends") : words.listed(parts);
}

} // namespace

QList<DayChanges> daysOfChange(const Dossier &dossier, const Filter &filter)
{
    const Filter ever = ofAllTimes(filter);
    std::map<QDate, DayChanges> days;
    for (int i = 0; i < dossier.claims.size(); ++i) {
        const ClaimId id{i};
        if (dossier.verdict(id).agreement == Agreement::Unsupported || !matches(dossier, id, ever))
            continue;
        const Claim &claim = dossier.claim(id);
        const HeldDays held = heldDays(dossier, id);
        if (held.first.isValid())
            (claim.kind == ClaimKind::Event ? days[held.first].happen : days[held.first].begin) << id;
        if (held.last.isValid() && claim.kind != ClaimKind::Event)
            days[held.last.addDays(1)].end << id;
        if (const QDate written = writtenFrom(dossier, id);
            claim.clause && claim.clause->standing == Standing::Changed && written.isValid())
            days[written].change << id;
    }
    QList<DayChanges> list;
    for (auto &[day, changes] : days)
        if (day.year() >= 1 && day.year() <= 9999) {
            changes.day = day;
            list << changes;
        }
    return list;
}

QString dayInWords(const Dossier &dossier, const Filter &filter, const QList<DayChanges> &days, QDate day, const Words &words)
{
    const auto found = std::find_if(days.begin(), days.end(), [day](const DayChanges &one) { return one.day == day; });
    Filter then = ofAllTimes(filter);
    int held = 0, all = 0;
    for (const ClaimId id : matching(dossier, then, ClaimKind::Clause)) {
        ++all;
        held += mayHoldOn(dossier, id, day);
    }
    const QString sentence =
        Tr::tr("%1: %2.", "a day; what changes on it")
            .arg(words.day(day), changesInWords(dossier, found == days.end() ? DayChanges() : *found, words));
    return all == 0
        ? sentence
        : sentence + u' ' + Tr::tr("%1 of %n clause(s) may hold.", "on a day", all).arg(words.locale().toString(held));
}

QDate dayOfChange(const QList<DayChanges> &days, std::optional<QDate> from, int steps)
{
    if (days.isEmpty())
        return {};
    const auto before = [](const DayChanges &one, QDate day) { return one.day < day; };
    const auto here = from ? std::lower_bound(days.begin(), days.end(), *from, before) : steps > 0 ? days.begin() : days.end();
    qsizetype at = here - days.begin() + steps;
    const bool between = !from || here == days.end() || here->day != *from;
    if (between && steps > 0)
        --at; // the first step leads to the day that follows
    return days.at(std::clamp<qsizetype>(at, 0, days.size() - 1)).day;
}

Expected<QDate> typedDay(const QString &text)
{
    const auto period = parseEdtf(text);
    const bool one =
        period && period->start.isDate() && !period->interval && !period->start.approximate && !period->start.uncertain;
    if (!one)
        return Problem{Tr::tr("“%1” is no day: write it as 2025-01-21, 2025-01 or 2025, from the year 0001 to 9999.").arg(text)};
    return period->start.earliest();
}

} // namespace deal
