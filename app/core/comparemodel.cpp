#include "comparemodel.h"

#include "filter.h"
#include "partymark.h"
#include "quoted.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <limits>

namespace deal {

CompareModel::CompareModel(const Focus &focus, const Words &words, const WholeTexts &texts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_focus(focus)
    , m_words(words)
    , m_texts(texts)
{
    setRows(sorted(matching(focus.dossier(), focus.filter(), {})));
    connect(&focus, &Focus::filterChanged, this, &CompareModel::refresh);
    connect(&focus, &Focus::evidenceChanged, this, &CompareModel::refresh);
    connect(&focus, &Focus::partyChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, claimColumn), index(rowCount() - 1, claimColumn), {LitPartyRole, Qt::AccessibleTextRole});
    });
    connect(&texts, &WholeTexts::changed, this, &CompareModel::refreshProofs);
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : verdictColumn() + 1;
}

void CompareModel::setRows(const QList<ClaimId> &rows)
{
    const Dossier &dossier = m_focus.dossier();
    m_compared.reset();
    m_rows = rows;
    m_places.fill(-1, dossier.claims.size());
    m_agreeing = m_oneOrigin = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Verdict &verdict = dossier.verdict(m_rows.at(row));
        m_places[at(m_rows.at(row))] = row;
        m_agreeing += verdict.agreement == Agreement::Agree;
        m_oneOrigin += verdict.agreement == Agreement::Agree && verdict.oneOrigin;
    }
}

void CompareModel::refresh()
{
    const QList<ClaimId> rows = sorted(matching(m_focus.dossier(), m_focus.filter(), {}));
    if (rows != m_rows) {
        beginResetModel();
        setRows(rows);
        endResetModel();
        return;
    }
    setRows(rows); // the same claims on other evidence
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CompareModel::refreshProofs(ArticleId article)
{
    const int column = firstArticle + at(article);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void CompareModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<ClaimId> claims;
    for (const QModelIndex &index : before)
        claims << m_rows.at(index.row());
    setRows(sorted(matching(m_focus.dossier(), m_focus.filter(), {})));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << indexOf(claims.at(i), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QList<ClaimId> CompareModel::byTitle(QList<ClaimId> rows) const
{
    const QCollator collator(m_words.locale());
    QList<std::pair<QCollatorSortKey, ClaimId>> keys;
    keys.reserve(rows.size());
    for (const ClaimId id : rows)
        keys.emplace_back(collator.sortKey(m_words.text(m_focus.dossier().claim(id).title)), id);
    std::stable_sort(keys.begin(), keys.end(), [&](const auto &left, const auto &right) {
        return m_order == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i] = keys.at(i).second;
    return rows;
}

/// Where a claim stands in the sorted column.
int CompareModel::rank(ClaimId claim) const
{
    const Dossier &dossier = m_focus.dossier();
    if (m_column == verdictColumn()) {
        constexpr std::array order{1, 0, 2, 3}; // by Agreement: what differs is what a reader looks for
        const Verdict &verdict = dossier.verdict(claim);
        const int article = verdict.agreement == Agreement::OneSource ? at(verdict.articles.first()) : 0;
        return order.at(size_t(verdict.agreement)) * int(dossier.articles.size()) + article;
    }
    for (const Evidence &evidence : dossier.claim(claim).evidence) // passages of an article have ascending ids
        if (dossier.passage(evidence.passage).article == ArticleId(m_column - firstArticle))
            return at(evidence.passage);
    return std::numeric_limits<int>::max();
}

QList<ClaimId> CompareModel::sorted(QList<ClaimId> rows) const
{
    if (m_column < 0 || m_column > verdictColumn())
        return rows;
    if (m_column == claimColumn)
        return byTitle(std::move(rows));
    QList<std::pair<int, ClaimId>> ranks;
    ranks.reserve(rows.size());
    for (const ClaimId id : rows)
        ranks.emplace_back(rank(id), id);
    constexpr int silent = std::numeric_limits<int>::max(); // last, whichever way round
    std::stable_sort(ranks.begin(), ranks.end(), [&](const auto &left, const auto &right) {
        if (left.first == silent || right.first == silent)
            return left.first < right.first;
        return m_order == Qt::AscendingOrder ? left.first < right.first : left.first > right.first;
    });
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i] = ranks.at(i).second;
    return rows;
}

QModelIndex CompareModel::indexOf(std::optional<ClaimId> claim, int column) const
{
    const int row = claim ? m_places.value(at(*claim), -1) : -1;
    return row < 0 ? QModelIndex() : index(row, column);
}

CompareCell CompareModel::claimCell(ClaimId id) const
{
    const Claim &claim = m_focus.dossier().claim(id);
    CompareCell cell;
    cell.kind = CompareCell::Kind::Claim;
    cell.claimKind = claim.kind;
    if (claim.clause)
        cell.clauseKind = claim.clause->kind;
    cell.title = m_words.text(claim.title);
    if (claim.amount)
        cell.amount = m_words.amount(*claim.amount);
    return cell;
}

CompareCell CompareModel::articleCell(ClaimId id, ArticleId article) const
{
    const Dossier &dossier = m_focus.dossier();
    if (!m_compared || m_compared->claim != id)
        m_compared = compare(dossier, id);
    CompareCell cell;
    cell.kind = CompareCell::Kind::Article;
    const QString &lang = dossier.article(article).lang;
    for (const ComparedQuotation &compared : m_compared->byArticle.at(at(article))) {
        const Passage &passage = dossier.passage(compared.passage);
        CompareQuotation quotation{compared.passage, quoted(passage.exact, lang), compared.differing,
            m_words.paragraph(dossier.paragraph(passage.paragraph)),
            lang == m_words.lang() ? QString() : m_words.text(passage.rendering), m_texts.proof(compared.passage)};
        if (quotation.proof == Proof::Missing) { // what was not found is never marked as what was
            quotation.place += QStringLiteral(" · ") + m_words.proof(quotation.proof);
            quotation.differing.clear();
        }
        const qsizetype mark = quotation.words.indexOf(passage.exact);
        for (WordSpan &span : quotation.differing)
            span.start += mark;
        cell.quotations << quotation;
    }
    if (cell.quotations.isEmpty())
        cell.note = m_words.wordless(dossier, id, article);
    return cell;
}

CompareCell CompareModel::verdictCell(ClaimId id) const
{
    const Dossier &dossier = m_focus.dossier();
    CompareCell cell;
    cell.kind = CompareCell::Kind::Verdict;
    cell.title = m_words.verdict(dossier, id);
    cell.lines = m_words.differences(dossier, id) + m_words.leftOut(dossier, id);
    for (QString &line : cell.lines)
        line.replace(QStringLiteral(" ¶"), QStringLiteral("\u00a0¶")); // a place stays on one line
    cell.note = m_words.silent(dossier, id);
    return cell;
}

CompareCell CompareModel::cell(ClaimId id, int column) const
{
    CompareCell cell = column == claimColumn ? claimCell(id)
        : column == verdictColumn()          ? verdictCell(id)
                                             : articleCell(id, ArticleId(column - firstArticle));
    cell.agreement = m_focus.dossier().verdict(id).agreement;
    cell.oneOrigin = m_focus.dossier().verdict(id).oneOrigin;
    return cell;
}

/// "A, French technology site: « … » (¶8); differing: exclusif"
QString CompareModel::spoken(const CompareCell &cell, int column) const
{
    QStringList parts;
    switch (cell.kind) {
    case CompareCell::Kind::Claim:
        return cell.amount.isEmpty() ? cell.title : QStringLiteral("%1, %2").arg(cell.title, cell.amount);
    case CompareCell::Kind::Verdict:
        parts << cell.title << cell.lines;
        break;
    case CompareCell::Kind::Article:
        for (const CompareQuotation &quotation : cell.quotations) {
            QString words = QStringLiteral("%1 (%2)").arg(quotation.words, quotation.place);
            if (!quotation.rendering.isEmpty())
                words += QStringLiteral(", ") + quotation.rendering;
            QStringList differing;
            for (const WordSpan &span : quotation.differing)
                differing << quotation.words.mid(span.start, span.length);
            parts << words;
            if (!differing.isEmpty())
                parts << tr("differing: %1", "words of a quotation, spoken").arg(differing.join(QStringLiteral(", ")));
        }
        break;
    }
    if (!cell.note.isEmpty())
        parts << cell.note;
    QString said = parts.join(m_words.separator());
    if (cell.kind == CompareCell::Kind::Verdict)
        return said;
    const Article &article = m_focus.dossier().article(ArticleId(column - firstArticle));
    return tr("%1, %2: %3", "an article's letter and name, and what it says")
        .arg(article.letter, m_words.text(article.name), said);
}

namespace {

/// The words of a cell, as one finds them by typing.
QString plain(const CompareCell &cell)
{
    QStringList words;
    for (const CompareQuotation &quotation : cell.quotations)
        words << quotation.words;
    if (!cell.title.isEmpty())
        words << cell.title;
    if (cell.kind == CompareCell::Kind::Article && !cell.note.isEmpty())
        words << cell.note;
    return words.join(u'\n');
}

} // namespace

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClaimId id = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plain(cell(id, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == claimColumn ? withPartyMark(spoken(cell(id, claimColumn), claimColumn), m_focus, {id}, m_words)
                                             : spoken(cell(id, index.column()), index.column());
    case LitPartyRole:
        return litPartyData(m_focus, {id});
    case Qt::AccessibleDescriptionRole:
        return index.column() == claimColumn ? m_words.text(m_focus.dossier().claim(id).summary) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == claimColumn
            ? QStringLiteral("<qt>%1</qt>")
                  .arg(m_words.text(m_focus.dossier().claim(id).summary).toHtmlEscaped()) // data, never markup
            : QVariant();
    case CompareCellRole:
        return QVariant::fromValue(cell(id, index.column()));
    case ClaimIdRole:
        return at(id);
    case AgreementRole:
        return int(m_focus.dossier().verdict(id).agreement);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || !isText || section < 0 || section > verdictColumn())
        return {};
    if (section == claimColumn)
        return tr("Claim");
    if (section == verdictColumn())
        return tr("How they differ");
    const ArticleId id{section - firstArticle};
    const QString name = m_words.articleName(m_focus.dossier().article(id));
    return isSetAside(id) ? tr("%1 (set aside)", "an article").arg(name) : name;
}

} // namespace deal
