// The evidence as Web Annotations, as another tool would read it: what the model asks for is there, and every selector leads
// back to the words, found here by a reading that shares nothing with the program's own.
#include "core/fileexport.h"
#include "core/filter.h"
#include "core/setaside.h"
#include "minidossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace deal;

namespace {

const QString realArticles = QStringLiteral(DEAL_SOURCE_DIR "/../shared/articles");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// White space and quotation marks as one kind each; all that this reading knows of foldings.
QString naive(QString text)
{
    for (const char16_t quote : {u'\u2018', u'\u2019', u'\u02bc'})
        text.replace(QChar(quote), u'\'');
    for (const char16_t quote : {u'\u201c', u'\u201d', u'\u201e'})
        text.replace(QChar(quote), u'"');
    static const QRegularExpression spaces(QStringLiteral("[\\s\u00a0\u202f]+"));
    return text.replace(spaces, QStringLiteral(" "));
}

/// What stands between two code points.
QString stretch(const QString &text, qsizetype start, qsizetype end)
{
    const QList<uint> points = text.toUcs4();
    if (start < 0 || end > points.size() || start >= end)
        return {};
    QString words;
    for (qsizetype i = start; i < end; ++i) {
        const char32_t point = points.at(i);
        words += QString::fromUcs4(&point, 1);
    }
    return words;
}

/// The folder's texts, line ends as LF.
QStringList textsIn(const QString &folder)
{
    QStringList texts;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        texts << QString::fromUtf8(bytesOf(file.filePath())).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return texts;
}

QJsonObject selectorOf(const QJsonObject &annotation, const char *type)
{
    const QJsonArray selectors =
        annotation.value(QStringLiteral("target")).toObject().value(QStringLiteral("selector")).toArray();
    for (const QJsonValue &selector : selectors)
        if (selector.toObject().value(QStringLiteral("type")).toString() == QLatin1StringView(type))
            return selector.toObject();
    return {};
}

/// An IRI as the model's properties want it: absolute, and nothing in it that had to be encoded.
bool isIri(const QJsonValue &value)
{
    static const QRegularExpression form(QStringLiteral("^urn:[a-z][a-z0-9-]{1,30}:[A-Za-z0-9%:._~-]+$"));
    return form.match(value.toString()).hasMatch() && QUrl(value.toString(), QUrl::StrictMode).isValid();
}

} // namespace

class WebAnnotationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAPageOfTheModel();
    void holdsEachOfTheEvidence();
    void anchorsAgain_data();
    void anchorsAgain();
    void hasNoPositionWithoutItsText();
    void hasNoPositionForWordsThatAreMissing();
    void isTheSameEveryTime();
    void noTwoExportsAreOne();
    void encodesWhatIsNoKey();

private:
    /// Writes, and reads what was written.
    QJsonObject exported(const Dossier &dossier, const QList<ClaimId> &claims, const WholeTexts *texts = nullptr)
    {
        const QString path = m_folder.filePath(QStringLiteral("evidence.jsonld"));
        const auto written = writeView(path, View::Evidence, dossier, claims, m_words, texts);
        if (!written)
            qFatal("%s", qPrintable(written.problem()));
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(bytesOf(*written), &error);
        if (error.error != QJsonParseError::NoError)
            qFatal("%s", qPrintable(error.errorString()));
        return json.object();
    }
    QTemporaryDir m_folder;
    test::MiniDossier m_mini;
    Words m_words{QStringLiteral("en")};
};

/// https://www.w3.org/TR/annotation-model/: sections 5 (pages), 3 (annotations), 3.2.4 (textual bodies), 4.2 (selectors).
void WebAnnotationTest::isAPageOfTheModel()
{
    const Dossier dossier = m_mini.read();
    const QJsonObject page = exported(dossier, matching(dossier, {}, {}));
    QCOMPARE(page.value(QStringLiteral("@context")).toString(), QStringLiteral("http://www.w3.org/ns/anno.jsonld"));
    QCOMPARE(page.value(QStringLiteral("type")).toString(), QStringLiteral("AnnotationPage"));
    QCOMPARE(page.value(QStringLiteral("startIndex")).toInt(-1), 0);
    QVERIFY(isIri(page.value(QStringLiteral("id"))));
    const QJsonArray items = page.value(QStringLiteral("items")).toArray();
    const QJsonObject collection = page.value(QStringLiteral("partOf")).toObject();
    QVERIFY(isIri(collection.value(QStringLiteral("id"))));
    QCOMPARE(collection.value(QStringLiteral("type")).toString(), QStringLiteral("AnnotationCollection"));
    QCOMPARE(collection.value(QStringLiteral("total")).toInt(), int(items.size()));
    QCOMPARE(collection.value(QStringLiteral("first")), page.value(QStringLiteral("id")));
    const QStringList motivations{QStringLiteral("tagging"), QStringLiteral("commenting"), QStringLiteral("describing")};
    QSet<QString> ids;
    for (const QJsonValue &item : items) {
        const QJsonObject annotation = item.toObject();
        QVERIFY(isIri(annotation.value(QStringLiteral("id"))));
        ids << annotation.value(QStringLiteral("id")).toString();
        QCOMPARE(annotation.value(QStringLiteral("type")).toString(), QStringLiteral("Annotation"));
        QVERIFY(motivations.contains(annotation.value(QStringLiteral("motivation")).toString()));
        for (const QJsonValue &value : annotation.value(QStringLiteral("body")).toArray()) {
            const QJsonObject body = value.toObject();
            QVERIFY(isIri(body.value(QStringLiteral("id"))));
            QCOMPARE(body.value(QStringLiteral("type")).toString(), QStringLiteral("TextualBody"));
            QCOMPARE(body.value(QStringLiteral("format")).toString(), QStringLiteral("text/plain"));
            QCOMPARE(body.value(QStringLiteral("language")).toString(), QStringLiteral("en"));
            QVERIFY(!body.value(QStringLiteral("value")).toString().isEmpty());
            QVERIFY(motivations.contains(body.value(QStringLiteral("purpose")).toString()));
        }
        const QJsonObject source =
            annotation.value(QStringLiteral("target")).toObject().value(QStringLiteral("source")).toObject();
        QVERIFY(isIri(source.value(QStringLiteral("id"))));
        QCOMPARE(source.value(QStringLiteral("language")).toString(), QStringLiteral("fr"));
    }
    QCOMPARE(ids.size(), items.size());
}

void WebAnnotationTest::holdsEachOfTheEvidence()
{
    const Dossier dossier = m_mini.read();
    const ClaimId board = *dossier.claimByKey(QStringLiteral("board")), term = *dossier.claimByKey(QStringLiteral("term"));
    const QJsonArray items = exported(dossier, {board, term}).value(QStringLiteral("items")).toArray();
    QCOMPARE(items.size(), 3);
    const QJsonObject first = items.at(0).toObject();
    QCOMPARE(
        first.value(QStringLiteral("id")).toString(), QStringLiteral("urn:deal:brumeval-halcyne-estran:evidence:board:s-board"));
    QStringList said;
    for (const QJsonValue &body : first.value(QStringLiteral("body")).toArray())
        said << body.toObject().value(QStringLiteral("purpose")).toString() + u' '
                + body.toObject().value(QStringLiteral("value")).toString();
    QCOMPARE(said,
        (QStringList{QStringLiteral("tagging Ada Merle chairs the board"),
            QStringLiteral("commenting Says so: Halcyne's statement"),
            QStringLiteral("describing Ada Merle will chair Estran's board")}));
    int all = 0;
    for (const Claim &claim : dossier.claims)
        all += int(claim.evidence.size());
    QCOMPARE(exported(dossier, matching(dossier, {}, {})).value(QStringLiteral("items")).toArray().size(), all);
}

void WebAnnotationTest::anchorsAgain_data()
{
    QTest::addColumn<QString>("dossier");
    QTest::addColumn<QString>("articles");
    QTest::newRow("tests/data") << m_mini.path() << test::MiniDossier::articles();
    QTest::newRow("the deal's own articles") << QStringLiteral(DEAL_DOSSIER) << realArticles;
}

/// The file is asked for as on the command line; all else is this test's own reading.
void WebAnnotationTest::anchorsAgain()
{
    QFETCH(QString, dossier);
    QFETCH(QString, articles);
    if (!QFileInfo(articles).isDir())
        QSKIP("the whole articles are not here (../shared/articles)");
    const QString path = m_folder.filePath(QStringLiteral("anchors.json"));
    QCOMPARE(QProcess::execute(QStringLiteral(DEAL_BIN_DIR "/deal-explorer"),
                 {QStringLiteral("export"), QStringLiteral("evidence"), QStringLiteral("--dossier"), dossier,
                     QStringLiteral("--articles"), articles, QStringLiteral("--output"), path}),
        0);
    const QJsonArray items = QJsonDocument::fromJson(bytesOf(path)).object().value(QStringLiteral("items")).toArray();
    QVERIFY(items.size() > 20);
    const QStringList texts = textsIn(articles);
    QHash<QString, QString> textOf; // of each source: the one text in which all of its quotations stand
    for (const QJsonValue &item : items) {
        const QJsonObject annotation = item.toObject();
        const QJsonObject quote = selectorOf(annotation, "TextQuoteSelector");
        const QString exact = naive(quote.value(QStringLiteral("exact")).toString());
        const QString around = naive(quote.value(QStringLiteral("prefix")).toString()) + exact
            + naive(quote.value(QStringLiteral("suffix")).toString());
        QVERIFY(!exact.isEmpty());
        const QString source = annotation.value(QStringLiteral("target"))
                                   .toObject()
                                   .value(QStringLiteral("source"))
                                   .toObject()
                                   .value(QStringLiteral("id"))
                                   .toString();
        QString &text = textOf[source];
        for (const QString &candidate : texts)
            if (text.isEmpty() && naive(candidate).contains(around))
                text = candidate;
        QVERIFY2(naive(text).contains(around), qPrintable(exact));
        const QJsonObject position = selectorOf(annotation, "TextPositionSelector");
        QVERIFY2(!position.isEmpty(), qPrintable(exact));
        const qsizetype start = position.value(QStringLiteral("start")).toInteger(-1);
        QCOMPARE(naive(stretch(text, start, position.value(QStringLiteral("end")).toInteger(-1))), exact);
        // Both selectors mean one place: the first that prefix and suffix allow.
        const qsizetype before = naive(quote.value(QStringLiteral("prefix")).toString()).size();
        const QString read = naive(stretch(text, 0, start)) + exact;
        QCOMPARE(read.size() - exact.size(), naive(text).indexOf(around) + before);
    }
    QCOMPARE(textOf.size(), 2);
}

void WebAnnotationTest::hasNoPositionWithoutItsText()
{
    const Dossier dossier = m_mini.read();
    WholeTexts texts(dossier);
    texts.attach(readWhole(dossier, ArticleId(0), textsIn(test::MiniDossier::articles()).at(0)));
    int with = 0, without = 0;
    for (const QJsonValue &item : exported(dossier, matching(dossier, {}, {}), &texts).value(QStringLiteral("items")).toArray()) {
        const bool north = item[QStringLiteral("target")][QStringLiteral("source")][QStringLiteral("id")].toString().endsWith(
            QStringLiteral(":north"));
        QCOMPARE(!selectorOf(item.toObject(), "TextPositionSelector").isEmpty(), north);
        QVERIFY(!selectorOf(item.toObject(), "TextQuoteSelector").isEmpty());
        ++(north ? with : without);
    }
    QVERIFY(with > 0 && without > 0);
    for (const QJsonValue &item : exported(dossier, matching(dossier, {}, {})).value(QStringLiteral("items")).toArray())
        QVERIFY(selectorOf(item.toObject(), "TextPositionSelector").isEmpty());
}

void WebAnnotationTest::hasNoPositionForWordsThatAreMissing()
{
    const Dossier dossier = m_mini.read();
    WholeTexts texts(dossier);
    QString text = textsIn(test::MiniDossier::articles()).at(0);
    texts.attach(
        readWhole(dossier, ArticleId(0), text.replace(QStringLiteral("usage exclusif"), QStringLiteral("usage partiel"))));
    const ClaimId access = *dossier.claimByKey(QStringLiteral("turbine-access"));
    const QJsonArray items = exported(dossier, {access}, &texts).value(QStringLiteral("items")).toArray();
    QCOMPARE(items.size(), 2);
    QVERIFY(selectorOf(items.at(0).toObject(), "TextPositionSelector").isEmpty());
    QVERIFY(!selectorOf(items.at(1).toObject(), "TextPositionSelector").isEmpty());
}

void WebAnnotationTest::isTheSameEveryTime()
{
    const Dossier dossier = m_mini.read(), again = m_mini.read();
    const QString one = m_folder.filePath(QStringLiteral("one.json")), other = m_folder.filePath(QStringLiteral("other.json"));
    QVERIFY(writeView(one, View::Evidence, dossier, matching(dossier, {}, {}), m_words, nullptr));
    QTest::qWait(1100); // another second
    QVERIFY(writeView(other, View::Evidence, again, matching(again, {}, {}), m_words, nullptr));
    QCOMPARE(bytesOf(one), bytesOf(other));
    const Words french(QStringLiteral("fr")); // ids of annotations and sources never change with the language
    QVERIFY(writeView(other, View::Evidence, dossier, matching(dossier, {}, {}), french, nullptr));
    const QJsonObject page = QJsonDocument::fromJson(bytesOf(one)).object(),
                      autre = QJsonDocument::fromJson(bytesOf(other)).object();
    for (int i = 0; i < page[QStringLiteral("items")].toArray().size(); ++i) {
        QCOMPARE(page[QStringLiteral("items")][i][QStringLiteral("id")], autre[QStringLiteral("items")][i][QStringLiteral("id")]);
        QCOMPARE(page[QStringLiteral("items")][i][QStringLiteral("target")],
            autre[QStringLiteral("items")][i][QStringLiteral("target")]);
    }
}

/// Other claims, or other articles set aside, are another page of another collection; each says what it is.
void WebAnnotationTest::noTwoExportsAreOne()
{
    const Dossier dossier = m_mini.read(), without = withoutArticles(dossier, {ArticleId(1)}),
                  neither = withoutArticles(dossier, {ArticleId(0), ArticleId(1)});
    const QList<ClaimId> all = matching(dossier, {}, {});
    const auto ids = [&](const Dossier &of, const QList<ClaimId> &claims) {
        const QJsonObject page = exported(of, claims);
        const QString collection = page[QStringLiteral("partOf")][QStringLiteral("id")].toString();
        return QStringList{page[QStringLiteral("id")].toString(), collection};
    };
    QSet<QString> seen;
    for (const QStringList &pair : {ids(dossier, all), ids(without, all), ids(neither, all), ids(dossier, {ClaimId(0)}),
             ids(dossier, {ClaimId(1)}), ids(dossier, {})})
        for (const QString &id : pair) {
            QVERIFY2(id.startsWith(QStringLiteral("urn:deal:brumeval-halcyne-estran:export:")), qPrintable(id));
            seen << id;
        }
    QCOMPARE(int(seen.size()), 12);
    QCOMPARE(ids(m_mini.read(), all), ids(dossier, all)); // and the same are the same
    Filter filter;
    filter.parties = {*dossier.partyByKey(QStringLiteral("ada-merle"))};
    const QString path = m_folder.filePath(QStringLiteral("label.json"));
    QVERIFY(writeView(path, View::Evidence, without, matching(without, filter, {}), m_words, nullptr, filter));
    const QJsonValue label = QJsonDocument::fromJson(bytesOf(path))[QStringLiteral("partOf")][QStringLiteral("label")];
    QVERIFY2(
        label.toString().startsWith(QStringLiteral("Brumeval, Halcyne and Estran; 2 of 12 claim")), qPrintable(label.toString()));
    QVERIFY2(label.toString().endsWith(QStringLiteral("; filter: Ada Merle; S is set aside")), qPrintable(label.toString()));
}

void WebAnnotationTest::encodesWhatIsNoKey()
{
    Dossier dossier = m_mini.read();
    dossier.key = QStringLiteral("é <b>:%");
    for (Passage &passage : dossier.passages)
        passage.key += QStringLiteral(" \"/#");
    const QJsonObject page = exported(dossier, matching(dossier, {}, {}));
    static const QRegularExpression form(QStringLiteral("^urn:deal:%C3%A9%20%3Cb%3E%3A%25:export:[0-9a-f]{12}:page:1$"));
    QVERIFY(form.match(page.value(QStringLiteral("id")).toString()).hasMatch());
    for (const QJsonValue &item : page.value(QStringLiteral("items")).toArray())
        QVERIFY2(isIri(item[QStringLiteral("id")]), qPrintable(item[QStringLiteral("id")].toString()));
}

QTEST_GUILESS_MAIN(WebAnnotationTest)
#include "tst_webannotation.moc"
