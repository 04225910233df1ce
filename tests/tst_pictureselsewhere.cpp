// Pictures of every reading in every language, read back by programs that are not ours.
#include "core/fundingpicture.h"
#include "core/picturefacts.h"
#include "core/translators.h"
#include "minidossier.h"
#include "picturefile.h"
#include "ui/pictureexport.h"

#include <QApplication>

using namespace deal;
using namespace Qt::StringLiterals;

class PicturesElsewhereTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_dossier = test::realDossier(); }
    void readsTheSameElsewhere_data();
    void readsTheSameElsewhere();

private:
    Translators m_translators;
    Dossier m_dossier;
};

void PicturesElsewhereTest::readsTheSameElsewhere_data()
{
    QTest::addColumn<FundingReading>("reading");
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<QString>("lang");
    for (const char *lang : {"en", "fr"}) {
        const QString language = QString::fromLatin1(lang);
        QTest::addRow("compared, %s", lang) << FundingReading::Compare << false << language;
        QTest::addRow("compared by logarithms, %s", lang) << FundingReading::Compare << true << language;
        QTest::addRow("as parts, %s", lang) << FundingReading::Parts << false << language;
        QTest::addRow("over time, %s", lang) << FundingReading::Time << false << language;
    }
}

/// Every amount's label, read by programs that are not ours; and the fields of each reading in each language.
void PicturesElsewhereTest::readsTheSameElsewhere()
{
    QFETCH(FundingReading, reading);
    QFETCH(bool, logarithmic);
    QFETCH(QString, lang);
    m_translators.install(lang);
    const Look look(LookChoice::Light);
    const QTemporaryDir folder;
    const Words words(lang);
    const FundingForm form{reading, logarithmic};
    const FundingPicture funding = fundingPicture(m_dossier, {}, form, words);
    const Picture picture = fundingToTake(m_dossier, {}, form, words);
    const auto path = [&folder](const char *suffix) { return folder.filePath(u"elsewhere."_s + QLatin1StringView(suffix)); };
    for (const char *suffix : {"svg", "pdf", "png"})
        QVERIFY(writePicture(path(suffix), picture, look, {{1200, 675}, 1}));
    const auto svg = test::outputOf(u"xmllint"_s, {u"--xpath"_s, u"//*[local-name()='text']//text()"_s, path("svg")});
    const auto pdf = test::outputOf(u"pdftotext"_s, {u"-layout"_s, path("pdf"), u"-"_s});
    const QStringList chunks = test::chunksOf(path("png"));
    if (!svg || !pdf || chunks.isEmpty())
        QSKIP("xmllint, pdftotext or python3 is not installed: the files were not read");
    for (const FundingBar &bar : funding.bars + funding.shares)
        for (const auto &read : {*svg, *pdf})
            QVERIFY2(QString::fromUtf8(read).simplified().contains(bar.label.simplified()), qPrintable(bar.label));
    QVERIFY(!funding.bars.isEmpty() && pdf->count('\f') == 1);
    const auto holds = [&chunks](const QString &key, const QString &said) {
        return !chunks
                    .filter(QRegularExpression(
                        u"^(iTXt|tEXt) right %1( 0 [a-z]*)?: %2$"_s.arg(key, QRegularExpression::escape(said))))
                    .isEmpty();
    };
    QVERIFY(holds(u"Title"_s, picture.facts.title) && holds(u"Description"_s, picture.facts.alternative));
    QVERIFY(holds(u"Copyright"_s, picture.facts.licence) && holds(u"Comment"_s, picture.facts.source));
    QVERIFY(holds(u"XML:com.adobe.xmp"_s, QString::fromUtf8(xmpPacket(picture.facts)).replace(u'\n', u' ')));
    QCOMPARE(picture.facts.lang, lang);
}

QTEST_MAIN(PicturesElsewhereTest)
#include "tst_pictureselsewhere.moc"
