// From a folder of TOML files to a dossier: everything that is wrong with it, or the compiled file.
#pragma once

#include "core/expected.h"
#include "draft.h"

namespace deal {

struct CheckedFolder {
    Draft draft; ///< fit to be written when there are no findings
    QList<Finding> findings; ///< by file and line
};

/// Reads and checks all *.toml of a folder, in the order of their names; with a folder of articles, against their texts too.
/// A problem is a folder that is not there, or that holds nothing to read.
[[nodiscard]] Expected<CheckedFolder> checkFolder(const QString &dir, const QString &articlesDir = {});

/// Writes a draft without findings as a dossier, replacing `out` in one step: whoever reads it sees the old or the new one.
/// When it fails, `out` is as it was and no other file is left. The same draft gives the same bytes. Returns their number.
[[nodiscard]] Expected<qint64> writeDossier(const Draft &draft, const QString &out);

} // namespace deal
