// The money's chart for assistive technology: a chart (AT-SPI's role) whose children are its marks, each with its sentence, its
// place on the screen and what can be done with it. Qt knows of no role for a widget that it paints itself. GUI thread only.
#pragma once

#include "core/drawing.h"

namespace deal {

class FundingView;

/// From now on each FundingView is such a chart.
void makeChartsSpeak();

/// A screen reader says that mark's sentence; -1: the chart itself has the keyboard again.
void speakOf(FundingView &view, int mark);

/// Another mark is chosen: whether either of the two is selected has changed; -1: none.
void tellChosen(FundingView &view, int before, int now);

/// Another party is looked at: what is said of those marks that are, or were, among `before` and FundingView::lit() has changed.
void tellLit(FundingView &view, const QList<int> &before);

/// After it is drawn anew: which of its marks are others than before.
void tellMarks(FundingView &view, const QList<DrawnMark> &before);

} // namespace deal
