// Two articles abreast: where they meet, how they scroll, who is silent, and which two of several.
#include "reading.h"
#include "session.h"
#include "ui/abreastview.h"
#include "ui/besideview.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QToolButton>

using namespace deal;
using namespace deal::test;

namespace {

struct Abreast : Read {
    explicit Abreast(const Dossier &dossier)
        : Read(dossier)
    {
        stage.show({new AbreastView(stage.shared())});
        settle();
        left = stage.window.findChild<SourceView *>(QStringLiteral("abreast0"));
        right = stage.window.findChild<SourceView *>(QStringLiteral("abreast1"));
    }
    /// How high the first quotation that proves the focused claim stands, or nothing.
    [[nodiscard]] static std::optional<int> height(const SourceView &view)
    {
        const int row = view.sources().firstLitRow();
        if (row < 0)
            return std::nullopt;
        return *view.topOf(*view.sources().litPassage(row)) - view.verticalScrollBar()->value();
    }
    SourceView *left, *right;
};

} // namespace

class AbreastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void abreastMeetsOnTheClaim_data();
    void abreastMeetsOnTheClaim();
    void abreastScrollsTogether();
    void abreastSaysWhoIsSilent();
    void whoChoosesAbreastIsNotMoved();
    void oneArticleHasNothingBesideIt();
    void threeArticlesAreChosenFrom();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void theWindowRemembersTheWidths();

private:
    Dossier m_mini;
};

void AbreastTest::initTestCase()
{
    m_mini = MiniDossier().read();
}

void AbreastTest::abreastMeetsOnTheClaim_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("gists") << false;
    QTest::newRow("whole texts") << true;
}

void AbreastTest::abreastMeetsOnTheClaim()
{
    QFETCH(bool, whole);
    Abreast on(m_mini);
    if (whole)
        on.attachBoth();
    int met = 0;
    for (const Claim &claim : m_mini.claims) {
        on.look(qPrintable(claim.key));
        const std::optional<int> left = Abreast::height(*on.left), right = Abreast::height(*on.right);
        for (const auto &[view, y] : {std::pair(on.left, left), {on.right, right}})
            if (y)
                QVERIFY2(*y >= 0 && *y < view->viewport()->height(), qPrintable(claim.key));
        if (!left || !right)
            continue;
        QVERIFY2(std::abs(*left - *right) <= 1, qPrintable(claim.key));
        ++met;
    }
    QVERIFY(met > 4);
    on.look("wheel-supply");
    on.stage.window.resize(700, 500); // the rows have other heights now
    on.settle();
    QVERIFY(std::abs(*Abreast::height(*on.left) - *Abreast::height(*on.right)) <= 1);
}

void AbreastTest::abreastScrollsTogether()
{
    Abreast on(m_mini);
    on.attachBoth();
    on.look("dikes");
    QScrollBar *left = on.left->verticalScrollBar(), *right = on.right->verticalScrollBar();
    auto *together = named<QToolButton>(on.stage.window, "scrollTogether");
    const auto shift = [](QScrollBar *bar, int by) {
        const int before = bar->value();
        bar->setValue(before + by);
        return bar->value() - before;
    };
    const auto moves = [&](QScrollBar *one, QScrollBar *other) {
        const int before = other->value(), by = shift(one, one->value() > 30 ? -20 : 20);
        return by != 0 && other->value() - before == by;
    };
    QVERIFY(together->isChecked());
    QVERIFY(moves(left, right));
    QVERIFY(moves(right, left));
    QCOMPARE(*Abreast::height(*on.left), *Abreast::height(*on.right));
    click(together, together->rect().center());
    QVERIFY(!moves(left, right));
    click(together, together->rect().center()); // they meet again
    QVERIFY(std::abs(*Abreast::height(*on.left) - *Abreast::height(*on.right)) <= 1);
    QVERIFY(moves(left, right));
    on.look("board"); // of which one is silent: each by itself
    QVERIFY(!moves(left, right));
    on.look("dikes");
    on.stage.focus.setAside({ArticleId(0)});
    on.settle();
    QVERIFY(!moves(right, left));
    on.stage.focus.setAside({});
    on.settle();
    QVERIFY(moves(right, left));
    on.stage.texts.forget(ArticleId(1)); // other rows, and they still meet
    on.settle();
    QVERIFY(std::abs(*Abreast::height(*on.left) - *Abreast::height(*on.right)) <= 1);
    QVERIFY(moves(left, right));
}

void AbreastTest::abreastSaysWhoIsSilent()
{
    Abreast on(m_mini);
    const auto *north = named<QLabel>(on.stage.window, "silent0"), *south = named<QLabel>(on.stage.window, "silent1");
    QVERIFY(!north->isVisible() && !south->isVisible()); // about nothing
    on.look("board");
    QVERIFY(north->isVisible() && !south->isVisible());
    QCOMPARE(north->text(), QStringLiteral("N is silent about this"));
    on.look("turbine-access");
    QVERIFY(!north->isVisible() && south->isVisible());
    on.look("dikes");
    QVERIFY(!north->isVisible() && !south->isVisible());
    on.stage.focus.setAside({ArticleId(1)});
    QVERIFY(!north->isVisible() && south->isVisible());
    QCOMPARE(south->text(), QStringLiteral("S is set aside"));
    on.stage.focus.setAside({});
    QVERIFY(!south->isVisible());
}

void AbreastTest::whoChoosesAbreastIsNotMoved()
{
    Abreast on(m_mini);
    on.stage.window.resize(900, 700);
    on.attachBoth();
    on.look("term");
    int chosen = 0;
    for (SourceView *view : {on.left, on.right})
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const SourceRow here = view->sources().row(row);
            for (const SourceQuotation &quotation : here.quotations) {
                view->scrollTo(view->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
                on.settle();
                const QRectF rect = delegateOf(*view).quotationRect(view->model()->index(row, 0), quotation.span.passage);
                const QPoint corner = view->visualRect(view->model()->index(row, 0)).topLeft();
                const int before = *view->topOf(quotation.span.passage) - view->verticalScrollBar()->value();
                const QPoint at(corner.x() + int(rect.left()) + 4, corner.y() + int(rect.bottom()) - 6);
                if (quotation.claims.isEmpty() || !view->viewport()->rect().contains(at))
                    continue;
                click(view->viewport(), at);
                on.settle();
                const int after = *view->topOf(quotation.span.passage) - view->verticalScrollBar()->value();
                if (on.stage.focus.passage() != quotation.span.passage)
                    continue; // another one overlaps it there
                const QString words = here.left.mid(quotation.span.start, quotation.span.length);
                QVERIFY2(after <= std::max(before, 0) + 1, qPrintable(words)); // up, where the other has not so much above it
                ++chosen;
            }
        }
    QVERIFY(chosen > 5);
}

void AbreastTest::oneArticleHasNothingBesideIt()
{
    Dossier alone = m_mini;
    alone.articles.resize(1);
    Stage stage(alone);
    stage.show({new AbreastView(stage.shared())});
    QVERIFY(named<QLabel>(stage.window, "nothingBeside")->isVisible());
    QVERIFY(stage.window.findChildren<SourceView *>().isEmpty());
}

void AbreastTest::threeArticlesAreChosenFrom()
{
    Dossier three = m_mini;
    three.articles << three.articles.at(0);
    three.articles.last().letter = QStringLiteral("T");
    Abreast on(three);
    const QAbstractItemModelTester tester(on.right->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *left = named<QComboBox>(on.stage.window, "article0"), *right = named<QComboBox>(on.stage.window, "article1");
    QCOMPARE(left->count(), 3);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Down);
    QCOMPARE(on.right->sources().row(0).label, QStringLiteral("T"));
    QTest::keyClick(right, Qt::Key_Home); // the one that stands on the left: they change places
    QCOMPARE(on.right->sources().row(0).label, QStringLiteral("N"));
    QCOMPARE(on.left->sources().row(0).label, QStringLiteral("T"));
    QCOMPARE(left->currentIndex(), 2);
}

void AbreastTest::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as narrow as it gets") << QSize(360, 500);
    QTest::newRow("narrow") << QSize(520, 560);
    QTest::newRow("wide") << QSize(1100, 700);
}

void AbreastTest::nothingIsCutOff()
{
    QFETCH(QSize, size);
    for (const bool abreast : {false, true}) {
        Read on(m_mini);
        on.stage.show({abreast ? static_cast<QWidget *>(new AbreastView(on.stage.shared())) : new BesideView(on.stage.shared())});
        on.stage.window.resize(size);
        on.attachBoth();
        on.look("dikes");
        QVERIFY2(on.stage.window.width() <= size.width(), qPrintable(QString::number(on.stage.window.width())));
        for (const QWidget *widget : on.stage.window.findChildren<QWidget *>())
            if (widget->isVisible() && qobject_cast<const QToolButton *>(widget))
                QVERIFY2(on.stage.window.rect().contains(QRect(widget->mapTo(&on.stage.window, QPoint()), widget->size())),
                    qPrintable(widget->objectName()));
        for (const SourceView *view : on.stage.window.findChildren<SourceView *>())
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                const qreal needed = delegateOf(*view).boxes(index, view->viewport()->width()).size.height();
                QVERIFY(view->visualRect(index).height() >= needed || row > 0);
            }
    }
}

void AbreastTest::theWindowRemembersTheWidths()
{
    const QTemporaryDir folder;
    const MiniDossier mini;
    const auto sizes = [&](bool set) {
        const Session on(folder.filePath(QStringLiteral("settings.ini")), readDossier(mini.path()));
        on->focus()->setReading(Reading::Beside);
        on->focus()->showPage(Page::Sources);
        on.settle();
        on->focus()->setReading(Reading::Abreast); // built only now
        on.settle();
        auto *splitter = named<QSplitter>(on.window(), "abreastSplitter");
        if (set)
            splitter->setSizes({200, splitter->width() - 200});
        on.settle();
        const QList<int> found = splitter->sizes();
        on->close();
        return found;
    };
    const QList<int> before = sizes(true);
    QVERIFY(before.at(0) < before.at(1));
    QCOMPARE(sizes(false), before);
}

QTEST_MAIN(AbreastTest)
#include "tst_abreast.moc"
