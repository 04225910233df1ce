#include "consoleexport.h"

#include "asked.h"
#include "consolenotes.h"
#include "fileexport.h"
#include "savefile.h"
#include "viewpicture.h"

#include <QDir>
#include <QFileInfo>

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::ConsoleExport)
};

/// What to say where no text is of any article, with %1 for the folder.
QString noTextFor(View view)
{
    return view == View::Evidence
        ? Tr::tr("No text in “%1” holds any quotation of this dossier, so no position can be given.", "a folder")
        : Tr::tr("No text in “%1” holds any quotation of this dossier, so none can be compared.", "a folder");
}

/// What one run of `export` writes from.
struct Export {
    const Dossier &dossier;
    const Words &words;
    const Filter &filter;
    const WholeTexts &texts;
    const PictureWriter &picture;
    const QList<Note> *notes; ///< null: they stay at home
    [[nodiscard]] Expected<QString> write(const AskedFile &file) const
    {
        if (!isPicture(file.path))
            return writeView(file.path, file.view, dossier, matching(dossier, filter, {}), words, &texts, filter, notes);
        if (const auto nothing = nothingToDraw(file.view, dossier, filter, words))
            return *nothing;
        return picture(file.path, file.view, dossier, filter);
    }
};

/// Of all views, those that would show nothing; each is told, the readings of the money together.
void leaveOutEmpty(QList<AskedFile> &asked, const Dossier &dossier, const Filter &filter, const Words &words, QTextStream &err)
{
    for (const View view : drawnViews()) {
        const bool money = fundingReading(view).has_value();
        const auto nothing = money && view != View::Funding ? std::nullopt : nothingToDraw(view, dossier, filter, words);
        if (!nothing)
            continue;
        asked.removeIf([&](const AskedFile &file) { return money ? fundingReading(file.view).has_value() : file.view == view; });
        err << nothing->sentence << ' '
            << (money ? Tr::tr("The files of the money are left out; the others are written.")
                      : Tr::tr("Its files are left out; the others are written.", "the map's or the timeline's"))
            << '\n';
    }
}

} // namespace

std::optional<Problem> readTexts(const QString &folder, const Dossier &dossier, const QString &whereNone, WholeTexts &into)
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
    return Problem{whereNone.arg(folder)};
}

QList<AskedFile> askedFiles(const CommandLine &line, const Dossier &dossier)
{
    if (!line.all)
        return {{line.view, line.output}};
    QList<AskedFile> files;
    for (const View view : exportedViews())
        for (const QString &suffix : suffixesOf(view)) {
            const QString name = QStringLiteral("%1-%2.%3").arg(dossier.key, viewNames().at(int(view)), suffix);
            const bool again = view != View::Funding && fundingReading(view) && !isPicture(name);
            if (!again)
                files << AskedFile{view, QDir(line.output).filePath(name)};
        }
    return files;
}

std::optional<Problem> exportAsked(const CommandLine &line, const Dossier &dossier, const Words &words,
    const PictureWriter &picture, QTextStream &out, QTextStream &err)
{
    const Expected<Filter> filter = askedFilter(line, dossier);
    if (!filter)
        return Problem{filter.problem()};
    WholeTexts texts(dossier);
    if (!line.articles.isEmpty())
        if (const auto problem = readTexts(line.articles, dossier, noTextFor(line.view), texts))
            return problem;
    QList<AskedFile> asked = askedFiles(line, dossier);
    if (line.all) {
        if (matching(dossier, *filter, {}).isEmpty()) // before there is a folder for it
            return Problem{Tr::tr("The filter leaves no claim, so there is nothing to write.")};
        leaveOutEmpty(asked, dossier, *filter, words, err);
        if (const auto refused = makeFolder(line.output))
            return refused;
    }
    Expected<KeptNotes> notes = line.notes ? ownNotes(dossier) : KeptNotes();
    if (!notes)
        return Problem{notes.problem()};
    const Export files{dossier, words, *filter, texts, picture, line.notes ? &notes->notes : nullptr};
    for (const AskedFile &file : std::as_const(asked)) {
        const Expected<QString> written = files.write(file);
        if (!written)
            return Problem{written.problem()};
        if (line.all)
            out << QDir::toNativeSeparators(*written) << '\n';
    }
    return {};
}

} // namespace deal
