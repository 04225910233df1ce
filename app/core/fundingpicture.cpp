#include "fundingpicture.h"

#include "amountmodel.h"
#include "facets.h"
#include "fundinglayout.h"
#include "fundingwords.h"
#include "picturefacts.h"

#include <QSet>

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::FundingPicture)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Who says so, where the article names nobody.
QString unnamedOrigin(const Dossier &dossier, ClaimId id, const Words &words)
{
    QStringList names;
    for (const Evidence &evidence : dossier.claim(id).evidence) {
        const Origin &origin = dossier.origin(evidence.origin);
        if (origin.kind == OriginKind::Unnamed && !names.contains(words.text(origin.name)))
            names << words.text(origin.name);
    }
    return words.listed(names);
}

FundingBar barOf(const Dossier &dossier, ClaimId id, const Filter &filter, FundingReading reading, const Words &words)
{
    const Claim &claim = dossier.claim(id);
    const bool money = claim.amount->unit == Unit::Currency;
    FundingBar bar;
    bar.claim = id;
    bar.name = words.text(claim.title);
    bar.days = fundingDays(claim.period, claim.amount->nature, writtenFrom(dossier, id));
    bar.when = fundingWhen(dossier, id, bar.days, words);
    const bool tellsTime = money && claim.period.isStated() && reading != FundingReading::Time;
    bar.detail =
        money ? joined({words.nature(claim.amount->nature), tellsTime ? whenStated(dossier, id, words) : QString()}) : QString();
    if (!dossier.partiesIn(id, Role::Pays).isEmpty() || !dossier.partiesIn(id, Role::Receives).isEmpty())
        bar.fromTo = fromTo(dossier, id, words);
    bar.label = words.amountShort(*claim.amount);
    const QString sources = dossier.verdict(id).agreement == Agreement::Agree && money ? QString() : words.verdict(dossier, id);
    bar.note = joined({nesting(dossier, id, words), sources, money ? QString() : unnamedOrigin(dossier, id, words)});
    // Our sentence was written with all articles in view: where one is set aside, it may speak of that one.
    bar.summary = money || !dossier.setAside.isEmpty() ? QString() : words.text(claim.summary);
    bar.value = claim.amount->value;
    bar.ceiling = claim.amount->qualifier == Qualifier::UpTo;
    bar.unsupported = dossier.verdict(id).agreement == Agreement::Unsupported;
    bar.seen = !bar.unsupported && matches(dossier, id, filter);
    for (Role role : {Role::Pays, Role::Receives})
        if (const QList<PartyId> parties = dossier.partiesIn(id, role); !parties.isEmpty())
            bar.party = parties.first();
    bar.sentence = fundingSentence(dossier, bar, words);
    return bar;
}

/// Which amount each is part of. A stranger's dossier may go round in a circle: what stands in one is then part of nothing.
void nest(QList<FundingBar> &bars, const Dossier &dossier)
{
    QHash<ClaimId, int> places;
    for (int i = 0; i < bars.size(); ++i)
        places.insert(bars.at(i).claim, i);
    for (FundingBar &bar : bars) {
        QSet<ClaimId> met;
        std::optional<ClaimId> next = dossier.claim(bar.claim).amount->partOf;
        const int whole = next ? places.value(*next, -1) : -1;
        while (next && *next != bar.claim && !met.contains(*next)) {
            met.insert(*next);
            next = dossier.claim(*next).amount ? dossier.claim(*next).amount->partOf : std::nullopt;
        }
        const bool circle = next && *next == bar.claim;
        bar.inside = circle ? -1 : whole;
    }
}

/// The currency of most amounts; of several such, the one that is met first.
QString mostOften(const Dossier &dossier)
{
    QStringList currencies;
    for (const ClaimId id : dossier.claimsOf(ClaimKind::Amount))
        if (const AmountFacts &facts = *dossier.claim(id).amount; facts.unit == Unit::Currency)
            currencies << facts.currency;
    QString most;
    for (const QString &currency : std::as_const(currencies))
        if (currencies.count(currency) > currencies.count(most))
            most = currency;
    return most;
}

/// The years named, and all others in which something is drawn: no mark stands at a day that is not its own.
std::optional<FundingYears> yearsOf(const FundingPicture &picture, std::optional<FundingYears> years)
{
    QList<QDate> days;
    for (const FundingBar &bar : picture.bars)
        days << bar.days.first << bar.days.last;
    for (const FundingWritten &one : picture.written)
        days << one.day;
    for (const QDate day : std::as_const(days))
        if (years && day.isValid())
            years = FundingYears{std::min(years->first, day.year()), std::max(years->last, day.year())};
    return years;
}

/// The heading of all that stands apart from the amount that the title begins with; none where no amount is part of another.
QString apartHeading(const Dossier &dossier, const FundingPicture &picture, const Words &words)
{
    const bool nested =
        std::any_of(picture.bars.begin(), picture.bars.end(), [](const FundingBar &bar) { return bar.inside >= 0; });
    const auto roots =
        std::count_if(picture.bars.begin(), picture.bars.end(), [](const FundingBar &bar) { return bar.inside < 0; });
    if (picture.leading < 0 || !nested || roots < 2)
        return {};
    AmountFacts whole = *dossier.claim(picture.bars.at(picture.leading).claim).amount;
    whole.qualifier = Qualifier::Exactly; // whether that is a ceiling is said where it stands itself
    return Tr::tr("Apart from %1: not part of it, drawn on the same scale", "an amount of money").arg(words.amountShort(whole));
}

/// Why no mark is seen; empty: one is.
QString nothingOf(const FundingPicture &picture)
{
    const QList<FundingBar> all = picture.bars + picture.shares;
    const auto any = [&all](bool FundingBar::*is, bool so) {
        return std::any_of(all.begin(), all.end(), [=](const FundingBar &bar) { return bar.*is == so; });
    };
    if (any(&FundingBar::seen, true))
        return {};
    if (all.isEmpty())
        return Tr::tr("This dossier states no amount of money, so there is nothing to write.");
    return any(&FundingBar::unsupported, false)
        ? Tr::tr("The filter leaves no amount, so there is nothing to write.")
        : Tr::tr("No amount rests on an article that is relied on, so there is nothing to write.");
}

/// The same with nothing left out by a filter.
FundingPicture unfiltered(FundingPicture picture)
{
    for (QList<FundingBar> *bars : {&picture.bars, &picture.shares})
        for (FundingBar &bar : *bars)
            bar.seen = !bar.unsupported;
    return picture;
}

QString spokenOf(const FundingPicture &picture)
{
    QStringList sentences{picture.finding};
    if (const QString others = fundingOthers(picture); !others.isEmpty())
        sentences << others.chopped(1);
    for (const FundingBar &bar : picture.bars + picture.shares)
        sentences << (bar.sentence.endsWith(u'.') ? bar.sentence.chopped(1) : bar.sentence);
    return sentences.join(QStringLiteral(". "));
}

} // namespace

FundingPicture fundingPicture(const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words)
{
    FundingPicture picture;
    picture.form = form;
    picture.currency = mostOften(dossier);
    for (ClaimId id : dossier.claimsOf(ClaimKind::Amount)) {
        const AmountFacts &facts = *dossier.claim(id).amount;
        if (facts.unit == Unit::Percent) {
            picture.shares << barOf(dossier, id, filter, form.reading, words);
            continue;
        }
        if (facts.currency != picture.currency) {
            ++picture.otherAmounts;
            if (!picture.otherCurrencies.contains(facts.currency))
                picture.otherCurrencies << facts.currency;
            continue;
        }
        picture.bars << barOf(dossier, id, filter, form.reading, words);
    }
    nest(picture.bars, dossier);
    picture.written = fundingWritten(dossier, picture.bars, words);
    picture.years = yearsOf(picture, yearsNamed(dossier));
    picture.axis = fundingAxis(picture);
    picture.leading = fundingLeading(picture.bars);
    picture.apart = apartHeading(dossier, picture, words);
    picture.sharesHeading =
        picture.shares.size() == 1 ? Tr::tr("Not money: a share", "a heading") : Tr::tr("Not money: shares", "a heading");
    AmountFacts whole;
    whole.value = 100;
    whole.unit = Unit::Percent;
    picture.hundred = words.amountShort(whole);
    picture.offScale = Tr::tr("no place on a logarithmic scale", "an amount of zero or less");
    picture.nothing = nothingOf(picture);
    picture.finding = fundingFinding(dossier, picture, words);
    picture.subtitle = fundingSubtitle(dossier, picture);
    picture.source = fundingSource(dossier, picture, wordsOf(dossier, filter, words), words);
    const FundingPicture all = unfiltered(picture);
    picture.titleRoom = fundingFinding(dossier, all, words);
    picture.sourceRoom = fundingSourceRoom(dossier, all, words);
    picture.spoken = spokenOf(picture);
    return picture;
}

namespace {

QList<ClaimId> seenOf(const QList<FundingBar> &bars)
{
    QList<ClaimId> claims;
    for (const FundingBar &bar : bars)
        if (bar.seen)
            claims << bar.claim;
    return claims;
}

} // namespace

Picture fundingToTake(const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words, bool sourceLine)
{
    FundingPicture funding = fundingPicture(dossier, filter, form, words);
    Picture picture;
    picture.nothing = funding.nothing;
    picture.facts.title = funding.finding;
    picture.facts.alternative = funding.spoken;
    picture.facts.source = funding.source;
    tellClaims(picture.facts, seenOf(funding.bars + funding.shares), dossier, filter, words);
    funding.titleRoom.clear();
    funding.sourceRoom.clear();
    if (!sourceLine)
        funding.source = fundingSigns(dossier, funding, picture.facts.filter, words);
    picture.draw = [funding, words](QSizeF size, const Measure &measure) { return drawFunding(funding, size, words, measure); };
    complete(picture, dossier, {viewOf(form.reading), filter, dossier.setAside, form.logarithmic}, words, sourceLine);
    return picture;
}

} // namespace deal
