#include "statusline.h"

#include "core/proofwords.h"
#include "flatbutton.h"
#include "pageparts.h"
#include "proofdialog.h"

#include <QFileInfo>

#include <algorithm>

namespace deal {

namespace {
constexpr int leastLight = 160;
}

StatusLine::StatusLine(const Shared &shared, QWidget *parent)
    : QStatusBar(parent)
    , m_shared(shared)
    , m_light(new FlatButton(shared.look, FlatButton::Style::Plain, this))
{
    const Dossier &dossier = shared.dossier();
    m_light->setObjectName(QStringLiteral("proofLight"));
    m_light->setFont(shared.look.font(TextStyle::SmallBold));
    m_light->setFixedHeight(int(5.5 * unit));
    connect(m_light, &QToolButton::clicked, this, &StatusLine::showProofs);
    connect(&shared.texts, &WholeTexts::changed, this, &StatusLine::showLight);
    auto *counts = plainLabel(shared.look, TextStyle::Small, Shade::Muted, this);
    counts->setWordWrap(false);
    counts->setText(QStringList{tr("%n clause(s)", "", int(dossier.claimsOf(ClaimKind::Clause).size())),
        tr("%n part(ies)", "", int(dossier.parties.size())), tr("%n article(s)", "", int(dossier.articles.size()))}
                        .join(QStringLiteral("  ·  ")));
    auto *file = plainLabel(shared.look, TextStyle::Small, Shade::Muted, this);
    file->setWordWrap(false);
    file->setText(QFileInfo(dossier.path).fileName());
    setContentsMargins(int(unit), 0, int(3 * unit), 0);
    setFixedHeight(int(6 * unit));
    setSizeGripEnabled(false);
    insertPermanentWidget(0, m_light, 0);
    addWidget(counts);
    addPermanentWidget(file);
    showLight();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    showLight();
}

void StatusLine::showLight()
{
    const ProofLight light = proofLight(m_shared.focus.whole(), m_shared.texts, m_shared.words);
    // Of many failing claims the first are named here, all of them in the list.
    const QString shown = m_light->fontMetrics().elidedText(light.words, Qt::ElideRight, std::max(width() / 2, leastLight));
    m_light->setSign(iconOf(light.worst), shadeOf(light.worst));
    m_light->setText(plainWords(shown));
    m_light->setAccessibleName(light.words);
    m_light->setToolTip(plainToolTip(tr("%1. Click to list them.").arg(light.words)));
}

void StatusLine::showProofs()
{
    if (!m_proofs)
        m_proofs = new ProofDialog(m_shared, this);
    m_proofs->show();
    m_proofs->raise();
    m_proofs->activateWindow();
}

} // namespace deal
