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

QList<Quotation> quotationsOf(const Dossier &dossier, ArticleId article, QList<PassageId> &ids)
{
    QList<Quotation> quotations;
    for (const ParagraphId paragraph : dossier.article(article).paragraphs)
        for (const PassageId id : dossier.paragraph(paragraph).passages) {
            const Passage &passage = dossier.passage(id);
            quotations << Quotation{passage.exact, passage.prefix, passage.suffix};
            ids << id;
        }
    return quotations;
}

QuotationCheck checkQuotation(const AnchoringText &text, const Quotation &quotation, PassageId id)
{
    QuotationCheck check{id, text.find(quotation.exact, quotation.prefix, quotation.suffix), {}};
    if (!check.position)
        check.nearest = text.nearest(quotation.exact);
    return check;
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

std::optional<qsizetype> recognise(const QList<AnchoringText> &texts, const QList<Quotation> &quotations)
{
    std::optional<qsizetype> best;
    qsizetype most = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto held = std::count_if(quotations.begin(), quotations.end(),
            [&text = texts[i]](const Quotation &q) { return text.find(q.exact, q.prefix, q.suffix).has_value(); });
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
            places += check.position ? 1 : 0;
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
        QList<PassageId> ids;
        const QList<Quotation> quotations = quotationsOf(dossier, proof.article, ids);
        if (const auto text = recognise(ready, quotations)) {
            proof.path = texts[*text].path;
            for (qsizetype q = 0; q < quotations.size(); ++q)
                proof.checks << checkQuotation(ready[*text], quotations[q], ids[q]);
        }
        report.articles << proof;
    }
    return report;
}

} // namespace deal
