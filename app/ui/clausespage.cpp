#include "clausespage.h"

#include "carddelegate.h"
#include "pageparts.h"

#include <QFocusEvent>
#include <QVBoxLayout>

namespace deal {

ClausesPage::ClausesPage(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_clauses(shared.focus, shared.words, ClaimKind::Clause, &shared.texts)
    , m_seen(shared.focus)
    , m_view(new CardView(this))
    , m_stack(new QStackedLayout)
{
    m_seen.setSourceModel(&m_clauses);
    const PageHead head = pageHead(shared, this);
    m_title = head.title;
    head.row->addWidget(buildSort());

    m_view->setObjectName(QStringLiteral("clauses"));
    m_view->setAccessibleName(tr("Clauses"));
    auto *cards = new CardDelegate(shared.look, *m_view);
    cards->followSearch(shared.focus);
    m_view->setBoxDelegate(cards);
    m_view->setModel(&m_seen);
    QPalette ground = m_view->palette();
    ground.setColor(QPalette::Base, shared.look.color(Shade::Page));
    m_view->setPalette(ground);
    connect(m_view, &CardView::chosen, this, [this](const QModelIndex &index, const Cell *part) {
        m_shared.focus.focusClaim(ClaimId(index.data(ClaimIdRole).toInt()));
        if (part && part->part == Cell::Part::Place)
            m_shared.focus.showWords();
    });
    connect(m_view, &QListView::activated, this, [this] { m_shared.focus.showWords(); });

    m_view->setMinimumHeight(shared.look.scaled(30 * unit));
    m_stack->addWidget(m_view);
    m_stack->addWidget(new NothingHere(shared, tr("No clause matches the filter."), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(4 * unit), int(3 * unit), int(2 * unit), 0);
    column->setSpacing(int(2.5 * unit));
    column->addLayout(head.row);
    column->addLayout(m_stack, 1);

    connect(&shared.focus, &Focus::claimChanged, this, &ClausesPage::showFocus);
    connect(&shared.focus, &Focus::filterChanged, this, &ClausesPage::filterChanged);
    connect(&shared.focus, &Focus::evidenceChanged, this, &ClausesPage::filterChanged);
    filterChanged();
}

void ClausesPage::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

QComboBox *ClausesPage::buildSort()
{
    auto *sort = new QComboBox(this);
    sort->setObjectName(QStringLiteral("sort"));
    nameCombo(*sort, tr("Sort the clauses"));
    sort->addItem(tr("In deal order"), int(SortOrder::Deal));
    sort->addItem(tr("By date"), int(SortOrder::Date));
    sort->addItem(tr("By party"), int(SortOrder::Party));
    sort->addItem(tr("By kind"), int(SortOrder::Kind));
    connect(sort, &QComboBox::activated, this, [this, sort] {
        m_seen.setOrder(SortOrder(sort->currentData().toInt()));
        showFocus();
    });
    return sort;
}

void ClausesPage::filterChanged()
{
    const int seen = m_seen.rowCount(), all = m_clauses.rowCount();
    m_title->setText(seen == all ? tr("%n clause(s)", "", all)
                                 : tr("%1 of %n clause(s)", "", all).arg(m_shared.words.locale().toString(seen)));
    m_stack->setCurrentIndex(seen == 0 ? 1 : 0);
    showFocus();
}

void ClausesPage::showFocus()
{
    m_view->showChosen(m_seen.indexOf(m_shared.focus.claim()));
}

} // namespace deal
