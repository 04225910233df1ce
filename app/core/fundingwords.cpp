#include "fundingwords.h"

#include "amountmodel.h"

#include <algorithm>
#include <functional>
#include <map>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::FundingPicture)
};

constexpr int mostNamed = 3; ///< amounts that a title names one by one

QString firstName(const Dossier &dossier, ClaimId claim, Role role, const Words &words)
{
    const QList<PartyId> parties = dossier.partiesIn(claim, role);
    return parties.isEmpty() ? QString() : words.text(dossier.party(parties.first()).name);
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

const AmountFacts &factsOf(const Dossier &dossier, const FundingBar &bar)
{
    return *dossier.claim(bar.claim).amount;
}

struct StatedAmount {
    QString label;
    QStringList letters; ///< of the articles that state it
};

/// The amounts that the articles state, each once: "$500 B" in A, "up to $500 B" in B.
QList<StatedAmount> statedAmounts(const Dossier &dossier, ClaimId claim, const Words &words)
{
    QList<StatedAmount> amounts;
    for (const Evidence &evidence : dossier.claim(claim).evidence) {
        AmountFacts facts = *dossier.claim(claim).amount;
        bool states = false;
        for (const Statement &statement : evidence.states) {
            if (statement.attribute == Attribute::Amount)
                facts.value = statement.value.toLongLong(&states);
            if (const auto qualifier = fromKey<Qualifier>(statement.value);
                statement.attribute == Attribute::Qualifier && qualifier) {
                facts.qualifier = *qualifier;
                states = true;
            }
        }
        if (!states)
            continue;
        const QString label = words.amountShort(facts);
        const QString &letter = dossier.article(dossier.passage(evidence.passage).article).letter;
        auto same = std::find_if(amounts.begin(), amounts.end(), [&](const StatedAmount &one) { return one.label == label; });
        if (same == amounts.end())
            same = amounts.insert(amounts.end(), {label, {}});
        if (!same->letters.contains(letter))
            same->letters << letter;
    }
    return amounts;
}

/// The amount with those who say so, where not all of the articles do: a title joins what no one of them may have said.
QString attributed(const Dossier &dossier, const FundingBar &bar, const Words &words)
{
    const QList<StatedAmount> amounts = statedAmounts(dossier, bar.claim, words);
    if (amounts.size() > 1) {
        QStringList each;
        for (const StatedAmount &one : amounts)
            each << Tr::tr("%1 (%2)", "an amount; articles").arg(one.label, one.letters.join(QStringLiteral(", ")));
        const QString last = each.takeLast();
        return Tr::tr("%1 or %2", "amounts; the last of them").arg(each.join(QStringLiteral(", ")), last);
    }
    const QList<ArticleId> &articles = dossier.verdict(bar.claim).articles;
    const bool alone = articles.size() == 1 && dossier.articles.size() - dossier.setAside.size() > 1;
    return alone ? Tr::tr("%1 (only %2)", "an amount; an article").arg(bar.label, dossier.article(articles.first()).letter)
                 : bar.label;
}

/// "Up to $500 B announced for Stargate"
QString headline(const Dossier &dossier, const FundingBar &bar, const Words &words)
{
    const QString to = firstName(dossier, bar.claim, Role::Receives, words),
                  from = firstName(dossier, bar.claim, Role::Pays, words), amount = attributed(dossier, bar, words);
    switch (factsOf(dossier, bar).nature) {
    case Nature::Announced:
    case Nature::Immediate:
        return to.isEmpty() ? Tr::tr("%1 announced").arg(amount) : Tr::tr("%1 announced for %2").arg(amount, to);
    case Nature::Invested:
    case Nature::Share:
        return from.isEmpty() ? Tr::tr("%1 invested").arg(amount) : Tr::tr("%1 invested by %2").arg(amount, from);
    }
    return {};
}

/// The largest of those, or nothing.
template <class Which>
const FundingBar *largest(const QList<FundingBar> &bars, Which which)
{
    const FundingBar *found = nullptr;
    for (const FundingBar &bar : bars)
        if (which(bar) && (!found || bar.value > found->value))
            found = &bar;
    return found;
}

/// The names of these amounts, or their number, where they are too many for a title.
template <typename Name>
QString named(const QList<const FundingBar *> &bars, Name name, const Words &words)
{
    QStringList labels;
    for (const FundingBar *bar : bars)
        labels << name(*bar);
    return labels.size() > mostNamed ? Tr::tr("%n amount(s)", "of money, in a title", int(labels.size())) : words.listed(labels);
}

/// The largest amount, and the largest part of it that has an amount of its own. Amounts of other kinds are not compared with it.
QString foundByComparing(const Dossier &dossier, const FundingPicture &picture, const FundingBar &whole, const Words &words)
{
    const qsizetype place = &whole - picture.bars.constData();
    const FundingBar *part = largest(picture.bars, [&](const FundingBar &bar) { return bar.seen && bar.inside == place; });
    const QString first = headline(dossier, whole, words);
    if (!part)
        return first;
    return factsOf(dossier, *part).nature == Nature::Immediate
        ? Tr::tr("%1, %2 of it at once", "a headline; an amount").arg(first, attributed(dossier, *part, words))
        : Tr::tr("%1, %2 of it", "a headline; an amount").arg(first, attributed(dossier, *part, words));
}

/// What lies inside the largest amount, and what stands apart from it.
QString foundInParts(const Dossier &dossier, const FundingPicture &picture, const FundingBar &whole, const Words &words)
{
    const qsizetype place = &whole - picture.bars.constData();
    QList<const FundingBar *> parts, apart;
    for (const FundingBar &bar : picture.bars)
        if (bar.seen && bar.inside == place)
            parts << &bar;
        else if (bar.seen && bar.inside < 0 && &bar != &whole)
            apart << &bar;
    const auto attributedName = [&](const FundingBar &bar) { return attributed(dossier, bar, words); };
    const QString first = headline(dossier, whole, words);
    const QString inside = parts.isEmpty()
        ? first
        : Tr::tr("%1; inside it: %2", "a headline; amounts").arg(first, named(parts, attributedName, words));
    return apart.isEmpty()
        ? inside
        : Tr::tr("%1; apart from it: %2", "a headline; amounts").arg(inside, named(apart, attributedName, words));
}

QString foundInTime(const Dossier &dossier, const FundingPicture &picture, const Words &words)
{
    QList<const FundingBar *> dated, undated;
    for (const FundingBar &bar : picture.bars)
        if (bar.seen)
            (dossier.claim(bar.claim).period.isStated() ? dated : undated) << &bar;
    if (dated.isEmpty())
        return undated.size() == 1
            ? Tr::tr("No date is stated for %1", "an amount").arg(named(undated, std::mem_fn(&FundingBar::label), words))
            : Tr::tr("No date is stated for any amount");
    QStringList parts;
    for (const FundingBar *bar : dated)
        parts << Tr::tr("%1, %2", "an amount; its period")
                     .arg(attributed(dossier, *bar, words), whenStated(dossier, bar->claim, words));
    QString first =
        dated.size() > mostNamed ? Tr::tr("%n amount(s) with a date", "", int(dated.size())) : parts.join(words.separator());
    if (!undated.isEmpty())
        first = Tr::tr("%1; no date stated for %2", "amounts with dates; amounts")
                    .arg(first, named(undated, std::mem_fn(&FundingBar::label), words));
    return first;
}

/// Where no money is seen: a share that is, or why there is none.
QString foundWithoutMoney(const FundingPicture &picture)
{
    if (const FundingBar *share = largest(picture.shares, [](const FundingBar &bar) { return bar.seen; }))
        return Tr::tr("%1: %2", "a share's name; its amount").arg(share->name, share->label);
    const QList<FundingBar> all = picture.bars + picture.shares;
    if (all.isEmpty())
        return Tr::tr("No amount of money is stated");
    const bool some = std::any_of(all.begin(), all.end(), [](const FundingBar &bar) { return !bar.unsupported; });
    return some ? Tr::tr("The filter leaves no amount to show") : Tr::tr("No amount rests on an article that is relied on");
}

} // namespace

int fundingLeading(const QList<FundingBar> &bars)
{
    const FundingBar *whole = largest(bars, [](const FundingBar &bar) { return !bar.unsupported && bar.inside < 0; });
    return whole ? int(whole - bars.constData()) : -1;
}

QString fundingFinding(const Dossier &dossier, const FundingPicture &picture, const Words &words)
{
    const FundingBar *whole = largest(picture.bars, [](const FundingBar &bar) { return bar.seen && bar.inside < 0; });
    if (!whole) // parts alone
        whole = largest(picture.bars, [](const FundingBar &bar) { return bar.seen; });
    if (!whole)
        return foundWithoutMoney(picture);
    switch (picture.form.reading) {
    case FundingReading::Compare:
        return capitalised(foundByComparing(dossier, picture, *whole, words));
    case FundingReading::Parts:
        return capitalised(foundInParts(dossier, picture, *whole, words));
    case FundingReading::Time:
        return capitalised(foundInTime(dossier, picture, words));
    }
    return {};
}

QString fundingOthers(const FundingPicture &picture)
{
    return picture.otherAmounts ? Tr::tr("%n amount(s) in other currencies (%1) are not drawn.", "", picture.otherAmounts)
                                      .arg(picture.otherCurrencies.join(QStringLiteral(", ")))
                                : QString();
}

QString fundingSubtitle(const Dossier &dossier, const FundingPicture &picture)
{
    const int articles = int(dossier.articles.size() - dossier.setAside.size());
    if (picture.bars.isEmpty())
        return picture.shares.isEmpty() ? QString() : Tr::tr("Per cent, as the %n article(s) report it.", "", articles);
    QString subtitle = picture.currency == QStringLiteral("USD")
        ? Tr::tr("US dollars, as the %n article(s) report them. Amounts that lie inside one another are not added.", "", articles)
        : Tr::tr("%1, as the %n article(s) report it. Amounts that lie inside one another are not added.", "", articles)
              .arg(picture.currency);
    if (const QString others = fundingOthers(picture); !others.isEmpty())
        subtitle += QLatin1Char(' ') + others;
    if (picture.form.reading == FundingReading::Parts && picture.bars.size() > 1)
        subtitle += QLatin1Char(' ') + Tr::tr("A box is as wide as its amount, all on one scale.");
    if (picture.form.reading == FundingReading::Time && !picture.years)
        subtitle += QLatin1Char(' ') + Tr::tr("Nothing in the dossier is dated, so there is no axis of years.");
    return subtitle;
}

QString articleInWords(const Article &article, const Words &words)
{
    return Tr::tr("%1, %2 (%3)", "an article's letter, name and date")
        .arg(article.letter, words.text(article.name), words.published(article));
}

QString fundingAxis(const FundingPicture &picture)
{
    const QString unitName =
        picture.currency == QStringLiteral("USD") ? Tr::tr("US dollars", "the title of an axis") : picture.currency;
    return picture.form.logarithmic
        ? Tr::tr("%1, logarithmic scale: ten times as much is always the same distance", "a currency").arg(unitName)
        : unitName;
}

QString fundingWhen(const Dossier &dossier, ClaimId claim, const FundingDays &days, const Words &words)
{
    const Period &period = dossier.claim(claim).period;
    const Nature nature = dossier.claim(claim).amount->nature;
    const QString stated = whenStated(dossier, claim, words);
    if (!period.isStated()) {
        if (nature == Nature::Immediate)
            return Tr::tr("at once, no date stated");
        if (days.end == FundingDays::Bound::Articles)
            return Tr::tr("before the articles, no date stated");
        return days.start == FundingDays::Bound::Articles ? Tr::tr("after the articles, no date stated") : stated;
    }
    if (!period.interval)
        return stated;
    if (!period.start.isDate())
        return period.start.form == EdtfDate::Form::Open ? Tr::tr("%1, start open", "until a date").arg(stated)
                                                         : Tr::tr("%1, start not stated", "until a date").arg(stated);
    return period.end.form == EdtfDate::Form::Open ? Tr::tr("%1, end open", "from a date").arg(stated) : stated;
}

QString fundingSentence(const Dossier &dossier, const FundingBar &bar, const Words &words)
{
    const AmountFacts &facts = factsOf(dossier, bar);
    const auto names = [&](Role role) {
        QStringList list;
        for (const PartyId party : dossier.partiesIn(bar.claim, role))
            list << words.text(dossier.party(party).name);
        return words.stated(words.listed(list));
    };
    QStringList parts{words.amount(facts), words.nature(facts.nature), fundingWhen(dossier, bar.claim, bar.days, words),
        Tr::tr("payer: %1").arg(names(Role::Pays)), Tr::tr("receiver: %1").arg(names(Role::Receives)), bar.note};
    if (facts.unit == Unit::Percent)
        parts.removeAt(2); // a share is what it is as long as its clause holds, which has the dates
    if (const QString places = words.places(dossier, bar.claim); !places.isEmpty())
        parts << Tr::tr("stated in %1", "places in articles").arg(places);
    if (!bar.seen && !bar.unsupported)
        parts << Tr::tr("left out by the filter");
    parts.removeAll(QString());
    return Tr::tr("%1: %2", "an amount's name; what is known of it").arg(bar.name, parts.join(words.separator()))
        + (bar.summary.isEmpty() ? QString() : QStringLiteral(". ") + bar.summary);
}

namespace {

/// "the articles", or, where others are of another month or undated, their letters.
QString labelOf(const Dossier &dossier, const QList<ArticleId> &articles, bool all, const Words &words)
{
    QStringList letters;
    QList<QDate> days;
    bool exact = true;
    for (const ArticleId id : articles) {
        const Article &article = dossier.article(id);
        letters << article.letter;
        const Period &published = article.published;
        exact =
            exact && !published.interval && published.start.day > 0 && !published.start.approximate && !published.start.uncertain;
        days << writtenFrom(article);
    }
    const QDate first = *std::min_element(days.begin(), days.end());
    EdtfDate date{EdtfDate::Form::Date, first.year(), first.month(), first.day()};
    const QString who = all ? (articles.size() == 1 ? Tr::tr("the article") : Tr::tr("the articles")) : words.listed(letters);
    if (!exact)
        return Tr::tr("%1, not before %2", "articles; a day").arg(who, words.date(date));
    if (days.count(first) < days.size())
        date.day = 0;
    return Tr::tr("%1, %2", "articles; their day or month").arg(who, words.date(date));
}

} // namespace

QList<FundingWritten> fundingWritten(const Dossier &dossier, const QList<FundingBar> &bars, const Words &words)
{
    std::map<std::pair<int, int>, QList<ArticleId>> months;
    int speaking = 0;
    for (int a = 0; a < dossier.articles.size(); ++a) {
        const bool speaks = std::any_of(bars.begin(), bars.end(),
            [&](const FundingBar &bar) { return dossier.verdict(bar.claim).articles.contains(ArticleId(a)); });
        speaking += speaks;
        if (const QDate day = writtenFrom(dossier.articles.at(a)); speaks && day.isValid())
            months[{day.year(), day.month()}] << ArticleId(a);
    }
    QList<FundingWritten> written;
    for (const auto &[month, articles] : months) {
        FundingWritten one;
        for (const ArticleId article : articles)
            if (const QDate day = writtenFrom(dossier.article(article)); !one.day.isValid() || day < one.day)
                one.day = day;
        one.label = labelOf(dossier, articles, articles.size() == speaking, words);
        written << one;
    }
    return written;
}

} // namespace deal
