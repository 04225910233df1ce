// What was typed, parsed once, as a value. Reads argv; does nothing else.
#pragma once

#include "facts.h"
#include "view.h"

#include <QSize>
#include <QStringList>

namespace deal {

enum class Command { Window, List, Show, Search, Export, Notes, Verify, Check, Help, Version };
enum class ListWhat { Parties, Clauses, Amounts, Events };
enum class TextFormat { Table, Json, Csv, Text, Markdown };

/// What --size may ask for, in logical pixels.
inline constexpr QSize smallestPicture{320, 240};
inline constexpr QSize largestPicture{4096, 4096};

struct CommandLine {
    Command command = Command::Window;
    QString dossier; ///< empty: the deal's own
    QString address; ///< of the window: where it opens; empty: where the reader was
    QString lang; ///< "en", "fr", or empty: the system's
    ListWhat what = ListWhat::Clauses;
    QStringList parties; ///< keys
    bool anyParty = false;
    std::optional<QDate> asOf; ///< only what may hold on that day
    TextFormat format = TextFormat::Table;
    QString claim; ///< key
    QString text; ///< of search
    View view = View::Funding; ///< of export
    bool notes = false; ///< of export factcheck: the reader's notes go with it
    bool all = false; ///< export all: every view in every form
    QString output; ///< a file; with `all`, the folder
    double scale = 1; ///< 1 to 4; PNG only
    QSize size; ///< of the picture in logical pixels; empty: the default
    QString look; ///< of the picture: "light", "dark", "print"; empty: light
    bool logarithmic = false; ///< of export funding
    bool sourceLine = true; ///< in the picture
    QString articles; ///< folder; of verify, of search, of the exports of claims, and of the window
    QStringList without; ///< articles set aside: keys or letters
    QString helpText; ///< with Command::Help and Version: what to print
    bool operator==(const CommandLine &) const = default;
    /// Text commands, and exports that are text, need no QApplication at all.
    [[nodiscard]] bool needsWindow() const { return command == Command::Window; }
    [[nodiscard]] bool paints() const
    {
        return command == Command::Window || (command == Command::Export && (all || isPicture(output)));
    }
};

/// arguments[0] is the program. A problem is bad usage: one line, exit status 2.
[[nodiscard]] Expected<CommandLine> parseCommandLine(const QStringList &arguments);

/// The language that was asked for, even where the rest of the line is wrong; empty when none was.
[[nodiscard]] QString askedLanguage(const QStringList &arguments);

/// The language to speak: as asked for, else the system's where it is French, else English.
[[nodiscard]] QString languageFor(const QString &asked);

} // namespace deal
