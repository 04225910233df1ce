#include "viewpicture.h"

#include "fundingdata.h"
#include "fundingpicture.h"
#include "mappicture.h"
#include "overviewpicture.h"
#include "timeline.h"

#include <algorithm>

namespace deal {

namespace {

/// How one view is drawn.
struct Drawer {
    View view = View::Funding;
    Picture (*draw)(View view, const Dossier &dossier, const Filter &filter, const PictureForm &form, const Words &words);
    std::optional<Problem> (*nothing)(const Dossier &dossier, const Filter &filter, const Words &words);
};

Picture drawMoney(View view, const Dossier &dossier, const Filter &filter, const PictureForm &form, const Words &words)
{
    const FundingForm funding{*fundingReading(view), view == View::Funding && form.logarithmic};
    return fundingToTake(dossier, filter, funding, words, form.sourceLine);
}

Picture drawWhole(View, const Dossier &dossier, const Filter &filter, const PictureForm &form, const Words &words)
{
    return overviewToTake(dossier, filter, words, form.sourceLine);
}

Picture drawDays(View, const Dossier &dossier, const Filter &filter, const PictureForm &form, const Words &words)
{
    return timelineToTake(dossier, filter, form.lanes, words, form.sourceLine);
}

constexpr Drawer drawers[] = {
    {View::Funding, drawMoney, nothingShown},
    {View::FundingParts, drawMoney, nothingShown},
    {View::FundingTime, drawMoney, nothingShown},
    {View::Overview, drawWhole, noOverview},
    {View::Map, mapToTake, nothingOnMap},
    {View::Timeline, drawDays, nothingInTime},
};

const Drawer *drawerOf(View view)
{
    const auto *found =
        std::find_if(std::begin(drawers), std::end(drawers), [view](const Drawer &drawer) { return drawer.view == view; });
    return found == std::end(drawers) ? nullptr : found;
}

} // namespace

QList<View> drawnViews()
{
    QList<View> views;
    for (const Drawer &drawer : drawers)
        views << drawer.view;
    return views;
}

QList<View> exportedViews()
{
    QList<View> views;
    for (int view = 0; view < viewCount; ++view)
        if (drawerOf(View(view)) || !isPicture(u'.' + suffixesOf(View(view)).first()))
            views << View(view);
    return views;
}

std::optional<View> pictureOf(Page page, FundingReading reading)
{
    View view = viewOf(reading);
    if (page == Page::Overview || page == Page::Map || page == Page::Timeline)
        view = page == Page::Overview ? View::Overview : page == Page::Map ? View::Map : View::Timeline;
    else if (page != Page::Funding)
        return {};
    return drawerOf(view) ? std::optional(view) : std::nullopt;
}

Picture pictureToTake(View view, const Dossier &dossier, const Filter &filter, const PictureForm &form, const Words &words)
{
    return drawerOf(view)->draw(view, dossier, filter, form, words);
}

std::optional<Problem> nothingToDraw(View view, const Dossier &dossier, const Filter &filter, const Words &words)
{
    return drawerOf(view)->nothing(dossier, filter, words);
}

} // namespace deal
