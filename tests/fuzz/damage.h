// Damage to a dossier, by recipe, so that a few legible bytes reach what a flipped bit never would. A line each:
//   value TABLE COLUMN ROW WORDS   other words in a cell; NULL is NULL; the schema's CHECKs and keys are not asked
//   row TABLE ROW                  a row taken out
//   byte PLACE VALUE               one byte of the file
//   swap PAGE PAGE                 two pages change places
//   cut SIZE                       the file ends there
// Cells and rows come first, whatever the order of the lines; then the bytes. A table, a column, a number is counted round where
// it is beyond what there is, and a table or a column may be a name; what is none of these lines is passed over. Pure but for the
// memory that SQLite takes; any thread.
#pragma once

#include <QByteArray>

namespace deal::fuzz {

/// `whole`: the bytes of a dossier's file.
[[nodiscard]] QByteArray damaged(const QByteArray &whole, const QByteArray &recipe);

} // namespace deal::fuzz
