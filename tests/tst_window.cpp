// The window itself: what opens, what keys do, what is remembered, what is said when a dossier cannot be read.
#include "core/filtertext.h"
#include "core/vocabulary.h"
#include "session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QTreeView>

using namespace deal;
using namespace deal::test;

namespace {

Expected<Dossier> real()
{
    return readDossier(QStringLiteral(DEAL_DOSSIER));
}

const char *const views[]{"parties", "clauses", "fundingChart", "map", "sources"};

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensOnTheClauses();
    void keysTurnPages();
    void keysWalkTheHistory();
    void aKeyClearsTheFilter();
    void keysHideTheSides();
    void showsTheIdsThatTheProgramLists_data();
    void showsTheIdsThatTheProgramLists();
    void changesItsLanguage();
    void changesItsLook();
    void comesBackAsItWas();
    void comesBackToAnotherDossiersFilter();
    void saysWhyADossierIsRefused_data();
    void saysWhyADossierIsRefused();
    void opensADossierAfterARefusal();
    void keepsWhatIsOpenWhenAnotherIsRefused();
    void forgetsWhatItCannotKnow();

private:
    [[nodiscard]] QString ini() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_inis)); }
    QTemporaryDir m_folder;
    MiniDossier m_mini;
    int m_inis = 0;
};

void WindowTest::initTestCase()
{
    const Expected<Dossier> dossier = real();
    QVERIFY2(dossier, dossier ? "" : qPrintable(dossier.problem()));
}

void WindowTest::opensOnTheClauses()
{
    const Session on(ini(), real());
    const auto *cards = on.seen<CardView>("clauses");
    QVERIFY(cards);
    QCOMPARE(cards->model()->rowCount(), int(on.dossier().claimsOf(ClaimKind::Clause).size()));
    QVERIFY(on->windowTitle().contains(on.dossier().title.in(u"en")));
    QVERIFY(on->focus()->claim()); // the evidence is not empty
    QVERIFY(on.seen("evidenceTitle"));
    QVERIFY(on.seen("facets"));
    QVERIFY(!on.seen("notice") && !on.seen("refusedPage"));
}

void WindowTest::keysTurnPages()
{
    const Session on(ini(), real());
    const std::array pages{Page::Parties, Page::Clauses, Page::Funding, Page::Map, Page::Sources};
    for (size_t shown : {0, 2, 3, 1, 3, 0}) {
        on.press(Qt::Key(Qt::Key_1 + int(pages.at(shown))), Qt::AltModifier);
        QCOMPARE(on->focus()->page(), pages.at(shown));
        for (size_t other = 0; other < pages.size(); ++other)
            QCOMPARE(on.seen(views[other]) != nullptr, other == shown);
        QCOMPARE(on.seen("evidence") != nullptr, pages.at(shown) != Page::Sources); // the sources are the evidence themselves
    }
}

void WindowTest::keysWalkTheHistory()
{
    const Session on(ini(), real());
    const auto first = on->focus()->claim();
    QTest::keyClick(on.seen("clauses"), Qt::Key_Down);
    const auto second = on->focus()->claim();
    QVERIFY(second != first);
    on.press(Qt::Key_7, Qt::AltModifier);
    on.press(Qt::Key_Left, Qt::AltModifier); // from the page to the card that was left
    QCOMPARE(on->focus()->claim(), second);
    QCOMPARE(on->focus()->page(), Page::Clauses);
    on.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(on->focus()->claim(), first);
    QCOMPARE(on->focus()->page(), Page::Clauses);
    on.press(Qt::Key_Right, Qt::AltModifier);
    on.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(on->focus()->claim(), second);
    QCOMPARE(on->focus()->page(), Page::Sources);
    on.press(Qt::Key_Right, Qt::AltModifier); // there is nothing ahead
    QCOMPARE(on->focus()->claim(), second);
}

void WindowTest::aKeyClearsTheFilter()
{
    const Session on(ini(), m_mini.read());
    click(*on.seen<QTreeView>("facets"), rowSaying(*on.seen<QTreeView>("facets"), QStringLiteral("Estran")));
    QVERIFY(!on->focus()->filter().isEmpty());
    QVERIFY(on.seen("clearFilter"));
    on.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(on->focus()->filter().isEmpty());
    QVERIFY(!on.seen("clearFilter"));
}

void WindowTest::keysHideTheSides()
{
    const Session on(ini(), m_mini.read());
    on.press(Qt::Key_F9);
    QVERIFY(!on.seen("filterPanel"));
    on.press(Qt::Key_F9);
    QVERIFY(on.seen("filterPanel"));
    on.press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!on.seen("evidencePane"));
    on.press(Qt::Key_7, Qt::AltModifier);
    on.press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(!on.seen("evidencePane")); // still
    on.press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(on.seen("evidencePane"));
}

void WindowTest::showsTheIdsThatTheProgramLists_data()
{
    QTest::addColumn<QString>("party");
    for (const char *party : {"oracle", "microsoft", "stargate"})
        QTest::newRow(party) << QString::fromLatin1(party);
}

/// The window filtered by a party, and the program that lists its clauses: the same ids.
void WindowTest::showsTheIdsThatTheProgramLists()
{
    QFETCH(QString, party);
    const Session on(ini(), real());
    const auto id = on.dossier().partyByKey(party);
    QVERIFY(id);
    QProcess program;
    program.start(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"),
        {QStringLiteral("list"), QStringLiteral("clauses"), QStringLiteral("--party"), party, QStringLiteral("--format"),
            QStringLiteral("json")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QStringList listed, shown;
    for (const QJsonValue &clause : QJsonDocument::fromJson(program.readAllStandardOutput()).array())
        listed << clause[QStringLiteral("id")].toString();
    auto *facets = on.seen<QTreeView>("facets");
    click(*facets, rowSaying(*facets, on.dossier().party(*id).name.in(u"en")));
    const auto *cards = on.seen<CardView>("clauses");
    QVERIFY(cards);
    for (int row = 0; row < cards->model()->rowCount(); ++row)
        shown << on.dossier().claim(ClaimId(cards->model()->index(row, 0).data(ClaimIdRole).toInt())).key;
    QVERIFY(!listed.isEmpty());
    QCOMPARE(shown, listed);
}

void WindowTest::changesItsLanguage()
{
    const Session on(ini(), m_mini.read());
    on->focus()->setFilter(filterFromText(on.dossier(), QStringLiteral("party=halcyne")));
    on->focus()->focusClaim(*on.dossier().claimByKey(QStringLiteral("dikes")));
    on.settle();
    const QString english = on.read();
    QVERIFY2(english.contains(QStringLiteral("Turbines stand on Brumeval's dikes")), qPrintable(english));
    on.choose(QStringLiteral("Français"));
    const QString french = on.read();
    QVERIFY2(french.contains(QStringLiteral("Les turbines sont sur les digues de Brumeval")), qPrintable(french));
    QVERIFY(on->windowTitle().contains(on.dossier().title.in(u"fr")));
    QVERIFY(!french.contains(QStringLiteral("Turbines stand")));
    QCOMPARE(filterText(on.dossier(), on->focus()->filter()), QStringLiteral("party=halcyne"));
    QCOMPARE(on.dossier().claim(*on->focus()->claim()).key, QStringLiteral("dikes"));
    on.press(Qt::Key_4, Qt::AltModifier); // keys are as they were
    QVERIFY(on.seen("fundingChart"));
    on.press(Qt::Key_3, Qt::AltModifier);
    on.choose(QStringLiteral("English"));
    QCOMPARE(on.read(), english);
}

void WindowTest::changesItsLook()
{
    const QString file = ini();
    {
        const Session on(file, m_mini.read());
        on->setLook(LookChoice::Dark);
        on.settle();
        QCOMPARE(on->palette().color(QPalette::Window), Look(LookChoice::Dark).color(Shade::Page));
        QVERIFY(on->grab().toImage().pixelColor(4, on->height() / 2).lightnessF() < 0.3F);
        on->setLook(LookChoice::Light);
        on.settle();
        QVERIFY(on->grab().toImage().pixelColor(4, on->height() / 2).lightnessF() > 0.8F);
        on->setLook(LookChoice::Dark);
    }
    QCOMPARE(lookChoice(QSettings(file, QSettings::IniFormat).value(QStringLiteral("look")).toString()), LookChoice::Dark);
    QApplication::setPalette(Look(LookChoice::Light).palette());
}

void WindowTest::comesBackAsItWas()
{
    const QString file = ini();
    QList<int> sizes;
    {
        const Session on(file, m_mini.read());
        on->resize(790, 560);
        on.seen<QSplitter>("panes")->setSizes({200, 320, 270});
        on->focus()->setFilter(
            filterFromText(on.dossier(), QStringLiteral("party=halcyne&any=1&role=bound&kind=access&agreement=differ")));
        on->focus()->focusClaim(*on.dossier().claimByKey(QStringLiteral("turbine-access")));
        on.press(Qt::Key_4, Qt::AltModifier);
        sizes = on.seen<QSplitter>("panes")->sizes();
        on->close();
    }
    const Session again(file, m_mini.read());
    QCOMPARE(again->size(), QSize(790, 560));
    QCOMPARE(again.seen<QSplitter>("panes")->sizes(), sizes);
    QCOMPARE(again->focus()->page(), Page::Funding);
    QVERIFY(again.seen("fundingChart"));
    QCOMPARE(filterText(again.dossier(), again->focus()->filter()),
        QStringLiteral("party=halcyne&any=1&role=bound&kind=access&agreement=differ"));
    QCOMPARE(again->focus()->claim(), again.dossier().claimByKey(QStringLiteral("turbine-access")));
}

/// A filter speaks of a dossier's parties: each dossier comes back with its own.
void WindowTest::comesBackToAnotherDossiersFilter()
{
    const Session on(ini(), m_mini.read());
    on->focus()->setFilter(filterFromText(on.dossier(), QStringLiteral("party=estran")));
    on->show(real());
    on.settle();
    QVERIFY(on->focus()->filter().isEmpty());
    on.press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(on.seen<CardView>("clauses")->model()->rowCount(), int(on.dossier().claimsOf(ClaimKind::Clause).size()));
    on->show(m_mini.read());
    on.settle();
    QCOMPARE(filterText(on.dossier(), on->focus()->filter()), QStringLiteral("party=estran"));
}

void WindowTest::saysWhyADossierIsRefused_data()
{
    QTest::addColumn<QString>("path");
    const auto write = [this](const char *name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", name);
        return file.fileName();
    };
    QFile whole(QStringLiteral(DEAL_DOSSIER));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QByteArray newer = bytes;
    newer[63] = char(newer.at(63) + 1); // the last byte of user_version
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("missing.deal"));
    QTest::newRow("text") << write("text.deal", "This is no dossier.\n");
    QTest::newRow("empty") << write("empty.deal", {});
    QTest::newRow("truncated") << write("truncated.deal", bytes.left(bytes.size() / 2));
    QTest::newRow("newer") << write("newer.deal", newer);
    QTest::newRow("folder") << m_folder.path();
}

void WindowTest::saysWhyADossierIsRefused()
{
    QFETCH(QString, path);
    const Session on(ini(), readDossier(path));
    QVERIFY(on.seen("refusedPage"));
    const auto *words = on.seen<QLabel>("problem");
    QVERIFY(words && words->text().size() > 20);
    QVERIFY2(words->text().contains(QFileInfo(path).fileName()), qPrintable(words->text()));
    QVERIFY(on.seen<QToolButton>("openAnother"));
    QVERIFY(!on->focus());
    for (const int key : {Qt::Key_2, Qt::Key_7}) // what needs a dossier does nothing
        on.press(Qt::Key(key), Qt::AltModifier);
    on.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    on.press(Qt::Key_E, Qt::ControlModifier);
    on->setLanguage(QStringLiteral("fr"));
    on.settle();
    QVERIFY(on.seen("refusedPage"));
}

void WindowTest::opensADossierAfterARefusal()
{
    const Session on(ini(), readDossier(m_folder.filePath(QStringLiteral("missing.deal"))));
    on->show(m_mini.read());
    on.settle();
    QVERIFY(!on.seen("refusedPage"));
    QVERIFY(on.seen("overviewPage"));
    on.press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(on.seen("fundingChart"));
}

void WindowTest::keepsWhatIsOpenWhenAnotherIsRefused()
{
    const Session on(ini(), m_mini.read());
    on->focus()->setFilter(filterFromText(on.dossier(), QStringLiteral("party=halcyne")));
    on->focus()->focusClaim(*on.dossier().claimByKey(QStringLiteral("dikes")));
    on->show(readDossier(m_folder.filePath(QStringLiteral("missing.deal"))));
    on.settle();
    QVERIFY(on.seen("notice"));
    QVERIFY(on.seen<QLabel>("problem")->text().contains(QStringLiteral("missing.deal")));
    QVERIFY(on.seen("clauses"));
    QCOMPARE(filterText(on.dossier(), on->focus()->filter()), QStringLiteral("party=halcyne"));
    QCOMPARE(on->focus()->claim(), on.dossier().claimByKey(QStringLiteral("dikes")));
    auto *away = on.seen("notice")->findChild<QToolButton *>();
    click(away, away->rect().center());
    QVERIFY(!on.seen("notice"));
}

/// Settings that nobody wrote: the window opens all the same.
void WindowTest::forgetsWhatItCannotKnow()
{
    const QString file = ini();
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(QStringLiteral("window/geometry"), QByteArray("no geometry"));
        settings.setValue(QStringLiteral("window/splitter"), QByteArray("no splitter"));
        settings.setValue(QStringLiteral("reading/brumeval-halcyne-estran/page"), 77);
        settings.setValue(QStringLiteral("reading/brumeval-halcyne-estran/filter"), QStringLiteral("party=nobody&kind=%%"));
        settings.setValue(QStringLiteral("reading/brumeval-halcyne-estran/claim"), QStringLiteral("no-such-claim"));
    }
    const Session on(file, m_mini.read());
    QVERIFY(on->focus()->filter().isEmpty());
    QVERIFY(on->focus()->claim());
    on->resize(1360, 850); // the screen of tests leaves no room for it
    on.settle();
    QVERIFY(on.seen("filterPanel"));
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
