#include "besideview.h"

#include "claimstrip.h"
#include "flatbutton.h"
#include "pageparts.h"
#include "quotationmenu.h"
#include "sourcedelegate.h"

#include <QFocusEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace deal {

BesideView::BesideView(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_model(shared.focus, shared.words, SourceModel::Extent::Whole)
    , m_view(new CardView(this))
{
    auto *jumps = new QHBoxLayout;
    jumps->setSpacing(int(2 * unit));
    for (int a = 0; a < shared.dossier().articles.size(); ++a) {
        const Article &article = shared.dossier().articles.at(a);
        auto *jump = new FlatButton(shared.look, FlatButton::Style::Outlined, this);
        jump->setText(tr("%1 · %2", "an article's letter and name")
                          .arg(article.letter, shared.words.text(article.name))
                          .replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(jump, &QToolButton::clicked, this,
            [this, a] { m_view->scrollTo(m_model.index(m_model.headRow(ArticleId(a))), QAbstractItemView::PositionAtTop); });
        jumps->addWidget(jump);
    }
    m_view->setObjectName(QStringLiteral("sources"));
    m_view->setAccessibleName(tr("Sources"));
    m_view->setBoxDelegate(new SourceDelegate(shared.look, shared.dossier(), false, *m_view));
    m_view->setModel(&m_model);
    connect(m_view, &CardView::chosen, this, &BesideView::quotationChosen);
    offerQuotations(shared, *m_view);
    connect(m_view, &QListView::activated, this, &BesideView::nextClaim);

    auto *sheet = new QFrame(this);
    sheet->setFrameShape(QFrame::StyledPanel);
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(buildColumns());
    inside->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(int(2.5 * unit));
    jumps->addStretch(1);
    column->addLayout(jumps);
    auto *strip = new ClaimStrip(shared, this);
    connect(strip, &ClaimStrip::placeWanted, this, [this](PassageId passage) {
        const QModelIndex row = m_model.index(m_model.passageRow(passage));
        m_view->showChosen(row);
        m_view->scrollTo(row, QAbstractItemView::PositionAtCenter);
    });
    column->addWidget(strip);
    column->addWidget(sheet, 1);
    connect(&shared.focus, &Focus::claimChanged, this, &BesideView::showFocus);
}

void BesideView::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

QWidget *BesideView::buildColumns()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(
        int(24 * unit), int(2 * unit), int(4 * unit) + style()->pixelMetric(QStyle::PM_ScrollBarExtent), int(2 * unit));
    row->setSpacing(int(6 * unit));
    for (const QString &words : {tr("The article: quotations in serif, our summaries in grey"), tr("Our rendering")}) {
        QLabel *label = plainLabel(m_shared.look, TextStyle::SmallBold, Shade::Muted, head);
        label->setText(words);
        row->addWidget(label, 1);
    }
    return head;
}

void BesideView::quotationChosen(const QModelIndex &index, const Cell *part)
{
    const auto row = index.data(SourceRowRole).value<SourceRow>();
    if (row.claims.isEmpty())
        return;
    ClaimId claim = row.claims.first();
    if (part && part->part == Cell::Part::Claim)
        claim = row.claims.at(part->index);
    else if (m_shared.focus.claim() && row.claims.contains(*m_shared.focus.claim()))
        return; // it is lit already
    const QScopedValueRollback<bool> choosing(m_choosing, true);
    m_shared.focus.focusClaim(claim);
}

/// A quotation may prove several claims: Enter goes from one to the next.
void BesideView::nextClaim(const QModelIndex &index)
{
    const auto row = index.data(SourceRowRole).value<SourceRow>();
    const qsizetype here = m_shared.focus.claim() ? row.claims.indexOf(*m_shared.focus.claim()) : -1;
    const QScopedValueRollback<bool> choosing(m_choosing, true);
    if (!row.claims.isEmpty())
        m_shared.focus.focusClaim(row.claims.at((here + 1) % row.claims.size()));
}

void BesideView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &BesideView::showFocus); // once the rows are laid out
}

void BesideView::showFocus()
{
    if (m_choosing)
        return; // the reader is there already
    const int row = m_model.firstLitRow();
    if (row < 0)
        return;
    m_view->showChosen(m_model.index(row));
    m_view->scrollTo(m_model.index(row), QAbstractItemView::PositionAtCenter);
}

} // namespace deal
