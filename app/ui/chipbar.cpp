#include "chipbar.h"

#include "core/facets.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "pageparts.h"

#include <memory>

namespace deal {

ChipBar::ChipBar(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
{
    setObjectName(QStringLiteral("chipBar"));
    auto *flow = new FlowLayout(this, int(2 * unit));
    flow->setContentsMargins(int(4 * unit), int(3 * unit), int(4 * unit), 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_shared.focus, &Focus::filterChanged, this, &ChipBar::rebuild);
    connect(&m_shared.focus, &Focus::pageChanged, this, &ChipBar::rebuild);
    connect(&m_shared.focus, &Focus::readingChanged, this, &ChipBar::rebuild);
    rebuild();
}

/// How the chips of a group count: any of them, or all, and together with the other groups.
void ChipBar::addLead(int group)
{
    const Filter &filter = m_shared.focus.filter();
    const QString parties = filter.parties.size() < 2 ? tr("Only with:")
        : filter.anyParty                             ? tr("Only with any of:")
                                                      : tr("Only with all of:");
    const QStringList leads{parties, tr("Kind:"), tr("Since January 2025:"), tr("Sources:"), tr("When:")};
    QLabel *lead = plainLabel(m_shared.look, TextStyle::Small, Shade::Muted, this);
    lead->setWordWrap(false);
    lead->setAlignment(Qt::AlignVCenter);
    lead->setText(leads.at(group));
    lead->setMinimumHeight(int(6 * unit));
    layout()->addWidget(lead);
}

void ChipBar::rebuild()
{
    const Filter &filter = m_shared.focus.filter();
    const auto chips = filterInWords(m_shared.dossier(), filter, m_shared.words);
    const bool hadFocus = isAncestorOf(focusWidget());
    while (std::unique_ptr<QLayoutItem> item{layout()->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a chip may be telling us of its own click
    }
    const bool compared = m_shared.focus.page() == Page::Sources && m_shared.focus.reading() == Reading::Compare;
    const bool onlyClauses = m_shared.focus.page() != Page::Funding && !compared; // else a reader asks where the others went
    int group = -1;
    for (const FilterChip &chip : chips) {
        if (chip.group != group)
            addLead(chip.group);
        group = chip.group;
        auto *button = new FlatButton(m_shared.look, FlatButton::Style::Chip, this);
        const QString words = chip.clausesOnly && !onlyClauses ? tr("%1 (clauses only)").arg(chip.words) : chip.words;
        button->setText(plainWords(words));
        button->setAccessibleName(tr("Remove “%1” from the filter").arg(chip.words));
        button->setToolTip(plainToolTip(button->accessibleName()));
        if (chip.party)
            button->setParty(*chip.party, m_shared.dossier().party(*chip.party).kind);
        connect(button, &QToolButton::clicked, this, [this, chip] { m_shared.focus.setFilter(chip.without); });
        layout()->addWidget(button);
    }
    if (!chips.isEmpty()) {
        auto *clear = new FlatButton(m_shared.look, FlatButton::Style::Plain, this);
        clear->setObjectName(QStringLiteral("clearFilter"));
        clear->setFont(m_shared.look.font(TextStyle::Small));
        clear->setText(tr("Clear filter"));
        connect(clear, &QToolButton::clicked, &m_shared.focus, &Focus::clearFilter);
        layout()->addWidget(clear);
        if (hadFocus)
            clear->setFocus();
    }
    for (int i = 0; i < layout()->count(); ++i)
        layout()->itemAt(i)->widget()->show();
    setVisible(!chips.isEmpty());
    updateGeometry();
}

} // namespace deal
