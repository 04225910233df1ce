#include "proof.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace deal {

namespace {

constexpr qint64 largestArticle = 4 * 1024 * 1024; // bytes

class Proof {
    Q_DECLARE_TR_FUNCTIONS(deal::Proof)
public:
    static Problem noFolder(const QString &folder) { return {tr("There is no folder “%1”.").arg(folder)}; }
    static Problem noTexts(const QString &folder) { return {tr("The folder “%1” holds no .txt file.").arg(folder)}; }
    static Problem unreadable(const QString &path, const QString &why) { return {tr("“%1” cannot be read: %2").arg(path, why)}; }
    static Problem tooLarge(const QString &path) { return {tr("“%1” is larger than 4 MB, too large for an article.").arg(path)}; }
    static Problem notUtf8(const QString &path)
    {
        return {tr("“%1” is not UTF-8 text. Save it as UTF-8 and try again.").arg(path)};
    }
};

Expected<ArticleText> readArticleText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Proof::unreadable(path, file.errorString());
    // One byte more is asked for, since a size that the file system states may be wrong or zero.
    const QByteArray bytes = file.read(largestArticle + 1);
    if (bytes.size() > largestArticle)
        return Proof::tooLarge(path);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return Proof::notUtf8(path);
    return ArticleText{path, std::move(text)};
}

} // namespace

Expected<QList<ArticleText>> readArticleTexts(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Proof::noFolder(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return Proof::noTexts(folder);
    QList<ArticleText> texts;
    for (const QString &name : names) {
        auto text = readArticleText(dir.filePath(name));
        if (!text)
            return Problem{text.problem()};
        texts << *std::move(text);
    }
    return texts;
}

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
    for (qsizetype i = 0; i < ids.size(); ++i)
        checks << QuotationCheck{ids.at(i), places.at(i), places.at(i) ? QString() : text.nearest(quotations.at(i).exact)};
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

int ProofReport::found() const
{
    int places = 0;
    for (const ArticleProof &article : articles)
        for (const QuotationCheck &check : article.checks)
            places += check.place ? 1 : 0;
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
