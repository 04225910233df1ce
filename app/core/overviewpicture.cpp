#include "overviewpicture.h"

#include "picturefacts.h"

namespace deal {

Picture overviewToTake(const Dossier &dossier, const Filter &filter, const Words &words, bool sourceLine)
{
    Overview overview = overviewOf(dossier, filter, words);
    Picture picture;
    picture.nothing = overview.nothing;
    picture.facts.title = overview.title;
    picture.facts.alternative = spoken(overview);
    picture.facts.source = overview.source;
    tellClaims(picture.facts, claimsOf(overview), dossier, filter, words);
    if (!sourceLine)
        overview.source.clear();
    picture.draw = [overview, small = smallDrawings(dossier, filter, words)](
                       QSizeF size, const Measure &measure) { return drawOverview(overview, size, measure, small); };
    complete(picture, dossier, {View::Overview, filter, dossier.setAside, false}, words, sourceLine);
    return picture;
}

std::optional<Problem> noOverview(const Dossier &dossier, const Filter &filter, const Words &words)
{
    const QString nothing = overviewOf(dossier, filter, words).nothing;
    return nothing.isEmpty() ? std::nullopt : std::optional(Problem{nothing});
}

} // namespace deal
