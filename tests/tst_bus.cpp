// What a screen reader has of the program, through the real accessibility bus: it finds the clauses by name, filters them by a
// party and hears how many are left, and walks every page, with no mouse and no eyes.
#include "busstage.h"
#include "core/dossierreader.h"
#include "core/facets.h"
#include "core/translators.h"
#include "core/words.h"

#include <QtTest>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

const QString ours = QStringLiteral(DEAL_BIN_DIR "/deal-explorer");

/// Roles that say nothing without a name.
bool needsName(AtRole role)
{
    constexpr AtRole named[] = {AtRole::CheckBox, AtRole::CheckMenuItem, AtRole::ComboBox, AtRole::Dialog, AtRole::Frame,
        AtRole::Image, AtRole::List, AtRole::ListItem, AtRole::Menu, AtRole::MenuItem, AtRole::PushButton, AtRole::RadioButton,
        AtRole::RadioMenuItem, AtRole::Slider, AtRole::Table, AtRole::TableCell, AtRole::Text, AtRole::ToggleButton, AtRole::Tree,
        AtRole::Entry, AtRole::Chart, AtRole::Heading, AtRole::Link, AtRole::TreeItem};
    return std::find(std::begin(named), std::end(named), role) != std::end(named);
}

/// Whether what can be done with it can be done by key: it takes the keyboard, or is in a menu, or scrolls what arrow keys
/// scroll.
bool byKey(const AtBus &bus, const AtNode &node, AtRole role)
{
    constexpr AtRole others[] = {AtRole::ScrollBar, AtRole::Menu, AtRole::MenuItem, AtRole::CheckMenuItem, AtRole::RadioMenuItem};
    return bus.has(node, AtState::Focusable) || std::find(std::begin(others), std::end(others), role) != std::end(others);
}

/// Presses a key, and waits until the keyboard has come to rest elsewhere: Qt tells of a list, and then of the row in it.
void follow(const BusStage &stage, const QString &key)
{
    AtNode here = stage.bus().focused();
    stage.press(key);
    QElapsedTimer waited, still;
    waited.start();
    bool moved = false;
    while (waited.elapsed() < 3000 && !(moved && still.elapsed() > 150)) {
        QCoreApplication::processEvents();
        if (!(stage.bus().focused() == here)) {
            here = stage.bus().focused();
            moved = true;
            still.start();
        }
        QThread::msleep(5);
    }
}

} // namespace

class BusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aClauseIsFoundAndFiltered_data() { languages(); }
    void aClauseIsFoundAndFiltered();
    void everyPageIsReadable_data() { languages(); }
    void everyPageIsReadable();

private:
    static void languages()
    {
        QTest::addColumn<QString>("lang");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    [[nodiscard]] QString problemOf(const AtBus &bus, const AtNode &node) const;
    Dossier m_dossier;
    Translators m_translators;
};

void BusTest::initTestCase()
{
    m_dossier = *readDossier(QStringLiteral(DEAL_DOSSIER));
}

void BusTest::init()
{
    if (const QString tool = missingTool(); !tool.isEmpty())
        QSKIP(qPrintable(u"no accessibility bus: %1 is not installed; script/bootstrap installs it"_s.arg(tool)));
}

void BusTest::aClauseIsFoundAndFiltered()
{
    QFETCH(QString, lang);
    m_translators.install(lang);
    const Words words(lang);
    BusStage stage;
    AtBus &bus = stage.bus();
    const AtNode program = stage.run(ours, {QStringLiteral(DEAL_DOSSIER), u"--lang"_s, lang});
    QVERIFY2(!program.isNull(), "the program is not on the bus");

    stage.press(u"alt+3"_s);
    const auto clauses = [&]() -> AtNode {
        for (const AtNode &node : bus.showing(program))
            if (bus.role(node) == AtRole::List && bus.name(node) == QCoreApplication::translate("deal::ClausesPage", "Clauses"))
                return node;
        return {};
    };
    QTRY_VERIFY(!clauses().isNull());
    const QList<ClaimId> all = m_dossier.claimsOf(ClaimKind::Clause);
    const QList<AtNode> cards = bus.children(clauses());
    QCOMPARE(cards.size(), all.size());
    for (int i = 0; i < int(cards.size()); ++i) {
        QCOMPARE(bus.role(cards.at(i)), AtRole::ListItem);
        const QString title = words.text(m_dossier.claim(all.at(i)).title);
        QVERIFY2(bus.name(cards.at(i)).contains(title), qPrintable(bus.name(cards.at(i)) + u" is not "_s + title));
        const QString place = bus.description(cards.at(i));
        QVERIFY2(place.contains(QString::number(i + 1)) && place.contains(QString::number(cards.size())), qPrintable(place));
    }

    // To the filter, from the page: one pane back. Down to the party, and the space bar.
    const PartyId oracle = *m_dossier.partyByKey(u"oracle"_s);
    const QString name = words.text(m_dossier.party(oracle).name);
    follow(stage, u"shift+F6"_s);
    // The tree is told of first, and then its row: one Tab too many would lead past it.
    const auto inTree = [&] {
        const auto isRow = [&] { return bus.role(bus.focused()) == AtRole::CheckBox; };
        return isRow() || QTest::qWaitFor(isRow, 1000);
    };
    for (int stops = 0; stops < 5 && !inTree(); ++stops) {
        follow(stage, u"Tab"_s);
    }
    QVERIFY(inTree());
    for (int steps = 0; steps < 30 && !bus.name(bus.focused()).startsWith(name); ++steps) {
        follow(stage, u"Down"_s);
    }
    QVERIFY2(bus.name(bus.focused()).startsWith(name), qPrintable(bus.name(bus.focused())));
    QVERIFY(bus.has(bus.focused(), AtState::Focused));
    QVERIFY(!bus.has(bus.focused(), AtState::Checked));
    bus.heard();
    stage.press(u"space"_s);
    Filter filter;
    filter.parties = {oracle};
    const int left = int(matching(m_dossier, filter, ClaimKind::Clause).size());
    QVERIFY(left > 0 && left < all.size());
    const QString count = QCoreApplication::translate("deal::Announcements", "%1 of %n clause(s)", "", int(all.size()))
                              .arg(words.locale().toString(left));
    const QStringList heard = bus.hearUntil(count);
    QCOMPARE(heard, QStringList{count});
    QVERIFY(bus.has(bus.focused(), AtState::Checked));
    QCOMPARE(bus.children(clauses()).size(), left);
    stage.press(u"ctrl+shift+f"_s);
    QCOMPARE(bus.hearUntil(QString::number(all.size())),
        QStringList{QCoreApplication::translate("deal::Announcements", "%n clause(s)", "", int(all.size()))});
    QTRY_COMPARE(bus.children(clauses()).size(), all.size());
}

/// What is wrong with it, as a screen reader has it; empty: nothing.
QString BusTest::problemOf(const AtBus &bus, const AtNode &node) const
{
    const AtRole role = bus.role(node);
    const QString name = bus.name(node);
    const auto told = [&bus](const AtNode &which) { return u"%1 “%2”"_s.arg(uint(bus.role(which))).arg(bus.name(which)); };
    QString which = told(node);
    for (AtNode above = bus.parent(node); !above.isNull() && bus.role(above) != AtRole::Frame; above = bus.parent(above))
        which += u" in "_s + told(above);
    if (role == AtRole::Invalid || role == AtRole::Unknown)
        return u"no role: "_s + which;
    if ((needsName(role) || bus.has(node, AtState::Focusable)) && name.trimmed().isEmpty())
        return u"no name: "_s + which;
    if (role == AtRole::ComboBox && bus.description(node).isEmpty()) // by its name, Qt says what is chosen in it
        return u"not what it chooses: "_s + which;
    if (bus.interfaces(node).contains(u"org.a11y.atspi.Action"_s) && bus.actions(node) > 0 && !byKey(bus, node, role))
        return u"not by key: "_s + which;
    if (role == AtRole::Slider) {
        const double least = bus.value(node, "MinimumValue"), most = bus.value(node, "MaximumValue"),
                     now = bus.value(node, "CurrentValue");
        if (least >= most || now < least || now > most)
            return u"values: "_s + which;
    }
    return {};
}

void BusTest::everyPageIsReadable()
{
    QFETCH(QString, lang);
    m_translators.install(lang);
    BusStage stage;
    AtBus &bus = stage.bus();
    const AtNode program = stage.run(ours, {QStringLiteral(DEAL_DOSSIER), u"--lang"_s, lang});
    QVERIFY2(!program.isNull(), "the program is not on the bus");
    for (int page = 1; page <= 7; ++page) {
        bus.heard();
        stage.press(u"alt+%1"_s.arg(page));
        if (page > 1) { // where it begins
            const QStringList heard = bus.hearUntil(u":"_s);
            QCOMPARE(heard.size(), 1);
        }
        QTest::qWait(300); // the map is laid out
        const QList<AtNode> all = bus.showing(program);
        QVERIFY2(all.size() > 60, qPrintable(u"page %1 has %2 parts"_s.arg(page).arg(all.size())));
        int focused = 0;
        QStringList problems;
        for (const AtNode &node : all) {
            if (const QString problem = problemOf(bus, node); !problem.isEmpty())
                problems << u"page %1: %2"_s.arg(page).arg(problem);
            focused += bus.has(node, AtState::Focused) ? 1 : 0;
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY2(focused >= 1 && focused <= 2, qPrintable(u"page %1: %2 parts have the keyboard"_s.arg(page).arg(focused)));
    }
}

QTEST_GUILESS_MAIN(BusTest)
#include "tst_bus.moc"
