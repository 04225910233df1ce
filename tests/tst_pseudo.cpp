// Every page and dialog in a language that nobody speaks, from left to right and from right to left: no string bypasses tr(), and
// nothing is cut off, though all of it is two fifths longer.
#include "core/dossierreader.h"
#include "pseudo.h"
#include "session.h"
#include "ui/style.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSplitter>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

namespace {

/// What is the same in every language, or has a grammar of its own: keys, kinds of files, languages in their own names, the
/// dossier's file and its fingerprint, paths; months and lists, which the locale has; and money (core/wordsmoney.cpp).
const QRegularExpression universal(
    u"(?<=, "
    u")Menu\\b|\\b(Ctrl|Shift|Alt|Esc|Enter|Return|Tab|Space|Home|End|Page(Up|Down)|PgUp|PgDown|Left|Right|Up|Down|Del|Delete|"
    u"Backspace|"
    u"F\\d{1,2}|(?<=\\+)[A-Z]|PNG|SVG|PDF|CSV|JSON|png|svg|pdf|csv|json|EN|FR|English|Français|openai-microsoft-stargate[-\\w]*"
    u"(\\.\\w+)?|deal|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Q[1-4]|billion|B|"
    u"and|"
    u"[0-9a-f]{64})\\b"_s);

QString plainIn(QString text)
{
    static const QRegularExpression markup(u"<[^>]*>|&\\w+;"_s), plain(u"[A-Za-z]+[A-Za-z ]*"_s), path(u"(?<!\\S)/[\\w./-]+"_s);
    if (Qt::mightBeRichText(text))
        text.remove(markup);
    text.remove(path).remove(u'&').remove(universal);
    return plain.match(text).captured();
}

/// The words and whose they are.
using Said = QList<std::pair<QString, QString>>;

void readTree(QAccessibleInterface *node, Said &said)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    const QString who = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(node->role()));
    for (const QAccessible::Text which : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        said.emplaceBack(u"accessible "_s + who, node->text(which));
    for (int i = 0; i < node->childCount(); ++i)
        readTree(node->child(i), said);
}

void readWidget(const QWidget &widget, Said &said)
{
    const QString who = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    QStringList words{widget.toolTip(), widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        words << line->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < combo->count(); ++i)
            words << combo->itemText(i);
    for (const QAction *action : widget.actions())
        words << action->text() << action->toolTip() << action->statusTip();
    for (const QString &text : std::as_const(words))
        said.emplaceBack(who, text);
}

/// All that a window says: what is painted, what its widgets hold, and what assistive technology is told.
Said saidBy(QWidget &window)
{
    Said said;
    PaintedWords painted(window.size());
    window.render(&painted);
    for (const QString &words : painted.words())
        said.emplaceBack(u"painted"_s, words);
    readWidget(window, said);
    for (const auto *widget : window.findChildren<QWidget *>())
        if (widget->isVisible())
            readWidget(*widget, said);
    readTree(QAccessible::queryAccessibleInterface(&window), said);
    return said;
}

QString namesOf(const Said &faults)
{
    QStringList lines;
    for (const auto &[who, words] : faults)
        lines << who + u": "_s + words;
    lines.removeDuplicates();
    return lines.join(u'\n');
}

/// Words with plain letters, and translated words that end in "…" of the painter's own.
Said faultsIn(QWidget &window)
{
    Said faults;
    static const QRegularExpression shortened(u"[áéíöü].*…$"_s);
    for (const auto &[who, words] : saidBy(window)) {
        if (who == u"painted"_s && words.contains(shortened))
            faults.emplaceBack(who, u"shortened: “%1”"_s.arg(words));
        if (const QString plain = plainIn(words); !plain.isEmpty())
            faults.emplaceBack(who, u"“%1” in “%2”"_s.arg(plain, words.left(60)));
    }
    return faults;
}

/// Where a label or a button has less room than its words take.
Said cutIn(const QWidget &window)
{
    Said cut;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString words = label ? label->text() : button ? button->text() : QString();
        if (words.isEmpty())
            continue;
        const bool wraps = label && label->wordWrap();
        QSize wanted = wraps ? QSize(0, label->heightForWidth(label->width())) : widget->sizeHint();
        if (button)
            wanted.setHeight(button->fontMetrics().height()); // the air around its words may be less
        if (widget->width() + 1 < wanted.width() || widget->height() + 1 < wanted.height())
            cut.emplaceBack(
                u"%1 %2 (%3 × %4 of %5 × %6)"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                    .arg(widget->width())
                    .arg(widget->height())
                    .arg(wanted.width())
                    .arg(wanted.height()),
                words);
    }
    return cut;
}

/// The command of that object's name, in whatever menu.
QAction *commandOf(const MainWindow &window, const QString &name)
{
    QList<QAction *> actions = window.menuBar()->actions();
    for (int i = 0; i < actions.size(); ++i) {
        if (actions.at(i)->objectName() == name)
            return actions.at(i);
        if (const QMenu *menu = actions.at(i)->menu())
            actions << menu->actions();
    }
    return nullptr;
}

struct Pseudo {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Translators translators;
    PseudoTranslator pseudo;
    std::unique_ptr<MainWindow> window;

    explicit Pseudo(Qt::LayoutDirection direction)
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        translators.install(u"en"_s);
        QCoreApplication::installTranslator(&pseudo);
        QGuiApplication::setLayoutDirection(direction);
        window = std::make_unique<MainWindow>(settings, translators, u"en"_s, LookChoice::Light);
        // The file's own name must be strange, too, since About breaks its path into lines wherever they happen to end.
        const QString file = folder.filePath(u"συμφωνία-"_s.repeated(12) + u"τέλος.deal"_s);
        if (!QFile::copy(QStringLiteral(DEAL_DOSSIER), file))
            qFatal("no copy of the dossier");
        Expected<Dossier> dossier = readDossier(file);
        window->show(greek(std::move(*dossier)));
        window->show();
        window->activateWindow();
        settle();
    }
    ~Pseudo()
    {
        window.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&pseudo);
    }
    Q_DISABLE_COPY_MOVE(Pseudo)
    void settle() const
    {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(30);
    }
};

} // namespace

class PseudoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isStrange();
    void seesWhatBypasses();
    void everyPage_data();
    void everyPage();
    void everyDialog_data();
    void everyDialog();
};

void PseudoTest::isStrange()
{
    QCOMPARE(pseudo(u"&File"_s), u"&Ƒíłéé"_s);
    QCOMPARE(pseudo(u"%1 of %n"_s), u"%1 öƒ %n"_s);
    QCOMPARE(pseudo(u"<b>Open</b>: "_s), u"<b>Öþéñ</b>é: "_s);
    QCOMPARE(greek(u"Az 1"_s), u"Αι 1"_s);
    QCOMPARE(plainIn(pseudo(u"Some words"_s)), QString());
    QCOMPARE(plainIn(u"Ctrl+K"_s), QString());
}

void PseudoTest::seesWhatBypasses()
{
    QWidget window;
    QLabel label(u"plain words"_s, &window);
    label.resize(20, 5);
    window.show();
    QVERIFY(namesOf(faultsIn(window)).contains(u"painted: plain words"_s) || namesOf(faultsIn(window)).contains(u"QLabel"_s));
    QCOMPARE(cutIn(window).size(), 1);
}

void PseudoTest::everyPage_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::newRow("left to right") << Qt::LeftToRight << QSize(1360, 850);
    QTest::newRow("left to right, small") << Qt::LeftToRight << QSize(1024, 700);
    QTest::newRow("right to left") << Qt::RightToLeft << QSize(1360, 850);
}

void PseudoTest::everyPage()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QSize, size);
    const Pseudo on(direction);
    on.window->resize(size);
    on.window->findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly)
        ->setSizes({240, size.width() - 640, 400}); // as at home
    Focus &focus = *on.window->focus();
    for (int page = 0; page < pageCount; ++page) {
        focus.showPage(Page(page));
        on.settle();
        for (const char *claim : {"stargate-size", "term"}) {
            focus.focusClaim(*focus.dossier().claimByKey(QString::fromLatin1(claim)));
            on.settle();
            const QString faults = namesOf(faultsIn(*on.window)), cut = namesOf(cutIn(*on.window));
            QVERIFY2(faults.isEmpty(), qPrintable(u"page %1: these bypass tr(), or have no room\n"_s.arg(page) + faults));
            QVERIFY2(cut.isEmpty(), qPrintable(u"page %1: these are cut off\n"_s.arg(page) + cut));
        }
    }
}

void PseudoTest::everyDialog_data()
{
    QTest::addColumn<QString>("object");
    for (const char *action : {"exportChart", "about", "keys", "signs"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void PseudoTest::everyDialog()
{
    QFETCH(const QString, object);
    const Pseudo on(Qt::LeftToRight);
    QAction *const action = commandOf(*on.window, object);
    QVERIFY2(action, qPrintable(object));
    QString faults, cut;
    bool met = false;
    QTimer::singleShot(300, on.window.get(), [&] {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible()) {
                met = true;
                on.settle();
                faults = namesOf(faultsIn(*dialog));
                cut = namesOf(cutIn(*dialog));
                dialog->reject();
            }
    });
    action->trigger();
    QTRY_VERIFY(met);
    QVERIFY2(faults.isEmpty(), qPrintable(u"these bypass tr()\n"_s + faults));
    QVERIFY2(cut.isEmpty(), qPrintable(u"these are cut off\n"_s + cut));
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    PseudoTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pseudo.moc"
