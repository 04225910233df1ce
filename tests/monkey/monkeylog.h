// What the monkey did last, and what went wrong with it: kept so that it can be told from a signal handler, or when a sanitizer
// ends the program. One monkey a process.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace deal::test {

/// From now on a crash, the end of the program by a sanitizer, and a GUI thread that does not come back tell the last events
/// first. Warnings of Qt and of ours are failures.
void watchTheMonkey();

/// An event, before it is done. GUI thread.
void noteEvent(int number, const QByteArray &what);

/// The last 50 events, on standard error; may be called from a signal handler.
void tellLastEvents();

/// Something is wrong; any thread. `what` is one line.
void noteFailure(const QString &what);

/// What is wrong so far.
[[nodiscard]] QStringList failures();

/// Bytes that the program has asked for and not given back.
[[nodiscard]] qint64 memoryInUse();

/// Whether the build has AddressSanitizer, under which all is slower.
[[nodiscard]] bool isSanitized();

} // namespace deal::test
