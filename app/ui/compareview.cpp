#include "compareview.h"

#include "core/facetmodel.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "pageparts.h"

#include <QFocusEvent>
#include <QVBoxLayout>

namespace deal {

CompareView::CompareView(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_model(shared.focus, shared.words, shared.texts)
    , m_stack(new QStackedLayout)
{
    QWidget *chips = buildHead();
    m_table = new CompareTable(shared.look, m_model, this);
    m_table->followSearch(shared.focus);
    m_table->setObjectName(QStringLiteral("comparison"));
    m_table->setAccessibleName(tr("Claims, article by article"));
    connect(m_table, &CompareTable::chosen, this, &CompareView::choose);
    connect(m_table, &QTableView::activated, this, [this] { m_shared.focus.setReading(Reading::Beside); });
    auto *head = new QHBoxLayout;
    head->setSpacing(int(3 * unit));
    head->addWidget(chips, 1);
    QComboBox *sort = buildSort();
    head->addWidget(sort, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(int(2.5 * unit));
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    m_table->setMinimumHeight(shared.look.scaled(40 * unit));
    m_stack->addWidget(m_table);
    m_stack->addWidget(new NothingHere(shared, tr("No claim matches the filter."), this));
    setTabOrder(sort, m_table);
    m_table->setFocus(); // what is shown gives the keyboard to the part that had it last: at first, to this one
    connect(&shared.focus, &Focus::filterChanged, this, &CompareView::rowsChanged);
    connect(&shared.focus, &Focus::evidenceChanged, this, &CompareView::rowsChanged);
    connect(&shared.focus, &Focus::claimChanged, this, &CompareView::showFocus);
    rowsChanged();
}

void CompareView::focusInEvent(QFocusEvent *event)
{
    m_table->setFocus(event->reason());
}

QWidget *CompareView::buildHead()
{
    auto *chips = new QWidget(this);
    chips->setObjectName(QStringLiteral("compareChips"));
    auto *flow = new FlowLayout(chips, int(2 * unit));
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    addChip(*flow, Agreement::Agree, {});
    addChip(*flow, Agreement::Differ, {});
    for (int a = 0; a < int(m_shared.dossier().articles.size()); ++a)
        addChip(*flow, Agreement::OneSource, ArticleId(a));
    addChip(*flow, Agreement::Unsupported, {});
    m_note = plainLabel(m_shared.look, TextStyle::Small, Shade::Muted, chips);
    m_note->setObjectName(QStringLiteral("compareNote"));
    m_note->setWordWrap(false);
    m_note->setAlignment(Qt::AlignVCenter);
    m_note->setMinimumHeight(m_chips.first().button->sizeHint().height());
    flow->addWidget(m_note);
    return chips;
}

void CompareView::addChip(QLayout &flow, Agreement agreement, std::optional<ArticleId> onlyIn)
{
    auto *button = new FlatButton(m_shared.look, FlatButton::Style::Outlined, flow.parentWidget());
    button->setObjectName(onlyIn ? QStringLiteral("only%1").arg(at(*onlyIn)) : keyOf(agreement));
    button->setIcon(m_shared.look.icon(m_shared.look.iconName(agreement)));
    button->setCheckable(true);
    connect(button, &QToolButton::clicked, this, [this, agreement, onlyIn] {
        const Filter &filter = m_shared.focus.filter();
        m_shared.focus.setFilter(onlyIn ? toggled(filter, *onlyIn) : toggled(filter, agreement));
    });
    flow.addWidget(button);
    m_chips << Chip{agreement, onlyIn, button};
}

/// What clicks on the table's head do, by keyboard.
QComboBox *CompareView::buildSort()
{
    auto *sort = new QComboBox(this);
    sort->setObjectName(QStringLiteral("compareSort"));
    nameCombo(*sort, tr("Sort the claims"));
    sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    sort->addItem(tr("In deal order"), -1);
    sort->addItem(tr("By claim"), CompareModel::claimColumn);
    for (int a = 0; a < int(m_shared.dossier().articles.size()); ++a)
        sort->addItem(tr("As %1 tells it", "in the order of an article").arg(m_shared.dossier().articles.at(a).letter),
            CompareModel::firstArticle + a);
    sort->addItem(tr("By verdict"), m_model.verdictColumn());
    connect(sort, &QComboBox::activated, this,
        [this, sort] { m_table->sortByColumn(sort->currentData().toInt(), Qt::AscendingOrder); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, sort,
        [sort](int section) { sort->setCurrentIndex(std::max(sort->findData(section), 0)); });
    return sort;
}

void CompareView::showCounts()
{
    const Filter &filter = m_shared.focus.filter();
    const FacetCounts counts = countFacets(m_shared.dossier(), filter, {});
    const QLocale &locale = m_shared.words.locale();
    for (const Chip &chip : m_chips) {
        const QString name = chip.onlyIn ? m_shared.words.onlyIn(m_shared.dossier().article(*chip.onlyIn))
                                         : m_shared.words.agreement(chip.agreement);
        const int count = chip.onlyIn ? counts.onlyIn.at(at(*chip.onlyIn)) : counts.agreements.at(int(chip.agreement));
        chip.button->setText(plainWords(QStringLiteral("%1 %2").arg(name, locale.toString(count))));
        chip.button->setChecked(chip.onlyIn ? filter.onlyIn.contains(*chip.onlyIn) : filter.agreements.contains(chip.agreement));
        chip.button->setToolTip(plainToolTip((chip.button->isChecked() ? FacetModel::tr("%1: ticked, %n of these", "", count)
                                                                       : FacetModel::tr("%1: %n of these", "", count))
                                                 .arg(name))); // as in the panel
        if (chip.agreement == Agreement::Unsupported) // only where articles are set aside can a claim rest on nothing
            chip.button->setVisible(!m_shared.focus.articlesSetAside().isEmpty());
    }
    m_note->setText(m_model.oneOrigin() == 0 ? QString()
                                             : tr("Of the %1 that agree, %n have one origin", "claims", m_model.oneOrigin())
                                                   .arg(locale.toString(m_model.agreeing())));
    m_note->setVisible(!m_note->text().isEmpty());
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
}

void CompareView::showFocus()
{
    m_table->showChosen(m_shared.focus.claim());
}

void CompareView::rowsChanged()
{
    showCounts();
    showFocus();
}

void CompareView::choose(const QModelIndex &index, int quotation)
{
    m_shared.focus.focusClaim(ClaimId(index.data(ClaimIdRole).toInt()));
    const auto cell = index.data(CompareCellRole).value<CompareCell>();
    if (quotation >= 0 && quotation < cell.quotations.size())
        m_shared.focus.lookAt(cell.quotations.at(quotation).passage);
}

} // namespace deal
