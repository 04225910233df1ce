// What the window says of its own accord, and how the keyboard goes through it: pane by pane with F6, stop by stop with Tab, in
// the order of reading, seen wherever it is.
#include "core/filtertext.h"
#include "session.h"
#include "ui/announcements.h"
#include "ui/announcer.h"

#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

/// All that is said from now on.
class Ear final {
public:
    explicit Ear(const Session &on)
        : m_on(on)
    {
        announce(on.window(), u"now"_s); // whoever speaks is there from the first sentence on
        m_spy = std::make_unique<QSignalSpy>(on->findChild<Announcer *>(), &Announcer::said);
    }
    QStringList heard() const
    {
        QTest::qWait(150);
        QStringList sentences;
        while (!m_spy->isEmpty())
            sentences << m_spy->takeFirst().first().toString();
        return sentences;
    }

private:
    const Session &m_on;
    std::unique_ptr<QSignalSpy> m_spy;
};

/// The pane that has the keyboard.
QString paneOf(const Session &on, const QWidget *widget)
{
    const auto *splitter = on->findChild<QSplitter *>(u"panes"_s);
    const QList<std::pair<const QWidget *, QString>> panes{{on->findChild<QToolBar *>(), u"bar"_s},
        {splitter->widget(0), u"filter"_s}, {splitter->widget(1), u"page"_s}, {splitter->widget(2), u"evidence"_s},
        {on->statusBar(), u"foot"_s}};
    for (const auto &[pane, name] : panes)
        if (pane == widget || pane->isAncestorOf(widget))
            return name;
    return u"nowhere"_s;
}

QString here(const Session &on)
{
    return paneOf(on, QApplication::focusWidget());
}

QImage pictureOf(QWidget *widget)
{
    QCoreApplication::processEvents();
    return widget->grab().toImage();
}

} // namespace

class PanesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFilterSaysHowManyAreLeft();
    void thePagesCountWhatTheyShow_data();
    void thePagesCountWhatTheyShow();
    void whatIsDoneIsSaid();
    void theSearchSaysHowMuchIsFound();
    void oneTurnIsOneSentence();
    void f6GoesRound_data() { pages(); }
    void f6GoesRound();
    void f6ComesBackToWhereItWas();
    void f6FromNowhereIsFromThePage();
    void f6GoesOverWhatIsHidden();
    void escapeLeadsBackToThePage();
    void tabFollowsReading_data() { pages(); }
    void tabFollowsReading();
    void theKeyboardIsSeen_data() { pages(); }
    void theKeyboardIsSeen();

private:
    static void pages()
    {
        QTest::addColumn<Page>("page");
        for (int page = 0; page < pageCount; ++page)
            QTest::addRow("%s", qPrintable(nameOf(Page(page)))) << Page(page);
    }
    [[nodiscard]] QString ini() { return m_folder.filePath(u"%1.ini"_s.arg(++m_runs)); }
    [[nodiscard]] static Dossier real() { return *readDossier(QStringLiteral(DEAL_DOSSIER)); }
    QTemporaryDir m_folder;
    MiniDossier m_mini;
    int m_runs = 0;
};

void PanesTest::aFilterSaysHowManyAreLeft()
{
    const Session on(ini(), real());
    const Ear ear(on);
    auto *facets = on.seen<QTreeView>("facets");
    facets->setFocus();
    facets->setCurrentIndex(rowSaying(*facets, u"Oracle"_s));
    on.press(Qt::Key_Space);
    const int left = on.seen<CardView>("clauses")->model()->rowCount();
    const int all = int(on.dossier().claimsOf(ClaimKind::Clause).size());
    QVERIFY(left > 0 && left < all);
    const QStringList heard = ear.heard();
    QCOMPARE(heard, QStringList{Announcements::countInWords(*on->focus(), Words(u"en"_s))});
    QVERIFY2(heard.first().startsWith(u"%1 of %2 clause"_s.arg(left).arg(all)), qPrintable(heard.first()));
    on.press(Qt::Key_Space);
    QVERIFY(ear.heard().value(0).startsWith(u"%1 clause"_s.arg(all)));
}

void PanesTest::thePagesCountWhatTheyShow_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<QString>("said");
    QTest::newRow("overview") << Page::Overview << Reading::Beside << u"Overview: 3 of 6 clauses"_s;
    QTest::newRow("money") << Page::Funding << Reading::Beside << u"Funding: 1 of 3 amounts"_s;
    QTest::newRow("map") << Page::Map << Reading::Beside << u"Map: 3 of 6 clauses"_s;
    QTest::newRow("comparison") << Page::Sources << Reading::Compare << u"Sources: "_s;
}

void PanesTest::thePagesCountWhatTheyShow()
{
    QFETCH(Page, page);
    QFETCH(Reading, reading);
    QFETCH(QString, said);
    const Session on(ini(), m_mini.read());
    on->focus()->setFilter(filterFromText(on.dossier(), u"party=estran"_s));
    const Ear ear(on);
    (void)ear.heard();
    if (page == Page::Sources)
        on->focus()->showSources(reading);
    else
        on->focus()->showPage(page);
    const QStringList heard = ear.heard();
    QCOMPARE(heard.size(), 1);
    const int all = int(on.dossier().claims.size()), left = int(matching(on.dossier(), on->focus()->filter(), {}).size());
    if (page == Page::Sources)
        QVERIFY2(heard.first().startsWith(u"Sources: %1 of %2 claim"_s.arg(left).arg(all)), qPrintable(heard.first()));
    else
        QVERIFY2(heard.first().startsWith(said.section(u':', 0, 0)), qPrintable(heard.first()));
    QVERIFY2(heard.first().endsWith(Announcements::countInWords(*on->focus(), Words(u"en"_s))), qPrintable(heard.first()));
}

void PanesTest::whatIsDoneIsSaid()
{
    const Session on(ini(), m_mini.read());
    const Ear ear(on);
    on.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // copies the address
    const QStringList copied = ear.heard();
    QCOMPARE(copied.size(), 1);
    QVERIFY2(copied.first().startsWith(u"Copied: deal:"_s), qPrintable(copied.first()));
    Filter day;
    day.asOf = QDate(2025, 1, 21);
    on->focus()->setFilter(day);
    const QStringList asOf = ear.heard();
    QCOMPARE(asOf.size(), 1);
    QVERIFY2(asOf.first().startsWith(u"As of 21 January 2025: "_s), qPrintable(asOf.first()));
    on->focus()->clearFilter();
    QVERIFY(ear.heard().value(0).startsWith(u"At any time: "_s));
    on->show(readDossier(m_folder.filePath(u"missing.deal"_s))); // refused, above the dossier
    on.settle();
    on.press(Qt::Key_G, Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"nonsense"_s);
    const Ear other(on);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(other.heard(), QStringList{line->accessibleDescription()}); // the error, where it stands
}

void PanesTest::theSearchSaysHowMuchIsFound()
{
    const Session on(ini(), m_mini.read());
    const Ear ear(on);
    on.press(Qt::Key_F, Qt::ControlModifier); // the platform's key for it
    QCOMPARE(QApplication::focusWidget(), on.seen("searchBox"));
    QTest::keyClicks(QApplication::focusWidget(), u"turbines"_s);
    QStringList heard;
    for (int tries = 0; tries < 30 && heard.isEmpty(); ++tries)
        heard = ear.heard();
    QCOMPARE(heard, QStringList{on.seen<QLabel>("searchHint")->accessibleName()});
    QVERIFY2(heard.first().contains(QRegularExpression(u"\\d"_s)), qPrintable(heard.first()));
}

void PanesTest::oneTurnIsOneSentence()
{
    const Session on(ini(), m_mini.read());
    const Ear ear(on);
    on->focus()->setFilter(filterFromText(on.dossier(), u"party=estran"_s));
    on->focus()->showPage(Page::Funding);
    on->focus()->showPage(Page::Clauses);
    on->focus()->setFilter({});
    QCOMPARE(ear.heard().size(), 1);
}

void PanesTest::f6GoesRound()
{
    QFETCH(Page, page);
    const Session on(ini(), real());
    on->focus()->focusClaim(ClaimId(0)); // so that there is evidence
    on->focus()->showPage(page);
    on.settle();
    QStringList panes{u"page"_s, u"evidence"_s, u"foot"_s, u"bar"_s, u"filter"_s, u"page"_s};
    if (page == Page::Sources) // which is the evidence itself
        panes.removeAll(u"evidence"_s);
    QCOMPARE(here(on), panes.first());
    const Ear ear(on);
    (void)ear.heard(); // the page
    for (const QString &pane : panes.mid(1)) {
        on.press(Qt::Key_F6);
        QCOMPARE(here(on), pane);
        QCOMPARE(ear.heard().size(), 1);
    }
    for (auto pane = panes.rbegin() + 1; pane != panes.rend(); ++pane) {
        on.press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(here(on), *pane);
    }
}

void PanesTest::f6ComesBackToWhereItWas()
{
    const Session on(ini(), real());
    auto *facets = on.seen<QTreeView>("facets");
    facets->setFocus();
    for (int i = 0; i < 4; ++i)
        on.press(Qt::Key_F6);
    QCOMPARE(here(on), u"bar"_s);
    on.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), facets);
}

void PanesTest::f6FromNowhereIsFromThePage()
{
    const Session on(ini(), real());
    for (const auto &[modifiers, pane] : {std::pair(Qt::NoModifier, u"evidence"_s), {Qt::ShiftModifier, u"filter"_s}}) {
        on->menuBar()->setFocus();
        QCOMPARE(here(on), u"nowhere"_s);
        QTest::keyClick(&on.window(), Qt::Key_F6, modifiers);
        QCOMPARE(here(on), pane);
    }
}

void PanesTest::f6GoesOverWhatIsHidden()
{
    const Session on(ini(), real());
    on.press(Qt::Key_F9);
    on.press(Qt::Key_F9, Qt::ShiftModifier);
    QStringList met;
    for (int i = 0; i < 3; ++i) {
        on.press(Qt::Key_F6);
        met << here(on);
    }
    QCOMPARE(met, (QStringList{u"foot"_s, u"bar"_s, u"page"_s}));
}

void PanesTest::escapeLeadsBackToThePage()
{
    const Session on(ini(), real());
    for (const char *part : {"facets", "proofLight", "partyHow"}) {
        on.seen(part)->setFocus();
        QVERIFY(here(on) != u"page"_s);
        on.press(Qt::Key_Escape);
        QCOMPARE(here(on), u"page"_s);
    }
    on->focus()->focusParty(PartyId(0));
    on.seen("facets")->setFocus();
    on.press(Qt::Key_Escape); // first it looks away
    QVERIFY(!on->focus()->party());
    QCOMPARE(here(on), u"filter"_s);
    on.press(Qt::Key_Escape);
    QCOMPARE(here(on), u"page"_s);
}

/// Once through the window: the panes one after the other, each stop once, and the same way back.
void PanesTest::tabFollowsReading()
{
    QFETCH(Page, page);
    const Session on(ini(), real());
    on->focus()->focusClaim(ClaimId(0));
    on->focus()->showPage(page);
    on.settle();
    QWidget *const first = QApplication::focusWidget();
    QList<QWidget *> stops{first};
    QStringList panes{here(on)};
    for (int presses = 0; presses < 200; ++presses) {
        on.press(Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
        QVERIFY2(!stops.contains(QApplication::focusWidget()), qPrintable(QApplication::focusWidget()->accessibleName()));
        QVERIFY2(QApplication::focusWidget()->isVisible(), qPrintable(QApplication::focusWidget()->objectName()));
        stops << QApplication::focusWidget();
        if (panes.last() != here(on))
            panes << here(on);
    }
    QVERIFY(stops.size() > 12);
    if (panes.size() > 1 && panes.first() == panes.last())
        panes.removeLast(); // the page's stops before the first
    QStringList order{u"page"_s, u"evidence"_s, u"foot"_s, u"bar"_s, u"filter"_s};
    if (page == Page::Sources)
        order.removeAll(u"evidence"_s);
    QCOMPARE(panes, order);
    for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop) {
        on.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), *stop);
    }
}

/// What has the keyboard looks other than without it.
void PanesTest::theKeyboardIsSeen()
{
    QFETCH(Page, page);
    const Session on(ini(), real());
    on->focus()->focusClaim(ClaimId(0));
    on->focus()->showPage(page);
    on.settle();
    QTest::qWait(300); // the map is laid out
    QWidget *const first = QApplication::focusWidget();
    int stops = 0;
    do {
        on.press(Qt::Key_Tab);
        QWidget *const stop = QApplication::focusWidget();
        const QImage with = pictureOf(stop);
        stop->clearFocus();
        const QImage without = pictureOf(stop);
        stop->setFocus(Qt::TabFocusReason);
        QVERIFY2(with != without,
            qPrintable(QString::fromLatin1(stop->metaObject()->className()) + u' ' + stop->objectName() + u' '
                + stop->accessibleName()));
        ++stops;
    } while (QApplication::focusWidget() != first && stops < 200);
    QVERIFY(stops > 12);
}

QTEST_MAIN(PanesTest)
#include "tst_panes.moc"
