#include "proof.h"

#include <algorithm>

namespace deal {

QList<PassageId> passagesOf(const Dossier &dossier, ArticleId article)
{
    QList<PassageId> passages;
    for (const ParagraphId paragraph : dossier.article(article).paragraphs)
        passages << dossier.paragraph(paragraph).passages;
    return passages;
}

QList<Quotation> quotationsOf(const Dossier &dossier, ArticleId article)
{
    QList<Quotation> quotations;
    for (const PassageId id : passagesOf(dossier, article)) {
        const Passage &passage = dossier.passage(id);
        quotations << Quotation{passage.exact, passage.prefix, passage.suffix};
    }
    return quotations;
}

QList<QuotationCheck> checkQuotations(const Dossier &dossier, ArticleId article, const AnchoringText &text)
{
    const QList<PassageId> ids = passagesOf(dossier, article);
    const QList<Quotation> quotations = quotationsOf(dossier, article);
    const QList<std::optional<Anchored>> places = text.findAll(quotations);
    QList<QuotationCheck> checks;
    QStringList missing;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        checks << QuotationCheck{ids.at(i), places.at(i), QString()};
        if (!places.at(i))
            missing << quotations.at(i).exact;
    }
    const QStringList nearest = text.nearestAll(missing);
    qsizetype next = 0;
    for (QuotationCheck &check : checks)
        if (!check.place)
            check.nearest = nearest.at(next++);
    return checks;
}

std::optional<qsizetype> recognise(const QList<AnchoringText> &texts, const QList<Quotation> &quotations)
{
    std::optional<qsizetype> best;
    qsizetype most = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QList<std::optional<Anchored>> found = texts[i].findAll(quotations);
        const auto held = std::count_if(found.begin(), found.end(), [](const auto &anchored) { return anchored.has_value(); });
        if (held > most) {
            most = held;
            best = i;
        }
    }
    return best;
}

Recognition recogniseArticle(const Dossier &dossier, const QString &text)
{
    const AnchoringText ready(text);
    Recognition best;
    for (int i = 0; i < dossier.articles.size(); ++i) {
        const QList<std::optional<Anchored>> places = ready.findAll(quotationsOf(dossier, ArticleId(i)));
        const int total = int(places.size());
        const int found = int(std::count_if(places.begin(), places.end(), [](const auto &place) { return place.has_value(); }));
        if (found > best.found || (found > 0 && found == best.found && total < best.total))
            best = {ArticleId(i), found, total, {}};
    }
    if (best.found < best.total) // the nearest words are looked for in this one only
        for (const QuotationCheck &check : checkQuotations(dossier, *best.article, ready))
            if (!check.place)
                best.missing << check;
    return best;
}

int foundIn(const QList<QuotationCheck> &checks)
{
    return int(std::count_if(checks.begin(), checks.end(), [](const QuotationCheck &check) { return check.place.has_value(); }));
}

int ProofReport::found() const
{
    int places = 0;
    for (const ArticleProof &article : articles)
        places += foundIn(article.checks);
    return places;
}

ProofReport prove(const Dossier &dossier, const QList<ArticleText> &texts)
{
    QList<AnchoringText> ready;
    for (const ArticleText &text : texts)
        ready << AnchoringText(text.text);

    ProofReport report;
    for (int i = 0; i < dossier.articles.size(); ++i) {
        ArticleProof proof{ArticleId(i), {}, {}};
        if (const auto text = recognise(ready, quotationsOf(dossier, proof.article))) {
            proof.path = texts[*text].path;
            proof.checks = checkQuotations(dossier, proof.article, ready[*text]);
        }
        report.articles << proof;
    }
    return report;
}

} // namespace deal
