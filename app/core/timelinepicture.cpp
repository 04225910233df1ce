// The timeline as something to take away.
#include "facets.h"
#include "fundingwords.h"
#include "picturefacts.h"
#include "timelinelayout.h"
#include "timelinewords.h"

#include <QSet>

namespace deal {

namespace {

void tellFacts(PictureFacts &facts, const Timeline &timeline, const Dossier &dossier, const Filter &filter, const Words &words)
{
    facts.title = timeline.title;
    facts.alternative = timeline.spoken;
    facts.source = timeline.source;
    facts.filter = wordsOf(dossier, filter, words);
    QSet<PassageId> quoted;
    QSet<ArticleId> speaking;
    for (const TimelineItem &item : itemsOf(timeline)) {
        if (!item.seen)
            continue;
        facts.claims << dossier.claim(item.claim).key;
        for (const Evidence &evidence : dossier.claim(item.claim).evidence) {
            quoted.insert(evidence.passage);
            speaking.insert(dossier.passage(evidence.passage).article);
        }
    }
    for (int a = 0; a < dossier.articles.size(); ++a)
        if (speaking.contains(ArticleId(a)))
            facts.articles << articleInWords(dossier.articles.at(a), words);
    for (int p = 0; p < dossier.passages.size(); ++p)
        if (const QString place = words.place(dossier, PassageId(p));
            quoted.contains(PassageId(p)) && !facts.places.contains(place))
            facts.places << place;
}

} // namespace

Picture timelineToTake(const Dossier &dossier, const Filter &filter, TimelineLanes lanes, const Words &words, bool sourceLine)
{
    Timeline timeline = timelineOf(dossier, filter, lanes, words);
    Picture picture;
    picture.nothing = timeline.nothing;
    tellFacts(picture.facts, timeline, dossier, filter, words);
    if (!sourceLine)
        timeline.source.clear();
    picture.draw = [timeline, words](
                       QSizeF size, const Measure &measure) { return drawTimeline(timeline, size, words, measure); };
    complete(picture, dossier, {View::Timeline, filter, dossier.setAside, false}, words, sourceLine);
    return picture;
}

std::optional<Problem> nothingInTime(const Dossier &dossier, const Filter &filter, const Words &words)
{
    const QString nothing = timelineOf(dossier, filter, TimelineLanes::Parties, words).nothing;
    return nothing.isEmpty() ? std::nullopt : std::optional(Problem{nothing});
}

} // namespace deal
