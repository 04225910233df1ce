// What `export` writes: one view, or every view in every form that it has. The core writes text; who can paint hands in how.
#pragma once

#include "commandline.h"
#include "filter.h"
#include "wholetexts.h"
#include "words.h"

#include <QTextStream>

#include <functional>

namespace deal {

/// Writes a view as a picture; the answer is the absolute path.
using PictureWriter =
    std::function<Expected<QString>(const QString &path, View view, const Dossier &dossier, const Filter &filter)>;

struct AskedFile {
    View view = View::Funding;
    QString path;
    bool operator==(const AskedFile &) const = default;
};

/// The files that were asked for, in the order in which they are written. Of export all: KEY-VIEW.SUFFIX, as the window offers
/// them; the figures of the money once, since its readings show the same.
[[nodiscard]] QList<AskedFile> askedFiles(const CommandLine &line, const Dossier &dossier);

/// Writes them, each whole or not at all; the first that cannot be written ends it. Of export all, makes the folder where its
/// parent is there, and tells each file's path to `out`; where a picture would show nothing that is seen, says
/// so to `err` and writes the rest. A problem is a sentence.
[[nodiscard]] std::optional<Problem> exportAsked(const CommandLine &line, const Dossier &dossier, const Words &words,
    const PictureWriter &picture, QTextStream &out, QTextStream &err);

/// The folder's texts, each with the article that it is recognised as; a problem where there is none, in a sentence that has %1
/// for the folder.
[[nodiscard]] std::optional<Problem> readTexts(
    const QString &folder, const Dossier &dossier, const QString &whereNone, WholeTexts &into);

} // namespace deal
