// The overview's cards for assistive technology: a list of items, each with its sentence, its place on the screen and what can be
// done with it. Qt knows of no role for a widget that it paints itself. GUI thread only.
#pragma once

#include "core/drawing.h"

namespace deal {

class OverviewCard;

/// From now on each OverviewCard is such a list; one without items is a text.
void makeOverviewSpeak();

/// A screen reader says that item's sentence; -1: the card itself has the keyboard again.
void speakOf(OverviewCard &card, int mark);

/// The items that are the focused claim: one claim may stand in a card twice.
[[nodiscard]] QList<int> chosenItems(const OverviewCard &card);
/// Other items are chosen than before.
void tellChosen(OverviewCard &card, const QList<int> &before, const QList<int> &now);

/// After the card shows something else: which of its items are others than before.
void tellItems(OverviewCard &card, const QList<DrawnMark> &before);

} // namespace deal
