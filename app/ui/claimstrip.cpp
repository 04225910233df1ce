#include "claimstrip.h"

#include "flatbutton.h"
#include "flowlayout.h"
#include "pageparts.h"

#include <QVBoxLayout>

namespace deal {

namespace {
constexpr qsizetype mostInLine = 4;
}

ClaimStrip::ClaimStrip(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_title(plainLabel(shared.look, TextStyle::Heading, Shade::Text, this))
    , m_verdict(new VerdictLine(shared, this))
{
    setObjectName(QStringLiteral("claimStrip"));
    m_title->setObjectName(QStringLiteral("claimStripTitle"));
    auto *column = new QVBoxLayout;
    column->setSpacing(int(unit));
    column->addWidget(m_title);
    column->addWidget(m_verdict);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(int(4 * unit));
    row->addLayout(column, 3);
    connect(&shared.focus, &Focus::claimChanged, this, &ClaimStrip::showFocus);
    connect(&shared.focus, &Focus::evidenceChanged, this, &ClaimStrip::showFocus);
    showFocus();
}

void ClaimStrip::showFocus()
{
    const std::optional<ClaimId> focused = m_shared.focus.claim();
    setVisible(focused.has_value());
    if (m_places) {
        m_places->hide();
        m_places->deleteLater(); // one of its buttons may be telling us of its own click
    }
    m_places = nullptr;
    if (!focused)
        return;
    const Claim &claim = m_shared.dossier().claim(*focused);
    m_title->setText(m_shared.words.text(claim.title));
    m_verdict->show(*focused);
    m_places = new QWidget(this);
    const bool few = claim.evidence.size() <= mostInLine;
    QLayout *line = few ? static_cast<QLayout *>(new QHBoxLayout(m_places)) : new FlowLayout(m_places, int(2 * unit));
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(int(2 * unit));
    for (const Evidence &evidence : claim.evidence) {
        auto *place = new FlatButton(m_shared.look, FlatButton::Style::Outlined, m_places);
        place->setFont(m_shared.look.font(TextStyle::Small));
        place->setText(m_shared.words.place(m_shared.dossier(), evidence.passage));
        place->setAccessibleName(tr("Go to %1").arg(place->text()));
        place->setToolTip(plainToolTip(m_shared.dossier().passage(evidence.passage).exact));
        connect(place, &QToolButton::clicked, this, [this, passage = evidence.passage] { Q_EMIT placeWanted(passage); });
        line->addWidget(place);
    }
    static_cast<QHBoxLayout *>(layout())->addWidget(m_places, few ? 0 : 2); // many wrap, few stand at the right
}

} // namespace deal
