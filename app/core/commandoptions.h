// The words of the command line: its options, and what each goes with. Pure; any thread.
#pragma once

#include "commandline.h"

namespace deal {

/// An enumerator and the word for it on the command line.
template <class E>
using Names = QList<std::pair<E, QString>>;

struct CommandOption {
    QLatin1StringView name;
    bool takesValue;
    bool repeats;
    QList<Command> commands; ///< it goes with; empty: with every one
    QList<View> views = {}; ///< with Command::Export; empty: every view
    bool ofAll = true; ///< where it goes with Command::Export, with export all too
};

[[nodiscard]] const QList<CommandOption> &commandOptions();
/// Those that are typed; in no particular order.
[[nodiscard]] const Names<Command> &commandNames();
/// Null where there is no such option.
[[nodiscard]] const CommandOption *optionCalled(const QString &name);
/// Whether it goes with what was asked for.
[[nodiscard]] bool goesWith(const CommandOption &option, const CommandLine &line);
/// What it goes with, as it is typed: "list, export evidence".
[[nodiscard]] QString whatItGoesWith(const CommandOption &option);

} // namespace deal
