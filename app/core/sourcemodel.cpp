#include "sourcemodel.h"

#include "card.h"
#include "partymark.h"

#include <algorithm>

namespace deal {

SourceModel::SourceModel(const Focus &focus, const Words &words, const WholeTexts &texts, Extent extent,
    std::optional<ArticleId> only, QObject *parent)
    : QAbstractListModel(parent)
    , m_focus(focus)
    , m_words(words)
    , m_texts(texts)
    , m_extent(extent)
    , m_only(only)
    , m_rows(rows())
{
    connect(&focus, &Focus::claimChanged, this, &SourceModel::focusChanged);
    connect(&focus, &Focus::partyChanged, this, &SourceModel::partyChanged);
    connect(&focus, &Focus::evidenceChanged, this, &SourceModel::evidenceChanged);
    connect(&focus, &Focus::filterChanged, this, &SourceModel::marksChanged);
    connect(&focus.noted(), &Noted::changed, this, &SourceModel::notesChanged);
    connect(&texts, &WholeTexts::changed, this, [this](ArticleId article) {
        if (!m_only || m_only == article)
            rebuild();
    });
}

void SourceModel::marksChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LitRole, DimRole, SourceRowRole});
}

/// A row is higher by the sign: with no roles, it is measured anew.
void SourceModel::notesChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SourceModel::focusChanged()
{
    if (m_extent == Extent::Whole)
        marksChanged(); // the reader stays where they are
    else if (m_extent == Extent::FocusedClaim)
        rebuild();
}

void SourceModel::partyChanged()
{
    if (m_extent == Extent::FocusedParty)
        rebuild();
    else if (m_extent == Extent::Whole && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LitPartyRole, SourceRowRole, Qt::AccessibleDescriptionRole});
}

void SourceModel::evidenceChanged()
{
    if (m_extent != Extent::Whole)
        return rebuild();
    m_rows = rows(); // as many as before: what is set aside can still be read
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SourceModel::rebuild()
{
    beginResetModel();
    m_rows = rows();
    endResetModel();
}

void SourceModel::showOnly(ArticleId article)
{
    if (m_only == article)
        return;
    m_only = article;
    rebuild();
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool SourceModel::isSetAside(ArticleId article) const
{
    return m_focus.articlesSetAside().contains(article);
}

/// A quotation that was not found is lit too, so that the reader is led to it; it says itself that it was not.
bool SourceModel::isLit(const SourceRow &row) const
{
    const auto proves = [this](const QList<ClaimId> &claims) { return m_focus.claim() && claims.contains(*m_focus.claim()); };
    return !row.setAside
        && (proves(row.claims)
            || std::any_of(row.quotations.begin(), row.quotations.end(),
                [&](const SourceQuotation &quotation) { return proves(quotation.claims); }));
}

bool SourceModel::leavesOut(const QList<ClaimId> &claims) const
{
    return !claims.isEmpty() && !m_focus.filter().isEmpty() && std::none_of(claims.begin(), claims.end(), [this](ClaimId claim) {
        return answers(m_focus.dossier(), claim, m_focus.filter());
    });
}

bool SourceModel::isDim(const SourceRow &row) const
{
    if (row.kind == SourceRow::Kind::Paragraph)
        return row.setAside;
    return row.kind == SourceRow::Kind::Quotation && (row.setAside || (!isLit(row) && leavesOut(row.claims)));
}

Mark SourceModel::markOf(const SourceRow &row, const SourceQuotation &quotation) const
{
    if (row.setAside)
        return Mark::Dim;
    if (m_focus.claim() && quotation.claims.contains(*m_focus.claim()))
        return Mark::Lit;
    return leavesOut(quotation.claims) ? Mark::Dim : Mark::Quoted;
}

SourceRow SourceModel::row(int row) const
{
    SourceRow shown = m_rows.at(row);
    shown.noted = shown.kind == SourceRow::Kind::Quotation && m_focus.noted().has(shown.passage);
    for (SourceQuotation &quotation : shown.quotations) {
        quotation.mark = markOf(shown, quotation);
        quotation.party = shown.setAside ? std::nullopt : m_focus.litParty(quotation.claims);
        quotation.noted = m_focus.noted().has(quotation.span.passage);
    }
    return shown;
}

QString SourceModel::spoken(const SourceRow &row) const
{
    switch (row.kind) {
    case SourceRow::Kind::Quotation:
        if (row.right.isEmpty())
            return tr("Quotation, %1: %2").arg(m_words.place(m_focus.dossier(), row.passage), row.left);
        return tr("Quotation, %1: %2. Our rendering: %3").arg(m_words.place(m_focus.dossier(), row.passage), row.left, row.right);
    case SourceRow::Kind::Gist:
        return tr("Gist of %1: %2").arg(row.label, row.left == row.right || row.right.isEmpty() ? row.left : row.right);
    case SourceRow::Kind::Paragraph: {
        QString text = row.label.isEmpty() ? row.left : QStringLiteral("%1: %2").arg(row.label, row.left);
        QStringList quotations;
        for (const SourceQuotation &quotation : row.quotations)
            quotations << row.left.mid(quotation.span.start, quotation.span.length);
        if (quotations.isEmpty())
            return text;
        return text + u' '
            + tr("%n quotation(s): %1", "of a paragraph", int(quotations.size())).arg(quotations.join(m_words.separator()));
    }
    case SourceRow::Kind::ArticleHead:
    case SourceRow::Kind::Silent:
        break;
    }
    QStringList parts{row.left, row.right, row.state};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString SourceModel::description(const SourceRow &row) const
{
    QStringList parts;
    if (row.kind == SourceRow::Kind::Quotation && !row.state.isEmpty())
        parts << row.state + u' ' + row.nearest;
    if (!row.note.isEmpty() && row.claimTitles.isEmpty())
        parts << row.note;
    QStringList titles = row.claimTitles;
    if (const int here = m_focus.passage() ? row.quotationOf(*m_focus.passage()) : -1; here >= 0) {
        const SourceQuotation &quotation = row.quotations.at(here);
        parts << tr("At the quotation %1").arg(row.left.mid(quotation.span.start, quotation.span.length));
        titles = quotation.claimTitles;
    }
    if (const std::optional<PassageId> passage = passageOf(row); passage && m_focus.noted().has(*passage))
        parts << noteWords();
    if (!titles.isEmpty())
        parts << tr("Proves: %1").arg(titles.join(m_words.separator()));
    if (const QString mark = m_extent == Extent::Whole && !row.setAside ? partyMark(m_focus, claimsOf(row), m_words) : QString();
        !mark.isEmpty())
        parts << mark;
    return parts.join(QStringLiteral(". "));
}

/// That its quotations prove.
QList<ClaimId> SourceModel::claimsOf(const SourceRow &row)
{
    QList<ClaimId> claims = row.claims;
    for (const SourceQuotation &quotation : row.quotations)
        claims << quotation.claims;
    return claims;
}

/// Of a paragraph, the quotation that is looked at, or its first.
std::optional<PassageId> SourceModel::passageOf(const SourceRow &row) const
{
    if (row.kind == SourceRow::Kind::Quotation)
        return row.passage;
    if (row.quotations.isEmpty())
        return std::nullopt;
    const int here = m_focus.passage() ? row.quotationOf(*m_focus.passage()) : -1;
    return row.quotations.at(std::max(here, 0)).span.passage;
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.left;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::AccessibleDescriptionRole:
        return description(row);
    case SourceRowRole:
        return QVariant::fromValue(this->row(index.row()));
    case LitRole:
        return isLit(row);
    case DimRole:
        return isDim(row);
    case LitPartyRole:
        return row.setAside || m_extent != Extent::Whole ? QVariant() : litPartyData(m_focus, claimsOf(row));
    case PassageIdRole: {
        const std::optional<PassageId> passage = passageOf(row);
        return passage ? QVariant(at(*passage)) : QVariant();
    }
    case ClaimIdRole: {
        const QList<ClaimId> claims = claimsOf(row);
        return claims.isEmpty() ? QVariant() : QVariant(at(claims.first()));
    }
    default:
        return {};
    }
}

int SourceModel::firstLitRow() const
{
    const auto lit = std::find_if(m_rows.begin(), m_rows.end(), [this](const SourceRow &row) { return isLit(row); });
    return lit == m_rows.end() ? -1 : int(lit - m_rows.begin());
}

std::optional<PassageId> SourceModel::litPassage(int at) const
{
    const SourceRow &row = m_rows.at(at);
    if (!isLit(row))
        return std::nullopt;
    for (const SourceQuotation &quotation : row.quotations)
        if (quotation.claims.contains(*m_focus.claim()))
            return quotation.span.passage;
    return row.passage;
}

int SourceModel::headRow(ArticleId article) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).kind == SourceRow::Kind::ArticleHead && m_rows.at(row).article == article)
            return row;
    return -1;
}

int SourceModel::passageRow(PassageId passage) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const SourceRow &here = m_rows.at(row);
        if (here.quotationOf(passage) >= 0 || (here.kind == SourceRow::Kind::Quotation && here.passage == passage))
            return row;
    }
    return -1;
}

int SourceModel::paragraphRow(ParagraphId paragraph) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).kind != SourceRow::Kind::Quotation && m_rows.at(row).paragraph == paragraph)
            return row;
    return -1;
}

int SourceModel::textRow(TextPlace place) const
{
    int paragraph = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const SourceRow &here = m_rows.at(row);
        paragraph += here.kind == SourceRow::Kind::Paragraph && here.article == place.article;
        if (paragraph == place.paragraph && here.kind == SourceRow::Kind::Paragraph)
            return row;
    }
    return -1;
}

bool SourceModel::hasWholeText() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const SourceRow &row) { return row.kind == SourceRow::Kind::Paragraph; });
}

QList<SentencePlace> SourceModel::uncovered() const
{
    QList<SentencePlace> places;
    for (int row = 0; row < m_rows.size(); ++row)
        for (int i = 0; i < m_rows.at(row).sentences.size(); ++i)
            if (!m_rows.at(row).sentences.at(i).carries)
                places << SentencePlace{row, i};
    return places;
}

int SourceRow::quotationOf(PassageId wanted) const
{
    for (int i = 0; i < quotations.size(); ++i)
        if (quotations.at(i).span.passage == wanted)
            return i;
    return -1;
}

int SourceRow::quotationAt(qsizetype character) const
{
    int found = -1;
    for (int i = 0; i < quotations.size(); ++i) {
        const QuotedSpan &span = quotations.at(i).span;
        if (span.start <= character && character < span.start + span.length
            && (found < 0 || span.length < quotations.at(found).span.length))
            found = i;
    }
    return found;
}

} // namespace deal
