// A search in a thread of its own: it answers, and stops when it is no longer wanted.
#include "core/searching.h"
#include "minidossier.h"

#include <QSignalSpy>

using namespace deal;
using namespace deal::test;

class SearchingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersInItsOwnThread();
    void stopsWhenItIsNoLongerWanted();
};

void SearchingTest::answersInItsOwnThread()
{
    Searching searching;
    QSignalSpy answers(&searching, &Searching::answered);
    const SearchQuery query(QStringLiteral("openai"));
    const Dossier dossier = realDossier();
    searching.fill(dossier);
    searching.ask(SearchQuery(QStringLiteral("op")), {});
    searching.ask(query, {}); // the last one counts
    QTRY_VERIFY(!answers.isEmpty() && answers.last().first().value<SearchAnswer>().query == query);
    QVERIFY(searching.isFilled());
    SearchIndex index;
    QCOMPARE(index.fill(dossier), QString());
    const auto answer = index.find(query, {});
    QVERIFY(answer);
    QCOMPARE(answers.last().first().value<SearchAnswer>().groups, answer->groups);
}

void SearchingTest::stopsWhenItIsNoLongerWanted()
{
    Dossier made = MiniDossier().read();
    const Claim one = made.claims.first();
    while (made.claims.size() < 200'000)
        made.claims << one;
    QElapsedTimer timer;
    qint64 spent = 0;
    {
        Searching searching;
        searching.fill(made);
        QTest::qWait(50); // it is at work
        timer.start();
    }
    spent = timer.elapsed();
    QVERIFY2(spent < 2'000, qPrintable(QString::number(spent)));
}

QTEST_GUILESS_MAIN(SearchingTest)
#include "tst_searching.moc"
