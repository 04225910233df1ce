#include "statusline.h"

#include "pageparts.h"

#include <QFileInfo>

namespace deal {

StatusLine::StatusLine(const Shared &shared, QWidget *parent)
    : QStatusBar(parent)
{
    const Dossier &dossier = shared.dossier();
    auto *counts = plainLabel(shared.look, TextStyle::Small, Shade::Muted, this);
    counts->setWordWrap(false);
    counts->setText(QStringList{tr("%n clause(s)", "", int(dossier.claimsOf(ClaimKind::Clause).size())),
        tr("%n part(ies)", "", int(dossier.parties.size())), tr("%n article(s)", "", int(dossier.articles.size())),
        tr("%n quotation(s)", "", int(dossier.passages.size()))}
                        .join(QStringLiteral("  ·  ")));
    auto *file = plainLabel(shared.look, TextStyle::Small, Shade::Muted, this);
    file->setWordWrap(false);
    file->setText(QFileInfo(dossier.path).fileName());
    setContentsMargins(int(3 * unit), 0, int(3 * unit), 0);
    setFixedHeight(int(6 * unit));
    setSizeGripEnabled(false);
    addWidget(counts);
    addPermanentWidget(file);
}

} // namespace deal
