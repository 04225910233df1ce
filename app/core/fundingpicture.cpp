#include "fundingpicture.h"

#include "amountmodel.h"
#include "fundinglayout.h"
#include "picturefacts.h"

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::FundingPicture)
};

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString firstName(const Dossier &dossier, ClaimId claim, Role role, const Words &words)
{
    const QList<PartyId> parties = dossier.partiesIn(claim, role);
    return parties.isEmpty() ? QString() : words.text(dossier.party(parties.first()).name);
}

FundingBar barOf(const Dossier &dossier, ClaimId id, const Filter &filter, const Words &words)
{
    const Claim &claim = dossier.claim(id);
    FundingBar bar;
    bar.claim = id;
    bar.name = words.text(claim.title);
    bar.detail =
        joined({words.nature(claim.amount->nature), claim.period.isStated() ? whenStated(dossier, id, words) : QString()},
            QStringLiteral(" · "));
    bar.label = words.amountShort(*claim.amount);
    const QString sources = dossier.verdict(id).agreement == Agreement::Agree ? QString() : words.verdict(dossier, id);
    bar.note = joined({nesting(dossier, id, words), sources}, QStringLiteral(" · "));
    bar.value = claim.amount->value;
    bar.ceiling = claim.amount->qualifier == Qualifier::UpTo;
    bar.unsupported = dossier.verdict(id).agreement == Agreement::Unsupported;
    bar.seen = !bar.unsupported && matches(dossier, id, filter);
    bar.sentence = joined({bar.name, bar.label, bar.detail, bar.note}, QStringLiteral(", "));
    for (Role role : {Role::Pays, Role::Receives})
        if (const QList<PartyId> parties = dossier.partiesIn(id, role); !parties.isEmpty())
            bar.party = parties.first();
    return bar;
}

/// "Up to $500 B announced for Stargate"
QString headline(const Dossier &dossier, const FundingBar &bar, const Words &words)
{
    const QString to = firstName(dossier, bar.claim, Role::Receives, words),
                  from = firstName(dossier, bar.claim, Role::Pays, words);
    QString sentence;
    switch (dossier.claim(bar.claim).amount->nature) {
    case Nature::Announced:
    case Nature::Immediate:
        sentence = to.isEmpty() ? Tr::tr("%1 announced").arg(bar.label) : Tr::tr("%1 announced for %2").arg(bar.label, to);
        break;
    case Nature::Invested:
    case Nature::Share:
        sentence = from.isEmpty() ? Tr::tr("%1 invested").arg(bar.label) : Tr::tr("%1 invested by %2").arg(bar.label, from);
        break;
    }
    sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

/// The largest amount, and the largest part of it that has an amount of its own. Amounts of other kinds are not compared with it.
QString finding(const Dossier &dossier, const QList<FundingBar> &bars, const Words &words)
{
    const auto factsOf = [&](const FundingBar &bar) -> const AmountFacts & { return *dossier.claim(bar.claim).amount; };
    const FundingBar *whole = nullptr, *part = nullptr;
    for (const FundingBar &bar : bars)
        if (!bar.unsupported && !factsOf(bar).partOf && (!whole || bar.value > whole->value))
            whole = &bar;
    if (!whole)
        return bars.isEmpty() ? Tr::tr("No amount of money is stated")
                              : Tr::tr("No amount rests on an article that is relied on");
    for (const FundingBar &bar : bars)
        if (!bar.unsupported && factsOf(bar).partOf == whole->claim && (!part || bar.value > part->value))
            part = &bar;
    const QString first = headline(dossier, *whole, words);
    if (!part)
        return first;
    return factsOf(*part).nature == Nature::Immediate
        ? Tr::tr("%1, %2 of it at once", "a headline; an amount").arg(first, part->label)
        : Tr::tr("%1, %2 of it", "a headline; an amount").arg(first, part->label);
}

QString sourceLine(const Dossier &dossier, const QList<FundingBar> &bars, const Words &words)
{
    QStringList articles;
    for (int a = 0; a < dossier.articles.size(); ++a) {
        const bool speaks = std::any_of(bars.begin(), bars.end(),
            [&](const FundingBar &bar) { return dossier.verdict(bar.claim).articles.contains(ArticleId(a)); });
        const Article &article = dossier.articles.at(a);
        if (speaks)
            articles << Tr::tr("%1, %2 (%3)", "an article's letter, name and date")
                            .arg(article.letter, words.text(article.name), words.published(article));
    }
    QStringList parts{articles.isEmpty() ? Tr::tr("No article that is relied on speaks of it.")
                                         : Tr::tr("Sources: %1.").arg(articles.join(words.separator()))};
    if (std::any_of(bars.begin(), bars.end(), [](const FundingBar &bar) { return bar.ceiling; }))
        parts << Tr::tr("Hatched: a ceiling.");
    if (std::any_of(bars.begin(), bars.end(), [](const FundingBar &bar) { return !bar.seen && !bar.unsupported; }))
        parts << Tr::tr("Pale outline: left out by the filter.");
    if (!dossier.setAside.isEmpty())
        parts
            << Tr::tr("%1: what then rests on nothing is outlined.", "which articles are set aside").arg(words.setAside(dossier));
    return parts.join(QLatin1Char(' '));
}

} // namespace

FundingPicture fundingPicture(const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words)
{
    FundingPicture picture;
    picture.form = form;
    for (ClaimId id : dossier.claimsOf(ClaimKind::Amount)) {
        const AmountFacts &facts = *dossier.claim(id).amount;
        if (facts.unit != Unit::Currency || (!picture.currency.isEmpty() && facts.currency != picture.currency))
            continue;
        picture.currency = facts.currency;
        picture.bars << barOf(dossier, id, filter, words);
    }
    picture.finding = finding(dossier, picture.bars, words);
    picture.subtitle = picture.currency == QStringLiteral("USD")
        ? Tr::tr("US dollars, as the %n article(s) report them. Amounts that lie inside one another are not added.", "",
            int(dossier.articles.size() - dossier.setAside.size()))
        : Tr::tr("%1, as the %n article(s) report it. Amounts that lie inside one another are not added.", "",
            int(dossier.articles.size() - dossier.setAside.size()))
              .arg(picture.currency);
    picture.source = sourceLine(dossier, picture.bars, words);
    QStringList sentences{picture.finding};
    for (const FundingBar &bar : picture.bars)
        sentences << bar.sentence;
    picture.spoken = sentences.join(QStringLiteral(". "));
    return picture;
}

Picture fundingToTake(const Dossier &dossier, const Filter &filter, const FundingForm &form, const Words &words, bool sourceLine)
{
    FundingPicture funding = fundingPicture(dossier, filter, form, words);
    Picture picture;
    picture.isEmpty = funding.bars.isEmpty();
    picture.facts.view = viewOf(form.reading);
    picture.facts.lang = words.lang();
    picture.facts.title = funding.finding;
    picture.facts.alternative = funding.spoken;
    picture.facts.source = funding.source;
    if (!sourceLine)
        funding.source.clear();
    picture.draw = [funding, words](QSizeF size, const Measure &measure) { return drawFunding(funding, size, words, measure); };
    complete(picture, dossier, {viewOf(form.reading), filter, dossier.setAside, form.logarithmic}, words);
    return picture;
}

} // namespace deal
