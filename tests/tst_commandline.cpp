// What can be typed, and what comes of it: the struct, or one line about what is wrong.
#include "core/commandline.h"
#include "core/nearest.h"

#include <QtTest>

using namespace deal;

namespace {

/// As a shell would; no argument here holds a space.
Expected<CommandLine> parse(const QString &typed)
{
    return parseCommandLine(QStringList{QStringLiteral("deal-explorer")} + typed.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void helpNamesEverything();
    void knowsWhatPaints();
    void choosesALanguage();
    void findsTheNearest();
};

void CommandLineTest::accepts_data()
{
    QTest::addColumn<CommandLine>("expected");
    const auto row = [](const char *typed, const CommandLine &expected) { QTest::newRow(typed) << expected; };
    const QString mini = QStringLiteral("mini.deal");
    const QString brumeval = QStringLiteral("brumeval");
    CommandLine line;
    row("", line);
    line.dossier = mini;
    row("mini.deal", line);
    row("--dossier mini.deal", line);
    row("--dossier=mini.deal", line);
    line.dossier = QStringLiteral("./list");
    row("./list", line);
    line.dossier = QStringLiteral("-odd.deal");
    row("-- -odd.deal", line);

    line = {};
    line.address = QStringLiteral("deal:brumeval/clause/term?party=a.b");
    row("deal:brumeval/clause/term?party=a.b", line);
    row("--address deal:brumeval/clause/term?party=a.b", line);
    line.dossier = mini;
    row("mini.deal --address deal:brumeval/clause/term?party=a.b", line);
    row("--dossier mini.deal deal:brumeval/clause/term?party=a.b", line);

    line = {};
    line.command = Command::List;
    line.format = TextFormat::Table;
    row("list clauses", line);
    line.lang = QStringLiteral("fr");
    line.dossier = mini;
    row("--lang fr --dossier mini.deal list clauses", line);
    row("list clauses --lang fr --dossier mini.deal", line);
    row("list --lang=fr clauses --dossier=mini.deal", line);
    line = {};
    line.command = Command::List;
    line.what = ListWhat::Parties;
    line.format = TextFormat::Csv;
    row("list parties --format csv", line);
    line.what = ListWhat::Amounts;
    line.format = TextFormat::Json;
    line.parties = QStringList{brumeval};
    row("list amounts --format json --party brumeval", line);
    line.what = ListWhat::Events;
    line.parties = QStringList{brumeval, QStringLiteral("estran")};
    line.anyParty = true;
    row("--party brumeval --any list events --party estran --format json", line);

    line = {};
    line.command = Command::Show;
    line.format = TextFormat::Text;
    line.claim = QStringLiteral("term");
    row("show term", line);
    line.format = TextFormat::Json;
    row("show term --format json", line);

    line.without = QStringList{QStringLiteral("S")};
    row("show term --format json --without S", line);

    line = {};
    line.command = Command::List;
    line.asOf = QDate(2025, 1, 21);
    row("list clauses --as-of 2025-01-21", line);
    line.asOf = QDate(2030, 1, 1);
    row("--as-of=2030 list clauses", line);
    line = {};
    line.command = Command::Export;
    line.view = View::Timeline;
    line.output = QStringLiteral("t.svg");
    line.asOf = QDate(2025, 2, 1);
    row("export timeline -o t.svg --as-of 2025-02", line);

    line = {};
    line.command = Command::Notes;
    line.format = TextFormat::Markdown;
    row("notes", line);
    line.format = TextFormat::Csv;
    row("notes --format csv", line);
    line = {};
    line.command = Command::Verify;
    row("verify", line);
    line.articles = QStringLiteral("data/articles");
    row("verify --articles data/articles", line);
    line = {};
    line.command = Command::Check;
    line.format = TextFormat::Text;
    row("check", line);
    line.dossier = QStringLiteral("my.deal");
    row("check my.deal", line);
    row("check --dossier my.deal", line);
    line.format = TextFormat::Json;
    line.articles = QStringLiteral("data");
    row("check my.deal --format json --articles data", line);
    line = {};
    line.articles = QStringLiteral("data/articles");
    row("--articles data/articles", line);
    line.dossier = QStringLiteral("data/mini.deal");
    row("data/mini.deal --articles=data/articles", line);

    line = {};
    line.command = Command::Export;
    line.view = View::Funding;
    line.output = QStringLiteral("a.PNG");
    row("export funding --output a.PNG", line);
    row("export funding -o a.PNG", line);
    line.scale = 2.5;
    line.size = QSize(1200, 750);
    row("export funding --output a.PNG --scale 2.5 --size 1200x750", line);
    line = {};
    line.command = Command::Export;
    line.view = View::Funding;
    line.output = QStringLiteral("a.csv");
    row("export funding -o a.csv", line);
    line.output = QStringLiteral("a.svg");
    line.look = QStringLiteral("print");
    line.logarithmic = true;
    line.sourceLine = false;
    line.parties = QStringList{brumeval};
    row("export funding -o a.svg --look print --log --no-source-line --party brumeval", line);
    line.logarithmic = false;
    line.view = View::FundingTime;
    line.look = QStringLiteral("dark");
    row("--look=dark --party brumeval export funding-time --no-source-line -o a.svg", line);
    line = {};
    line.command = Command::Export;
    line.all = true;
    line.output = QStringLiteral("d");
    row("export all --output-dir d", line);
    line.scale = 3;
    line.size = QSize(320, 240);
    line.look = QStringLiteral("light");
    line.articles = QStringLiteral("data/articles");
    line.without = QStringList{QStringLiteral("N")};
    row("export all --output-dir d --scale 3 --size 320x240 --look light --articles data/articles --without N", line);
    line = {};
    line.command = Command::Export;
    line.view = View::Evidence;
    line.output = QStringLiteral("a.JsonLd");
    row("export evidence -o a.JsonLd", line);
    line.articles = QStringLiteral("data/articles");
    line.output = QStringLiteral("a.json");
    row("export evidence -o a.json --articles data/articles", line);
    line.view = View::FactCheck;
    line.output = QStringLiteral("a.csv");
    row("export factcheck -o a.csv --articles data/articles", line);
    line.view = View::Comparison;
    row("export comparison -o a.csv --articles data/articles", line);
    line.articles.clear();
    line.view = View::Comparison;
    line.output = QStringLiteral("a.csv");
    line.parties = QStringList{brumeval, QStringLiteral("estran")};
    line.anyParty = true;
    row("export comparison --output a.csv --party brumeval --party estran --any", line);
    line.view = View::FactCheck;
    line.output = QStringLiteral("a.odt");
    line.without = QStringList{QStringLiteral("N"), QStringLiteral("south")};
    row("--without N export factcheck --output a.odt --party brumeval --party estran --any --without=south", line);
}

void CommandLineTest::accepts()
{
    QFETCH(CommandLine, expected);
    const Expected<CommandLine> line = parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(line, line ? "" : qPrintable(line.problem()));
    QVERIFY(*line == expected);
}

void CommandLineTest::refuses_data()
{
    QTest::addColumn<QString>("says");
    const auto row = [](const char *typed, const char *says) { QTest::newRow(typed) << QString::fromUtf8(says); };
    row("lst", "There is no command “lst”; the commands are: list, show, search, export, notes, verify, check.");
    row("list", "Say what to list: parties, clauses, amounts, events.");
    row("list claims", "What to list cannot be “claims”; it is one of: parties, clauses, amounts, events.");
    row("list clauses now", "“now” is one word too many; see --help.");
    row("list clauses --part x", "There is no option “--part”; see --help.");
    row("list clauses -x", "There is no option “-x”; see --help.");
    row("list clauses --party", "--party needs a value after it.");
    row("list clauses --party=", "--party needs a value after it.");
    row("list clauses --party --any", "--party needs a value after it.");
    row("list clauses --any", "--any goes with --party only.");
    row("list clauses --any=yes", "--any takes no value.");
    row("list clauses --format text", "--format cannot be “text”; it is one of: table, json, csv.");
    row("show term --format csv", "--format cannot be “csv”; it is one of: text, json.");
    row("list clauses --scale 2",
        "--scale goes with export funding, export funding-parts, export funding-time, export overview, export map, export "
        "timeline, "
        "export all only.");
    const char articles[] = "--articles goes with the window, search, export evidence, export comparison, export factcheck, "
                            "export all, verify, check only.";
    row("deal:", "“deal:” is not an address: one begins with “deal:” and a dossier’s key.");
    row("--address term", "“term” is not an address: one begins with “deal:” and a dossier’s key.");
    row("deal:a/clauses --address deal:a/clauses", "Two addresses are given; give one.");
    row("deal:a/clauses now", "There is no command “now”; the commands are: list, show, search, export, notes, verify, check.");
    row("list clauses --address deal:a", "--address goes with the window only.");
    row("list clauses --articles x", articles);
    row("export funding --output a.png --articles x", articles);
    row("export evidence --output a.json --scale 2",
        "--scale goes with export funding, export funding-parts, export funding-time, export overview, export map, export "
        "timeline, "
        "export all only.");
    row("show term --party x", "--party goes with list, export only.");
    row("verify --without A", "--without goes with list, show, search, export only.");
    row("list clauses --without", "--without needs a value after it.");
    row("notes --format table", "--format cannot be “table”; it is one of: markdown, csv, json.");
    row("notes now", "“now” is one word too many; see --help.");
    row("export comparison --output a.csv --notes", "--notes goes with export factcheck only.");
    row("check one.deal --dossier two.deal", "Two dossiers are given, “two.deal” and “one.deal”; give one.");
    row("check one.deal two.deal", "“two.deal” is one word too many; see --help.");
    row("check --format csv", "--format cannot be “csv”; it is one of: text, json.");
    row("check --party openai", "--party goes with list, export only.");
    row("verify --format json", "--format goes with list, show, search, notes, check only.");
    row("--party x", "--party goes with list, export only.");
    row("list clauses --lang de", "--lang cannot be “de”; it is one of: en, fr.");
    row("list clauses --lang fr --lang en", "--lang is given twice; once is enough.");
    row("a.deal b.deal", "“b.deal” is one word too many; see --help.");
    row("a.deal --dossier b.deal", "Two dossiers are given, “b.deal” and “a.deal”; give one.");
    row("show", "Say which claim to show, by its id; deal-explorer list clauses names them.");
    row("export",
        "Say what to export: funding, funding-parts, funding-time, overview, map, timeline, evidence, comparison, factcheck, "
        "all.");
    row("export maps --output a.png",
        "What to export cannot be “maps”; it is one of: funding, funding-parts, funding-time, overview, map, timeline, evidence, "
        "comparison, factcheck, all.");
    row("export map --output a.csv", "“a.csv” does not say what kind of file to write: end its name in .png, .svg or .pdf.");
    row("export funding", "Say where to write it: --output FILE.png, FILE.svg, FILE.pdf, FILE.csv or FILE.json.");
    row("export evidence", "Say where to write it: --output FILE.jsonld or FILE.json.");
    row("export comparison", "Say where to write it: --output FILE.csv or FILE.html.");
    row("export factcheck", "Say where to write it: --output FILE.html, FILE.odt or FILE.csv.");
    row("export funding --output a.gif",
        "“a.gif” does not say what kind of file to write: end its name in .png, .svg, .pdf, .csv or .json.");
    row("export evidence --output a.html", "“a.html” does not say what kind of file to write: end its name in .jsonld or .json.");
    row("export factcheck --output a.json",
        "“a.json” does not say what kind of file to write: end its name in .html, .odt or .csv.");
    row("export funding --output a.svg --scale 2", "--scale is for PNG only; SVG and PDF are sharp at any size.");
    row("list clauses --as-of yesterday",
        "--as-of: “yesterday” is no day: write it as 2025-01-21, 2025-01 or 2025, from the year 0001 to 9999.");
    row("list clauses --as-of 2019/2030",
        "--as-of: “2019/2030” is no day: write it as 2025-01-21, 2025-01 or 2025, from the year 0001 to 9999.");
    row("show term --as-of 2025", "--as-of goes with list, export only.");
    row("list clauses --as-of", "--as-of needs a value after it.");
    row("export timeline -o t.csv", "“t.csv” does not say what kind of file to write: end its name in .png, .svg or .pdf.");
    row("export all", "Say where to write the files: --output-dir FOLDER.");
    row("export all --output a.png", "export all writes several files: name their folder with --output-dir.");
    row("export funding --output-dir a", "--output-dir goes with export all only.");
    row("export funding --output a.png --output-dir a", "--output-dir goes with export all only.");
    row("list clauses --output-dir a", "--output-dir goes with export only.");
    row("export all --output-dir a --log", "--log goes with export funding only.");
    row("export funding-time --output a.png --log", "--log goes with export funding only.");
    row("export funding-parts --output a.png --log", "--log goes with export funding only.");
    row("export factcheck --output a.odt --no-source-line",
        "--no-source-line goes with export funding, export funding-parts, export funding-time, export overview, export map, "
        "export "
        "timeline, export all only.");
    row("export funding --output a.png --look sepia",
        "--look cannot be “sepia”; it is one of: light, dark, high-contrast, print.");
    row("export funding --output a.png --look", "--look needs a value after it.");
    row("export funding --output a.png --look dark --look dark", "--look is given twice; once is enough.");
    row("export funding --output a.png --no-source-line=1", "--no-source-line takes no value.");
    for (const char *option : {"--scale 2", "--size 1200x750", "--look dark", "--no-source-line", "--log"})
        for (const char *suffix : {"csv", "json"})
            row(qPrintable(
                    QStringLiteral("export funding --output a.%1 %2").arg(QLatin1StringView(suffix), QLatin1StringView(option))),
                qPrintable(QStringLiteral("%1 is for pictures only: .png, .svg or .pdf.")
                               .arg(QString::fromLatin1(option).section(u' ', 0, 0))));
    for (const char *scale : {"0", "4.1", "nan", "2,5", "two", "-1"})
        row(qPrintable(QStringLiteral("export funding --output a.png --scale %1").arg(QLatin1StringView(scale))),
            qPrintable(QStringLiteral("--scale cannot be “%1”; it is a number from 1 to 4.").arg(QLatin1StringView(scale))));
    for (const char *size :
        {"1200", "x", "0", "0x0", "60000x60000", "1200x239", "319x750", "1200x4097", "99999999x1", "-1200x750", "12.5x750"})
        row(qPrintable(QStringLiteral("export funding --output a.png --size %1").arg(QLatin1StringView(size))),
            qPrintable(QStringLiteral(
                "--size cannot be “%1”; it is WIDTHxHEIGHT in pixels, from 320x240 to 4096x4096, such as 1200x750.")
                           .arg(QLatin1StringView(size))));
}

void CommandLineTest::refuses()
{
    const Expected<CommandLine> line = parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!line);
    QTEST(line.problem(), "says");
}

void CommandLineTest::helpNamesEverything()
{
    for (const char *typed : {"--help", "-h", "list --help", "nonsense --help", "--help --lang fr"}) {
        const Expected<CommandLine> line = parse(QString::fromUtf8(typed));
        QVERIFY2(line && line->command == Command::Help, typed);
        for (const char *word : {"list", "show", "export", "notes", "verify", "check", "--party", "--any", "--format", "--output",
                 "--output-dir", "--scale", "--size", "--look", "--log", "--no-source-line", "funding-parts", "funding-time",
                 "export map", "export timeline", "--as-of", "export all", "--articles", "--without", "evidence", "comparison",
                 "factcheck", "--dossier", "--lang", "--version", "0 done", "1 found", "2 bad"})
            QVERIFY2(line->helpText.contains(QLatin1StringView(word)), word);
    }
    const Expected<CommandLine> version = parse(QStringLiteral("--version"));
    QVERIFY(version && version->command == Command::Version);
    QCOMPARE(version->helpText, QStringLiteral("deal-explorer " DEAL_VERSION "\n"));
}

void CommandLineTest::knowsWhatPaints()
{
    QVERIFY(parse({})->needsWindow() && parse({})->paints());
    const Expected<CommandLine> picture = parse(QStringLiteral("export funding --output a.png"));
    QVERIFY(picture->paints() && !picture->needsWindow());
    QVERIFY(!parse(QStringLiteral("list clauses"))->paints());
    QVERIFY(parse(QStringLiteral("export all --output-dir a"))->paints());
    for (const char *typed : {"export funding -o a.csv", "export funding-time -o a.json", "export evidence -o a.json",
             "export comparison -o a.csv", "export factcheck -o a.odt"})
        QVERIFY2(!parse(QString::fromLatin1(typed))->paints(), typed); // a fact-check sheet wants no display either
}

void CommandLineTest::choosesALanguage()
{
    QCOMPARE(languageFor(QStringLiteral("fr")), QStringLiteral("fr"));
    QCOMPARE(languageFor(QStringLiteral("en")), QStringLiteral("en"));
    QVERIFY((QStringList{QStringLiteral("en"), QStringLiteral("fr")}).contains(languageFor({})));
}

void CommandLineTest::findsTheNearest()
{
    const QStringList keys{
        QStringLiteral("brumeval"), QStringLiteral("halcyne"), QStringLiteral("estran"), QStringLiteral("ada-merle")};
    QCOMPARE(nearestTo(QStringLiteral("brumval"), keys), QStringList{QStringLiteral("brumeval")});
    QCOMPARE(nearestTo(QStringLiteral("Merle"), keys), QStringList{QStringLiteral("ada-merle")});
    QCOMPARE(nearestTo(QStringLiteral("estrna"), keys), QStringList{QStringLiteral("estran")});
    QVERIFY(nearestTo(QStringLiteral("microsoft"), keys).isEmpty());
    QVERIFY(nearestTo(QString(100'000, u'x'), keys).isEmpty());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
