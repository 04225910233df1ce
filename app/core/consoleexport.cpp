#include "consoleexport.h"

#include "asked.h"
#include "fileexport.h"

#include <QFileInfo>

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::ConsoleExport)
};

/// The folder's texts, each with the article that it is recognised as.
std::optional<Problem> readTexts(const QString &folder, View view, const Dossier &dossier, WholeTexts &into)
{
    Expected<QList<ArticleText>> read = readArticleTexts(folder);
    if (!read)
        return Problem{read.problem()};
    QList<AnchoringText> texts;
    for (ArticleText &text : *read)
        texts << AnchoringText(text.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
    for (int i = 0; i < int(dossier.articles.size()); ++i)
        if (const auto own = recognise(texts, quotationsOf(dossier, ArticleId(i)))) {
            WholeArticle text = readWhole(dossier, ArticleId(i), texts.at(*own).original());
            text.name = QFileInfo(read->at(qsizetype(*own)).path).fileName();
            text.sha256 = fingerprintOf(text.text);
            into.attach(text);
        }
    if (!into.isEmpty())
        return {};
    return Problem{(view == View::Evidence
            ? Tr::tr("No text in “%1” holds any quotation of this dossier, so no position can be given.", "a folder")
            : Tr::tr("No text in “%1” holds any quotation of this dossier, so none can be compared.", "a folder"))
                       .arg(folder)};
}

} // namespace

Expected<QString> exportAsked(const CommandLine &line, const Dossier &dossier, const Words &words)
{
    const Expected<Filter> filter = askedFilter(line, dossier);
    if (!filter)
        return Problem{filter.problem()};
    WholeTexts texts(dossier);
    if (!line.articles.isEmpty())
        if (const auto problem = readTexts(line.articles, line.view, dossier, texts))
            return *problem;
    return writeView(line.output, line.view, dossier, matching(dossier, *filter, {}), words, &texts, *filter);
}

} // namespace deal
