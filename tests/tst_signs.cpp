// Help > What the signs mean: every agreement, kind of party and standing is there, in words, once; read by keys.
#include "session.h"
#include "ui/signsdialog.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace deal;
using namespace deal::test;
using namespace Qt::StringLiterals;

class SignsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEverySign();
    void isReadByKeys();
    void isOneWindow();

private:
    QTemporaryDir m_folder;
    MiniDossier m_mini;
};

void SignsTest::saysEverySign()
{
    const Session on(m_folder.filePath(u"a.ini"_s), m_mini.read());
    on.choose(u"What the signs mean…"_s);
    const auto *dialog = on->findChild<SignsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QStringList words;
    int signs = 0;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        words << label->text();
        signs += !label->pixmap().isNull();
        QVERIFY(!label->pixmap().isNull() ? !label->accessibleName().isEmpty() : !label->text().isEmpty());
    }
    const Words english(u"en"_s);
    for (const PartyKind kind : {PartyKind::Company, PartyKind::JointVenture, PartyKind::Government, PartyKind::Person})
        QCOMPARE(words.count(english.partyKind(kind)), 1);
    for (const Standing standing : {Standing::Continues, Standing::Changed, Standing::New, Standing::Ended})
        QCOMPARE(words.count(english.standing(standing)), 1);
    QCOMPARE(signs, 18);
}

void SignsTest::isReadByKeys()
{
    const Session on(m_folder.filePath(u"b.ini"_s), m_mini.read());
    on.choose(u"What the signs mean…"_s);
    auto *dialog = on->findChild<SignsDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QScrollBar &bar = *dialog->findChild<QScrollArea *>()->verticalScrollBar();
    QVERIFY(bar.maximum() > 0);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_PageDown);
    QVERIFY(bar.value() > 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!on->findChild<SignsDialog *>());
}

void SignsTest::isOneWindow()
{
    const Session on(m_folder.filePath(u"c.ini"_s), m_mini.read());
    on.choose(u"What the signs mean…"_s);
    on.choose(u"What the signs mean…"_s);
    QCOMPARE(on->findChildren<SignsDialog *>().size(), 1);
    on->setLook(LookChoice::Dark); // its colours are of another time
    QTRY_COMPARE(on->findChildren<SignsDialog *>().size(), 0);
}

QTEST_MAIN(SignsTest)
#include "tst_signs.moc"
