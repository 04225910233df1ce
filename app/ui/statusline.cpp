#include "statusline.h"

#include "announcer.h"
#include "checkdialog.h"
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

StatusLine::StatusLine(const Shared &shared, QWidget *parent, const QAction *check)
    : QStatusBar(parent)
    , m_shared(shared)
    , m_light(new FlatButton(shared.look, FlatButton::Style::Plain, this))
    , m_party(new FlatButton(shared.look, FlatButton::Style::Chip, this))
{
    const Dossier &dossier = shared.dossier();
    m_light->setObjectName(QStringLiteral("proofLight"));
    m_light->setFont(shared.look.font(TextStyle::SmallBold));
    m_light->setFixedHeight(std::max(shared.look.scaled(5.5 * unit), int(5.5 * unit)));
    connect(m_light, &QToolButton::clicked, this, &StatusLine::showProofs);
    if (check)
        connect(check, &QAction::triggered, this, &StatusLine::showCheck);
    connect(&shared.texts, &WholeTexts::changed, this, &StatusLine::showLight);
    connect(this, &QStatusBar::messageChanged, this, [this](const QString &done) { announce(*this, done); });
    auto *counts = plainLabel(shared.look, TextStyle::Small, Shade::Muted, this);
    counts->setWordWrap(false);
    counts->setText(QStringList{tr("%n clause(s)", "", int(dossier.claimsOf(ClaimKind::Clause).size())),
        tr("%n part(ies)", "", int(dossier.parties.size())), tr("%n article(s)", "", int(dossier.articles.size()))}
                        .join(QStringLiteral("  ·  ")));
    auto *file = plainLabel(shared.look, TextStyle::Small, Shade::Muted, this);
    file->setWordWrap(false);
    file->setText(QFileInfo(dossier.path).fileName());
    setAccessibleName(tr("Status"));
    setContentsMargins(int(unit), 0, int(3 * unit), 0);
    setFixedHeight(std::max(shared.look.scaled(6 * unit), int(6 * unit)));
    setSizeGripEnabled(false);
    m_party->setObjectName(QStringLiteral("markedParty"));
    m_party->setFont(shared.look.font(TextStyle::Small));
    m_party->setFixedHeight(m_light->maximumHeight());
    connect(m_party, &QToolButton::clicked, this, [this] { m_shared.focus.focusParty({}); });
    connect(&shared.focus, &Focus::partyChanged, this, &StatusLine::showParty);
    insertPermanentWidget(0, m_light, 0);
    insertPermanentWidget(0, m_party, 0);
    addWidget(counts);
    addPermanentWidget(file);
    m_counts = counts;
    m_file = file;
    showLight();
    showParty();
}

void StatusLine::showParty()
{
    const std::optional<PartyId> party = m_shared.focus.party();
    m_party->setVisible(party.has_value());
    if (!party)
        return makeRoom();
    const QString name = m_shared.words.text(m_shared.dossier().party(*party).name);
    m_party->setParty(*party, m_shared.dossier().party(*party).kind);
    m_party->setText(plainWords(m_party->fontMetrics().elidedText(
        tr("Marked: %1", "a party").arg(name), Qt::ElideRight, std::max(width() / 4, leastLight))));
    m_party->setAccessibleName(tr("Look away from %1", "a party").arg(name));
    m_party->setToolTip(plainToolTip(tr("What concerns %1 is marked. Click to look away.").arg(name)));
    makeRoom();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    showLight();
    showParty();
    makeRoom();
}

/// Where there is not enough for all, the proof's light and the marked party stay.
void StatusLine::makeRoom()
{
    constexpr int apart = int(8 * unit);
    int room = width() - m_light->sizeHint().width() - (m_party->isHidden() ? 0 : m_party->sizeHint().width()) - 2 * apart;
    for (QWidget *words : {m_counts, m_file}) {
        const int needed = words->sizeHint().width() + apart;
        words->setVisible(needed <= room);
        room -= needed;
    }
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

void StatusLine::showCheck()
{
    if (!m_check)
        m_check = new CheckDialog(m_shared, this);
    m_check->check();
    m_check->show();
    m_check->raise();
    m_check->activateWindow();
}

} // namespace deal
