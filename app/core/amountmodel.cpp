#include "amountmodel.h"

#include "partymark.h"

#include <algorithm>

namespace deal {

AmountModel::AmountModel(const Focus &focus, const Words &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_focus(focus)
    , m_dossier(focus.dossier())
    , m_words(words)
    , m_rows(m_dossier.claimsOf(ClaimKind::Amount))
{
    connect(&focus, &Focus::evidenceChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    connect(&focus, &Focus::partyChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, Amount), index(rowCount() - 1, Amount), {LitPartyRole, Qt::AccessibleTextRole});
    });
}

int AmountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AmountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString fromTo(const Dossier &dossier, ClaimId id, const Words &words)
{
    const auto names = [&](Role role) {
        QStringList list;
        for (PartyId party : dossier.partiesIn(id, role))
            list << words.text(dossier.party(party).name);
        return list.join(QStringLiteral(", "));
    };
    const QString from = names(Role::Pays), to = names(Role::Receives);
    return QStringLiteral("%1 → %2").arg(
        from.isEmpty() ? AmountModel::tr("payer not stated") : from, to.isEmpty() ? AmountModel::tr("receiver not stated") : to);
}

QString whenStated(const Dossier &dossier, ClaimId id, const Words &words)
{
    const QString when = words.period(dossier.claim(id).period);
    QStringList saying;
    for (const Evidence &evidence : dossier.claim(id).evidence) {
        const bool dated = std::any_of(evidence.states.begin(), evidence.states.end(), [](const Statement &statement) {
            return statement.attribute == Attribute::Since || statement.attribute == Attribute::Until
                || statement.attribute == Attribute::Date;
        });
        const QString &letter = dossier.article(dossier.passage(evidence.passage).article).letter;
        if (dated && !saying.contains(letter))
            saying << letter;
    }
    const bool some = !saying.isEmpty() && saying.size() < dossier.verdict(id).articles.size();
    return some
        ? AmountModel::tr("%1 (only %2)", "a date; the articles that give it").arg(when, saying.join(QStringLiteral(", ")))
        : when;
}

QString nesting(const Dossier &dossier, ClaimId id, const Words &words)
{
    const AmountFacts &facts = *dossier.claim(id).amount;
    if (facts.partOf) {
        AmountFacts whole = *dossier.claim(*facts.partOf).amount;
        whole.qualifier = Qualifier::Exactly; // "part of $500 B": whether that is a ceiling is said where it stands itself
        return AmountModel::tr("part of %1, not added to it").arg(words.amountShort(whole));
    }
    QStringList terms;
    for (ClaimId term : facts.sumOf)
        terms << words.amountShort(*dossier.claim(term).amount);
    return terms.isEmpty() ? QString() : AmountModel::tr("sum of %1").arg(terms.join(QStringLiteral(" + ")));
}

QString AmountModel::cell(ClaimId id, int column) const
{
    const Claim &claim = m_dossier.claim(id);
    const auto lines = [](const QString &first, const QString &second) {
        return second.isEmpty() ? first : first + QLatin1Char('\n') + second;
    };
    switch (column) {
    case Amount:
        return m_words.amountShort(*claim.amount);
    case What:
        return lines(m_words.text(claim.title), nesting(m_dossier, id, m_words));
    case FromTo:
        return fromTo(m_dossier, id, m_words);
    case When:
        return whenStated(m_dossier, id, m_words);
    case SaidBy:
        return m_words.places(m_dossier, id).replace(QStringLiteral(", "), QStringLiteral("\n"));
    case Sources:
        return lines(m_words.verdict(m_dossier, id), m_words.silent(m_dossier, id));
    default:
        return {};
    }
}

QVariant AmountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClaimId id = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(id, index.column());
    case Qt::AccessibleTextRole: {
        const QString said =
            tr("%1: %2", "column and cell, spoken")
                .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), cell(id, index.column()));
        return index.column() == Amount ? withPartyMark(said, m_focus, {id}, m_words) : said;
    }
    case LitPartyRole:
        return litPartyData(m_focus, {id});
    case ClaimIdRole:
        return at(id);
    case AgreementRole:
        return int(m_dossier.verdict(id).agreement);
    case OneOriginRole:
        return m_dossier.verdict(id).oneOrigin;
    default:
        return {};
    }
}

QVariant AmountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Amount:
        return tr("Amount");
    case What:
        return tr("What");
    case FromTo:
        return tr("From → to");
    case When:
        return tr("When");
    case SaidBy:
        return tr("Said in");
    case Sources:
        return tr("Sources");
    default:
        return {};
    }
}

} // namespace deal
