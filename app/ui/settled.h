// When a window has been painted and has nothing left to do: the moment that tests/bench measures.
#pragma once

class QWidget;

namespace deal {

/// For tests/bench only: when the environment variable DEAL_EXPLORER_SETTLED names a file, the process writes its clock
/// (CLOCK_MONOTONIC, nanoseconds) and its resident memory there, once, as soon as the window has been painted and two turns
/// of the event loop have brought no further painting. Without the variable it does nothing. Call it before show().
void reportWhenSettled(QWidget &window);

} // namespace deal
