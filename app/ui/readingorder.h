// The order in which the parts of a window are read, for Tab: from top to bottom, and what stands side by side from where a line
// begins. Qt's own order is that in which widgets were made, and pages and chips are made late. GUI thread only.
#pragma once

#include <QList>

class QWidget;

namespace deal {

/// Whether Tab stops there now.
[[nodiscard]] bool takesTab(const QWidget &widget);
/// All parts of `part` where Tab stops now, itself first where it does.
[[nodiscard]] QList<QWidget *> readingOrder(QWidget &part);

} // namespace deal
