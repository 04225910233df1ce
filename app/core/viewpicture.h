// The picture of any view that has one, by the view's name: what the window copies, prints and exports, and what the command line
// writes. A new view that can be drawn is added here and nowhere else. Pure; any thread.
#pragma once

#include "filter.h"
#include "mapmoves.h"
#include "page.h"
#include "picture.h"
#include "timelineform.h"
#include "words.h"

namespace deal {

/// How a view is drawn, besides the filter: what a reader has chosen on its page.
struct PictureForm {
    bool logarithmic = false; ///< of View::Funding alone
    bool sourceLine = true; ///< without it the last line does not name the sources; what travels with the picture names them
    const Dossier *whole = nullptr; ///< with all of its articles, where the dossier lacks some: then no place depends on these
    MapMoves moves; ///< of View::Map alone: parties that the reader has moved
    TimelineLanes lanes = TimelineLanes::Parties; ///< of View::Timeline alone
    bool operator==(const PictureForm &) const = default;
};

/// The views that can be drawn, in the enumerators' order.
[[nodiscard]] QList<View> drawnViews();
/// All that can be exported: those that can be drawn, and those that are tables and texts; in the enumerators' order.
[[nodiscard]] QList<View> exportedViews();

/// The view that is the picture of a page; nothing for a page that is no picture. `reading` is how the money is read.
[[nodiscard]] std::optional<View> pictureOf(Page page, FundingReading reading);

/// Complete (core/picturefacts.h). `dossier` outlives the call alone. `view` is one of drawnViews().
[[nodiscard]] Picture pictureToTake(
    View view, const Dossier &dossier, const Filter &filter, const PictureForm &form, const Words &words);

/// A sentence, where the picture would show nothing that is seen; quick.
[[nodiscard]] std::optional<Problem> nothingToDraw(View view, const Dossier &dossier, const Filter &filter, const Words &words);

} // namespace deal
