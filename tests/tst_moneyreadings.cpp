// The money read in three ways: the buttons of its page, the menu, the keys, the way back and what is remembered.
#include "session.h"
#include "ui/fundingview.h"

using namespace deal;
using namespace deal::test;

namespace {

FundingForm compare(bool logarithmic = false)
{
    return {FundingReading::Compare, logarithmic};
}
constexpr FundingForm parts{FundingReading::Parts, false}, overTime{FundingReading::Time, false};

void press(const Session &on, const char *button)
{
    auto *found = on.seen<QToolButton>(button);
    QVERIFY2(found, button);
    click(found, found->rect().center());
}

/// The buttons that are down: "money0 scale0"
QString down(const Session &on)
{
    QStringList names;
    for (const char *name : {"money0", "money1", "money2", "scale0", "scale1"})
        if (const auto *button = on.seen<QToolButton>(name); button && button->isChecked())
            names << QString::fromLatin1(name);
    return names.join(u' ');
}

QAction *actionOf(const Session &on, const QKeySequence &key)
{
    for (const QMenu *menu : on->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->shortcut() == key)
                return action;
    qFatal("no menu has %s", qPrintable(key.toString()));
}

/// The commands of this page that are ticked, by their keys.
QString ticked(const Session &on)
{
    QString keys;
    for (const char key : {'4', '5', '6', 'L'})
        if (actionOf(on, QKeySequence(QStringLiteral("Ctrl+%1").arg(QLatin1Char(key))))->isChecked())
            keys += QLatin1Char(key);
    return keys;
}

} // namespace

class MoneyReadingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buttonsChooseTheReading();
    void oneThatIsChosenStaysDown();
    void onlyAmountsHaveAScale();
    void keysLeadToTheMoney_data();
    void keysLeadToTheMoney();
    void theScaleHasAKey();
    void theMenuFollows();
    void theWayBackHasTheReading();
    void itIsRemembered();
    void spoiltMemoryIsNoMatter();
    void nothingIsCut_data();
    void nothingIsCut();
    void buttonsStayInPlace_data();
    void buttonsStayInPlace();
    void whatCanBeDoneWithAChart();
    void withoutADossierNothingIsOffered();

private:
    [[nodiscard]] QString ini() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_inis)); }
    QTemporaryDir m_folder;
    MiniDossier m_mini;
    int m_inis = 0;
};

void MoneyReadingsTest::buttonsChooseTheReading()
{
    const Session on(ini(), m_mini.read());
    on->focus()->showPage(Page::Funding);
    on.settle();
    QCOMPARE(down(on), QStringLiteral("money0 scale0"));
    press(on, "money2");
    QCOMPARE(on->focus()->funding(), overTime);
    QCOMPARE(down(on), QStringLiteral("money2"));
    press(on, "money1");
    QCOMPARE(on->focus()->funding(), parts);
    press(on, "money0");
    press(on, "scale1");
    QCOMPARE(on->focus()->funding(), compare(true));
    QCOMPARE(down(on), QStringLiteral("money0 scale1"));
    press(on, "scale0");
    QCOMPARE(on->focus()->funding(), compare());
}

void MoneyReadingsTest::oneThatIsChosenStaysDown()
{
    const Session on(ini(), m_mini.read());
    on->focus()->showPage(Page::Funding);
    on.settle();
    press(on, "money0");
    press(on, "scale0");
    QCOMPARE(down(on), QStringLiteral("money0 scale0"));
}

void MoneyReadingsTest::onlyAmountsHaveAScale()
{
    const Session on(ini(), m_mini.read());
    on->focus()->showFunding(compare(true));
    on.settle();
    QVERIFY(on.seen("scale0") && on.seen("scale1"));
    press(on, "money1");
    QVERIFY(!on.seen("scale0") && !on.seen("scale1"));
    press(on, "money0"); // and it is as it was left
    QCOMPARE(on->focus()->funding(), compare(true));
}

void MoneyReadingsTest::keysLeadToTheMoney_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<FundingReading>("reading");
    for (int reading = 0; reading < fundingReadingCount; ++reading)
        QTest::addRow("Ctrl+%d", 4 + reading) << int(Qt::Key_4) + reading << FundingReading(reading);
}

void MoneyReadingsTest::keysLeadToTheMoney()
{
    QFETCH(int, key);
    QFETCH(FundingReading, reading);
    const Session on(ini(), m_mini.read());
    on->focus()->focusClaim(ClaimId(0));
    on->focus()->showPage(Page::Parties);
    on.settle();
    on.press(Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(on->focus()->page(), Page::Funding);
    QCOMPARE(on->focus()->funding().reading, reading);
    on.press(Qt::Key_Left, Qt::AltModifier); // one step led there
    QCOMPARE(on->focus()->page(), Page::Parties);
}

void MoneyReadingsTest::theScaleHasAKey()
{
    const Session on(ini(), m_mini.read());
    on->focus()->showFunding(overTime);
    on.settle();
    for (const bool logarithmic : {true, false, true}) {
        on.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(on->focus()->funding(), compare(logarithmic));
        QCOMPARE(on->focus()->page(), Page::Funding);
    }
    on.press(Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(ticked(on), QStringLiteral("6")); // years have no such scale,
    on.press(Qt::Key_L, Qt::ControlModifier); // so that asking for it leads to it
    QCOMPARE(on->focus()->funding(), compare(true));
    QCOMPARE(ticked(on), QStringLiteral("4L"));
}

void MoneyReadingsTest::theMenuFollows()
{
    const Session on(ini(), m_mini.read());
    QCOMPARE(ticked(on), QStringLiteral("4"));
    on->focus()->showFunding(parts);
    QCOMPARE(ticked(on), QStringLiteral("5"));
    on->focus()->showFunding(compare(true));
    QCOMPARE(ticked(on), QStringLiteral("4L"));
    on.choose(QStringLiteral("Over time"));
    QCOMPARE(on->focus()->funding().reading, FundingReading::Time);
    QCOMPARE(ticked(on), QStringLiteral("6"));
}

void MoneyReadingsTest::theWayBackHasTheReading()
{
    const Session on(ini(), m_mini.read());
    on->focus()->focusClaim(ClaimId(0));
    on->focus()->showFunding(compare());
    on.settle();
    press(on, "money1");
    press(on, "money2");
    on.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(down(on), QStringLiteral("money1"));
    QCOMPARE(ticked(on), QStringLiteral("5"));
    on.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(down(on), QStringLiteral("money0 scale0"));
    on.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(down(on), QStringLiteral("money1"));
}

void MoneyReadingsTest::itIsRemembered()
{
    const QString settings = ini();
    for (const FundingForm form : {overTime, compare(true), parts, compare()}) {
        {
            const Session on(settings, m_mini.read());
            on->focus()->showFunding(form);
            on->focus()->showPage(Page::Clauses);
            on->focus()->showPage(Page::Funding);
        }
        const Session again(settings, m_mini.read());
        QCOMPARE(again->focus()->funding(), form);
        QCOMPARE(again->focus()->page(), Page::Funding);
        QVERIFY(again.seen<FundingView>("fundingChart")->accessibleName().contains(FundingView::readingName(form.reading)));
    }
}

void MoneyReadingsTest::spoiltMemoryIsNoMatter()
{
    const QString settings = ini();
    {
        const Session on(settings, m_mini.read());
        on->focus()->showFunding(parts);
    }
    QSettings spoilt(settings, QSettings::IniFormat);
    for (const QString &key : spoilt.allKeys())
        if (key.endsWith(QStringLiteral("money")))
            spoilt.setValue(key, 99);
    spoilt.sync();
    const Session again(settings, m_mini.read());
    QCOMPARE(int(again->focus()->funding().reading), fundingReadingCount - 1);
}

void MoneyReadingsTest::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("lang");
    for (const QSize size : {QSize(720, 480), QSize(900, 600), QSize(1024, 700), QSize(1360, 850), QSize(1900, 1000)})
        for (const char *lang : {"en", "fr"})
            QTest::addRow("%d x %d, %s", size.width(), size.height(), lang) << size << QString::fromLatin1(lang);
}

void MoneyReadingsTest::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(QString, lang);
    const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    on->setLanguage(lang);
    on->resize(size);
    on->focus()->showFunding(compare());
    on.settle();
    const QWidget *page = on.seen("money0")->window()->findChild<QScrollArea *>(QStringLiteral("fundingPage"));
    QVERIFY(page);
    QList<QRect> places;
    for (const char *name : {"pageTitle", "money0", "money1", "money2", "scale0", "scale1"}) {
        QWidget *part = nullptr;
        for (QWidget *one : page->findChildren<QWidget *>(QString::fromLatin1(name)))
            part = one;
        QVERIFY2(part && part->isVisible(), name);
        const QRect place(part->mapTo(page, QPoint(0, 0)), part->size());
        QVERIFY2(place.left() >= 0 && place.right() < page->width(), name);
        if (const auto *button = qobject_cast<QToolButton *>(part))
            QVERIFY2(part->width() >= button->sizeHint().width() && part->height() >= button->sizeHint().height(), name);
        else
            QVERIFY(part->heightForWidth(part->width()) <= part->height());
        for (const QRect &other : places)
            QVERIFY2(!place.intersects(other), name);
        places << place;
    }
}

void MoneyReadingsTest::buttonsStayInPlace_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(900, 600), QSize(1360, 850), QSize(1900, 1000)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

/// Those of the readings, under the mouse that goes from one to the next.
void MoneyReadingsTest::buttonsStayInPlace()
{
    QFETCH(QSize, size);
    const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    on->resize(size);
    on->focus()->showFunding(compare());
    on.settle();
    const auto places = [&] {
        QList<QPoint> list;
        for (const char *name : {"money0", "money1", "money2"})
            list << on.seen(name)->mapTo(&on.window(), QPoint(0, 0));
        return list;
    };
    const QList<QPoint> before = places();
    for (const char *name : {"money1", "money2", "money0"}) {
        press(on, name);
        on.settle();
        QCOMPARE(places(), before);
    }
}

void MoneyReadingsTest::whatCanBeDoneWithAChart()
{
    const Session on(ini(), m_mini.read());
    on->focus()->showFunding(compare());
    on.settle();
    const auto *chart = on.seen<FundingView>("fundingChart");
    QStringList names;
    for (const QAction *action : chart->actions())
        names << action->objectName();
    QCOMPARE(names, (QStringList{QStringLiteral("copyChart"), QStringLiteral("exportChart"), QStringLiteral("printChart")}));
    QCOMPARE(chart->contextMenuPolicy(), Qt::ActionsContextMenu);
    for (const char *key : {"Ctrl+Shift+C", "Ctrl+E", "Ctrl+P"}) {
        const QAction *action = actionOf(on, QKeySequence(QString::fromLatin1(key)));
        QVERIFY(action->isEnabled());
        QVERIFY(chart->actions().contains(action));
    }
}

void MoneyReadingsTest::withoutADossierNothingIsOffered()
{
    const Session on(ini(), readDossier(m_folder.filePath(QStringLiteral("missing.deal"))));
    for (const char *key : {"Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+L", "Ctrl+Shift+C", "Ctrl+P"})
        QVERIFY2(!actionOf(on, QKeySequence(QString::fromLatin1(key)))->isEnabled(), key);
}

QTEST_MAIN(MoneyReadingsTest)
#include "tst_moneyreadings.moc"
