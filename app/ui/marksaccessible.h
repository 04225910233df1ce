// A drawing's marks for assistive technology: a chart (AT-SPI's role) whose children are its marks, each with its sentence, its
// place on the screen and what can be done with it. GUI thread only.
#pragma once

#include "core/drawing.h"

namespace deal {

class MarksView;

/// From now on each MarksView is such a chart.
void makeMarksSpeak();

/// A screen reader says that mark's sentence; -1: the view itself has the keyboard again.
void speakOf(MarksView &view, int mark);

/// Another mark is chosen: whether either of the two is selected has changed; -1: none.
void tellChosen(MarksView &view, int before, int now);

/// Other marks are the focused party's than those before.
void tellLit(MarksView &view, const QList<int> &before);

/// After it is drawn anew: which of its marks are others than before.
void tellMarks(MarksView &view, const QList<DrawnMark> &before);

} // namespace deal
