// Whoever uses no mouse, or no eyes: everything that takes the keyboard has a name, everything is reached by Tab, and each row
// of each list says what it is.
#include "core/filtertext.h"
#include "session.h"

#include <QAccessible>
#include <QTreeView>

using namespace deal;
using namespace deal::test;

namespace {

/// What takes the keyboard for itself, and can be seen.
QList<QWidget *> reachable(QWidget &window)
{
    QList<QWidget *> list;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            list << widget;
    return list;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString describe(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path << QStringLiteral("%1 “%2%3”")
                    .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->accessibleName());
    return path.join(QStringLiteral(" in "));
}

/// Every row at every depth.
QModelIndexList rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QModelIndexList list;
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            list << model.index(row, column, parent);
            if (column == 0)
                list << rowsOf(model, list.last());
        }
    return list;
}

} // namespace

class ReachTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingHasAName_data() { pages(); }
    void everythingHasAName();
    void everyRowSpeaks_data() { pages(); }
    void everyRowSpeaks();
    void tabReachesEverything_data() { pages(); }
    void tabReachesEverything();
    void aRefusalCanBeReached();

private:
    static void pages();
    [[nodiscard]] QString ini() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    QTemporaryDir m_folder;
};

void ReachTest::pages()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<Reading>("reading");
    const QList<std::pair<const char *, Page>> all{{"parties", Page::Parties}, {"clauses", Page::Clauses},
        {"funding", Page::Funding}, {"map", Page::Map}, {"sources", Page::Sources}};
    for (const auto &[name, page] : all) {
        QTest::newRow(name) << page << QString() << Reading::Beside;
        QTest::addRow("%s, filtered", name) << page << QStringLiteral("party=microsoft&agreement=differ") << Reading::Beside;
        QTest::addRow("%s, nothing left", name)
            << page << QStringLiteral("party=china&party=sam-altman&party=arm") << Reading::Beside;
    }
    QTest::newRow("sources, abreast") << Page::Sources << QString() << Reading::Abreast;
}

void ReachTest::everythingHasAName()
{
    QFETCH(Page, page);
    QFETCH(QString, filter);
    QFETCH(Reading, reading);
    const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    on->focus()->setFilter(filterFromText(on.dossier(), filter));
    on->focus()->setReading(reading);
    on->focus()->showPage(page);
    on.settle();
    const QList<QWidget *> widgets = reachable(on.window());
    QVERIFY(widgets.size() > 8);
    for (QWidget *widget : widgets)
        QVERIFY2(!nameOf(widget).trimmed().isEmpty(), qPrintable(describe(widget)));
}

void ReachTest::everyRowSpeaks()
{
    QFETCH(Page, page);
    QFETCH(QString, filter);
    QFETCH(Reading, reading);
    const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    on->focus()->setFilter(filterFromText(on.dossier(), filter));
    on->focus()->setReading(reading);
    on->focus()->showPage(page);
    on.settle();
    int rows = 0;
    for (const QAbstractItemView *view : on->findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model())
            continue;
        for (const QModelIndex &index : rowsOf(*view->model())) {
            const QString spoken = index.data(Qt::AccessibleTextRole).toString(), words = index.data().toString();
            QVERIFY2(!spoken.trimmed().isEmpty() || !words.trimmed().isEmpty(),
                qPrintable(QStringLiteral("row %1 of %2").arg(index.row()).arg(describe(view))));
            ++rows;
        }
    }
    QVERIFY(rows > 10);
}

void ReachTest::tabReachesEverything()
{
    QFETCH(Page, page);
    QFETCH(QString, filter);
    QFETCH(Reading, reading);
    const Session on(ini(), readDossier(QStringLiteral(DEAL_DOSSIER)));
    on->focus()->setFilter(filterFromText(on.dossier(), filter));
    on->focus()->setReading(reading);
    on->focus()->showPage(page);
    on.settle();
    QSet<QWidget *> met;
    const QList<QWidget *> wanted = reachable(on.window());
    for (int presses = 0; presses < 3 * wanted.size(); ++presses) {
        on.press(Qt::Key_Tab);
        met << QApplication::focusWidget();
    }
    for (QWidget *widget : wanted)
        QVERIFY2(met.contains(widget), qPrintable(describe(widget)));
}

void ReachTest::aRefusalCanBeReached()
{
    const Session on(
        m_folder.filePath(QStringLiteral("other.ini")), readDossier(m_folder.filePath(QStringLiteral("missing.deal"))));
    auto *open = on.seen<QToolButton>("openAnother");
    QVERIFY(open && !nameOf(open).isEmpty());
    for (int presses = 0; presses < 10 && !open->hasFocus(); ++presses)
        on.press(Qt::Key_Tab);
    QVERIFY(open->hasFocus());
}

QTEST_MAIN(ReachTest)
#include "tst_reach.moc"
