#include "sourcemodel.h"

#include <algorithm>

namespace deal {

SourceModel::SourceModel(const Focus &focus, const Words &words, Extent extent, QObject *parent)
    : QAbstractListModel(parent)
    , m_focus(focus)
    , m_words(words)
    , m_extent(extent)
{
    m_rows = extent == Extent::Whole ? wholeRows() : focusedRows();
    connect(&focus, &Focus::claimChanged, this, &SourceModel::focusChanged);
    connect(&focus, &Focus::filterChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DimRole});
    });
}

void SourceModel::focusChanged()
{
    if (m_extent == Extent::Whole) {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LitRole, DimRole});
        return;
    }
    beginResetModel();
    m_rows = focusedRows();
    endResetModel();
}

QString SourceModel::otherLanguage(const Dossier &dossier, ArticleId article, const QString &lang)
{
    const QString &own = dossier.article(article).lang;
    if (lang != own)
        return lang;
    for (const QString &other : dossier.languages)
        if (other != own)
            return other;
    return own;
}

SourceRow SourceModel::headOf(ArticleId id) const
{
    const Dossier &dossier = m_focus.dossier();
    const Article &article = dossier.article(id);
    SourceRow row;
    row.kind = SourceRow::Kind::ArticleHead;
    row.article = id;
    row.label = article.letter;
    row.left = m_words.text(article.name);
    row.right = m_words.provenance(article).join(QStringLiteral(" · "));
    row.note = m_words.text(article.note);
    return row;
}

SourceRow SourceModel::gistOf(ParagraphId id) const
{
    const Dossier &dossier = m_focus.dossier();
    const Paragraph &paragraph = dossier.paragraph(id);
    SourceRow row;
    row.kind = SourceRow::Kind::Gist;
    row.article = paragraph.article;
    row.paragraph = id;
    row.label = m_words.paragraph(paragraph);
    row.left = paragraph.gist.in(dossier.article(paragraph.article).lang);
    row.right = paragraph.gist.in(otherLanguage(dossier, paragraph.article, m_words.lang()));
    return row;
}

SourceRow SourceModel::quotationOf(PassageId id) const
{
    const Dossier &dossier = m_focus.dossier();
    const Passage &passage = dossier.passage(id);
    SourceRow row;
    row.kind = SourceRow::Kind::Quotation;
    row.article = passage.article;
    row.paragraph = passage.paragraph;
    row.passage = id;
    row.left = passage.exact;
    row.right = passage.rendering.in(otherLanguage(dossier, passage.article, m_words.lang()));
    row.claims = dossier.claimsByPassage.at(at(id));
    for (ClaimId claim : row.claims)
        row.claimTitles << m_words.text(dossier.claim(claim).title);
    return row;
}

QString SourceModel::evidenceNote(ClaimId claim, const Evidence &evidence) const
{
    const Dossier &dossier = m_focus.dossier();
    QStringList stated;
    for (const Statement &statement : evidence.states)
        stated << tr("%1 %2", "an attribute and its value")
                      .arg(m_words.attribute(statement.attribute),
                          m_words.statedValue(dossier, claim, statement.attribute, statement.value));
    const QString who = tr("Says so: %1").arg(m_words.text(dossier.origin(evidence.origin).name));
    return stated.isEmpty() ? who : tr("%1. As stated: %2", "who says so, and what").arg(who, stated.join(QStringLiteral(", ")));
}

QList<SourceRow> SourceModel::wholeRows() const
{
    const Dossier &dossier = m_focus.dossier();
    QList<SourceRow> rows;
    for (int a = 0; a < dossier.articles.size(); ++a) {
        rows << headOf(ArticleId(a));
        for (ParagraphId paragraph : dossier.articles.at(a).paragraphs) {
            rows << gistOf(paragraph);
            for (PassageId passage : dossier.paragraph(paragraph).passages)
                rows << quotationOf(passage);
        }
    }
    return rows;
}

QList<SourceRow> SourceModel::focusedRows() const
{
    const Dossier &dossier = m_focus.dossier();
    QList<SourceRow> rows;
    if (!m_focus.claim())
        return rows;
    const Claim &claim = dossier.claim(*m_focus.claim());
    for (int a = 0; a < dossier.articles.size(); ++a) {
        const ArticleId article{a};
        rows << headOf(article);
        rows.last().note.clear();
        bool speaks = false;
        std::optional<ParagraphId> paragraph;
        for (const Evidence &evidence : claim.evidence) {
            const Passage &passage = dossier.passage(evidence.passage);
            if (passage.article != article)
                continue;
            speaks = true;
            if (paragraph != passage.paragraph)
                rows << gistOf(passage.paragraph);
            paragraph = passage.paragraph;
            rows << quotationOf(evidence.passage);
            rows.last().note = evidenceNote(*m_focus.claim(), evidence);
            rows.last().claims = {*m_focus.claim()};
            rows.last().claimTitles.clear();
        }
        if (!speaks) {
            SourceRow silent;
            silent.kind = SourceRow::Kind::Silent;
            silent.article = article;
            silent.left = tr("silent: this article says nothing about it");
            rows << silent;
        }
    }
    return rows;
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool SourceModel::isLit(const SourceRow &row) const
{
    return row.kind == SourceRow::Kind::Quotation && m_focus.claim() && row.claims.contains(*m_focus.claim());
}

bool SourceModel::isDim(const SourceRow &row) const
{
    return row.kind == SourceRow::Kind::Quotation && !row.claims.isEmpty() && !isLit(row) && !m_focus.filter().isEmpty()
        && std::none_of(row.claims.begin(), row.claims.end(),
            [this](ClaimId claim) { return answers(m_focus.dossier(), claim, m_focus.filter()); });
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
        if (row.kind == SourceRow::Kind::Quotation)
            return tr("Quotation, %1: %2. Our rendering: %3")
                .arg(m_words.place(m_focus.dossier(), row.passage), row.left, row.right);
        if (row.kind == SourceRow::Kind::Gist)
            return tr("Gist of %1: %2").arg(row.label, row.left == row.right ? row.left : row.right);
        return row.right.isEmpty() ? row.left : QStringLiteral("%1. %2").arg(row.left, row.right);
    case Qt::AccessibleDescriptionRole:
        return row.claimTitles.isEmpty() ? row.note : tr("Proves: %1").arg(row.claimTitles.join(m_words.separator()));
    case SourceRowRole:
        return QVariant::fromValue(row);
    case LitRole:
        return isLit(row);
    case DimRole:
        return isDim(row);
    case PassageIdRole:
        return row.kind == SourceRow::Kind::Quotation ? QVariant(at(row.passage)) : QVariant();
    case ClaimIdRole:
        return row.claims.isEmpty() ? QVariant() : QVariant(at(row.claims.first()));
    default:
        return {};
    }
}

int SourceModel::firstLitRow() const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (isLit(m_rows.at(row)))
            return row;
    return -1;
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
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).kind == SourceRow::Kind::Quotation && m_rows.at(row).passage == passage)
            return row;
    return -1;
}

} // namespace deal
