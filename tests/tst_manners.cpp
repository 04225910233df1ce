// How the window behaves towards who reads: it moves nobody, says what is so, and keeps no word that was put away.
#include "core/facetmodel.h"
#include "core/filtertext.h"
#include "core/vocabulary.h"
#include "session.h"
#include "ui/program.h"
#include "ui/style.h"

#include <QComboBox>
#include <QTextDocument>
#include <QTreeView>

using namespace deal;
using namespace deal::test;

namespace {

/// A system where one click opens things.
class OneClick final : public QProxyStyle {
public:
    OneClick()
        : QProxyStyle(QStringLiteral("fusion"))
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick ? 1 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

Style *styleOnOneClick()
{
    auto *style = new Style;
    style->setBaseStyle(new OneClick);
    return style;
}

/// A tool tip as it is read.
QString readTip(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText();
}

ClaimId claimIn(const Session &on, const char *key)
{
    return *on.dossier().claimByKey(QString::fromLatin1(key));
}

void filterBy(const Session &on, const char *text)
{
    on->focus()->setFilter(filterFromText(on.dossier(), QString::fromLatin1(text)));
    on.settle();
}

void turnTo(const Session &on, Page page)
{
    on.press(Qt::Key(Qt::Key_1 + int(page)), Qt::AltModifier);
}

QAction *clearing(const Session &on)
{
    for (const QMenu *menu : on->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))
                return action;
    return nullptr;
}

} // namespace

class MannersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noAcceleratorStandsTwiceInAMenu_data();
    void noAcceleratorStandsTwiceInAMenu();
    void theSystemsLookIsTheSystems(); // first: it needs a program in which no look has been made
    void aFilterMovesNobody_data();
    void aFilterMovesNobody();
    void toolTipsAreWords();
    void aClickDoesNotTurnThePage();
    void theLanguageIsRemembered();
    void aNoticePutAwayIsGone();
    void theKeyClearsRoleAndAny_data();
    void theKeyClearsRoleAndAny();
    void theEvidenceSaysWhatIsFilteredOut();
    void theSummaryFollowsThePage();

private:
    [[nodiscard]] QString ini() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_inis)); }
    QTemporaryDir m_folder;
    MiniDossier m_mini;
    int m_inis = 0;
};

void MannersTest::theSystemsLookIsTheSystems()
{
    const QPalette own = QApplication::palette();
    QVERIFY(own.color(QPalette::Window).lightnessF() > 0.5F); // offscreen, the system is light
    const Look dark(LookChoice::Dark);
    QApplication::setPalette(dark.palette());
    QVERIFY(!Look(LookChoice::System).isDark());
    QApplication::setPalette(own);
}

void MannersTest::aFilterMovesNobody_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < 4; ++page)
        QTest::addRow("page %d", page) << page;
}

/// Every value, ticked and unticked by itself, with a clause amid the others and the last one in focus.
void MannersTest::aFilterMovesNobody()
{
    QFETCH(int, page);
    const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    for (int each : {0, 1, 2, 3, page})
        turnTo(on, Page(each));
    auto *facets = on.seen<QTreeView>("facets")->model();
    const qsizetype clauses = on.dossier().claimsOf(ClaimKind::Clause).size();
    for (const qsizetype one : {clauses / 2, clauses - 1}) {
        on->focus()->focusClaim(ClaimId(int(one)));
        on.settle();
        const QSignalSpy moved(on->focus(), &Focus::claimChanged), stepped(on->focus(), &Focus::historyChanged);
        const bool back = on->focus()->canGoBack(), forward = on->focus()->canGoForward();
        for (int heading = 0; heading < facets->rowCount(); ++heading)
            for (int row = 0; row < facets->rowCount(facets->index(heading, 0)); ++row)
                for (const Qt::CheckState state : {Qt::Checked, Qt::Unchecked}) {
                    facets->setData(facets->index(row, 0, facets->index(heading, 0)), state, Qt::CheckStateRole);
                    QCoreApplication::processEvents();
                    QVERIFY2(moved.isEmpty() && stepped.isEmpty(),
                        qPrintable(facets->index(row, 0, facets->index(heading, 0)).data().toString()));
                }
        QCOMPARE(on->focus()->claim(), ClaimId(int(one)));
        QCOMPARE(on->focus()->canGoBack(), back);
        QCOMPARE(on->focus()->canGoForward(), forward);
    }
}

void MannersTest::toolTipsAreWords()
{
    const QString name = QStringLiteral("<b>x</b>&amp;");
    Dossier dossier = m_mini.read();
    LocalisedTexts names;
    for (const auto &[lang, text] : dossier.parties[0].name.texts)
        names.emplace_back(lang, name);
    dossier.parties[0].name.texts = names;
    const Session on(ini(), dossier);
    const auto *facets = on.seen<QTreeView>("facets");
    const QString row = rowSaying(*facets, name).data(Qt::ToolTipRole).toString();
    QVERIFY2(readTip(row).contains(name), qPrintable(row));
    on->focus()->setFilter(toggled(Filter(), PartyId(0)));
    on.settle();
    const QString plain = QString(name).replace(u'&', QStringLiteral("&&"));
    bool met = false;
    for (const auto *chip : on.seen("chipBar")->findChildren<QToolButton *>())
        if (chip->text().contains(plain)) {
            met = true;
            QVERIFY2(readTip(chip->toolTip()).contains(name), qPrintable(chip->toolTip()));
            QVERIFY2(!chip->toolTip().contains(QStringLiteral("<b>")), qPrintable(chip->toolTip()));
        }
    QVERIFY(met);
}

void MannersTest::aClickDoesNotTurnThePage()
{
    QApplication::setStyle(styleOnOneClick());
    QVERIFY(QApplication::style()->inherits("deal::Style"));
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick), 0);
    {
        const Session on(ini(), m_mini.read());
        auto *cards = on.seen<CardView>("clauses");
        click(*cards, rowOf(*cards, claimIn(on, "board")), Cell::Part::Title);
        QCOMPARE(on->focus()->claim(), claimIn(on, "board"));
        QCOMPARE(on->focus()->page(), Page::Clauses);
        QTest::keyClick(cards, Qt::Key_Return); // Enter does
        QCOMPARE(on->focus()->page(), Page::Sources);
    }
    QApplication::setStyle(QStringLiteral("fusion"));
}

void MannersTest::theLanguageIsRemembered()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCOMPARE(rememberedLanguage(), QString());
    const QString own = QStringLiteral("deal-explorer");
    const QString file = QSettings(QSettings::IniFormat, QSettings::UserScope, own, own).fileName();
    QVERIFY2(file.startsWith(m_folder.path()), qPrintable(file));
    const Session on(file, m_mini.read());
    for (const auto &[words, lang] : {std::pair{"Français", "fr"}, std::pair{"English", "en"}}) {
        on.choose(QString::fromUtf8(words));
        QCOMPARE(rememberedLanguage(), QString::fromLatin1(lang));
    }
}

void MannersTest::aNoticePutAwayIsGone()
{
    const Session on(ini(), m_mini.read());
    const auto refuse = [&on, this] {
        on->show(readDossier(m_folder.filePath(QStringLiteral("missing.deal"))));
        on.settle();
        QVERIFY(on.seen("notice"));
    };
    refuse();
    auto *away = on.seen("notice")->findChild<QToolButton *>();
    click(away, away->rect().center());
    on->setLook(LookChoice::Dark);
    on.settle();
    QVERIFY(!on.seen("notice"));
    refuse();
    on->setLook(LookChoice::Light);
    on.settle();
    QVERIFY(on.seen("notice")); // nobody put this one away
    on.choose(QStringLiteral("Français"));
    QVERIFY(!on.seen("notice")); // it was said in the other language
}

void MannersTest::theKeyClearsRoleAndAny_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("partyRole") << 2;
    QTest::newRow("partyHow") << 1;
}

/// Neither leaves anything out by itself, and so no chip shows it.
void MannersTest::theKeyClearsRoleAndAny()
{
    QFETCH(int, row);
    const Session on(ini(), m_mini.read());
    QAction *const clear = clearing(on);
    QVERIFY(clear);
    QVERIFY(!clear->isEnabled());
    auto *combo = on.seen<QComboBox>(QTest::currentDataTag());
    for (int i = 0; i < row; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QVERIFY(on->focus()->filter() != Filter());
    QVERIFY(on->focus()->filter().isEmpty());
    QVERIFY(clear->isEnabled());
    on.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(on->focus()->filter(), Filter());
    QCOMPARE(combo->currentIndex(), 0);
    QVERIFY(!clear->isEnabled());
}

void MannersTest::theEvidenceSaysWhatIsFilteredOut()
{
    const Session on(ini(), m_mini.read());
    on->focus()->focusClaim(claimIn(on, "dikes"));
    on.settle();
    const QString summary = QStringLiteral("Only Brumeval's dikes may house the turbines.");
    const auto read = [&on, summary] {
        bool told = false;
        for (const auto *label : on.seen("evidencePane")->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text() == summary);
        return told;
    };
    QVERIFY(!on.seen("outsideFilter"));
    filterBy(on, "party=estran");
    QVERIFY(on.seen("outsideFilter"));
    QVERIFY(read()); // no card tells it any more
    filterBy(on, "party=halcyne");
    QVERIFY(!on.seen("outsideFilter"));
    QVERIFY(!read());
    on->focus()->focusClaim(claimIn(on, "board"));
    on.settle();
    QVERIFY(on.seen("outsideFilter"));
    filterBy(on, "");
    QVERIFY(!on.seen("outsideFilter"));
    filterBy(on, "kind=exclusivity");
    on->focus()->focusClaim(claimIn(on, "estran-size")); // an amount is of no kind
    on.settle();
    QVERIFY(on.seen("outsideFilter"));
}

/// A clause's card tells its summary already; an amount has none.
void MannersTest::theSummaryFollowsThePage()
{
    const Session on(ini(), m_mini.read());
    for (const char *key : {"dikes", "estran-size", "presentation"}) {
        const ClaimId claim = claimIn(on, key);
        on->focus()->focusClaim(claim);
        for (const Page page : {Page::Parties, Page::Clauses, Page::Funding, Page::Clauses}) {
            turnTo(on, page);
            const QString summary = on.dossier().claim(claim).summary.in(u"en");
            bool told = false;
            for (const auto *label : on.seen("evidencePane")->findChildren<QLabel *>())
                told = told || (label->isVisible() && label->text() == summary);
            QCOMPARE(told, page != Page::Clauses || QLatin1StringView(key) != QLatin1StringView("dikes"));
        }
    }
}

void MannersTest::noAcceleratorStandsTwiceInAMenu_data()
{
    QTest::addColumn<QString>("lang");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("French") << QStringLiteral("fr");
}

void MannersTest::noAcceleratorStandsTwiceInAMenu()
{
    QFETCH(QString, lang);
    const QTemporaryDir folder;
    const Session on(folder.filePath(QStringLiteral("settings.ini")), readDossier(QStringLiteral(DEAL_DOSSIER)));
    on->setLanguage(lang);
    on.settle();
    QList<QList<QAction *>> menus{on->menuBar()->actions()};
    for (int i = 0; i < menus.size(); ++i) {
        QHash<QChar, QString> taken;
        const QList<QAction *> actions = menus.at(i);
        for (const QAction *action : actions) {
            if (const QMenu *menu = action->menu())
                menus << menu->actions();
            const QString words = QString(action->text()).remove(QStringLiteral("&&"));
            const qsizetype mark = words.indexOf(u'&');
            if (mark < 0)
                continue;
            const QChar key = words.at(mark + 1).toLower();
            QVERIFY2(!taken.contains(key), qPrintable(words + QStringLiteral(" and ") + taken.value(key)));
            taken.insert(key, words);
        }
    }
    QVERIFY(menus.size() > 8);
}

QTEST_MAIN(MannersTest)
#include "tst_manners.moc"
