// The source line of the funding picture: the articles that speak, and what the signs mean that are drawn.
#include "fundingwords.h"

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::FundingPicture)
};

/// Whether the bars have marks, and not words alone.
bool drawsBars(const FundingPicture &picture)
{
    return picture.form.reading != FundingReading::Time || picture.years;
}

/// How a ceiling is told from an amount, in each way that is drawn.
QStringList signsOfCeilings(const FundingPicture &picture)
{
    const bool onLog = picture.form.logarithmic && picture.form.reading == FundingReading::Compare;
    bool hatched = false, hollow = false, capped = false;
    for (const FundingBar &bar : picture.shares)
        hatched = hatched || (bar.ceiling && bar.seen);
    for (const FundingBar &bar : picture.bars) {
        const bool span = picture.form.reading != FundingReading::Time || bar.days.shape == FundingDays::Shape::Span;
        hollow = hollow || (onLog && bar.ceiling);
        hatched = hatched || (!onLog && drawsBars(picture) && bar.ceiling && bar.seen && span);
        capped = capped || (!onLog && drawsBars(picture) && bar.ceiling && bar.seen && !span);
    }
    QStringList signs;
    if (hatched)
        signs << Tr::tr("Hatched: a ceiling.");
    if (hollow)
        signs << Tr::tr("Hollow, with a bar at its right: a ceiling.");
    if (capped)
        signs << Tr::tr("With a bar at its right: a ceiling.", "a dot or a diamond");
    return signs;
}

/// Words of the filter that a source line has room for.
QString shortened(const QString &filter)
{
    constexpr int most = 36;
    return filter.size() > most ? filter.left(most - 1).trimmed() + u'…' : filter;
}

QString outlineWords(const QString &filter)
{
    return filter.isEmpty() ? Tr::tr("Grey outline: left out by the filter.")
                            : Tr::tr("Grey outline: left out by the filter (%1).", "its words").arg(shortened(filter));
}

/// What the signs of Time mean, those that are drawn.
QStringList signsOfTime(const FundingPicture &picture)
{
    bool vague = false, hedged = false, atOnce = false, open = false;
    for (const FundingBar &bar : picture.bars) {
        using Bound = FundingDays::Bound;
        vague = vague || (bar.seen && bar.days.isVague());
        hedged = hedged || (bar.seen && bar.days.isVague() && bar.days.hedged);
        atOnce = atOnce || (bar.seen && bar.days.shape == FundingDays::Shape::AtOnce);
        open = open
            || (bar.seen && bar.days.shape == FundingDays::Shape::Span
                && (bar.days.start == Bound::Open || bar.days.end == Bound::Open));
    }
    QStringList signs;
    if (vague)
        signs << Tr::tr("Dashed: days that are possible, not sure.");
    if (hedged)
        signs << Tr::tr("Beyond “about” or “perhaps” a date, dashes reach one day, month or year further, and nothing is solid.");
    if (open)
        signs << Tr::tr("Arrow: no date bounds it.");
    if (atOnce)
        signs << Tr::tr("Diamond: at once, no date stated.");
    return signs;
}

QString sourcesOf(const Dossier &dossier, const FundingPicture &picture, const Words &words)
{
    const QList<FundingBar> all = picture.bars + picture.shares;
    QStringList articles;
    for (int a = 0; a < dossier.articles.size(); ++a)
        if (std::any_of(all.begin(), all.end(),
                [&](const FundingBar &bar) { return dossier.verdict(bar.claim).articles.contains(ArticleId(a)); }))
            articles << articleInWords(dossier.articles.at(a), words);
    return articles.isEmpty() ? Tr::tr("No article that is relied on speaks of it.")
                              : Tr::tr("Sources: %1.").arg(articles.join(words.separator()));
}

/// What has a mark or a strip.
QList<FundingBar> drawnOf(const FundingPicture &picture)
{
    return drawsBars(picture) ? picture.bars + picture.shares : picture.shares;
}

/// What the signs mean that are drawn, with those words on what the filter leaves out, if any.
QString signsOf(const Dossier &dossier, const FundingPicture &picture, const QString &outline, const Words &words)
{
    const QList<FundingBar> drawn = drawnOf(picture);
    QStringList parts = signsOfCeilings(picture);
    if (picture.form.reading == FundingReading::Time && picture.years)
        parts << signsOfTime(picture);
    parts << outline;
    parts.removeAll(QString());
    if (std::any_of(drawn.begin(), drawn.end(), [](const FundingBar &bar) { return bar.unsupported; }))
        parts
            << Tr::tr("%1: what then rests on nothing is outlined.", "which articles are set aside").arg(words.setAside(dossier));
    else if (!dossier.setAside.isEmpty())
        parts << words.setAside(dossier) + u'.';
    return parts.join(QLatin1Char(' '));
}

} // namespace

QString fundingSigns(const Dossier &dossier, const FundingPicture &picture, const QStringList &filter, const Words &words)
{
    const QList<FundingBar> drawn = drawnOf(picture);
    const bool outlined =
        std::any_of(drawn.begin(), drawn.end(), [](const FundingBar &bar) { return !bar.seen && !bar.unsupported; });
    return signsOf(dossier, picture, outlined ? outlineWords(filter.join(QStringLiteral(", "))) : QString(), words);
}

QString fundingSource(const Dossier &dossier, const FundingPicture &picture, const QStringList &filter, const Words &words)
{
    return (sourcesOf(dossier, picture, words) + u' ' + fundingSigns(dossier, picture, filter, words)).trimmed();
}

QString fundingSourceRoom(const Dossier &dossier, const FundingPicture &picture, const Words &words)
{
    QStringList parties; // of whatever else a filter speaks, no more of it is said than of these
    for (const Party &party : dossier.parties)
        parties << words.text(party.name);
    const QString outline = outlineWords(parties.join(QStringLiteral(", ")).leftJustified(40, u'n'));
    return sourcesOf(dossier, picture, words) + u' ' + signsOf(dossier, picture, outline, words);
}

} // namespace deal
