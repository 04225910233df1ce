#include "evidencepane.h"

#include "pageparts.h"
#include "partypane.h"
#include "quotationmenu.h"
#include "sourcedelegate.h"

#include <QApplication>
#include <QVBoxLayout>

namespace deal {

EvidencePane::EvidencePane(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_model(shared.focus, shared.words, shared.texts, SourceModel::Extent::FocusedClaim)
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("evidencePane"));
    setAccessibleName(tr("Evidence", "a part of the window"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QLabel *empty = plainLabel(shared.look, TextStyle::Body, Shade::Muted, this);
    empty->setText(tr("Choose a clause, an amount or a quotation: the words that prove it will stand here."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(int(6 * unit));
    m_stack->addWidget(empty);
    m_stack->addWidget(buildClaim());
    connect(&shared.focus, &Focus::claimChanged, this, &EvidencePane::showFocus);
    connect(&shared.focus, &Focus::evidenceChanged, this, &EvidencePane::showFocus);
    connect(&shared.focus, &Focus::partyChanged, this, &EvidencePane::showParty);
    connect(&shared.focus, &Focus::pageChanged, this, &EvidencePane::placeChanged);
    connect(&shared.focus, &Focus::filterChanged, this, &EvidencePane::placeChanged);
    showFocus();
}

QWidget *EvidencePane::buildClaim()
{
    auto *claim = new QWidget(this);
    auto *column = new QVBoxLayout(claim);
    column->setContentsMargins(int(4 * unit), int(4 * unit), int(3 * unit), int(3 * unit));
    column->setSpacing(int(2 * unit));
    m_title = plainLabel(m_shared.look, TextStyle::Heading, Shade::Text, claim);
    m_title->setObjectName(QStringLiteral("evidenceTitle"));
    m_summary = plainLabel(m_shared.look, TextStyle::Body, Shade::Text, claim);
    for (PlainLabel *label : {m_title, m_summary})
        label->followSearch(m_shared.focus);
    m_verdict = new VerdictLine(m_shared, claim);
    m_differences = plainLabel(m_shared.look, TextStyle::Small, Shade::Text, claim);
    m_view = new CardView(claim);
    m_view->setObjectName(QStringLiteral("evidence"));
    m_view->setAccessibleName(tr("Evidence"));
    m_view->setBoxDelegate(new SourceDelegate(m_shared.look, m_shared.focus, RowForm::Pane, *m_view));
    m_view->setModel(&m_model);
    offerQuotations(m_shared, *m_view);
    connect(m_view, &QListView::activated, this, [this] { m_shared.focus.showWords(); });
    auto *open = new FlatButton(m_shared.look, FlatButton::Style::Outlined, claim);
    open->setObjectName(QStringLiteral("showInArticle"));
    open->setText(tr("Show in the article"));
    open->setIcon(m_shared.look.icon(QStringLiteral("article")));
    connect(open, &QToolButton::clicked, this, [this] { m_shared.focus.showWords(); });
    m_outside = plainLabel(m_shared.look, TextStyle::Small, Shade::Warn, claim);
    m_outside->setObjectName(QStringLiteral("outsideFilter"));
    m_outside->setText(tr("The filter leaves this out."));
    m_outside->hide();
    column->addWidget(m_outside);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_verdict);
    column->addWidget(m_differences);
    column->addWidget(m_view, 1);
    column->addWidget(open, 0, Qt::AlignLeft);
    return claim;
}

void EvidencePane::showFocus()
{
    const std::optional<ClaimId> focused = m_shared.focus.claim();
    showParty();
    if (!focused)
        return;
    const Claim &claim = m_shared.dossier().claim(*focused);
    const QString title = m_shared.words.text(claim.title);
    m_title->setText(claim.amount ? QStringLiteral("%1 · %2").arg(m_shared.words.amountShort(*claim.amount), title) : title);
    m_summary->setText(m_shared.words.text(claim.summary));
    m_verdict->show(*focused);
    const QStringList differences = m_shared.words.differences(m_shared.dossier(), *focused);
    m_differences->setText(differences.join(u'\n'));
    m_differences->setVisible(!differences.isEmpty());
    m_view->scrollToTop();
    placeChanged();
}

/// The party, the claim, or what to do. The keyboard stays in the pane, whichever of them stands there.
void EvidencePane::showParty()
{
    const bool looked = m_shared.focus.party().has_value();
    if (looked && !m_party) {
        m_party = new PartyPane(m_shared, this);
        m_stack->addWidget(m_party);
    }
    const QWidget *keyboard = QApplication::focusWidget();
    const bool here = keyboard && isAncestorOf(keyboard);
    const int before = m_stack->currentIndex();
    if (looked)
        m_stack->setCurrentWidget(m_party);
    else
        m_stack->setCurrentIndex(m_shared.focus.claim() ? 1 : 0);
    if (here && m_stack->currentIndex() != before && m_stack->currentIndex() > 0)
        (looked ? m_party->findChild<CardView *>() : m_view)->setFocus();
}

/// What the page or the filter makes of the focused claim.
void EvidencePane::placeChanged()
{
    const std::optional<ClaimId> focused = m_shared.focus.claim();
    if (!focused)
        return;
    const bool onCard = m_shared.dossier().claim(*focused).clause && m_shared.focus.page() == Page::Clauses;
    const bool outside = !answers(m_shared.dossier(), *focused, m_shared.focus.filter());
    m_summary->setVisible(!onCard || outside);
    m_outside->setVisible(outside);
}

} // namespace deal
