// Claims taken away on the command line, in process: what is in the file, and what is said when there is none; and the dossier
// as it is without an article.
#include "core/console.h"
#include "core/savefile.h"
#include "minidossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace deal;

class ConsoleExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesEveryForm_data();
    void writesEveryForm();
    void filtersByParty_data();
    void filtersByParty();
    void givesPositionsWithArticles();
    void speaksTheLanguage();
    void leavesArticlesOut_data();
    void leavesArticlesOut();
    void showsWhatIsLeft();
    void refuses_data();
    void refuses();
    void saysWhenNoTextIsRecognised();
    void writesEverything();
    void writesTheRestWithoutMoney_data();
    void writesTheRestWithoutMoney();
    void writesEverythingInAFolderThatIsThere();
    void stopsAtTheFirstThatCannotBeWritten();
    void givesThePainterWhatWasAsked();
    void refusesEverything_data();
    void refusesEverything();

private:
    /// The name FILE stands for a file in the test's folder.
    void run(const QString &typed, const QString &lang = QStringLiteral("en"))
    {
        QStringList arguments{QStringLiteral("deal-explorer")};
        for (QString word : typed.split(u' '))
            arguments << word.replace(QStringLiteral("FILE"), m_folder->filePath(QStringLiteral("file")));
        const Expected<CommandLine> line = parseCommandLine(arguments);
        QVERIFY2(line, line ? "" : qPrintable(line.problem()));
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out), err(&m_err);
        m_status = runCommand(*line, m_dossier, Words(lang), out, err, m_painter);
    }
    [[nodiscard]] QByteArray written(const char *suffix) const
    {
        QFile file(m_folder->filePath(QStringLiteral("file.") + QString::fromLatin1(suffix)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The names of the files in the folder that FILE stands for.
    [[nodiscard]] QStringList there() const { return QDir(m_folder->filePath(QStringLiteral("file"))).entryList(QDir::Files); }
    /// Stands in for one who can paint: writes the view's name.
    const PictureWriter m_painter = [this](const QString &path, View view, const Dossier &, const Filter &filter) {
        m_painted << view;
        m_filter = filter;
        return path.endsWith(m_unwritten) ? Expected<QString>(Problem{QStringLiteral("No.\nNo.")})
                                          : saveFile(path, viewNames().at(int(view)).toUtf8());
    };
    QList<View> m_painted;
    Filter m_filter;
    QString m_unwritten = QStringLiteral("none");
    test::MiniDossier m_mini;
    Dossier m_dossier;
    std::unique_ptr<QTemporaryDir> m_folder;
    ExitStatus m_status = ExitStatus::BadUsage;
    QString m_out, m_err;
};

void ConsoleExportTest::writesEveryForm_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    const auto row = [](const char *view, const char *suffix, const QByteArray &begins) {
        QTest::addRow("%s.%s", view, suffix) << QString::fromLatin1(suffix) << begins;
    };
    for (const char *view : {"funding", "funding-parts", "funding-time"}) {
        row(view, "csv", "\xEF\xBB\xBFid,type,period,");
        row(view, "json", "{\n    \"amounts\"");
    }
    row("evidence", "jsonld", "{\n    \"@context\": \"http://www.w3.org/ns/anno.jsonld\"");
    row("evidence", "json", "{\n    \"@context\"");
    row("comparison", "csv",
        "\xEF\xBB\xBF"
        "Claim,"); // a spreadsheet would take bare UTF-8 for something else
    row("comparison", "html", "<!DOCTYPE html>\n<html lang=\"en\">");
    row("factcheck", "html", "<!DOCTYPE html>\n<html lang=\"en\">");
    row("factcheck", "odt", "PK\x03\x04");
    row("factcheck", "csv", "\xEF\xBB\xBFWhat we say,");
}

void ConsoleExportTest::writesEveryForm()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    const QString view = QString::fromLatin1(QTest::currentDataTag()).section(u'.', 0, 0);
    run(QStringLiteral("export %1 --output FILE.%2").arg(view, suffix));
    QCOMPARE(m_status, ExitStatus::Done);
    QVERIFY(m_out.isEmpty() && m_err.isEmpty());
    const QByteArray bytes = written(suffix.toLatin1().constData());
    QVERIFY2(bytes.startsWith(begins), bytes.left(60).constData());
}

void ConsoleExportTest::filtersByParty_data()
{
    QTest::addColumn<int>("claims");
    QTest::newRow("") << 12;
    QTest::newRow(" --party valmor") << 1;
    QTest::newRow(" --party ada-merle --party brumeval") << 0;
    QTest::newRow(" --party ada-merle --party valmor --any") << 3;
}

void ConsoleExportTest::filtersByParty()
{
    QFETCH(int, claims);
    const QString options = QString::fromUtf8(QTest::currentDataTag());
    for (const char *view : {"comparison", "factcheck"}) {
        run(QStringLiteral("export %1 --output FILE.html").arg(QLatin1StringView(view)) + options);
        QCOMPARE(written("html").count("<tr id="), claims);
    }
    run(QStringLiteral("export evidence --output FILE.json") + options);
    QSet<QString> ids;
    for (const QJsonValue &item : QJsonDocument::fromJson(written("json")).object()[QStringLiteral("items")].toArray())
        ids << item[QStringLiteral("id")].toString().section(u':', 4, 4);
    QCOMPARE(ids.size(), claims);
}

void ConsoleExportTest::givesPositionsWithArticles()
{
    run(QStringLiteral("export evidence --output FILE.json"));
    QVERIFY(!written("json").contains("TextPositionSelector"));
    const qsizetype quotations = written("json").count("TextQuoteSelector");
    run(QStringLiteral("export evidence --output FILE.json --articles ") + test::MiniDossier::articles());
    QCOMPARE(m_status, ExitStatus::Done);
    QCOMPARE(written("json").count("TextPositionSelector"), quotations);
    const QByteArray plain = written("json");
    for (const char *name : {"north.txt", "south.txt"}) { // a line end is one character, however the file writes it
        QFile file(test::MiniDossier::articles() + u'/' + QLatin1StringView(name));
        QFile dos(m_folder->filePath(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::ReadOnly) && dos.open(QIODevice::WriteOnly));
        dos.write(file.readAll().replace("\n", "\r\n"));
    }
    run(QStringLiteral("export evidence --output FILE.json --articles ") + m_folder->path());
    QCOMPARE(written("json"), plain);
}

void ConsoleExportTest::speaksTheLanguage()
{
    run(QStringLiteral("export factcheck --output FILE.html"), QStringLiteral("fr"));
    QVERIFY(written("html").contains("<html lang=\"fr\">"));
    QVERIFY(QString::fromUtf8(written("html")).contains(QStringLiteral("Ada Merle préside le conseil")));
}

void ConsoleExportTest::leavesArticlesOut_data()
{
    QTest::addColumn<QString>("verdicts"); // of term, board, turbine-access
    QTest::addColumn<QString>("speak"); // in the comparison
    const auto row = [](const char *options, const char *verdicts, const char *speak) {
        QTest::newRow(options) << QString::fromLatin1(verdicts) << QString::fromLatin1(speak);
    };
    row("", "agree one_source differ", "NS");
    row(" --without south", "one_source unsupported differ", "N");
    row(" --without s", "one_source unsupported differ", "N");
    row(" --without NORTH", "one_source one_source unsupported", "S");
    row(" --without n --without N", "one_source one_source unsupported", "S");
    row(" --without N --without=S", "unsupported unsupported unsupported", "");
}

void ConsoleExportTest::leavesArticlesOut()
{
    const QString options = QString::fromUtf8(QTest::currentDataTag());
    QStringList verdicts;
    for (const char *claim : {"term", "board", "turbine-access"}) {
        run(QStringLiteral("show %1 --format json").arg(QLatin1StringView(claim)) + options);
        QCOMPARE(m_status, ExitStatus::Done);
        verdicts << QJsonDocument::fromJson(m_out.toUtf8())[QStringLiteral("agreement")].toString();
    }
    QTEST(verdicts.join(u' '), "verdicts");
    run(QStringLiteral("list clauses --format json") + options);
    const QJsonArray list = QJsonDocument::fromJson(m_out.toUtf8()).array();
    QCOMPARE(list.size(), 6); // what rests on nothing is still there, and says so
    QCOMPARE(list.first()[QStringLiteral("agreement")].toString(), verdicts.first());
    run(QStringLiteral("export comparison --output FILE.csv") + options);
    QString speak;
    for (const QChar letter : QStringLiteral("NS"))
        if (QString::fromUtf8(written("csv")).contains(QStringLiteral(" (%1 ¶").arg(letter)))
            speak += letter;
    QTEST(speak, "speak");
}

void ConsoleExportTest::showsWhatIsLeft()
{
    run(QStringLiteral("show term --without S"));
    QVERIFY2(m_out.contains(QStringLiteral("Only N\n  S is set aside\n")), qPrintable(m_out)); // it is not silent
    QVERIFY(!m_out.contains(QStringLiteral("silent")) && !m_out.contains(QStringLiteral("S ¶")));
    run(QStringLiteral("show board --without S"));
    QVERIFY2(m_out.contains(QStringLiteral("Rests on nothing\n  N is silent\n  S is set aside\n")), qPrintable(m_out));
}

void ConsoleExportTest::refuses_data()
{
    QTest::addColumn<QString>("says");
    const QString noArticle =
        QStringLiteral("There is no article “w” in this dossier; its articles are: north (N), south (S).\n");
    QTest::newRow("export factcheck -o FILE.odt --without w") << noArticle;
    QTest::newRow("list clauses --without w") << noArticle;
    QTest::newRow("show term --without N --without w") << noArticle;
    QTest::newRow("export factcheck -o FILE.odt --party halcin") << QStringLiteral(
        "There is no party “halcin” in this dossier. Nearest: halcyne. deal-explorer list parties names them all.\n");
    QTest::newRow("export comparison -o FILE/a.csv")
        << QStringLiteral("The folder “FILE” does not exist: make it, or choose another.\n");
    QTest::newRow("export evidence -o FILE.json --articles FILE")
        << QStringLiteral("There is no folder “FILE”. Name the folder that holds the articles.\n");
}

void ConsoleExportTest::refuses()
{
    QFETCH(QString, says);
    run(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(m_err, says.replace(QStringLiteral("FILE"), m_folder->filePath(QStringLiteral("file"))));
    QCOMPARE(m_status, ExitStatus::FoundWrong);
    QVERIFY(m_out.isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void ConsoleExportTest::saysWhenNoTextIsRecognised()
{
    const QTemporaryDir other;
    QFile text(other.filePath(QStringLiteral("other.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Il pleut sur la digue.") > 0);
    text.close();
    run(QStringLiteral("export evidence -o FILE.json --articles ") + other.path());
    QCOMPARE(m_err,
        QStringLiteral("No text in “%1” holds any quotation of this dossier, so no position can be given.\n").arg(other.path()));
    QCOMPARE(m_status, ExitStatus::FoundWrong);
    run(QStringLiteral("export factcheck -o FILE.csv --articles ") + other.path());
    QVERIFY2(m_err.endsWith(QStringLiteral(" of this dossier, so none can be compared.\n")), qPrintable(m_err));
    QCOMPARE(m_status, ExitStatus::FoundWrong);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void ConsoleExportTest::writesEverything()
{
    QStringList names;
    for (const char *end : {"comparison.csv", "comparison.html", "evidence.json", "evidence.jsonld", "factcheck.csv",
             "factcheck.html", "factcheck.odt", "funding-parts.pdf", "funding-parts.png", "funding-parts.svg", "funding-time.pdf",
             "funding-time.png", "funding-time.svg", "funding.csv", "funding.json", "funding.pdf", "funding.png", "funding.svg",
             "map.pdf", "map.png", "map.svg", "overview.pdf", "overview.png", "overview.svg", "timeline.pdf", "timeline.png",
             "timeline.svg"})
        names << m_dossier.key + u'-' + QLatin1StringView(end);
    run(QStringLiteral("export all --output-dir FILE"));
    QCOMPARE(m_err, QString());
    QCOMPARE(m_status, ExitStatus::Done);
    QCOMPARE(there(), names);
    QStringList told;
    for (const QString &line : m_out.split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY2(QFileInfo(line).isAbsolute() && QFileInfo(line).size() > 0, qPrintable(line));
        told << QFileInfo(line).fileName();
    }
    QCOMPARE(told.size(), names.size());
    told.sort();
    QCOMPARE(told, names);
}

void ConsoleExportTest::writesTheRestWithoutMoney_data()
{
    QTest::addColumn<bool>("stated"); // whether the dossier states any money
    QTest::addColumn<int>("painted"); // pictures of the overview, and of the timeline
    QTest::addColumn<QString>("says");
    const QString rest = QStringLiteral(" The files of the money are left out; the others are written.\n");
    QTest::newRow(" --party ada-merle") << true << 3
                                        << QStringLiteral("The filter leaves no amount, so there is nothing to write.") + rest;
    const QString unsupported =
        QStringLiteral("No claim rests on an article that is relied on, so there is nothing to write. Its files are left out; "
                       "the others are written.\n");
    QTest::newRow(" --without N --without S")
        << true << 0
        << QStringLiteral("No amount rests on an article that is relied on, so there is nothing to write.") + rest + unsupported
            + QStringLiteral(
                "Nothing on the map rests on an article that is relied on, so there is nothing to write. Its files are "
                "left out; the others are written.\n")
            + unsupported; // the overview's, the map's, the timeline's
    QTest::newRow("") << false << 3
                      << QStringLiteral("This dossier states no amount of money, so there is nothing to write.") + rest;
}

void ConsoleExportTest::writesTheRestWithoutMoney()
{
    QFETCH(bool, stated);
    QFETCH(int, painted);
    QFETCH(QString, says);
    const Dossier whole = m_dossier;
    if (!stated) {
        m_dossier.claims.removeIf([](const Claim &claim) { return claim.amount.has_value(); });
        m_dossier.derive();
    }
    m_painted.clear();
    run(QStringLiteral("export all --output-dir FILE") + QString::fromUtf8(QTest::currentDataTag()));
    m_dossier = whole;
    QCOMPARE(m_err, says);
    QCOMPARE(m_status, ExitStatus::Done);
    QList<View> pictures(painted, View::Overview); // as PNG, SVG and PDF
    pictures << QList<View>(painted, View::Map);
    pictures << QList<View>(painted, View::Timeline);
    QCOMPARE(m_painted, pictures);
    QCOMPARE(there().size(), 7 + pictures.size());
    QVERIFY(there().filter(QStringLiteral("funding")).isEmpty());
    QCOMPARE(m_out.count(u'\n'), 7 + pictures.size());
}

void ConsoleExportTest::writesEverythingInAFolderThatIsThere()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("file")));
    const QString old = m_folder->filePath(QStringLiteral("file/%1-factcheck.csv").arg(m_dossier.key));
    QVERIFY(saveFile(old, "what was there") && saveFile(m_folder->filePath(QStringLiteral("file/mine.txt")), "mine"));
    run(QStringLiteral("export all --output-dir FILE/ --articles ") + test::MiniDossier::articles());
    QCOMPARE(m_status, ExitStatus::Done);
    QCOMPARE(there().size(), 28);
    QFile replaced(old); // as one export does
    QVERIFY(replaced.open(QIODevice::ReadOnly) && replaced.readAll().contains("found in the whole text"));
}

void ConsoleExportTest::stopsAtTheFirstThatCannotBeWritten()
{
    m_unwritten = QStringLiteral("funding-parts.svg");
    run(QStringLiteral("export all --output-dir FILE"));
    QCOMPARE(m_status, ExitStatus::FoundWrong);
    QCOMPARE(m_err, QStringLiteral("No. No.\n"));
    QCOMPARE(m_out.count(u'\n'), 6); // three pictures, two tables, and one more picture
    QCOMPARE(there().size(), 6);
    m_unwritten = QStringLiteral("none");
}

void ConsoleExportTest::givesThePainterWhatWasAsked()
{
    m_painted.clear();
    run(QStringLiteral("export funding-time --output FILE.svg --party valmor --party brumeval --any"));
    QCOMPARE(m_status, ExitStatus::Done);
    QCOMPARE(m_painted, QList<View>{View::FundingTime});
    QCOMPARE(m_filter.parties.size(), 2);
    QVERIFY(m_filter.anyParty && m_out.isEmpty());
    QCOMPARE(written("svg"), QByteArray("funding-time"));
}

void ConsoleExportTest::refusesEverything_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("export funding -o FILE.png --party ada-merle")
        << QStringLiteral("The filter leaves no amount, so there is nothing to write.\n");
    QTest::newRow("export funding-parts -o FILE.csv --party ada-merle")
        << QStringLiteral("The filter leaves no amount, so there is nothing to write.\n");
    QTest::newRow("export all --output-dir FILE --party ada-merle --party brumeval")
        << QStringLiteral("The filter leaves no claim, so there is nothing to write.\n");
    QTest::newRow("export funding-time -o FILE.json --without N --without S")
        << QStringLiteral("No amount rests on an article that is relied on, so there is nothing to write.\n");
    QTest::newRow("export all --output-dir FILE/deep")
        << QStringLiteral("The folder “FILE” does not exist: make it, or choose another.\n");
    QTest::newRow("export all --output-dir FILE --party halcin") << QStringLiteral(
        "There is no party “halcin” in this dossier. Nearest: halcyne. deal-explorer list parties names them all.\n");
    QTest::newRow("export funding -o FILE.svg --party halcin") << QStringLiteral(
        "There is no party “halcin” in this dossier. Nearest: halcyne. deal-explorer list parties names them all.\n");
    QTest::newRow("export all --output-dir FILE --articles FILE")
        << QStringLiteral("There is no folder “FILE”. Name the folder that holds the articles.\n");
}

void ConsoleExportTest::refusesEverything()
{
    m_painted.clear();
    refuses();
    QVERIFY(m_painted.isEmpty());
}

QTEST_GUILESS_MAIN(ConsoleExportTest)
#include "tst_consoleexport.moc"
