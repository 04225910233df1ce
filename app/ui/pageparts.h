// What pages have in common: a title row, an empty state, labels of data.
#pragma once

#include "shared.h"

#include <QHBoxLayout>
#include <QLabel>

namespace deal {

/// A label for data: plain text, wrapped, selectable by mouse and keyboard where asked.
[[nodiscard]] QLabel *plainLabel(const Look &look, Type type, Shade shade, QWidget *parent);

/// A page's head: its title to the left, room for its own commands to the right.
struct PageHead {
    QHBoxLayout *row;
    QLabel *title;
};
[[nodiscard]] PageHead pageHead(const Shared &shared, QWidget *page);

/// "Nothing matches the filter", with what to do and the button that does it.
class NothingHere final : public QWidget {
    Q_OBJECT
public:
    NothingHere(const Shared &shared, const QString &sentence, QWidget *parent);
};

} // namespace deal
