// The command line of deal-seed.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace deal {

enum class SeederExit : int { Done = 0, FoundWrong = 1, BadUsage = 2 };

/// `arguments` without the program's own name. Findings of --check and the summary go to `out`, all else to `err`.
[[nodiscard]] SeederExit runSeeder(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace deal
