// Texts that are packed come out as they went in.
#include "core/localised.h"

#include <QtTest>

using namespace deal;
using namespace Qt::StringLiterals;

class LocalisedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersInALanguage();
    void answersWithTheFirstOtherwise();
    void keepsAnyText_data();
    void keepsAnyText();
    void isEqualByWhatItSays();
};

void LocalisedTest::answersInALanguage()
{
    const Localised text{{{u"en"_s, u"State"_s}, {u"fr"_s, u"État"_s}}};
    QCOMPARE(text.in(u"en"), u"State"_s);
    QCOMPARE(text.in(u"fr"), u"État"_s);
    QCOMPARE(text.langIn(u"fr"), u"fr"_s);
}

void LocalisedTest::answersWithTheFirstOtherwise()
{
    const Localised text{{{u"fr"_s, u"État"_s}, {u"en"_s, u"State"_s}}};
    QCOMPARE(text.in(u"de"), u"État"_s);
    QCOMPARE(text.langIn(u"de"), u"fr"_s);
    QCOMPARE(text.langIn(u"f"), u"fr"_s);
    QVERIFY(Localised().texts.isEmpty() && Localised().in(u"en").isEmpty() && Localised().langIn(u"en").isEmpty());
}

void LocalisedTest::keepsAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no letter of ASCII") << u"שָׁלוֹם 交易 🜂"_s;
    QTest::newRow("a NUL within") << u"a\0b"_s;
    QTest::newRow("long") << QString(70'000, u'é');
}

void LocalisedTest::keepsAnyText()
{
    QFETCH(QString, text);
    Localised localised;
    localised.texts << std::pair(u"en"_s, text);
    localised.texts.emplace_back(u"fr"_s, u"fin"_s);
    QCOMPARE(localised.in(u"en"), text);
    QCOMPARE(localised.in(u"fr"), u"fin"_s);
    QStringList all;
    for (const auto &[lang, one] : localised.texts)
        all << lang << one;
    QCOMPARE(all, (QStringList{u"en"_s, text, u"fr"_s, u"fin"_s}));
}

void LocalisedTest::isEqualByWhatItSays()
{
    const Localised text{{{u"en"_s, u"a"_s}, {u"fr"_s, u"b"_s}}};
    Localised same;
    same.texts << std::pair(u"en"_s, u"a"_s);
    QVERIFY(same != text);
    same.texts << std::pair(u"fr"_s, u"b"_s);
    QVERIFY(same == text);
    QVERIFY(text != (Localised{{{u"en"_s, u"a"_s}, {u"fr"_s, u"c"_s}}}));
}

QTEST_GUILESS_MAIN(LocalisedTest)
#include "tst_localised.moc"
