// The size of words, the scale of the screen and the size of the window: whatever they are, nothing is cut off on any page; and
// what the reader has chosen is remembered.
#include "cutoff.h"
#include "session.h"
#include "ui/appearance.h"
#include "ui/flatbutton.h"
#include "ui/style.h"

#include <QClipboard>
#include <QGraphicsView>
#include <QMimeData>
#include <QProcess>
#include <QSplitter>

using namespace deal;
using namespace deal::test;

class TextSizeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void steps();
    void changesAndIsRemembered();
    void leavesTheMapItsKeys();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void nothingIsCutOffInFrench();
    void isSharpOnEveryScreen_data();
    void isSharpOnEveryScreen();
    void picturesThatLeaveStayAsTheyAre();

private:
    void visit(const Session &on, const Look &look, QSize size);
    [[nodiscard]] QString ini() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_inis)); }
    QTemporaryDir m_folder;
    int m_inis = 0;
};

void TextSizeTest::steps()
{
    QCOMPARE(textStep(100, 1), 110);
    QCOMPARE(textStep(100, -1), 90);
    QCOMPARE(textStep(200, 1), 200);
    QCOMPARE(textStep(80, -1), 80);
    QCOMPARE(textStep(130, 1), 150); // from a size that is no step
    QCOMPARE(textStep(130, -1), 125);
    QCOMPARE(Look(LookChoice::Light, 5).textPercent(), leastText);
    QCOMPARE(Look(LookChoice::Light, 5000).textPercent(), mostText);
    for (const TextStyle type : {TextStyle::Title, TextStyle::Body, TextStyle::Quotation}) {
        const int plain = Look(LookChoice::Light).font(type).pixelSize();
        QCOMPARE(Look(LookChoice::Light, 200).font(type).pixelSize(), 2 * plain);
        QCOMPARE(Look(LookChoice::Light, 200).atPlainSize().font(type).pixelSize(), plain);
        QVERIFY(Look(LookChoice::Light, 80).font(type).pixelSize() < plain);
    }
}

void TextSizeTest::changesAndIsRemembered()
{
    const QString file = ini();
    const int plain = Look(LookChoice::Light).font(TextStyle::Body).pixelSize();
    {
        const Session on(file, realDossier());
        QCOMPARE(on.seen<QLabel>("pageTitle")->font().pixelSize(), Look(LookChoice::Light).font(TextStyle::Title).pixelSize());
        on.press(Qt::Key_Plus, Qt::ControlModifier);
        on.settle();
        QCOMPARE(QApplication::font().pixelSize(), Look(LookChoice::Light, 110).font(TextStyle::Body).pixelSize());
        on.press(Qt::Key_Minus, Qt::ControlModifier);
        on.settle();
        QCOMPARE(QApplication::font().pixelSize(), plain);
        on.choose(QStringLiteral("200%"));
        QCOMPARE(QApplication::font().pixelSize(), 2 * plain);
        QCOMPARE(
            on.seen<QLabel>("pageTitle")->font().pixelSize(), Look(LookChoice::Light, 200).font(TextStyle::Title).pixelSize());
        on->close();
    }
    const Session again(file, realDossier());
    QCOMPARE(QApplication::font().pixelSize(), 2 * plain);
    again.press(Qt::Key_0, Qt::ControlModifier);
    again.settle();
    QCOMPARE(QApplication::font().pixelSize(), plain);
    for (const char *step : {"Larger", "Smaller"}) { // and the menu says so
        again.choose(QString::fromLatin1(step));
        QVERIFY2((QApplication::font().pixelSize() > plain) == (step[0] == 'L'), step);
    }
}

/// Alone, +, - and 0 are the map's; with Ctrl they are the words'.
void TextSizeTest::leavesTheMapItsKeys()
{
    const Session on(ini(), realDossier(), {}, Page::Map);
    auto *map = on.seen<QGraphicsView>("map");
    const qreal near = map->transform().m11();
    on.press(Qt::Key_Plus);
    QVERIFY(map->transform().m11() > near * 1.1);
    const int plain = QApplication::font().pixelSize();
    on.press(Qt::Key_Plus, Qt::ControlModifier);
    on.settle();
    QVERIFY(QApplication::font().pixelSize() > plain);
}

void TextSizeTest::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {80, 100, 150, 200})
        for (const QSize size : {QSize(1360, 850), QSize(900, 600)})
            QTest::addRow("%d%% at %dx%d", percent, size.width(), size.height()) << percent << size;
}

/// Every page and every reading of it, with a filter and a party that is looked at.
void TextSizeTest::visit(const Session &on, const Look &look, QSize size)
{
    on->resize(size);
    on.settle();
    Focus &focus = *on->focus();
    QStringList found;
    const auto check = [&](const QString &where) {
        for (int turn = 0; turn < 4; ++turn)
            on.settle();
        QCOMPARE(on->size(), size);
        for (const QString &fault : allCutOff(on.window(), look))
            found << where + QStringLiteral(": ") + fault;
    };
    for (int page = 0; page < pageCount; ++page) {
        focus.showPage(Page(page));
        check(nameOf(Page(page)));
    }
    for (const Reading reading : {Reading::Abreast, Reading::Compare}) {
        focus.showSources(reading);
        check(QStringLiteral("reading %1").arg(int(reading)));
    }
    for (const FundingForm form : {FundingForm{FundingReading::Compare, true}, FundingForm{FundingReading::Parts, false},
             FundingForm{FundingReading::Time, false}}) {
        focus.showFunding(form);
        check(QStringLiteral("money %1").arg(int(form.reading)));
    }
    focus.focusParty(PartyId(0));
    Filter filter;
    filter.parties = {PartyId(0)};
    focus.setFilter(filter);
    for (const Page page : {Page::Clauses, Page::Timeline, Page::Overview}) {
        focus.showPage(page);
        check(QStringLiteral("filtered %1").arg(nameOf(page)));
    }
    for (const QString &fault : found)
        qWarning("%s", qPrintable(fault));
    QVERIFY(found.isEmpty());
}

void TextSizeTest::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const Session on(ini(), realDossier());
    on->setTextSize(percent);
    on.settle();
    visit(on, Look(LookChoice::Light, percent), size);
}

void TextSizeTest::nothingIsCutOffInFrench()
{
    const Session on(ini(), realDossier());
    on->setLanguage(QStringLiteral("fr"));
    on->setTextSize(150);
    on.settle();
    visit(on, Look(LookChoice::Light, 150), {900, 600});
}

void TextSizeTest::isSharpOnEveryScreen_data()
{
    QTest::addColumn<QByteArray>("scale");
    for (const char *scale : {"1.5", "2", "3"})
        QTest::newRow(scale) << QByteArray(scale);
}

/// This test anew, in a process whose screen has so many pixels to one of ours; there, the first row of the test above, and icons
/// of as many pixels as the screen has.
void TextSizeTest::isSharpOnEveryScreen()
{
    QFETCH(QByteArray, scale);
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) {
        const Look look(LookChoice::Light);
        FlatButton button(look, FlatButton::Style::Plain);
        QCOMPARE(button.devicePixelRatioF(), qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
        const QPixmap icon = look.icon(QStringLiteral("map")).pixmap({16, 16}, button.devicePixelRatioF());
        QCOMPARE(icon.width(), qRound(16 * button.devicePixelRatioF()));
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(scale));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("nothingIsCutOff:100% at 1360x850"), QStringLiteral("nothingIsCutOff:200% at 900x600"),
            QStringLiteral("isSharpOnEveryScreen:2")});
    QVERIFY(process.waitForFinished(120'000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0 && said.contains("5 passed"), said);
}

/// What is copied or written is the same, however large the reader's words are.
void TextSizeTest::picturesThatLeaveStayAsTheyAre()
{
    const Look large(LookChoice::Dark, 200), plain(LookChoice::Dark);
    for (const TextStyle type : {TextStyle::Title, TextStyle::Body, TextStyle::Small})
        QCOMPARE(large.atPlainSize().textSize(QStringLiteral("500 milliards"), type, -1),
            plain.textSize(QStringLiteral("500 milliards"), type, -1));
    const Session on(ini(), realDossier(), {}, Page::Funding);
    const auto copied = [&] {
        on.choose(QStringLiteral("Copy picture"));
        return QApplication::clipboard()->mimeData()->data(QStringLiteral("image/png"));
    };
    const QByteArray before = copied();
    QVERIFY(!before.isEmpty());
    on->setTextSize(200);
    on.settle();
    QCOMPARE(copied(), before);
}

QTEST_MAIN(TextSizeTest)
#include "tst_textsize.moc"
