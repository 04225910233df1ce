// An address in and out of the window: copied by key, typed into its line, dropped, given on the command line; and the sentence
// where it leads nowhere.
#include "articlehands.h"
#include "ui/articledesk.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QStatusBar>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class AddressLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = m_mini.read(); }
    void init() { QApplication::clipboard()->clear(); }
    void theKeyCopiesWhatIsSeen();
    void copiedAndOpenedItIsTheSame();
    void theLineOpensAnAddress();
    void theLineOffersWhatWasCopied();
    void theLineSaysWhatIsWrong_data();
    void theLineSaysWhatIsWrong();
    void escapePutsTheLineAway();
    void aDropOpensAnAddress_data();
    void aDropOpensAnAddress();
    void theProgramOpensAnAddress();
    void theProgramSaysWhatIsWrong();
    void withoutADossierThereIsNoAddress();

private:
    [[nodiscard]] QString ini() { return m_mini.file(u"%1.ini"_s.arg(++m_runs)); }
    [[nodiscard]] static QString at(const QString &rest) { return u"deal:brumeval-halcyne-estran"_s + rest; }
    static QLineEdit *ask(const Session &on)
    {
        on.press(Qt::Key_G, Qt::ControlModifier);
        auto *line = on.seen<QLineEdit>("address");
        if (!line)
            qFatal("the line does not come");
        return line;
    }
    MiniDossier m_mini;
    Dossier m_dossier;
    int m_runs = 0;
};

void AddressLineTest::theKeyCopiesWhatIsSeen()
{
    const Session on(ini(), m_dossier);
    on->focus()->focusClaim(*m_dossier.claimByKey(u"term"_s));
    on->focus()->showPage(Page::Clauses);
    on.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), at(u"/clause/term"_s));
    QVERIFY(on->statusBar()->currentMessage().contains(at(u"/clause/term"_s)));
    on->focus()->showPage(Page::Parties);
    on->focus()->focusParty(*m_dossier.partyByKey(u"halcyne"_s));
    on->focus()->setFilter(toggled(Filter(), *m_dossier.partyByKey(u"estran"_s)));
    on->focus()->setAside({ArticleId(1)});
    on.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), at(u"/party/halcyne?party=estran&without=south"_s));
}

/// On each page, in each form: what is copied in one window opens the same in another.
void AddressLineTest::copiedAndOpenedItIsTheSame()
{
    const Session from(ini(), m_dossier), to(ini(), m_dossier);
    const QList<std::function<void(Focus &)>> walks{[](Focus &focus) { focus.showPage(Page::Parties); },
        [](Focus &focus) { focus.focusParty(PartyId(1)); }, [](Focus &focus) { focus.showPage(Page::Clauses); },
        [](Focus &focus) { focus.focusClaim(ClaimId(2)); },
        [](Focus &focus) {
            focus.showFunding({FundingReading::Compare, true});
        },
        [](Focus &focus) {
            focus.showFunding({FundingReading::Time, false});
        },
        [](Focus &focus) { focus.showSources(Reading::Abreast); }, [](Focus &focus) { focus.showSources(Reading::Compare); },
        [](Focus &focus) { focus.showSources(Reading::Beside); }, [](Focus &focus) { focus.lookAt(PassageId(3)); },
        [](Focus &focus) { focus.setAside({ArticleId(0)}); }};
    for (const auto &walk : walks) {
        walk(*from->focus());
        const Address seen = from->focus()->address();
        to->focus()->showAddress(*readAddress(addressOf(m_dossier, seen), m_dossier));
        const Address opened = to->focus()->address();
        QCOMPARE(addressOf(m_dossier, opened), addressOf(m_dossier, seen));
        QCOMPARE(to->focus()->page(), from->focus()->page());
        QCOMPARE(to->focus()->reading(), from->focus()->reading());
        QCOMPARE(to->focus()->party(), from->focus()->party());
        if (!from->focus()->party())
            QCOMPARE(to->focus()->claim(), from->focus()->claim());
    }
}

void AddressLineTest::theLineOpensAnAddress()
{
    const Session on(ini(), m_dossier);
    QVERIFY(!on.seen("addressLine"));
    QLineEdit *line = ask(on);
    QCOMPARE(QApplication::focusWidget(), line);
    QVERIFY(line->text().isEmpty()); // nothing that looks like one was copied
    QTest::keyClicks(line, at(u"/party/halcyne?party=estran"_s));
    on.press(Qt::Key_Return);
    QVERIFY(!on.seen("addressLine"));
    QCOMPARE(on->focus()->page(), Page::Parties);
    QCOMPARE(on->focus()->party(), m_dossier.partyByKey(u"halcyne"_s));
    QCOMPARE(on->focus()->filter(), toggled(Filter(), *m_dossier.partyByKey(u"estran"_s)));
}

void AddressLineTest::theLineOffersWhatWasCopied()
{
    QApplication::clipboard()->setText(u"\n "_s + at(u"/sources"_s) + u" "_s);
    const Session on(ini(), m_dossier);
    QLineEdit *line = ask(on);
    QCOMPARE(line->text(), at(u"/sources"_s));
    QCOMPARE(line->selectedText(), line->text()); // to type is to replace it
    click(on.seen("openAddress"), {8, 8});
    QCOMPARE(on->focus()->page(), Page::Sources);
    QApplication::clipboard()->setText(u"a deal: of words"_s);
    QVERIFY(ask(on)->text().isEmpty());
}

void AddressLineTest::theLineSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"is not an address"_s;
    QTest::newRow("words") << u"the term"_s << u"“the term” is not an address"_s;
    QTest::newRow("another dossier") << u"deal:other/clauses"_s << u"another dossier, “other”"_s;
    QTest::newRow("no such page") << at(u"/weather"_s) << u"the view “weather”"_s;
    QTest::newRow("no such clause") << at(u"/clause/nothing"_s) << u"no clause, amount or event “nothing”"_s;
    QTest::newRow("no such party") << at(u"/party/nobody"_s) << u"knows no party “nobody”"_s;
}

void AddressLineTest::theLineSaysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const Session on(ini(), m_dossier);
    const Page before = on->focus()->page();
    QLineEdit *line = ask(on);
    QTest::keyClicks(line, typed);
    on.press(Qt::Key_Return);
    const auto *problem = on.seen<QLabel>("addressProblem");
    QVERIFY(problem);
    QVERIFY2(problem->text().contains(says), qPrintable(problem->text()));
    QCOMPARE(line->accessibleDescription(), problem->text());
    QCOMPARE(QApplication::focusWidget(), line); // to be mended there
    QCOMPARE(on->focus()->page(), before);
    QTest::keyClicks(line, u"x"_s);
    QVERIFY(!on.seen("addressProblem")); // no sentence about what is no longer typed
}

void AddressLineTest::escapePutsTheLineAway()
{
    const Session on(ini(), m_dossier);
    on->focus()->focusParty(PartyId(0));
    on.settle();
    QWidget *const before = QApplication::focusWidget();
    QVERIFY(before);
    ask(on);
    on.press(Qt::Key_Escape);
    QVERIFY(!on.seen("addressLine"));
    QCOMPARE(QApplication::focusWidget(), before);
    QVERIFY(on->focus()->party()); // Escape was the line's
}

void AddressLineTest::aDropOpensAnAddress_data()
{
    QTest::addColumn<bool>("link");
    QTest::newRow("words") << false;
    QTest::newRow("a link") << true;
}

void AddressLineTest::aDropOpensAnAddress()
{
    QFETCH(bool, link);
    const Session on(ini(), m_dossier);
    QMimeData data;
    const QString address =
        at(u"/amount/%1?party=halcyne"_s.arg(m_dossier.claim(m_dossier.claimsOf(ClaimKind::Amount).first()).key));
    if (link)
        data.setUrls({QUrl(address)});
    else
        data.setText(address + u'\n');
    drop(on, data);
    QCOMPARE(on->focus()->page(), Page::Funding);
    QCOMPARE(on->focus()->claim(), m_dossier.claimsOf(ClaimKind::Amount).first());
    QVERIFY(!on.seen("notice"));
    data.clear();
    data.setText(at(u"/clause/nothing"_s));
    drop(on, data);
    QVERIFY(on.read().contains(u"“nothing”"_s));
    QCOMPARE(on->focus()->page(), Page::Funding);
}

void AddressLineTest::theProgramOpensAnAddress()
{
    QSettings settings(ini(), QSettings::IniFormat);
    Translators translators;
    MainWindow window(settings, translators, u"en"_s, LookChoice::Light);
    window.bringAddress(at(u"/comparison?party=halcyne"_s));
    window.show(m_dossier);
    QCOMPARE(window.focus()->page(), Page::Sources);
    QCOMPARE(window.focus()->reading(), Reading::Compare);
    window.focus()->showPage(Page::Parties);
    window.show(m_dossier); // another is opened later: the address was for the first
    QCOMPARE(window.focus()->page(), Page::Parties);
}

void AddressLineTest::theProgramSaysWhatIsWrong()
{
    QSettings settings(ini(), QSettings::IniFormat);
    Translators translators;
    MainWindow window(settings, translators, u"en"_s, LookChoice::Light);
    window.bringAddress(u"deal:other/clauses"_s);
    window.show(m_dossier);
    window.show();
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible())
            words << label->text();
    QVERIFY2(words.join(u'\n').contains(u"another dossier, “other”"_s), qPrintable(words.join(u'\n')));
}

void AddressLineTest::withoutADossierThereIsNoAddress()
{
    const Session on(ini(), Problem{u"No."_s});
    on.press(Qt::Key_G, Qt::ControlModifier);
    on.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!on.seen("addressLine"));
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(AddressLineTest)
#include "tst_addressline.moc"
