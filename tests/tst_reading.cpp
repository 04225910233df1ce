// The sources, read: whole texts that come and go, quotations walked by key and pointed at by mouse, the sentences without a
// claim.
#include "reading.h"
#include "ui/besideview.h"

#include <QScrollBar>
#include <QToolButton>

using namespace deal;
using namespace deal::test;

namespace {

struct Beside : Read {
    explicit Beside(const Dossier &dossier)
        : Read(dossier)
    {
        stage.show({new BesideView(stage.shared())});
        view = named<SourceView>(stage.window, "sources");
        settle();
    }
    [[nodiscard]] QModelIndex rowOf(const char *key) const
    {
        return view->model()->index(view->sources().passageRow(passage(key)), 0);
    }
    /// The middle of a quotation's first words, in the viewport.
    [[nodiscard]] QPoint wordsOf(const char *key) const
    {
        const QRectF rect = delegateOf(*view).quotationRect(rowOf(key), passage(key));
        const SourceRow row = rowOf(key).data(SourceRowRole).value<SourceRow>();
        const QuotedSpan &span = row.quotations.at(row.quotationOf(passage(key))).span;
        for (const Cell &cell : delegateOf(*view).boxes(rowOf(key), view->viewport()->width()).boxes)
            if (cell.part == Cell::Part::Left) {
                const QRectF line =
                    stage.look.spanRects(row.left, TextStyle::Quotation, cell.rect.width(), span.start, span.length).first();
                return (line.center() + cell.rect.topLeft()).toPoint() + view->visualRect(rowOf(key)).topLeft();
            }
        return rect.center().toPoint();
    }
    [[nodiscard]] QPoint partOf(const char *key, Cell::Part part, int group, int index) const
    {
        for (const Cell &cell : delegateOf(*view).boxes(rowOf(key), view->viewport()->width()).boxes)
            if (cell.part == part && cell.group == group && cell.index == index)
                return cell.rect.center().toPoint() + view->visualRect(rowOf(key)).topLeft();
        qFatal("no such part");
    }
    [[nodiscard]] QString pointed() const { return view->pointed() ? stage.dossier().passage(*view->pointed()).key : QString(); }
    /// What is at the top: a quotation's or a paragraph's own place.
    [[nodiscard]] QString sentence() const
    {
        const std::optional<SentencePlace> place = view->sentence();
        if (!place)
            return {};
        const SourceRow row = view->sources().row(place->row);
        return row.left.mid(row.sentences.at(place->sentence).start, row.sentences.at(place->sentence).length);
    }
    SourceView *view;
};

} // namespace

class ReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSwitchLosesNoPosition_data();
    void theSwitchLosesNoPosition();
    void theSwitchKeepsWhatIsChosen();
    void theMouseLightsBothSides();
    void aClickFocusesTheQuotationsClaim();
    void arrowsWalkTheQuotations();
    void enterGoesThroughAQuotationsClaims();
    void theWalkMeetsEachUncoveredSentence();
    void theWalkNeedsAWholeText();
    void listKeysWork();
    void theClaimsWordsComeIntoSight();

private:
    Dossier m_mini;
};

void ReadingTest::initTestCase()
{
    m_mini = MiniDossier().read();
}

void ReadingTest::theSwitchLosesNoPosition_data()
{
    QTest::addColumn<QString>("passage");
    for (const char *passage : {"n-size", "n-dikes", "n-wheel", "s-size", "s-term", "s-board"})
        QTest::newRow(passage) << QString::fromLatin1(passage);
}

void ReadingTest::theSwitchLosesNoPosition()
{
    QFETCH(QString, passage);
    Beside on(m_mini);
    const PassageId wanted = on.passage(qPrintable(passage));
    QScrollBar *bar = on.view->verticalScrollBar();
    bar->setValue(1); // from here on each row has its own height
    bar->setValue(*on.view->topOf(wanted) - 3);
    const int before = *on.view->topOf(wanted) - bar->value();
    const auto where = [&] { return *on.view->topOf(wanted) - bar->value(); };
    const bool reached = before == 3; // the end of the list may be nearer
    on.attach(0, "north.txt");
    QVERIFY2(!reached || std::abs(where() - before) <= 1, qPrintable(QString::number(where())));
    on.attach(1, "south.txt");
    QVERIFY(on.view->sources().hasWholeText());
    QVERIFY2(!reached || std::abs(where() - before) <= 1, qPrintable(QString::number(where())));
    QVERIFY2(where() >= 0 && where() < on.view->viewport()->height(), qPrintable(QString::number(where())));
    on.stage.texts.forget(ArticleId(0));
    on.settle();
    on.stage.texts.forget(ArticleId(1));
    on.settle();
    QVERIFY(!on.view->sources().hasWholeText());
    QVERIFY2(!reached || std::abs(where() - before) <= 1, qPrintable(QString::number(where())));
}

void ReadingTest::theSwitchKeepsWhatIsChosen()
{
    Beside on(m_mini);
    click(*on.view, on.rowOf("n-dikes"), Cell::Part::Left);
    const QString claim = on.stage.focused();
    for (int turn = 0; turn < 2; ++turn) {
        on.attachBoth();
        QCOMPARE(on.view->currentIndex(), on.rowOf("n-dikes"));
        QVERIFY(on.view->selectionModel()->isSelected(on.rowOf("n-dikes")));
        QCOMPARE(on.looked(), QStringLiteral("n-dikes"));
        on.stage.texts.forget(ArticleId(0));
        on.settle();
        QCOMPARE(on.view->currentIndex(), on.rowOf("n-dikes"));
        QCOMPARE(on.rowOf("n-dikes").data(SourceRowRole).value<SourceRow>().kind, SourceRow::Kind::Quotation);
        QCOMPARE(on.stage.focused(), claim); // the switch chooses nothing
    }
    const QModelIndex gist = on.view->model()->index(on.view->sources().paragraphRow(ParagraphId(3)), 0);
    click(*on.view, gist);
    on.attach(0, "north.txt");
    QCOMPARE(on.view->currentIndex().row(), on.view->sources().paragraphRow(ParagraphId(3)));
}

void ReadingTest::theMouseLightsBothSides()
{
    Beside on(m_mini);
    on.attachBoth();
    on.view->scrollTo(on.rowOf("n-dikes"), QAbstractItemView::PositionAtTop);
    on.settle();
    const SourceRow row = on.rowOf("n-dikes").data(SourceRowRole).value<SourceRow>();
    const int place = row.quotationOf(on.passage("n-dikes"));
    const QImage before = on.view->viewport()->grab().toImage();
    QTest::mouseMove(on.view->viewport(), on.wordsOf("n-dikes"));
    QCOMPARE(on.pointed(), QStringLiteral("n-dikes"));
    const QImage fromLeft = on.view->viewport()->grab().toImage();
    QVERIFY(fromLeft != before);
    QTest::mouseMove(on.view->viewport(), on.wordsOf("n-complete-access"));
    QCOMPARE(on.pointed(), QStringLiteral("n-complete-access"));
    QTest::mouseMove(on.view->viewport(), on.partOf("n-dikes", Cell::Part::Rendering, 0, place));
    QCOMPARE(on.pointed(), QStringLiteral("n-dikes"));
    QCOMPARE(on.view->viewport()->grab().toImage(), fromLeft); // the same words on either side
    QTest::mouseMove(on.view->viewport(), on.view->visualRect(on.rowOf("n-dikes")).topLeft() + QPoint(1, 1));
    QCOMPARE(on.pointed(), QString());
    QCOMPARE(on.stage.focused(), QString()); // pointing chooses nothing
}

void ReadingTest::aClickFocusesTheQuotationsClaim()
{
    Beside on(m_mini);
    on.attachBoth();
    int clicked = 0;
    for (const Passage &passage : m_mini.passages) {
        const QByteArray kept = passage.key.toLatin1();
        const PassageId id = on.passage(kept);
        const QList<ClaimId> claims = m_mini.claimsByPassage.at(at(id));
        on.view->scrollTo(on.rowOf(kept), QAbstractItemView::PositionAtTop);
        const QPoint words = on.wordsOf(kept);
        if (claims.isEmpty() || !on.view->viewport()->rect().contains(words))
            continue;
        click(on.view->viewport(), words);
        ++clicked;
        QCOMPARE(on.looked(), passage.key);
        QVERIFY2(claims.contains(*on.stage.focus.claim()), kept);
        QCOMPARE(on.view->currentIndex(), on.rowOf(kept));
        const SourceRow row = on.rowOf(kept).data(SourceRowRole).value<SourceRow>();
        for (int i = 0; i < claims.size(); ++i) {
            on.view->scrollTo(on.rowOf(kept), QAbstractItemView::PositionAtTop);
            const QPoint link = on.partOf(kept, Cell::Part::Claim, row.quotationOf(id), i);
            if (!on.view->viewport()->rect().contains(link))
                continue;
            click(on.view->viewport(), link);
            QCOMPARE(on.stage.focus.claim(), claims.at(i));
        }
    }
    QVERIFY(clicked > 5);
}

void ReadingTest::arrowsWalkTheQuotations()
{
    for (const bool whole : {true, false}) {
        Beside on(m_mini);
        if (whole)
            on.attachBoth();
        on.view->setFocus();
        QStringList walked, back, all;
        for (const Passage &passage : m_mini.passages)
            all << passage.key;
        for (int i = 0; i < all.size(); ++i) {
            QTest::keyClick(on.view, Qt::Key_Right);
            walked << on.looked();
            QCOMPARE(on.view->currentIndex(), on.rowOf(qPrintable(on.looked())));
            QVERIFY2(inSight(*on.view, on.view->currentIndex()) || whole, qPrintable(on.looked()));
            const QRectF rect = delegateOf(*on.view).quotationRect(on.view->currentIndex(), *on.stage.focus.passage());
            const int top = on.view->visualRect(on.view->currentIndex()).top() + int(rect.top());
            QVERIFY2(top >= -1 && top < on.view->viewport()->height(), qPrintable(on.looked()));
        }
        QCOMPARE(walked, all);
        QTest::keyClick(on.view, Qt::Key_Right); // the last stays
        for (int i = 0; i < all.size(); ++i) {
            back.prepend(on.looked());
            QTest::keyClick(on.view, Qt::Key_Left);
        }
        QCOMPARE(back, all);
        QCOMPARE(on.stage.focused(), QString()); // pointing chooses nothing
    }
}

void ReadingTest::enterGoesThroughAQuotationsClaims()
{
    Beside on(m_mini);
    on.attachBoth();
    on.look("revenue-sharing");
    on.view->setFocus();
    QCOMPARE(on.view->currentIndex(), on.rowOf("n-share"));
    for (const char *next : {"halcyne-share", "revenue-sharing"}) {
        QTest::keyClick(on.view, Qt::Key_Return);
        QCOMPARE(on.stage.focused(), QString::fromLatin1(next));
        QCOMPARE(on.looked(), QStringLiteral("n-share"));
    }
    QTest::mouseDClick(
        on.view->viewport(), Qt::LeftButton, {}, on.view->visualRect(on.rowOf("n-share")).topLeft() + QPoint(3, 3));
    QCOMPARE(on.stage.focused(), QStringLiteral("revenue-sharing")); // it is no Enter
    while (on.looked() != QStringLiteral("s-board"))
        QTest::keyClick(on.view, Qt::Key_Right);
    QTest::keyClick(on.view, Qt::Key_Return);
    QCOMPARE(on.stage.focused(), QStringLiteral("board"));
}

void ReadingTest::theWalkMeetsEachUncoveredSentence()
{
    Beside on(m_mini);
    on.attachBoth();
    QStringList uncovered;
    for (int article : {0, 1})
        for (const WholeParagraph &paragraph : on.stage.texts.of(ArticleId(article))->paragraphs)
            for (const SentenceSpan &span : paragraph.sentences)
                if (!span.carries)
                    uncovered << paragraph.text.mid(span.start, span.length);
    auto *next = named<QToolButton>(on.stage.window, "nextSentence");
    QVERIFY(next->isEnabled());
    next->setFocus(); // the keys work wherever the keyboard is
    QStringList met, back;
    for (int i = 0; i < uncovered.size(); ++i) {
        if (i == 1)
            click(next, next->rect().center());
        else
            QTest::keyClick(&on.stage.window, Qt::Key_F8);
        met << on.sentence();
        QVERIFY(on.view->currentIndex().isValid());
        const SentencePlace place = *on.view->sentence();
        QCOMPARE(on.view->currentIndex().row(), place.row);
        const QRectF rect = delegateOf(*on.view).sentenceRect(on.view->currentIndex(), place.sentence);
        const int top = on.view->visualRect(on.view->currentIndex()).top() + int(rect.top());
        QVERIFY2(top >= -1 && top < on.view->viewport()->height(), qPrintable(on.sentence()));
        const QLabel *where = named<QLabel>(on.stage.window, "coverageWhere");
        QVERIFY2(
            where->text().startsWith(QStringLiteral("%1 of %2 ").arg(i + 1).arg(uncovered.size())), qPrintable(where->text()));
        QVERIFY(where->accessibleName().contains(on.sentence()));
    }
    QCOMPARE(met, uncovered);
    QTest::keyClick(&on.stage.window, Qt::Key_F8);
    QCOMPARE(on.sentence(), uncovered.first()); // from the last to the first
    for (int i = 0; i < uncovered.size(); ++i) {
        QTest::keyClick(&on.stage.window, Qt::Key_F8, Qt::ShiftModifier);
        back.prepend(on.sentence());
    }
    QCOMPARE(back, uncovered);
}

void ReadingTest::theWalkNeedsAWholeText()
{
    Beside on(m_mini);
    auto *next = named<QToolButton>(on.stage.window, "nextSentence");
    auto *legend = named<QWidget>(on.stage.window, "coverage");
    QVERIFY(!next->isEnabled());
    QVERIFY(!legend->isVisible());
    QTest::keyClick(&on.stage.window, Qt::Key_F8);
    QCOMPARE(on.sentence(), QString());
    on.attach(1, "south.txt");
    QVERIFY(next->isEnabled());
    QVERIFY(legend->isVisible());
    on.stage.texts.forget(ArticleId(1));
    QVERIFY(!next->isEnabled());
    QVERIFY(!legend->isVisible());
}

void ReadingTest::listKeysWork()
{
    Beside on(m_mini);
    on.attachBoth();
    on.view->setFocus();
    QTest::keyClick(on.view, Qt::Key_Home);
    QCOMPARE(on.view->currentIndex().row(), 0);
    for (int row = 1; row < on.view->model()->rowCount(); ++row) {
        QTest::keyClick(on.view, Qt::Key_Down);
        QCOMPARE(on.view->currentIndex().row(), row);
        QVERIFY(inSight(*on.view, on.view->currentIndex()));
    }
    QTest::keyClick(on.view, Qt::Key_Home);
    int pages = 0;
    for (int before = -1; on.view->currentIndex().row() != before && pages < 100; ++pages) {
        before = on.view->currentIndex().row();
        QTest::keyClick(on.view, Qt::Key_PageDown);
    }
    QCOMPARE(on.view->currentIndex().row(), on.view->model()->rowCount() - 1);
    QVERIFY(pages > 2);
    QTest::keyClick(on.view, Qt::Key_Home);
    QTest::keyClick(on.view, Qt::Key_End);
    QCOMPARE(on.view->currentIndex().row(), on.view->model()->rowCount() - 1);
    QCOMPARE(on.view->verticalScrollBar()->value(), on.view->verticalScrollBar()->maximum());
}

void ReadingTest::theClaimsWordsComeIntoSight()
{
    Beside on(m_mini);
    on.attachBoth();
    for (const Claim &claim : m_mini.claims) {
        on.look(qPrintable(claim.key));
        const PassageId passage = claim.evidence.first().passage;
        const int y = *on.view->topOf(passage) - on.view->verticalScrollBar()->value();
        QVERIFY2(y >= 0 && y < on.view->viewport()->height(), qPrintable(claim.key));
    }
}

QTEST_MAIN(ReadingTest)
#include "tst_reading.moc"
