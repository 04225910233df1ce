#include "partypane.h"

#include "claimrowdelegate.h"
#include "core/card.h"
#include "flatbutton.h"
#include "pageparts.h"
#include "quotationmenu.h"
#include "sourcedelegate.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace deal {

namespace {

/// Quotations as the evidence pane has them, claims as the parties' page has them.
class PaneDelegate final : public BoxDelegate {
public:
    PaneDelegate(const Shared &shared, QAbstractItemView &view)
        : BoxDelegate(shared.look, view)
        , m_source(new SourceDelegate(shared.look, shared.focus, RowForm::Pane, view))
        , m_claim(new ClaimRowDelegate(shared.look, view))
    {
    }
    [[nodiscard]] Boxes boxes(const QModelIndex &index, qreal width) const override { return of(index).boxes(index, width); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        of(index).paint(painter, option, index);
    }

private:
    [[nodiscard]] const BoxDelegate &of(const QModelIndex &index) const
    {
        return index.data(SourceRowRole).isValid() ? *m_source : *m_claim;
    }
    BoxDelegate *m_source, *m_claim; ///< the view's
};

} // namespace

PartyPane::PartyPane(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_passages(shared.focus, shared.words, shared.texts, SourceModel::Extent::FocusedParty)
    , m_claims(shared.focus, shared.words)
    , m_shape(new QLabel(this))
    , m_name(plainLabel(shared.look, TextStyle::Heading, Shade::Text, this))
    , m_facts(plainLabel(shared.look, TextStyle::Small, Shade::Muted, this))
    , m_part(plainLabel(shared.look, TextStyle::Body, Shade::Text, this))
    , m_counts(plainLabel(shared.look, TextStyle::SmallBold, Shade::Text, this))
    , m_outside(plainLabel(shared.look, TextStyle::Small, Shade::Warn, this))
    , m_view(new CardView(this))
    , m_back(new FlatButton(shared.look, FlatButton::Style::Outlined, this))
{
    setObjectName(QStringLiteral("partyPane"));
    m_name->setObjectName(QStringLiteral("partyName"));
    m_outside->setObjectName(QStringLiteral("partyOutside"));
    m_outside->setText(tr("The filter leaves out all that concerns it."));
    m_rows.addSourceModel(&m_passages);
    m_rows.addSourceModel(&m_claims);
    m_view->setObjectName(QStringLiteral("partyEvidence"));
    m_view->setBoxDelegate(new PaneDelegate(shared, *m_view));
    m_view->setModel(&m_rows);
    offerQuotations(shared, *m_view);
    connect(m_view, &QListView::clicked, this, &PartyPane::open);
    connect(m_view, &QListView::activated, this, &PartyPane::open);
    m_back->setObjectName(QStringLiteral("lookAway"));
    m_back->setIcon(shared.look.icon(QStringLiteral("back")));
    connect(m_back, &QToolButton::clicked, this, [this] { m_shared.focus.focusParty({}); });
    auto *head = new QHBoxLayout;
    head->setSpacing(int(2 * unit));
    head->addWidget(m_shape, 0, Qt::AlignTop);
    head->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(4 * unit), int(4 * unit), int(3 * unit), int(3 * unit));
    column->setSpacing(int(2 * unit));
    column->addWidget(m_outside);
    column->addLayout(head);
    for (QLabel *label : {m_facts, m_part, m_counts})
        column->addWidget(label);
    column->addWidget(m_view, 1);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(&shared.focus, &Focus::partyChanged, this, &PartyPane::showParty);
    connect(&shared.focus, &Focus::evidenceChanged, this, &PartyPane::showParty);
    connect(&shared.focus, &Focus::pageChanged, this, &PartyPane::follow);
    connect(&shared.focus, &Focus::filterChanged, this, &PartyPane::follow);
    showParty();
}

void PartyPane::showParty()
{
    const std::optional<PartyId> party = m_shared.focus.party();
    if (!party)
        return;
    const PartyCard card = partyCardOf(m_shared.dossier(), *party, m_shared.words);
    const int shapeSize = m_shared.look.iconSize() - 2;
    QPixmap shape(QSize(shapeSize, shapeSize) * devicePixelRatioF());
    shape.setDevicePixelRatio(devicePixelRatioF());
    shape.fill(Qt::transparent);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    m_shared.look.paintShape(painter, QRectF(0, 0, shapeSize, shapeSize).adjusted(1, 1, -1, -1), card.kind, *party);
    painter.end();
    m_shape->setPixmap(shape);
    m_shape->setContentsMargins(0, int(0.75 * unit), 0, 0); // in the middle of the name's first line
    m_name->setText(card.name);
    m_facts->setText(QStringLiteral("%1 · %2").arg(m_shared.words.partyKind(card.kind), card.facts));
    m_part->setText(card.part);
    m_part->setVisible(!card.part.isEmpty());
    m_counts->setText(card.unsupported ? QStringLiteral("%1\n%2").arg(card.counts, card.places) : card.counts);
    m_view->setAccessibleName(tr("%1: the words that name it, and what concerns it", "a party").arg(card.name));
    m_back->setText(m_shared.focus.claim() ? tr("Back to the claim") : tr("Look away from it", "from a party"));
    m_view->scrollToTop();
    follow();
}

/// On the parties' page its claims stand beside its card already.
void PartyPane::follow()
{
    const std::optional<PartyId> party = m_shared.focus.party();
    if (!party)
        return;
    const QList<ClaimId> &claims = m_shared.dossier().claimsByParty.at(at(*party));
    const auto passes = [this](ClaimId claim) { return answers(m_shared.dossier(), claim, m_shared.focus.filter()); };
    m_outside->setVisible(!claims.isEmpty() && std::none_of(claims.begin(), claims.end(), passes));
    m_claims.setParty(m_shared.focus.page() == Page::Parties ? std::nullopt : party);
}

void PartyPane::open(const QModelIndex &row)
{
    const QVariant passage = row.data(PassageIdRole), claim = row.data(ClaimIdRole);
    if (passage.isValid()) {
        m_shared.focus.showWords();
        m_shared.focus.lookAt(PassageId(passage.toInt()));
    } else if (claim.isValid() && !row.data(SourceRowRole).isValid()) {
        m_shared.focus.focusClaim(ClaimId(claim.toInt()));
    }
}

} // namespace deal
