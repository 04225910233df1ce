#include "consoleexport.h"

#include "asked.h"
#include "fileexport.h"

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::ConsoleExport)
};

/// The folder's texts, each with the article that it is recognised as.
std::optional<Problem> readTexts(const QString &folder, const Dossier &dossier, WholeTexts &into)
{
    Expected<QList<ArticleText>> read = readArticleTexts(folder);
    if (!read)
        return Problem{read.problem()};
    QList<AnchoringText> texts;
    for (ArticleText &text : *read)
        texts << AnchoringText(text.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
    for (int i = 0; i < int(dossier.articles.size()); ++i)
        if (const auto own = recognise(texts, quotationsOf(dossier, ArticleId(i))))
            into.attach(readWhole(dossier, ArticleId(i), texts.at(*own).original()));
    if (into.isEmpty())
        return Problem{
            Tr::tr("No text in “%1” holds any quotation of this dossier, so no position can be given.", "a folder").arg(folder)};
    return {};
}

} // namespace

Expected<QString> exportAsked(const CommandLine &line, const Dossier &dossier, const Words &words)
{
    const Expected<Filter> filter = askedFilter(line, dossier);
    if (!filter)
        return Problem{filter.problem()};
    WholeTexts texts(dossier);
    if (!line.articles.isEmpty())
        if (const auto problem = readTexts(line.articles, dossier, texts))
            return *problem;
    return writeView(line.output, line.view, dossier, matching(dossier, *filter, {}), words, &texts);
}

} // namespace deal
