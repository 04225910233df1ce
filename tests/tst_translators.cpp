// The program speaks another language for the length of a call, and nobody but the caller hears it.
#include "core/words.h"
#include "languagelistener.h"
#include "session.h"

#include <QPushButton>

using namespace deal;
using namespace deal::test;

namespace {

QString ours()
{
    return Words(QStringLiteral("fr")).nature(Nature::Announced);
}

QString qts()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

QString plural()
{
    return QCoreApplication::translate("deal::FundingPicture",
        "US dollars, as the %n article(s) report them. Amounts that lie inside one another are not added.", "", 2);
}

} // namespace

class TranslatorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksForTheLengthOfACall();
    void canBeNested();
    void isSilent();
    void goesBackAfterAnException();
    void tellsWhenItIsInstalled();
    void anUnknownLanguageIsEnglish();

private:
    QTemporaryDir m_folder;
};

void TranslatorsTest::speaksForTheLengthOfACall()
{
    Translators translators;
    translators.install(QStringLiteral("en"));
    QCOMPARE(ours(), QStringLiteral("announced"));
    QCOMPARE(translators.speak(QStringLiteral("fr"), ours), QStringLiteral("annoncé"));
    QVERIFY(plural().startsWith(QStringLiteral("US dollars, as the 2 articles")));
    const QString french = translators.speak(QStringLiteral("fr"), plural);
    QVERIFY2(french.contains(QStringLiteral("les 2 articles")), qPrintable(french));
    QCOMPARE(ours(), QStringLiteral("announced"));
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_fr.qm")))
        QSKIP("this system has no French for Qt");
    QCOMPARE(translators.speak(QStringLiteral("fr"), qts), QStringLiteral("Annuler"));
    QCOMPARE(qts(), QStringLiteral("Cancel"));
}

void TranslatorsTest::canBeNested()
{
    Translators translators;
    translators.install(QStringLiteral("fr"));
    const QStringList heard = translators.speak(QStringLiteral("en"), [&translators] {
        const QString before = ours(), within = translators.speak(QStringLiteral("fr"), ours);
        return QStringList{before, within, ours()};
    });
    QCOMPARE(heard, (QStringList{QStringLiteral("announced"), QStringLiteral("annoncé"), QStringLiteral("announced")}));
    QCOMPARE(ours(), QStringLiteral("annoncé"));
}

void TranslatorsTest::isSilent()
{
    Translators translators;
    translators.install(QStringLiteral("en"));
    QWidget window;
    QPushButton button(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const LanguageListener ofWindow(window), ofButton(button), ofProgram(*qApp);
    std::ignore = translators.speak(QStringLiteral("fr"), ours);
    QCoreApplication::processEvents();
    QCOMPARE(ofWindow.told + ofButton.told + ofProgram.told, 0);
}

void TranslatorsTest::goesBackAfterAnException()
{
    Translators translators;
    translators.install(QStringLiteral("en"));
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, translators.speak(QStringLiteral("fr"), [] { throw std::bad_alloc(); }));
    QCOMPARE(ours(), QStringLiteral("announced"));
}

void TranslatorsTest::tellsWhenItIsInstalled()
{
    Translators translators;
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    const LanguageListener listener(window);
    for (const char *lang : {"fr", "en", "fr"}) {
        const int before = listener.told;
        translators.install(QString::fromLatin1(lang));
        QCoreApplication::processEvents();
        QCOMPARE(listener.told, before + 1);
        QCOMPARE(ours() == QStringLiteral("annoncé"), lang == QByteArray("fr"));
    }
}

void TranslatorsTest::anUnknownLanguageIsEnglish()
{
    Translators translators;
    translators.install(QStringLiteral("fr"));
    QCOMPARE(translators.speak(QStringLiteral("xx"), ours), QStringLiteral("announced"));
    QCOMPARE(ours(), QStringLiteral("annoncé"));
}

QTEST_MAIN(TranslatorsTest)
#include "tst_translators.moc"
