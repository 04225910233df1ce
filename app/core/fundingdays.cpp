#include "fundingdays.h"

#include <algorithm>

namespace deal {

namespace {

using Bound = FundingDays::Bound;
using Shape = FundingDays::Shape;

bool isHedged(const EdtfDate &date)
{
    return date.approximate || date.uncertain;
}

/// The day that lies one of the date's own units away.
QDate moved(const EdtfDate &date, QDate day, int units)
{
    if (date.day > 0)
        return day.addDays(units);
    return date.month > 0 ? day.addMonths(units) : day.addYears(units);
}

QDate firstOf(const EdtfDate &date)
{
    return isHedged(date) ? moved(date, date.earliest(), -1) : date.earliest();
}

QDate lastOf(const EdtfDate &date)
{
    // From the day after, so that a month of 30 days is widened to the end of one of 31.
    return isHedged(date) ? moved(date, date.latest().addDays(1), 1).addDays(-1) : date.latest();
}

bool liesAfter(Nature nature)
{
    return nature == Nature::Announced || nature == Nature::Immediate;
}

} // namespace

FundingDays fundingDays(const Period &period, Nature nature, QDate written)
{
    FundingDays days;
    if (!period.isStated() && nature == Nature::Immediate && written.isValid()) {
        days.shape = Shape::AtOnce;
        days.start = days.end = Bound::Articles;
        days.first = days.last = written;
        return days;
    }
    if (period.start.isDate()) {
        days.start = Bound::Stated;
        days.first = firstOf(period.start);
        days.startsBy = period.start.latest();
        days.hedged = isHedged(period.start);
    }
    const EdtfDate &end = period.interval ? period.end : period.start;
    if (end.isDate()) {
        days.end = Bound::Stated;
        days.last = lastOf(end);
        days.endsFrom = end.earliest();
        days.hedged = days.hedged || isHedged(end);
    }
    if (!period.interval && period.start.isDate() && period.start.day > 0 && !isHedged(period.start))
        days.shape = Shape::Day;
    // The articles' day bounds what no date does, unless a date that is stated speaks against it.
    const bool after =
        days.start == Bound::Open && liesAfter(nature) && written.isValid() && period.start.form != EdtfDate::Form::Open;
    if (after && (!days.last.isValid() || written <= days.last)) {
        days.start = Bound::Articles;
        days.first = written;
    }
    const bool before =
        days.end == Bound::Open && nature == Nature::Invested && written.isValid() && period.end.form != EdtfDate::Form::Open;
    if (before && (!days.first.isValid() || written >= days.first)) {
        days.end = Bound::Articles;
        days.last = written;
    }
    return days;
}

QDate writtenFrom(const Article &article)
{
    return article.published.start.earliest();
}

QDate writtenFrom(const Dossier &dossier, ClaimId claim)
{
    QDate earliest;
    for (const ArticleId article : dossier.verdict(claim).articles)
        if (const QDate day = writtenFrom(dossier.article(article)); day.isValid() && (!earliest.isValid() || day < earliest))
            earliest = day;
    return earliest;
}

std::optional<FundingYears> yearsNamed(const Dossier &dossier)
{
    std::optional<FundingYears> years;
    for (const Claim &claim : dossier.claims)
        for (const EdtfDate &date : {claim.period.start, claim.period.end})
            if (date.isDate())
                years = years ? FundingYears{std::min(years->first, date.year), std::max(years->last, date.year)}
                              : FundingYears{date.year, date.year};
    return years;
}

} // namespace deal
