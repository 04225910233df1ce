// What the rows of the sources say.
#include "sourcemodel.h"

#include <algorithm>

namespace deal {

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

/// An article by itself is read in its own words: ours stand beneath them, for whoever reads another language.
QString SourceModel::renderingOf(PassageId id) const
{
    const Dossier &dossier = m_focus.dossier();
    const Passage &passage = dossier.passage(id);
    if (m_only && dossier.article(passage.article).lang == m_words.lang())
        return {};
    return passage.rendering.in(otherLanguage(dossier, passage.article, m_words.lang()));
}

QStringList SourceModel::titlesOf(const QList<ClaimId> &claims) const
{
    QStringList titles;
    for (ClaimId claim : claims)
        titles << m_words.text(m_focus.dossier().claim(claim).title);
    return titles;
}

QString SourceModel::stateOf(ArticleId article) const
{
    QStringList parts;
    if (isSetAside(article))
        parts << tr("set aside: what it says does not count now", "an article");
    if (const WholeArticle *text = m_texts.of(article)) {
        QString opened = text->name.isEmpty() ? tr("whole text, pasted") : tr("whole text, opened from %1").arg(text->name);
        if (text->added.isValid()) {
            const QString day = m_words.locale().toString(text->added.toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
            opened = tr("%1 on %2", "where a whole text is from, and a date").arg(opened, day);
        }
        const int sentences = text->sentences(), carrying = text->carrying();
        parts << opened
              << tr("%1 of %n sentence(s) carry a claim (%2\u00a0%)", "", sentences)
                     .arg(carrying)
                     .arg(sentences > 0 ? (100 * carrying + sentences / 2) / sentences : 0);
        if (const int missing = int(text->checks.size()) - text->found(); missing > 0)
            parts << tr("%n quotation(s) not found", "", missing);
    }
    return parts.join(m_words.separator());
}

SourceRow SourceModel::headOf(ArticleId id) const
{
    const Article &article = m_focus.dossier().article(id);
    SourceRow row;
    row.kind = SourceRow::Kind::ArticleHead;
    row.article = id;
    row.setAside = isSetAside(id);
    row.label = article.letter;
    row.left = m_words.text(article.name);
    row.right = m_words.provenance(article).join(QStringLiteral(" · "));
    row.note = m_words.text(article.note);
    row.state = stateOf(id);
    return row;
}

SourceRow SourceModel::gistOf(ParagraphId id) const
{
    const Dossier &dossier = m_focus.dossier();
    const Paragraph &paragraph = dossier.paragraph(id);
    SourceRow row;
    row.kind = SourceRow::Kind::Gist;
    row.article = paragraph.article;
    row.setAside = isSetAside(paragraph.article);
    row.paragraph = id;
    row.label = m_words.paragraph(paragraph);
    row.left = m_only ? m_words.text(paragraph.gist) : paragraph.gist.in(dossier.article(paragraph.article).lang);
    if (!m_only)
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
    row.setAside = isSetAside(passage.article);
    row.paragraph = passage.paragraph;
    row.passage = id;
    row.left = passage.exact;
    row.right = renderingOf(id);
    row.claims = dossier.claimsByPassage.at(at(id));
    row.claimTitles = titlesOf(row.claims);
    row.proof = m_texts.proof(id);
    if (row.proof == Proof::Missing) {
        row.nearest = m_texts.check(id)->nearest;
        row.state = row.nearest.isEmpty() ? tr("Not found in the whole text, nor any words near it.")
                                          : tr("Not found in the whole text. The nearest words there:");
    }
    return row;
}

SourceRow SourceModel::paragraphOf(ArticleId article, const WholeParagraph &paragraph) const
{
    const Dossier &dossier = m_focus.dossier();
    SourceRow row;
    row.kind = SourceRow::Kind::Paragraph;
    row.article = article;
    row.setAside = isSetAside(article);
    row.paragraph = paragraph.paragraph;
    row.left = paragraph.text;
    if (paragraph.paragraph) {
        row.label = m_words.paragraph(dossier.paragraph(*paragraph.paragraph));
        if (!m_only)
            row.right = m_words.text(dossier.paragraph(*paragraph.paragraph).gist);
    }
    row.sentences = paragraph.sentences;
    for (const QuotedSpan &span : paragraph.quotations) {
        const QList<ClaimId> &claims = dossier.claimsByPassage.at(at(span.passage));
        row.quotations << SourceQuotation{span, renderingOf(span.passage), claims, titlesOf(claims)};
    }
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

QList<SourceRow> SourceModel::rows() const
{
    if (m_extent == Extent::FocusedClaim)
        return focusedRows();
    if (m_extent == Extent::FocusedParty)
        return partyRows();
    if (m_only)
        return articleRows(*m_only);
    QList<SourceRow> rows;
    for (int a = 0; a < m_focus.dossier().articles.size(); ++a)
        rows << articleRows(ArticleId(a));
    return rows;
}

QList<SourceRow> SourceModel::articleRows(ArticleId article) const
{
    if (const WholeArticle *text = m_texts.of(article))
        return textRows(*text);
    const Dossier &dossier = m_focus.dossier();
    QList<SourceRow> rows{headOf(article)};
    for (ParagraphId paragraph : dossier.article(article).paragraphs) {
        rows << gistOf(paragraph);
        for (PassageId passage : dossier.paragraph(paragraph).passages)
            rows << quotationOf(passage);
    }
    return rows;
}

/// What was not found stands after its paragraph; under the head where the text has no such paragraph.
QList<SourceRow> SourceModel::textRows(const WholeArticle &text) const
{
    const Dossier &dossier = m_focus.dossier();
    QList<SourceRow> rows{headOf(text.article)};
    const auto addMissing = [&](const auto &belongs) {
        for (const QuotationCheck &check : text.checks)
            if (!check.place && belongs(dossier.passage(check.passage).paragraph))
                rows << quotationOf(check.passage);
    };
    addMissing([&](ParagraphId wanted) {
        return std::none_of(text.paragraphs.begin(), text.paragraphs.end(),
            [&](const WholeParagraph &paragraph) { return paragraph.paragraph == wanted; });
    });
    for (const WholeParagraph &paragraph : text.paragraphs) {
        rows << paragraphOf(text.article, paragraph);
        addMissing([&](ParagraphId wanted) { return paragraph.paragraph == wanted; });
    }
    return rows;
}

QList<SourceRow> SourceModel::focusedRows() const
{
    QList<SourceRow> rows;
    for (int a = 0; m_focus.claim() && a < m_focus.dossier().articles.size(); ++a)
        rows << focusedRows(ArticleId(a));
    return rows;
}

QList<SourceRow> SourceModel::focusedRows(ArticleId article) const
{
    const Dossier &dossier = m_focus.dossier();
    QList<SourceRow> rows{headOf(article)};
    rows.last().note.clear();
    rows.last().state.clear();
    std::optional<ParagraphId> paragraph;
    for (const Evidence &evidence : dossier.claim(*m_focus.claim()).evidence) {
        const Passage &passage = dossier.passage(evidence.passage);
        if (passage.article != article)
            continue;
        if (paragraph != passage.paragraph)
            rows << gistOf(passage.paragraph);
        paragraph = passage.paragraph;
        rows << quotationOf(evidence.passage);
        rows.last().note = evidenceNote(*m_focus.claim(), evidence);
        rows.last().claims = {*m_focus.claim()};
        rows.last().claimTitles.clear();
    }
    if (rows.size() == 1) {
        SourceRow silent;
        silent.kind = SourceRow::Kind::Silent;
        silent.article = article;
        const bool speaks = m_focus.whole().verdict(*m_focus.claim()).articles.contains(article);
        silent.left = speaks ? tr("set aside: what it says does not count now", "an article")
                             : tr("silent: this article says nothing about it");
        rows << silent;
    }
    return rows;
}

/// With no doors: the party's claims stand by themselves.
QList<SourceRow> SourceModel::partyRows() const
{
    QList<SourceRow> rows;
    if (!m_focus.party())
        return rows;
    const Dossier &dossier = m_focus.dossier();
    QList<PassageId> passages = dossier.party(*m_focus.party()).passages;
    std::sort(passages.begin(), passages.end()); // article by article
    std::optional<ArticleId> article;
    std::optional<ParagraphId> paragraph;
    for (const PassageId id : passages) {
        const Passage &passage = dossier.passage(id);
        if (article != passage.article) {
            rows << headOf(passage.article);
            rows.last().note.clear();
            rows.last().state.clear();
        }
        if (paragraph != passage.paragraph)
            rows << gistOf(passage.paragraph);
        article = passage.article;
        paragraph = passage.paragraph;
        rows << quotationOf(id);
        rows.last().claimTitles.clear();
    }
    return rows;
}

} // namespace deal
