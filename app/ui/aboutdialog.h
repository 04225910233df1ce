// What this is, its version and licence, and exactly which dossier is open.
#pragma once

#include "core/dossier.h"
#include "look.h"

#include <QDialog>

namespace deal {

class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    AboutDialog(const Look &look, const std::optional<Dossier> &dossier, QWidget *parent);
};

} // namespace deal
