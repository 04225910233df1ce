// The sentences of the timeline: each derived from the dossier, none typed in. Pure; any thread.
#pragma once

#include "timeline.h"

namespace deal {

/// When a claim is, with what is not stated: "until 2030, no day given, start not stated".
[[nodiscard]] QString timelineWhen(const Dossier &dossier, ClaimId claim, const Words &words);
/// All that a mark says.
[[nodiscard]] QString timelineSentence(const Dossier &dossier, const TimelineItem &item, const Words &words);
/// Fills in the title, the sources and all else that is said of a timeline as a whole.
void describe(Timeline &timeline, const Dossier &dossier, const Filter &filter, const Words &words);

/// All of them: lane by lane, what is undated last.
[[nodiscard]] QList<TimelineItem> itemsOf(const Timeline &timeline);

} // namespace deal
