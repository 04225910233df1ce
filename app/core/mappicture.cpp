#include "mappicture.h"

#include "facets.h"
#include "fundingframe.h"
#include "fundingwords.h"
#include "mapdrawing.h"
#include "maproute.h"
#include "picturefacts.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::MapPicture)
};

/// What is drawn, whatever its size.
struct MapPicture {
    MapGraph whole; ///< for the places: no filter moves a party
    MapGraph graph; ///< with what is seen
    MapMoves moves;
    QString title, subtitle, source;
    QStringList nodes, ties; ///< what each says
};

/// The map itself with its marks, from that corner on.
void addMap(Drawing &drawing, const MapPicture &map, const MapLayout &layout, QPointF corner, const Measure &measure)
{
    const QPointF by = corner - layout.bounds.topLeft();
    const int first = int(drawing.marks.size()), nodes = int(map.graph.nodes.size());
    for (int i = 0; i < nodes; ++i) {
        const MapNode &node = map.graph.nodes.at(i);
        drawing.marks << DrawnMark{{}, layout.nodes.at(i).translated(by), map.nodes.at(i), node.seen, node.party};
    }
    QList<Shape> lines, labels;
    for (int i = 0; i < int(map.graph.ties.size()); ++i) {
        const MapTie &tie = map.graph.ties.at(i);
        const MapRoute &route = layout.routes.at(i);
        const QRectF place = route.label.isEmpty() ? QRectF(middleOf(route.curve), QSizeF(1, 1)) : route.label;
        drawing.marks << DrawnMark{tie.told().first(), place.translated(by), map.ties.at(i), !tie.seen.isEmpty(), {}};
        lines << tieShapes(tie, route.curve, first + nodes + i);
        labels << labelShapes(tie, route.label, measure, first + nodes + i);
    }
    for (const QList<Shape> &some : {lines, labels})
        for (const Shape &shape : some)
            drawing.shapes << shifted(shape, by);
    for (int i = 0; i < nodes; ++i)
        for (const Shape &shape : nodeShapes(map.graph.nodes.at(i), layout.nodes.at(i), measure, first + i))
            drawing.shapes << shifted(shape, by);
}

Drawing drawMap(const MapPicture &map, QSizeF asked, const Words &words, const Measure &measure)
{
    const MapPlan plan = mapPlan(map.whole, measure);
    const MapLayout layout = movedLayout(plan, mapLayout(plan), map.moves);
    Drawing drawing;
    const qreal width = std::max({asked.width(), 320.0, layout.bounds.width() + 2 * fundingMargin}),
                inner = width - 2 * fundingMargin;
    const QRectF top(fundingMargin, fundingMargin - unit, inner, 0);
    const QRectF title = addWords(
        drawing, {{map.title, TextStyle::Title, tints::text}, {map.subtitle, TextStyle::Small, tints::muted}}, top, measure, -1);
    Drawing legend = mapLegend(map.graph, inner, words, measure);
    const qreal source = sizeOf({{map.source, TextStyle::Small, tints::muted}}, inner, measure).height();
    const qreal above = title.bottom() + 3 * unit,
                below = 3 * unit + legend.size.height() + 2 * unit + source + fundingMargin - unit;
    const qreal height = std::max(asked.height(), above + layout.bounds.height() + below);
    drawing.size = {width, height};
    const qreal room = height - above - below;
    addMap(drawing, map, layout,
        {fundingMargin + (inner - layout.bounds.width()) / 2, above + (room - layout.bounds.height()) / 2}, measure);
    const QPointF legendAt(fundingMargin, above + room + 3 * unit);
    for (const Shape &shape : std::as_const(legend.shapes))
        drawing.shapes << shifted(shape, legendAt);
    const QRectF last(fundingMargin, legendAt.y() + legend.size.height() + 2 * unit, inner, 0);
    addWords(drawing, {{map.source, TextStyle::Small, tints::muted}}, last, measure, -1);
    return drawing;
}

/// The claims that the ties stand for, and the articles and places that prove them.
void tellFacts(PictureFacts &facts, const MapGraph &graph, const Dossier &dossier, const Words &words)
{
    QSet<ClaimId> shown;
    for (const MapTie &tie : graph.ties)
        for (const ClaimId id : tie.seen)
            shown.insert(id);
    QSet<ArticleId> speaking;
    QSet<PassageId> quoted;
    for (int i = 0; i < int(dossier.claims.size()); ++i) {
        if (!shown.contains(ClaimId(i)))
            continue;
        facts.claims << dossier.claims.at(i).key;
        for (const Evidence &evidence : dossier.claims.at(i).evidence) {
            quoted.insert(evidence.passage);
            speaking.insert(dossier.passage(evidence.passage).article);
        }
    }
    for (int a = 0; a < dossier.articles.size(); ++a)
        if (speaking.contains(ArticleId(a)))
            facts.articles << articleInWords(dossier.articles.at(a), words);
    QSet<QString> met;
    for (int p = 0; p < dossier.passages.size(); ++p)
        if (quoted.contains(PassageId(p)))
            if (const QString place = words.place(dossier, PassageId(p)); !met.contains(place)) {
                met.insert(place);
                facts.places << place;
            }
}

QString sourceLine(const PictureFacts &facts, const Dossier &dossier, bool withSources, const Words &words)
{
    QStringList parts;
    if (withSources && !facts.articles.isEmpty())
        parts << Tr::tr("Sources: %1.").arg(facts.articles.join(words.separator()));
    if (!facts.filter.isEmpty())
        parts << Tr::tr("Pale: left out by the filter (%1).", "its words").arg(facts.filter.join(QStringLiteral(", ")));
    if (!dossier.setAside.isEmpty())
        parts << words.setAside(dossier) + u'.';
    return parts.join(u' ');
}

} // namespace

QString mapFinding(const MapGraph &graph, const Words &words)
{
    QSet<ClaimId> all;
    QMap<std::pair<int, int>, QSet<ClaimId>> pairs;
    for (const MapTie &tie : graph.ties)
        for (const ClaimId id : tie.seen) {
            all.insert(id);
            pairs[std::minmax(tie.from, tie.to)].insert(id);
        }
    if (all.isEmpty())
        return Tr::tr("No claim ties one party to another");
    auto most = pairs.cbegin();
    for (auto it = pairs.cbegin(); it != pairs.cend(); ++it)
        if (it.value().size() > most.value().size())
            most = it;
    const auto [one, other] = most.key();
    const auto name = [&graph](int node) { return graph.nodes.at(node).name.left(80); };
    if (one == other)
        return Tr::tr("%1 of %n claim(s) tie %2 to itself", nullptr, int(all.size()))
            .arg(words.locale().toString(most.value().size()), name(one));
    return Tr::tr("%1 of %n claim(s) stand between %2 and %3", nullptr, int(all.size()))
        .arg(words.locale().toString(most.value().size()), name(one), name(other));
}

Picture mapToTake(View view, const Dossier &dossier, const Filter &filter, const PictureForm &form, const Words &words)
{
    MapPicture map;
    map.whole = mapGraph(form.whole ? *form.whole : dossier, words);
    map.graph = seenThrough(map.whole, dossier, filter, words);
    map.moves = form.moves;
    map.title = mapFinding(map.graph, words);
    map.subtitle = Tr::tr("Who is tied to whom by clauses and amounts, as the %n article(s) report them.", nullptr,
        int(dossier.articles.size() - dossier.setAside.size()));
    QStringList spoken{map.title};
    for (int i = 0; i < int(map.graph.nodes.size()); ++i)
        map.nodes << nodeSentence(map.graph, i, dossier, words);
    for (int i = 0; i < int(map.graph.ties.size()); ++i) {
        map.ties << tieSentence(map.graph, i, dossier, words);
        if (!map.graph.ties.at(i).seen.isEmpty())
            spoken << (map.ties.last().endsWith(u'.') ? map.ties.last().chopped(1) : map.ties.last());
    }
    Picture picture;
    if (const auto nothing = nothingOnMap(dossier, filter, words))
        picture.nothing = nothing->sentence;
    picture.facts.title = map.title;
    picture.facts.alternative = spoken.join(QStringLiteral(". "));
    picture.facts.filter = wordsOf(dossier, filter, words);
    tellFacts(picture.facts, map.graph, dossier, words);
    picture.facts.source = sourceLine(picture.facts, dossier, true, words);
    map.source = sourceLine(picture.facts, dossier, form.sourceLine, words);
    picture.draw = [map, words](QSizeF size, const Measure &measure) { return drawMap(map, size, words, measure); };
    complete(picture, dossier, {view, filter, dossier.setAside, false}, words, form.sourceLine);
    return picture;
}

std::optional<Problem> nothingOnMap(const Dossier &dossier, const Filter &filter, const Words &words)
{
    const MapGraph graph = seenThrough(mapGraph(dossier, words), dossier, filter, words);
    if (graph.nodes.isEmpty())
        return Problem{Tr::tr("This dossier names no party, so there is no map to write.")};
    if (std::any_of(graph.nodes.begin(), graph.nodes.end(), [](const MapNode &node) { return node.seen; }))
        return {};
    const bool unsupported = std::all_of(dossier.verdicts.begin(), dossier.verdicts.end(),
        [](const Verdict &verdict) { return verdict.agreement == Agreement::Unsupported; });
    if (unsupported)
        return Problem{Tr::tr("Nothing on the map rests on an article that is relied on, so there is nothing to write.")};
    return Problem{Tr::tr("The filter leaves no party on the map, so there is nothing to write.")};
}

} // namespace deal
