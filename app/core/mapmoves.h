// Where the reader has put parties on the map. A value; any thread.
#pragma once

#include "facts.h"

#include <QMap>
#include <QPointF>

namespace deal {

/// By how much each party was moved from where it was laid out, in logical pixels of the map; those that were not are missing.
using MapMoves = QMap<PartyId, QPointF>;

} // namespace deal
