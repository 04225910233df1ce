#include "viewpicture.h"

#include "fundingdata.h"
#include "fundingpicture.h"
#include "mappicture.h"

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

constexpr Drawer drawers[] = {
    {View::Funding, drawMoney, nothingShown},
    {View::FundingParts, drawMoney, nothingShown},
    {View::FundingTime, drawMoney, nothingShown},
    {View::Map, mapToTake, nothingOnMap},
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
    const View view = page == Page::Map ? View::Map : page == Page::Timeline ? View::Timeline : viewOf(reading);
    const bool isDrawn = page == Page::Funding || page == Page::Map || page == Page::Timeline;
    return isDrawn && drawerOf(view) ? std::optional(view) : std::nullopt;
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
