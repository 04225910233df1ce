#include "commandhelp.h"

#include "commandline.h"

#include <QCoreApplication>

namespace deal {
namespace {

class CommandHelp final {
    Q_DECLARE_TR_FUNCTIONS(deal::CommandHelp)
public:
    [[nodiscard]] static QString text();

private:
    [[nodiscard]] static QString options();
    [[nodiscard]] static QString examples();
    /// What is typed stays as it is in every language; what it does is translated.
    [[nodiscard]] static QString entry(const char *typed, const QString &does);
};

QString CommandHelp::entry(const char *typed, const QString &does)
{
    return QStringLiteral("  %1\n        %2\n").arg(QString::fromUtf8(typed), does);
}

QString CommandHelp::options()
{
    QString help = u'\n' + tr("With pictures:") + u'\n';
    help += entry("--scale 1..4", tr("How many pixels of a PNG stand for one of the size."));
    help += entry("--size WIDTHxHEIGHT",
        tr("In pixels, 96 to the inch, from %1x%2 to %3x%4; without it, 1200x675.")
            .arg(smallestPicture.width())
            .arg(smallestPicture.height())
            .arg(largestPicture.width())
            .arg(largestPicture.height()));
    help += entry("--look light|dark|high-contrast|print", tr("The colours; without it, light. Print: black on white."));
    help += entry("--log", tr("With export funding: on a logarithmic scale."));
    help += entry("--no-source-line", tr("Without the last line, which names the sources; the file still names them."));
    help += u'\n' + tr("With list, show, search and export:") + u'\n';
    help += entry("--without ARTICLE", tr("As if that article were wrong: by its id or letter, several times if need be."));
    help += entry(
        "--as-of DATE", tr("In a list or an export: only what may hold on that day, written as 2025-01-21, 2025-01 or 2025."));
    help += entry("--party ID, --any", tr("In an export as in a list; in a picture, what is left out stays as an outline."));
    help += entry("--notes", tr("In export factcheck: your notes go with the claims that they are on."));
    help += u'\n' + tr("With every command, before or after its name:") + u'\n';
    help += entry("--dossier FILE", tr("Another dossier than the deal's own."));
    help += entry("--lang en|fr", tr("The language; without it, the system's."));
    help += entry("--help, --version", tr("This text; the version."));
    return help;
}

QString CommandHelp::text()
{
    QString help = tr("Deal Explorer: see through a business deal. Parties, clauses, money, and the words that prove them.");
    help += QStringLiteral("\n\n") + tr("Commands, none of which needs a display but the window:") + u'\n';
    help += entry("deal-explorer [FILE.deal] [--articles DIR]",
        tr("The window, on the deal's own dossier or on that file; with the texts of whole articles, the *.txt files of a "
           "folder."));
    help += entry("deal-explorer deal:ADDRESS, --address deal:ADDRESS",
        tr("The window on what an address names: a page, a claim, a party, a quotation; Edit > Copy the address writes one."));
    help += entry("deal-explorer list parties|clauses|amounts|events [--party ID]... [--any] [--format table|json|csv]",
        tr("What the dossier holds. With --party, only what names all of those parties; with --any too, any of them."));
    help += entry("deal-explorer show CLAIM-ID [--format text|json]",
        tr("One claim: its parties, its dates, and every passage that proves it."));
    help += entry("deal-explorer search WORDS [--format text|json] [--articles DIR]",
        tr("Parties, clauses, amounts, events and quotations that have these words, or words that begin so, in any language; "
           "with "
           "whole articles, their paragraphs too. Case, accents and signs do not count."));
    help += entry("deal-explorer export funding|funding-parts|funding-time --output FILE.png|.svg|.pdf|.csv|.json",
        tr("The money as a picture (compared, as parts of the whole, over time), or its figures as a table and as JSON; the end "
           "of the name says which kind."));
    help += entry("deal-explorer export overview --output FILE.png|.svg|.pdf",
        tr("The whole deal on one page: its key figures, what changed, where the articles differ."));
    help += entry(
        "deal-explorer export timeline --output FILE.png|.svg|.pdf", tr("When: the claims in time, as far as the articles say."));
    help += entry("deal-explorer export map --output FILE.png|.svg|.pdf",
        tr("Who is tied to whom by clauses and amounts, as a picture; laid out from the left to the right."));
    help += entry("deal-explorer export evidence --output FILE.jsonld|.json [--articles DIR]",
        tr("Each quotation with what it proves, as W3C Web Annotations; with whole articles, with its position in them too."));
    help += entry("deal-explorer export comparison --output FILE.csv|.html [--articles DIR]",
        tr("A row a claim, a column an article; with whole articles, which quotations are not in them."));
    help += entry("deal-explorer export factcheck --output FILE.html|.odt|.csv [--articles DIR]",
        tr("A sheet on which each claim is checked by hand: what we say, the words that prove it, who checked it, when; with "
           "whole articles, whether the words are in them."));
    help += entry("deal-explorer export all --output-dir FOLDER [--articles DIR]",
        tr("Every view in every form that it has; the folder is made where it is missing, and the name of each file is told."));
    help += entry("deal-explorer notes [--format markdown|csv|json]",
        tr("The notes that you have written on this dossier, from your own file."));
    help += entry("deal-explorer verify [--articles DIR]",
        tr("Compares every quotation, word for word, with the whole articles, the *.txt files of a folder."));
    help += entry("deal-explorer check [FILE.deal] [--format text|json] [--articles DIR]",
        tr("Looks through a dossier: claims without evidence, quotations that are not in their article, parties with two names, "
           "dates out of order, amounts without a currency, texts missing in a language."));
    help += options();
    help += u'\n' + tr("Exit status: 0 done, 1 found wrong or could not be done, 2 bad usage.") + u'\n';
    return help + examples();
}

QString CommandHelp::examples()
{
    QString help = u'\n' + tr("Examples:") + u'\n';
    for (const char *example : {"deal-explorer list clauses --party oracle --format json",
             "deal-explorer list amounts --party openai --party microsoft --any --lang fr", "deal-explorer show api-exclusivity",
             "deal-explorer search premier refus", "deal-explorer export funding --output funding.png --scale 2",
             "deal-explorer export funding-time --output time.svg --look dark --size 1920x1080",
             "deal-explorer export timeline --output timeline.svg", "deal-explorer list clauses --as-of 2029",
             "deal-explorer export map --output map.svg", "deal-explorer export all --output-dir deal --lang fr",
             "deal-explorer export factcheck --output sheet.odt", "deal-explorer list clauses --without A",
             "deal-explorer verify --articles ~/articles", "deal-explorer check my-deal.deal --format json"})
        help += QStringLiteral("  %1\n").arg(QString::fromUtf8(example));
    return help;
}

} // namespace

QString helpText()
{
    return CommandHelp::text();
}

QString versionText()
{
    return QStringLiteral("deal-explorer %1\n").arg(QStringLiteral(DEAL_VERSION));
}

} // namespace deal
