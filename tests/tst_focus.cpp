// Where the reader is, and the way back: a walk is written as steps, and told as the places that it passes.
#include "core/focus.h"
#include "minidossier.h"

#include <QSignalSpy>
#include <QtTest>

using namespace deal;

namespace {

/// "3" focuses claim 3; "parties" and so on turn to a page; "<" goes back and ">" forward.
void walk(Focus &focus, const QString &steps)
{
    for (const QString &step : steps.split(u' ', Qt::SkipEmptyParts)) {
        if (step == QStringLiteral("<"))
            focus.back();
        else if (step == QStringLiteral(">"))
            focus.forward();
        else if (pageNamed(step))
            focus.showPage(*pageNamed(step));
        else
            focus.focusClaim(ClaimId(step.toInt()));
    }
}

/// "3 on clauses, back"
QString write(const Focus &focus)
{
    QString text = focus.claim() ? QString::number(at(*focus.claim())) : QStringLiteral("nothing");
    text += QStringLiteral(" on ") + nameOf(focus.page());
    if (focus.canGoBack())
        text += QStringLiteral(", back");
    if (focus.canGoForward())
        text += QStringLiteral(", forward");
    return text;
}

} // namespace

class FocusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = test::MiniDossier().read(); }
    void walks_data();
    void walks();
    void tells_data();
    void tells();
    void tellsAChangedFilterOnce();
    void keepsTheFilterOnTheWayBack();
    void remembersNoMoreThanItMay();
    void theReadingIsPartOfTheWay();

private:
    Dossier m_dossier;
};

void FocusTest::walks_data()
{
    QTest::addColumn<QString>("place");
    const auto row = [](const char *steps, const char *place) { QTest::addRow("%s", steps) << QString::fromLatin1(place); };
    row(" ", "nothing on clauses");
    row("< >", "nothing on clauses");
    row("0", "0 on clauses"); // nothing was focused: no way back to it
    row("0 1", "1 on clauses, back");
    row("0 1 <", "0 on clauses, forward");
    row("0 1 < >", "1 on clauses, back");
    row("0 1 2 < <", "0 on clauses, forward");
    row("0 1 2 < < < <", "0 on clauses, forward");
    row("0 1 1 1 <", "0 on clauses, forward"); // the same claim is no step
    row("0 1 2 < 3", "3 on clauses, back"); // what lay ahead is forgotten
    row("0 1 2 < 3 < <", "0 on clauses, forward");
    row("0 1 2 < 1", "1 on clauses, back, forward"); // where one is already: nothing is forgotten
    row("funding", "nothing on funding"); // nothing was focused: no way back to it
    row("0 sources", "0 on sources, back"); // a page is a step
    row("0 sources <", "0 on clauses, forward");
    row("0 sources 1", "1 on sources, back");
    row("0 sources 1 funding <", "1 on sources, back, forward");
    row("0 sources 1 funding < >", "1 on funding, back");
    row("0 1 < parties 2 < ", "0 on parties, back, forward");
}

void FocusTest::walks()
{
    QFETCH(QString, place);
    Focus focus(m_dossier);
    walk(focus, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(write(focus), place);
}

void FocusTest::tells_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("told"); // how often claim, page, history
    const auto row = [](const char *before, const char *step, const char *told) {
        QTest::addRow("%s| %s", before, step) << QString::fromLatin1(step) << QString::fromLatin1(told);
    };
    row("", "0", "1 0 1");
    row("0 ", "0", "0 0 0");
    row("0 ", "1", "1 0 1");
    row("0 ", "clauses", "0 0 0");
    row("0 ", "sources", "0 1 1");
    row("0 1 ", "<", "1 0 1");
    row("0 sources 1 funding ", "<", "0 1 1");
    row("0 1 sources ", "<", "0 1 1");
    row("0 ", "<", "0 0 0");
    row("0 1 ", ">", "0 0 0");
}

void FocusTest::tells()
{
    QFETCH(QString, step);
    QFETCH(QString, told);
    Focus focus(m_dossier);
    walk(focus, QString::fromLatin1(QTest::currentDataTag()).section(u'|', 0, 0));
    const QSignalSpy claim(&focus, &Focus::claimChanged), page(&focus, &Focus::pageChanged),
        history(&focus, &Focus::historyChanged);
    const QSignalSpy filter(&focus, &Focus::filterChanged);
    walk(focus, step);
    QCOMPARE(QStringLiteral("%1 %2 %3").arg(claim.count()).arg(page.count()).arg(history.count()), told);
    QCOMPARE(filter.count(), 0);
}

void FocusTest::tellsAChangedFilterOnce()
{
    Focus focus(m_dossier);
    const QSignalSpy filter(&focus, &Focus::filterChanged), claim(&focus, &Focus::claimChanged);
    focus.clearFilter();
    QCOMPARE(filter.count(), 0);
    focus.setFilter(toggled(Filter(), PartyId(1)));
    focus.setFilter(toggled(Filter(), PartyId(1)));
    QCOMPARE(filter.count(), 1);
    focus.clearFilter();
    QCOMPARE(filter.count(), 2);
    QVERIFY(focus.filter().isEmpty());
    QCOMPARE(claim.count(), 0);
}

void FocusTest::keepsTheFilterOnTheWayBack()
{
    Focus focus(m_dossier);
    walk(focus, QStringLiteral("0 1"));
    const Filter one = toggled(Filter(), Agreement::Differ);
    focus.setFilter(one);
    walk(focus, QStringLiteral("< >"));
    QCOMPARE(focus.filter(), one);
}

void FocusTest::remembersNoMoreThanItMay()
{
    Focus focus(m_dossier);
    for (int i = 0; i < 1200; ++i)
        focus.focusClaim(ClaimId(i % 2));
    int steps = 0;
    for (; focus.canGoBack(); ++steps)
        focus.back();
    QVERIFY2(steps >= 100 && steps < 1000, qPrintable(QString::number(steps)));
    for (; focus.canGoForward(); --steps)
        focus.forward();
    QCOMPARE(steps, 0);
    QCOMPARE(focus.claim(), ClaimId(1));
}

void FocusTest::theReadingIsPartOfTheWay()
{
    Focus focus(m_dossier);
    focus.focusClaim(ClaimId(0));
    focus.showSources(Reading::Compare);
    focus.showWords();
    QCOMPARE(focus.reading(), Reading::Beside);
    focus.back();
    QCOMPARE(focus.reading(), Reading::Compare);
    QCOMPARE(write(focus), QStringLiteral("0 on sources, back, forward"));
    focus.back();
    QCOMPARE(write(focus), QStringLiteral("0 on clauses, forward"));
    focus.setReading(Reading::Abreast); // elsewhere it is how they will be read, and no step
    QCOMPARE(write(focus), QStringLiteral("0 on clauses, forward"));
    focus.showWords(); // two articles abreast show the words as well
    QCOMPARE(focus.reading(), Reading::Abreast);
}

QTEST_GUILESS_MAIN(FocusTest)
#include "tst_focus.moc"
