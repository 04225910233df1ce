#include "partiespage.h"

#include "carddelegate.h"
#include "claimrowdelegate.h"
#include "pageparts.h"

#include <QFocusEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace deal {

PartiesPage::PartiesPage(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_parties(shared.focus, shared.words)
    , m_seen(shared.focus)
    , m_claims(shared.focus, shared.words)
    , m_splitter(new QSplitter(this))
    , m_cards(new CardView(m_splitter))
{
    const PageHead head = pageHead(shared, this);
    m_title = head.title;
    m_seen.setSourceModel(&m_parties);
    m_cards->setObjectName(QStringLiteral("parties"));
    m_cards->setAccessibleName(tr("Parties"));
    auto *cards = new PartyDelegate(shared.look, *m_cards);
    cards->followSearch(shared.focus);
    m_cards->setBoxDelegate(cards);
    m_cards->setModel(&m_seen);
    QPalette ground = m_cards->palette();
    ground.setColor(QPalette::Base, shared.look.color(Shade::Page));
    m_cards->setPalette(ground);
    connect(m_cards, &CardView::chosen, this,
        [this](const QModelIndex &index) { m_shared.focus.focusParty(PartyId(index.data(PartyIdRole).toInt())); });
    connect(m_cards, &QListView::activated, this,
        [this](const QModelIndex &index) { filterBy(PartyId(index.data(PartyIdRole).toInt())); });

    m_splitter->setObjectName(QStringLiteral("partiesSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(int(2 * unit));
    m_splitter->setMinimumHeight(shared.look.scaled(40 * unit));
    m_detail = buildDetail();
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(4 * unit), int(3 * unit), int(3 * unit), int(3 * unit));
    column->setSpacing(int(2.5 * unit));
    column->addLayout(head.row);
    m_nothing = new NothingHere(shared, tr("No party takes part in what the filter leaves."), this);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_nothing, 1);

    connect(&shared.focus, &Focus::claimChanged, this, &PartiesPage::showFocus);
    connect(&shared.focus, &Focus::partyChanged, this, &PartiesPage::showParty);
    connect(&shared.focus, &Focus::filterChanged, this, &PartiesPage::filterChanged);
    connect(&shared.focus, &Focus::evidenceChanged, this, &PartiesPage::filterChanged);
    filterChanged();
}

void PartiesPage::focusInEvent(QFocusEvent *event)
{
    m_cards->setFocus(event->reason());
}

QWidget *PartiesPage::buildDetail()
{
    auto *detail = new QFrame(m_splitter);
    detail->setAutoFillBackground(true);
    detail->setBackgroundRole(QPalette::Base);
    detail->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(int(2 * unit), int(3 * unit), int(2 * unit), int(2 * unit));
    m_name = plainLabel(m_shared.look, TextStyle::Heading, Shade::Text, detail);
    m_filter = new FlatButton(m_shared.look, FlatButton::Style::Outlined, detail);
    m_filter->setObjectName(QStringLiteral("filterByParty"));
    m_filter->setIcon(m_shared.look.icon(QStringLiteral("filter")));
    connect(m_filter, &QToolButton::clicked, this, [this] { filterBy(*m_chosen); });
    m_list = new CardView(detail);
    m_list->setObjectName(QStringLiteral("partyClaims"));
    m_list->setBoxDelegate(new ClaimRowDelegate(m_shared.look, *m_list));
    m_list->setModel(&m_claims);
    connect(m_list, &CardView::chosen, this, [this](const QModelIndex &index) {
        if (const QVariant claim = index.data(ClaimIdRole); claim.isValid())
            m_shared.focus.focusClaim(ClaimId(claim.toInt()));
    });
    connect(m_list, &QListView::activated, this, [this] { m_shared.focus.showWords(); });
    column->addWidget(m_name);
    column->addWidget(m_filter, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    return detail;
}

void PartiesPage::choose(PartyId party)
{
    if (m_chosen == party)
        return;
    m_chosen = party;
    m_claims.setParty(party);
    const QString name = m_shared.words.text(m_shared.dossier().party(party).name);
    m_name->setText(tr("%1 in the deal", "heading above a party's claims").arg(name));
    m_filter->setText(tr("Show its clauses"));
    m_filter->setAccessibleName(tr("Show the clauses of %1").arg(name));
    m_list->setAccessibleName(m_name->text());
    showFocus();
}

void PartiesPage::filterChanged()
{
    const int seen = m_seen.rowCount(), all = m_parties.rowCount();
    m_title->setText(seen == all ? tr("%n part(ies) named", "", all)
                                 : tr("%1 of %n part(ies)", "", all).arg(m_shared.words.locale().toString(seen)));
    m_splitter->setVisible(seen > 0);
    m_nothing->setVisible(seen == 0);
    if (m_shared.focus.party() && m_seen.indexOf(m_shared.focus.party()).isValid())
        choose(*m_shared.focus.party());
    if (!m_seen.indexOf(m_chosen).isValid() && seen > 0)
        choose(PartyId(m_seen.index(0, 0).data(PartyIdRole).toInt()));
    m_cards->showChosen(m_seen.indexOf(m_chosen));
    showFocus();
}

/// Who is looked at is chosen here, and stays so when a claim of theirs is looked at instead.
void PartiesPage::showParty()
{
    const std::optional<PartyId> party = m_shared.focus.party();
    if (!party || !m_seen.indexOf(party).isValid())
        return;
    choose(*party);
    m_cards->showChosen(m_seen.indexOf(party));
}

void PartiesPage::filterBy(PartyId party)
{
    Filter only = m_shared.focus.filter();
    only.parties = {party};
    only.role.reset();
    m_shared.focus.setFilter(only);
    m_shared.focus.showPage(Page::Clauses);
}

void PartiesPage::showFocus()
{
    const QVariant here = m_list->currentIndex().data(ClaimIdRole);
    if (m_shared.focus.claim() && here.isValid() && here.toInt() == at(*m_shared.focus.claim())
        && m_list->selectionModel()->isSelected(m_list->currentIndex()))
        return; // a claim stands under each of its roles: the reader is at one of them
    QModelIndex found;
    for (int row = 0; row < m_claims.rowCount() && m_shared.focus.claim(); ++row) {
        const QVariant claim = m_claims.index(row).data(ClaimIdRole);
        if (claim.isValid() && claim.toInt() == at(*m_shared.focus.claim()) && !found.isValid())
            found = m_claims.index(row);
    }
    m_list->showChosen(found);
    if (found.row() <= 1)
        m_list->scrollToTop(); // the heading above the first row too
}

void PartiesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // side by side where there is room for both to be read
    m_splitter->setOrientation(event->size().width() < 600 ? Qt::Vertical : Qt::Horizontal);
}

} // namespace deal
