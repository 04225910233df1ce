// The articles of a dossier: a part of its rows that is read by itself, on a thread of its own.
#pragma once

#include "rowreader.h"

namespace deal {

/// Reads articles, paragraphs and passages into the dossier, which has its languages already, and nothing else of it, so that
/// its other parts may be read at the same time. Passages are noted under their rows' ids. Returns the fault that makes the file
/// a damaged one, as readRows() does.
[[nodiscard]] std::optional<QString> readArticleRows(const QString &path, Dossier &dossier, RowIds &passages);

} // namespace deal
