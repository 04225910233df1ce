// Instead of an empty window: why a dossier could not be opened, and the way to another.
#pragma once

#include "look.h"

#include <QWidget>

namespace deal {

class RefusedPage final : public QWidget {
    Q_OBJECT
public:
    RefusedPage(const Look &look, const QString &sentence, QWidget *parent = nullptr);

Q_SIGNALS:
    void openAnother();
    /// The deal's own dossier, which comes with the program.
    void openOwn();
};

} // namespace deal
