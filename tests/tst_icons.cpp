// The icons: one family, none missing and none idle, in the look's own ink in every state.
#include "core/vocabulary.h"
#include "ui/look.h"
#include "ui/pageparts.h"

#include <QApplication>
#include <QDirIterator>
#include <QtTest>

using namespace deal;

namespace {

/// The words in quotation marks on each line of app/ui that names an icon: by icon(), pixmap() or paintIcon(), as an action's
/// last argument, or among the pages' icons.
QSet<QString> iconsAskedFor()
{
    static const QRegularExpression naming(QStringLiteral("icon\\(|pixmap\\(|paintIcon\\(|add\\(tr\\(|\\{Page::"));
    static const QRegularExpression word(QStringLiteral("(?:(?<=Literal\\(|\", )|\\{Page::[A-Za-z]+, )\"([a-z]+(?:-[a-z]+)*)\""));
    QSet<QString> icons;
    QDirIterator files(QStringLiteral(DEAL_SOURCE_DIR "/app/ui"), {QStringLiteral("*.cpp")});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            for (auto found = word.globalMatch(line); line.contains(naming) && found.hasNext();)
                icons << found.next().captured(1);
    }
    return icons;
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasAnIconForEveryKind_data();
    void hasAnIconForEveryKind();
    void hasEveryIconAskedFor();
    void drawsIconsInOneColour();
    void areOneFamily();
    void followTheLook();
};

void IconsTest::hasAnIconForEveryKind_data()
{
    QTest::addColumn<LookChoice>("choice");
    for (const LookChoice choice : {LookChoice::Light, LookChoice::Dark, LookChoice::HighContrast})
        QTest::addRow("%s", qPrintable(nameOf(choice))) << choice;
}

void IconsTest::hasAnIconForEveryKind()
{
    QFETCH(LookChoice, choice);
    const Look look(choice);
    QStringList names{QStringLiteral("amount"), QStringLiteral("event")};
    for (int i = 0; i < countOf<ClauseKind>(); ++i)
        names << look.iconName(ClauseKind(i));
    for (int i = 0; i < countOf<Agreement>(); ++i)
        names << look.iconName(Agreement(i));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString &name : names)
        QVERIFY2(!look.pixmap(name, {16, 16}, look.color(Shade::Text), 1).isNull(), qPrintable(name));
}

void IconsTest::hasEveryIconAskedFor()
{
    const QSet<QString> icons = iconsAskedFor();
    for (const char *known : {"open", "export", "back", "forward", "parties", "sources", "close", "filter", "article", "check"})
        QVERIFY2(icons.contains(QString::fromLatin1(known)), known); // the search itself sees what there is to see
    for (const QString &icon : icons)
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)), qPrintable(icon));
    QVERIFY(Look(LookChoice::Light).pixmap(QStringLiteral("no-such-icon"), {16, 16}, Qt::black, 1).isNull());
}

void IconsTest::drawsIconsInOneColour()
{
    const Look look(LookChoice::Light);
    QDirIterator icons(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    while (icons.hasNext()) {
        icons.next();
        const QString name = icons.fileInfo().baseName();
        if (name == QStringLiteral("deal-explorer"))
            continue; // the program's own, in its colours
        const QImage drawn = look.pixmap(name, {32, 32}, Qt::red, 1).toImage().convertToFormat(QImage::Format_ARGB32);
        int inked = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                if (const QColor pixel = drawn.pixelColor(x, y); pixel.alpha() > 200) {
                    ++inked;
                    QVERIFY2(pixel.red() > 200 && pixel.green() < 60 && pixel.blue() < 60, qPrintable(name));
                }
        QVERIFY2(inked > 10, qPrintable(name));
    }
}

/// One grid, one stroke with round ends, one ink that the look replaces; and none that nothing shows.
void IconsTest::areOneFamily()
{
    // Of a kind of claim, by its key; the program's own; and whatever a line names that is not a widget's name.
    QSet<QString> shown{QStringLiteral("amount"), QStringLiteral("event"), QStringLiteral("deal-explorer")};
    const Look look(LookChoice::Light);
    static const QRegularExpression word(QStringLiteral("\"([a-z]+(?:-[a-z]+)*)\""));
    QDirIterator files(QStringLiteral(DEAL_SOURCE_DIR "/app/ui"), {QStringLiteral("*.cpp")});
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            for (auto found = word.globalMatch(line); !line.contains(QStringLiteral("ObjectName")) && found.hasNext();)
                shown << found.next().captured(1);
    }
    for (int i = 0; i < countOf<ClauseKind>(); ++i)
        shown << look.iconName(ClauseKind(i));
    for (int i = 0; i < countOf<Agreement>(); ++i)
        shown << look.iconName(Agreement(i));
    for (const Proof proof : {Proof::Found, Proof::Missing, Proof::Recorded})
        shown << iconOf(proof);
    static const QRegularExpression head(QStringLiteral("^<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" "
                                                        "viewBox=\"0 0 16 16\" fill=\"none\" stroke=\"#000000\" "
                                                        "stroke-width=\"1.5\" stroke-linecap=\"round\" "
                                                        "stroke-linejoin=\"round\">"));
    static const QRegularExpression colour(QStringLiteral("(?:fill|stroke|stop-color|style)=\"(?!none\"|#000000\")[^\"]*\""));
    QDirIterator icons(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    while (icons.hasNext()) {
        QFile file(icons.next());
        const QString name = icons.fileInfo().baseName();
        QVERIFY2(shown.contains(name), qPrintable(name));
        if (name == QStringLiteral("deal-explorer"))
            continue; // the program's own, in its colours
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString words = QString::fromUtf8(file.readAll());
        QVERIFY2(head.match(words).hasMatch(), qPrintable(name));
        QVERIFY2(!colour.match(words).hasMatch(), qPrintable(name));
        QCOMPARE(words.count(QStringLiteral("stroke-width")), 1);
    }
}

/// In every state the ink is one of the look's own, and can be seen on what the icon stands on.
void IconsTest::followTheLook()
{
    for (const LookChoice choice : {LookChoice::Light, LookChoice::Dark, LookChoice::HighContrast}) {
        const Look look(choice);
        const auto inkOf = [&](QIcon::Mode mode, QIcon::State state) {
            const QImage drawn = look.icon(QStringLiteral("clauses")).pixmap({64, 64}, 1, mode, state).toImage();
            QHash<QRgb, int> inks;
            for (int y = 0; y < drawn.height(); ++y)
                for (int x = 0; x < drawn.width(); ++x)
                    if (qAlpha(drawn.pixel(x, y)) == 255)
                        ++inks[drawn.pixel(x, y)];
            return QColor(std::max_element(inks.begin(), inks.end()).key());
        };
        QCOMPARE(inkOf(QIcon::Normal, QIcon::Off), look.color(Shade::Text));
        QCOMPARE(inkOf(QIcon::Normal, QIcon::On), look.color(Shade::Accent));
        QCOMPARE(inkOf(QIcon::Disabled, QIcon::Off), look.color(Shade::Muted));
        QCOMPARE(inkOf(QIcon::Active, QIcon::Off), look.palette().color(QPalette::HighlightedText)); // a menu's chosen row
    }
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
