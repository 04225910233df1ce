#include "comparisonexport.h"

#include "citation.h"
#include "comparison.h"
#include "factcheck.h"
#include "htmlpage.h"
#include "quoted.h"
#include "textexport.h"
#include "webannotation.h"

namespace deal {
namespace {

class Comparison final {
    Q_DECLARE_TR_FUNCTIONS(deal::ComparisonExport)
public:
    Comparison(const Dossier &dossier, const Words &words, const WholeTexts *texts)
        : m_dossier(dossier)
        , m_words(words)
        , m_texts(texts)
    {
    }
    [[nodiscard]] QString title() const
    {
        return tr("Article by article: %1", "a dossier's title").arg(m_words.text(m_dossier.title));
    }
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] QStringList csvRow(ClaimId claim) const;
    [[nodiscard]] HtmlRow htmlRow(ClaimId claim) const;

private:
    /// Why an article has no words in the row.
    [[nodiscard]] QString noWords(ClaimId claim, ArticleId article) const { return m_words.wordless(m_dossier, claim, article); }
    /// After the words that are not in their article's whole text; else empty.
    [[nodiscard]] QString notFound(PassageId passage) const
    {
        return m_texts && m_texts->proof(passage) == Proof::Missing ? m_words.proof(Proof::Missing) : QString();
    }
    [[nodiscard]] QString oneOrigin(ClaimId claim) const;
    [[nodiscard]] QStringList differences(ClaimId claim) const;
    [[nodiscard]] QString htmlOf(const ComparedQuotation &quotation) const;
    const Dossier &m_dossier;
    const Words &m_words;
    const WholeTexts *m_texts;
};

QStringList Comparison::header() const
{
    QStringList header{tr("Claim")};
    for (const Article &article : m_dossier.articles)
        header << m_words.articleName(article);
    return header + QStringList{tr("Verdict"), tr("Differences"), tr("One origin")};
}

QString Comparison::oneOrigin(ClaimId id) const
{
    const Verdict &verdict = m_dossier.verdict(id);
    if (verdict.articles.isEmpty())
        return tr("set aside", "all the articles that speak");
    if (verdict.articles.size() == 1)
        return tr("one article speaks");
    if (!verdict.oneOrigin)
        return tr("no", "the articles do not relay one statement");
    const Origin &origin = m_dossier.origin(m_dossier.claim(id).evidence.first().origin);
    return tr("yes: %1", "the articles relay one statement; whose").arg(m_words.text(origin.name));
}

QStringList Comparison::differences(ClaimId claim) const
{
    const QStringList lines = m_words.differences(m_dossier, claim) + m_words.leftOut(m_dossier, claim);
    if (!lines.isEmpty())
        return lines;
    const qsizetype speaking = m_dossier.verdict(claim).articles.size();
    return {speaking == 0   ? tr("set aside", "all the articles that speak")
            : speaking == 1 ? tr("only one article speaks")
                            : tr("none", "differences")};
}

QStringList Comparison::csvRow(ClaimId claim) const
{
    const ComparedClaim compared = compare(m_dossier, claim);
    QStringList row{m_words.text(m_dossier.claim(claim).title)};
    for (int article = 0; article < int(compared.byArticle.size()); ++article) {
        QStringList lines;
        for (const ComparedQuotation &quotation : compared.byArticle.at(article)) {
            lines << quoted(m_dossier.passage(quotation.passage).exact, m_dossier.articles.at(article).lang)
                    + QStringLiteral(" (") + m_words.place(m_dossier, quotation.passage) + u')';
            if (const QString notFound = this->notFound(quotation.passage); !notFound.isEmpty())
                lines.last() += QStringLiteral(" · ") + notFound;
        }
        row << (lines.isEmpty() ? noWords(claim, ArticleId(article)) : lines.join(u'\n'));
    }
    return row << m_words.verdict(m_dossier, claim) << differences(claim).join(u'\n') << oneOrigin(claim);
}

QString Comparison::htmlOf(const ComparedQuotation &quotation) const
{
    const Passage &passage = m_dossier.passage(quotation.passage);
    QString words;
    qsizetype done = 0;
    const bool missing = !notFound(quotation.passage).isEmpty(); // what was not found is never marked as what was
    for (const WordSpan &span : missing ? QList<WordSpan>() : quotation.differing) {
        words += htmlText(passage.exact.mid(done, span.start - done)) + QStringLiteral("<mark>")
            + htmlText(passage.exact.mid(span.start, span.length)) + QStringLiteral("</mark>");
        done = span.start + span.length;
    }
    words += htmlText(passage.exact.mid(done));
    const QString quote = htmlQuote(words, m_dossier.article(passage.article).lang, articleIri(m_dossier, passage.article))
        + QStringLiteral(" (") + htmlText(m_words.place(m_dossier, quotation.passage)) + u')';
    const QString notFound = this->notFound(quotation.passage);
    return notFound.isEmpty() ? quote : quote + QStringLiteral(" · <strong>") + htmlText(notFound) + QStringLiteral("</strong>");
}

HtmlRow Comparison::htmlRow(ClaimId id) const
{
    const ComparedClaim compared = compare(m_dossier, id);
    const Claim &claim = m_dossier.claim(id);
    HtmlRow row{claim.key, {QStringLiteral("<b>") + htmlText(m_words.text(claim.title)) + QStringLiteral("</b>")}};
    for (int article = 0; article < int(compared.byArticle.size()); ++article) {
        QStringList items;
        for (const ComparedQuotation &quotation : compared.byArticle.at(article))
            items << htmlOf(quotation);
        row.cells << (items.isEmpty() ? htmlText(noWords(id, ArticleId(article))) : htmlItems(items));
    }
    QStringList lines;
    for (const QString &line : differences(id))
        lines << htmlText(line);
    row.cells << htmlText(m_words.verdict(m_dossier, id)) << htmlItems(lines) << htmlText(oneOrigin(id));
    return row;
}

} // namespace

QString comparisonCsv(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words, const WholeTexts *texts)
{
    const Comparison comparison(dossier, words, texts);
    QList<QStringList> rows;
    for (const ClaimId claim : claims)
        rows << comparison.csvRow(claim);
    return toCsv(comparison.header(), rows);
}

QString comparisonHtml(
    const Dossier &dossier, const QList<ClaimId> &claims, const Words &words, const WholeTexts *texts, const QStringList &filter)
{
    const Comparison comparison(dossier, words, texts);
    HtmlTable table{
        words.lang(), comparison.title(), aboutTheClaims(dossier, claims, words, texts, filter), comparison.header(), {}};
    for (const ClaimId claim : claims)
        table.rows << comparison.htmlRow(claim);
    return htmlPage(table);
}

} // namespace deal
