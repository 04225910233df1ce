// The overview on the screen: every item is a door, by mouse, by keys and for assistive technology; it follows filter, focus and
// the articles that are set aside, and does no work while it is not seen.
#include "overviewstage.h"
#include "session.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

/// What there is of the small dossier.
const QList everyPart{OverviewPart::Head, OverviewPart::Figures, OverviewPart::Changes, OverviewPart::Map,
    OverviewPart::Differences, OverviewPart::When};

void press(QWidget &widget, Qt::Key key)
{
    QTest::keyClick(&widget, key);
    QCoreApplication::processEvents();
}

} // namespace

class OverviewPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsItsCardsOneBelowTheOther();
    void showsTwoColumnsWhereThereIsRoom();
    void focusesWhatIsClicked();
    void leadsToTheWords();
    void goesThroughDoorsToLists();
    void isWalkedByKeys();
    void isEnteredByKeys();
    void bringsWhatIsWalkedToIntoSight();
    void followsTheFilter();
    void followsArticlesSetAside();
    void worksOnlyWhileItIsSeen();
    void marksThePartyThatIsLookedAt();
    void speaks();
    void tellsWhatIsChosen();
    void scrollsAsOne();
    void isTheFirstPage();
    void keepsItsPlaceInOtherLanguages();

private:
    MiniDossier m_file;
    const Dossier m_mini = m_file.read();
};

void OverviewPageTest::showsItsCardsOneBelowTheOther()
{
    const OverviewStage on(m_mini);
    int bottom = 0;
    for (const OverviewPart part : everyPart) {
        const OverviewCard &card = on.card(part);
        QVERIFY(card.isVisible());
        QVERIFY(card.y() + OverviewCard::air > bottom);
        QCOMPARE(card.width(), on.page->viewport()->width() - int(2 * overviewMargin()) + 2 * OverviewCard::air);
        QVERIFY(card.drawn().drawing.size.height() <= card.height());
        bottom = card.geometry().bottom() - OverviewCard::air;
    }
    QVERIFY(on.page->widget()->height() > bottom);
}

void OverviewPageTest::showsTwoColumnsWhereThereIsRoom()
{
    const OverviewStage on(m_mini, {1300, 800});
    const QRect left = on.card(OverviewPart::Changes).geometry(), right = on.card(OverviewPart::Map).geometry();
    QCOMPARE(left.top(), right.top());
    QCOMPARE(on.card(OverviewPart::Differences).y(), on.card(OverviewPart::When).y());
    QCOMPARE(left.height(), right.height());
    QVERIFY(left.right() < right.left());
    on.stage.window.layout()->parentWidget()->resize(700, 800);
    OverviewStage::settle();
    QVERIFY(on.card(OverviewPart::Map).y() + 2 * OverviewCard::air > on.card(OverviewPart::Changes).geometry().bottom());
}

void OverviewPageTest::focusesWhatIsClicked()
{
    const OverviewStage on(m_mini);
    on.click(OverviewPart::Figures, u"Key figure 2 of 4"_s);
    QCOMPARE(on.stage.focused(), u"first-payment"_s);
    on.click(OverviewPart::Changes, u"New: Ada Merle"_s);
    QCOMPARE(on.stage.focused(), u"board"_s);
    on.click(OverviewPart::Differences, u"The revenue is shared"_s);
    QCOMPARE(on.stage.focused(), u"revenue-sharing"_s);
    QCOMPARE(on.stage.focus.page(), Page::Clauses); // it leads to the evidence beside it, and nowhere else
    // The same claim in two cards is chosen in both.
    const OverviewCard &changes = on.card(OverviewPart::Changes), &differ = on.card(OverviewPart::Differences);
    QVERIFY(changes.isChosen(OverviewStage::item(changes, u"Continues: The revenue"_s)));
    QVERIFY(differ.isChosen(OverviewStage::item(differ, u"The revenue"_s)));
}

void OverviewPageTest::leadsToTheWords()
{
    OverviewStage on(m_mini);
    OverviewCard &card = on.card(OverviewPart::Changes);
    const QPoint at = card.placeOf(OverviewStage::item(card, u"New: Ada Merle"_s)).center();
    click(&card, at);
    on.stage.focus.showPage(Page::Overview);
    click(&card, at); // once more, later: no second of two clicks
    QCOMPARE(on.stage.focus.page(), Page::Overview);
    QTest::mouseDClick(&card, Qt::LeftButton, {}, at);
    QCOMPARE(on.stage.focus.page(), Page::Sources);
    QCOMPARE(on.stage.focused(), u"board"_s);
}

void OverviewPageTest::goesThroughDoorsToLists()
{
    OverviewStage on(m_mini);
    on.click(OverviewPart::Differences, u"On "_s);
    QCOMPARE(on.stage.focus.page(), Page::Sources);
    QCOMPARE(on.stage.focus.reading(), Reading::Compare);
    QCOMPARE(on.stage.focus.filter().onlyIn.size(), 1);
    on.stage.focus.clearFilter();
    on.click(OverviewPart::Differences, u"and 1 more"_s);
    QCOMPARE(on.stage.focus.filter().agreements, QList{Agreement::Differ});

    on.stage.focus.clearFilter();
    on.click(OverviewPart::Map, u"Opens the map"_s);
    QCOMPARE(on.stage.focus.page(), Page::Map);
    on.click(OverviewPart::When, u"Opens the timeline"_s);
    QCOMPARE(on.stage.focus.page(), Page::Timeline);
    QCOMPARE(on.stage.focused(), QString()); // they are pages, and no claims

    Dossier many = m_mini;
    const Claim one = many.claim(ClaimId(1));
    for (int i = 0; i < 9; ++i) {
        many.claims.insert(1, one);
        many.claims[1].key = u"more-%1"_s.arg(i);
    }
    for (Claim &claim : many.claims)
        if (claim.amount)
            claim.amount->partOf.reset(); // ids have moved
    many.derive();
    const OverviewStage of(many);
    of.click(OverviewPart::Changes, u"and 7 more"_s);
    QCOMPARE(of.stage.focus.page(), Page::Clauses);
    QCOMPARE(of.stage.focus.filter().standings, QList{Standing::Continues});
}

void OverviewPageTest::isWalkedByKeys()
{
    const OverviewStage on(m_mini);
    OverviewCard &card = on.card(OverviewPart::Changes);
    card.setFocus(Qt::TabFocusReason);
    const int last = int(card.marks().size()) - 1;
    QCOMPARE(card.walked(), -1);
    press(card, Qt::Key_Down);
    QCOMPARE(card.walked(), 0);
    press(card, Qt::Key_Right);
    QCOMPARE(card.walked(), 1);
    press(card, Qt::Key_Up);
    press(card, Qt::Key_Left);
    QCOMPARE(card.walked(), 0);
    press(card, Qt::Key_End);
    QCOMPARE(card.walked(), last);
    press(card, Qt::Key_Down);
    QCOMPARE(card.walked(), last);
    press(card, Qt::Key_Home);
    QCOMPARE(card.walked(), 0);
    QCOMPARE(on.stage.focused(), QString()); // to walk is not to choose
    press(card, Qt::Key_Return);
    QCOMPARE(on.stage.focused(), u"turbine-access"_s);
    QCOMPARE(on.stage.focus.page(), Page::Clauses);
    press(card, Qt::Key_Return);
    QCOMPARE(on.stage.focus.page(), Page::Sources);
    press(card, Qt::Key_Escape);
    QCOMPARE(card.walked(), -1);
    press(card, Qt::Key_End);
    press(card, Qt::Key_Space);
    QCOMPARE(on.stage.focused(), u"wheel-supply"_s);
}

void OverviewPageTest::isEnteredByKeys()
{
    const OverviewStage on(m_mini);
    on.page->setFocus(Qt::ShortcutFocusReason);
    for (const OverviewPart part : everyPart.sliced(1)) {
        QCOMPARE(QApplication::focusWidget(), &on.card(part));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    on.card(OverviewPart::Differences).setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), &on.card(OverviewPart::Map));
    QCOMPARE(on.card(OverviewPart::Head).focusPolicy(), Qt::NoFocus); // there is nothing to walk to
}

void OverviewPageTest::bringsWhatIsWalkedToIntoSight()
{
    const OverviewStage on(m_mini, {700, 320});
    for (const OverviewPart part : {OverviewPart::Differences, OverviewPart::Figures}) {
        OverviewCard &card = on.card(part);
        card.setFocus(Qt::TabFocusReason);
        for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home}) {
            press(card, key);
            const QRect place = card.placeOf(card.walked());
            const QPoint top = card.mapTo(on.page->viewport(), place.topLeft());
            QVERIFY2(top.y() >= 0 && top.y() < on.page->viewport()->height(),
                qPrintable(u"part %1, key %2: %3"_s.arg(int(part)).arg(int(key)).arg(top.y())));
        }
    }
}

void OverviewPageTest::followsTheFilter()
{
    OverviewStage on(m_mini);
    const OverviewCard &changes = on.card(OverviewPart::Changes);
    const qsizetype all = changes.marks().size();
    Filter filter;
    filter.standings = {Standing::New};
    on.stage.focus.setFilter(filter);
    QCOMPARE(changes.marks().size(), 2);
    QVERIFY(on.card(OverviewPart::Head).accessibleDescription().contains(u"Seen through the filter: New"_s));
    const OverviewCard &figures = on.card(OverviewPart::Figures);
    QCOMPARE(figures.marks().size(), 4); // they stay, pale
    on.stage.focus.setFilter(toggled(Filter(), on.stage.party("ada-merle")));
    QVERIFY(!figures.marks().first().seen);
    QVERIFY(figures.marks().first().sentence.endsWith(u"Left out by the filter."_s));
    on.stage.focus.clearFilter();
    QCOMPARE(changes.marks().size(), all);
    QVERIFY(figures.marks().first().seen);
}

void OverviewPageTest::followsArticlesSetAside()
{
    OverviewStage on(m_mini);
    const OverviewCard &differ = on.card(OverviewPart::Differences);
    QVERIFY(!differ.marks().isEmpty());
    on.stage.focus.setAside({ArticleId(0)});
    QVERIFY(differ.accessibleDescription().startsWith(u"One article speaks alone"_s));
    QVERIFY(on.card(OverviewPart::Head).accessibleDescription().contains(u"N is set aside"_s));
    QCOMPARE(differ.focusPolicy() == Qt::NoFocus, differ.marks().isEmpty());
    on.stage.focus.setAside({});
    QVERIFY(differ.accessibleDescription().isEmpty());
}

void OverviewPageTest::worksOnlyWhileItIsSeen()
{
    OverviewStage on(m_mini);
    QCOMPARE(on.page->work().overviews, 1);
    const int layouts = on.page->work().layouts;
    on.stage.focus.focusClaim(ClaimId(0)); // nothing is worked out anew for that
    QCOMPARE(on.page->work().layouts, layouts);
    on.page->hide();
    on.stage.focus.setFilter(toggled(Filter(), Standing::New));
    on.stage.focus.setFilter(toggled(Filter(), Standing::Ended));
    QCOMPARE(on.page->work().overviews, 1);
    on.page->show();
    OverviewStage::settle();
    QCOMPARE(on.page->work().overviews, 2);
    QCOMPARE(on.card(OverviewPart::Changes).marks().size(), 1);
    on.page->hide();
    on.page->show();
    OverviewStage::settle();
    QCOMPARE(on.page->work().overviews, 2);
}

void OverviewPageTest::marksThePartyThatIsLookedAt()
{
    OverviewStage on(m_mini);
    OverviewCard &card = on.card(OverviewPart::Changes);
    const QImage before = card.grab().toImage();
    on.stage.focus.focusParty(on.stage.party("ada-merle"));
    QStringList lit;
    for (int i = 0; i < card.marks().size(); ++i)
        if (card.isLit(i))
            lit << m_mini.claim(card.marks().at(i).claim).key;
    QCOMPARE(lit, QStringList{u"board"_s});
    const QImage now = card.grab().toImage();
    QVERIFY(now != before);
    const int board = OverviewStage::item(card, u"New: Ada Merle"_s);
    const QPoint edge = card.placeOf(board).topLeft() + QPoint(2, 10);
    QCOMPARE(now.pixelColor(edge), on.stage.look.color(on.stage.party("ada-merle")));
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&card)->child(board);
    QCOMPARE(item->text(QAccessible::Description),
        u"of the party that is looked at; %1 of %2"_s.arg(QString::number(board + 1), QString::number(card.marks().size())));
}

void OverviewPageTest::speaks()
{
    const OverviewStage on(m_mini);
    for (const OverviewPart part : everyPart) {
        OverviewCard &card = on.card(part);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&card);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->role(), card.marks().isEmpty() ? QAccessible::StaticText : QAccessible::List);
        QCOMPARE(list->childCount(), card.marks().size());
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *item = list->child(i);
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->text(QAccessible::Name), card.marks().at(i).sentence);
            QCOMPARE(item->parent(), list);
            QCOMPARE(list->indexOfChild(item), i);
            QVERIFY(QRect(card.mapToGlobal(QPoint(0, 0)), card.size()).contains(item->rect()));
            QCOMPARE(list->childAt(item->rect().center().x(), item->rect().center().y()), item);
        }
    }
    QAccessibleInterface *head = QAccessible::queryAccessibleInterface(&on.card(OverviewPart::Head));
    QCOMPARE(head->text(QAccessible::Name), u"Brumeval, Halcyne and Estran"_s);
    QCOMPARE(head->text(QAccessible::Description), u"Two houses found a joint venture that builds tide mills."_s);
    QAccessibleInterface *first = QAccessible::queryAccessibleInterface(&on.card(OverviewPart::Figures))->child(0);
    QVERIFY(first->text(QAccessible::Name).startsWith(u"Key figure 1 of 4: up to €40 million, "_s));
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(on.stage.focused(), u"estran-size"_s);
    QVERIFY(first->state().selected);
    first->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(first->state().focused);
}

void OverviewPageTest::tellsWhatIsChosen()
{
    OverviewStage on(m_mini);
    OverviewCard &card = on.card(OverviewPart::Changes);
    QSignalSpy told(&card, &OverviewCard::told);
    on.stage.focus.focusClaim(on.stage.claim("board"));
    QCOMPARE(told.size(), 1);
    on.stage.focus.focusClaim(on.stage.claim("dikes"));
    QCOMPARE(told.size(), 3); // one is chosen no more, the other is
    card.setFocus(Qt::TabFocusReason);
    told.clear();
    press(card, Qt::Key_Home);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<QAccessible::Event>(), QAccessible::Focus);
    QCOMPARE(told.first().last().toInt(), 0);
}

void OverviewPageTest::scrollsAsOne()
{
    const OverviewStage on(m_mini, {700, 320});
    int bars = 0;
    for (const QScrollBar *bar : on.page->findChildren<QScrollBar *>())
        bars += bar->isVisible();
    QCOMPARE(bars, 1);
    QCOMPARE(on.page->horizontalScrollBar()->maximum(), 0);
    QVERIFY(on.page->verticalScrollBar()->maximum() > 0);
}

void OverviewPageTest::isTheFirstPage()
{
    const QTemporaryDir folder;
    const Session session(folder.filePath(u"settings.ini"_s), m_file.read(), {}, Page::Overview);
    QCOMPARE(session->focus()->page(), Page::Overview);
    QVERIFY(session.seen("overviewPage"));
    session.press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(session->focus()->page(), Page::Clauses);
    session.press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(session.seen("overviewPage"));
    QVERIFY(qobject_cast<OverviewCard *>(QApplication::focusWidget()));
    session.choose(u"Sources"_s);
    session.choose(u"Overview"_s);
    QVERIFY(session.seen("overviewPage"));
}

void OverviewPageTest::keepsItsPlaceInOtherLanguages()
{
    const QTemporaryDir folder;
    const Session session(folder.filePath(u"settings.ini"_s), m_file.read(), {}, Page::Overview);
    session->setLanguage(u"fr"_s);
    session.settle();
    QCOMPARE(session->focus()->page(), Page::Overview);
    const auto *head = session.seen<OverviewCard>("overview0");
    QVERIFY(head);
    QCOMPARE(head->accessibleName(), u"Brumeval, Halcyne et Estran"_s);
    session->setLanguage(u"en"_s);
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
