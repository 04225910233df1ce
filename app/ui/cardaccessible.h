// A CardView for assistive technology: a list whose children are its rows, each with its words, whether it is the current one,
// and its place among those that can be chosen. Qt's own would say neither the place nor which row is a heading. GUI thread only.
#pragma once

namespace deal {

/// From now on each CardView is such a list.
void makeCardsSpeak();

} // namespace deal
