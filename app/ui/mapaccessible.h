// The map for assistive technology: a chart (AT-SPI's role) whose children are its parties and its ties, each with its sentence,
// its place on the screen and what can be done with it. GUI thread only.
#pragma once

namespace deal {

class MapView;

/// From now on each MapView is such a chart.
void makeMapsSpeak();

/// A screen reader says that thing's sentence; -1: the map itself has the keyboard again.
void speakOfThing(MapView &view, int thing);

/// Another thing is chosen: whether either of the two is selected has changed; -1: none.
void tellThingChosen(MapView &view, int before, int now);

/// Other parts of the graph are seen: what the things say has changed.
void tellThings(MapView &view);

} // namespace deal
