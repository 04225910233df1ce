// Where the reader was in a dossier: page, how it is read, filter and claim, remembered by dossier, since a filter speaks of its
// parties. The party that was looked at is not: its marks are of one sitting, and an address keeps them for who wants them.
#pragma once

#include "core/focus.h"

#include <QSettings>

namespace deal {

void rememberReading(QSettings &settings, const Focus &focus);
/// How long after a change it is written, in milliseconds. Not at once: settings are written to the disk and waited for, in the
/// thread that is to paint what has changed.
inline constexpr int keptWithin = 400;
/// From now on, soon after each change: it outlives a program that is killed. Who lets go of the focus says rememberReading().
/// `settings` outlives the focus.
void keepReading(QSettings &settings, Focus &focus);

/// What this dossier no longer knows is left out; without a memory, its first clause is focused on the page of clauses.
void recallReading(QSettings &settings, Focus &focus);

} // namespace deal
