// How the labels of notes look: a colour for each, and a shape that is its own, so that no colour stands alone. GUI thread only.
#pragma once

#include "core/note.h"
#include "look.h"

namespace deal {

/// At least 4.5:1 against Shade::Card.
[[nodiscard]] QColor noteColor(const Look &look, NoteColour colour);
/// A disc, a square, a triangle, a diamond, a ring or a bar, in the middle of the rectangle, 10 pixels high.
void paintNoteShape(QPainter &painter, const Look &look, const QRectF &rect, NoteColour colour);
/// The shape, for a menu or a button.
[[nodiscard]] QIcon noteShapeIcon(const Look &look, NoteColour colour);

} // namespace deal
