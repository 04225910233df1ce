// What a picture says of itself: as RDF that other programs read, and found again in whatever a stranger has done to the file.
#include "core/fundingpicture.h"
#include "core/picturefacts.h"
#include "core/setaside.h"
#include "minidossier.h"
#include "readback.h"

#include <QtEndian>
#include <QXmlStreamWriter>

using namespace deal;
using namespace Qt::StringLiterals;

namespace {

PictureFacts someFacts()
{
    PictureFacts facts;
    facts.view = View::FundingTime;
    facts.lang = u"fr"_s;
    facts.title = u"Jusqu’à 500 Md$ & <b>plus</b>"_s;
    facts.alternative = u"Une phrase.\u0007 Une autre"_s + QChar(0xD800) + u"."_s;
    facts.source = u"Sources : A, B."_s;
    facts.dossier = u"Un dossier"_s;
    facts.key = u"some-deal"_s;
    facts.sha256 = u"0123456789abcdef"_s.repeated(4);
    facts.address = u"deal:some-deal/funding-time?party=oracle&without=a"_s;
    facts.filter = {u"Oracle"_s, u"seulement A"_s};
    facts.claims = {u"one"_s, u"two"_s};
    facts.articles = {u"A, un site (22 janvier)"_s, u"B, Reuters"_s};
    facts.places = {u"A ¶8"_s};
    facts.licence = pictureLicence();
    return facts;
}

PictureOrigin originOfThose()
{
    return {someFacts().address, someFacts().dossier, someFacts().sha256};
}

QByteArray chunk(const char *type, const QByteArray &data)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(data.size()), bytes.data());
    return bytes + type + data + QByteArray(4, 'c'); // the checksum is not what is asked about
}

QByteArray pngWith(const QByteArray &packet, const QByteArray &flags = QByteArray(2, '\0'))
{
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", QByteArray(13, '\1')) + chunk("tEXt", QByteArray("Title\0T", 7))
        + chunk("iTXt", QByteArray("XML:com.adobe.xmp\0", 18) + flags + QByteArray("\0\0", 2) + packet) + chunk("IEND", {});
}

QByteArray svgWith(const PictureFacts &facts, const QByteArray &before = {})
{
    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    xml.writeStartElement(u"http://www.w3.org/2000/svg"_s, u"svg"_s);
    xml.writeStartElement(u"http://www.w3.org/2000/svg"_s, u"metadata"_s);
    writeRdf(xml, facts);
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + before + svg;
}

QByteArray pdfWith(const QByteArray &packet)
{
    return "%PDF-1.4\n1 0 obj\n<< /Type /Metadata >>\nstream\n" + packet + "endstream\nendobj\n%%EOF\n";
}

} // namespace

class PictureFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEverything();
    void saysItInTheFormsOfXmp();
    void isTheSameEachTime();
    void completesWhatAPictureCarries();
    void isFoundInEveryFormat_data();
    void isFoundInEveryFormat();
    void isFoundWhereAnotherProgramWroteItAnew();
    void isNotFound_data();
    void isNotFound();
    void trustsNoWord();
    void survivesFlippedBytes_data();
    void survivesFlippedBytes();
    void readsNoLargeFile();
};

void PictureFactsTest::saysEverything()
{
    QString problem;
    const QByteArray packet = xmpPacket(someFacts());
    QVERIFY(packet.startsWith("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"));
    QVERIFY(packet.trimmed().endsWith("<?xpacket end=\"r\"?>"));
    const QList<test::Element> all = test::elementsOf(packet, &problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const auto says = [&all](const char *name) {
        const QList<test::Element> found = test::named(all, name);
        return found.size() == 1 ? found.first().text : u"%1 times"_s.arg(found.size());
    };
    const PictureFacts facts = someFacts();
    QCOMPARE(says("dc:title"), facts.title + facts.title); // for whoever has no language in mind, and in the picture's
    QCOMPARE(says("dc:description"), u"Une phrase. Une autre."_s.repeated(2)); // without what XML has no place for
    QCOMPARE(says("Iptc4xmpCore:AltTextAccessibility"), says("dc:description"));
    QCOMPARE(says("dc:language"), u"fr"_s);
    QCOMPARE(says("dc:source"), u"A, un site (22 janvier); B, Reuters"_s);
    QCOMPARE(says("dc:identifier"), facts.address);
    QCOMPARE(says("dc:rights"), facts.licence.repeated(2));
    QCOMPARE(says("xmpRights:UsageTerms"), facts.licence.repeated(2));
    QCOMPARE(says("xmpRights:WebStatement"), u"https://creativecommons.org/licenses/by/4.0/"_s);
    QCOMPARE(says("xmp:CreatorTool"), u"Deal Explorer " DEAL_VERSION ""_s);
    QCOMPARE(says("deal:dossier"), facts.dossier);
    QCOMPARE(says("deal:sha256"), facts.sha256);
    QCOMPARE(says("deal:view"), u"funding-time"_s);
    QCOMPARE(says("deal:filter"), u"Oracleseulement A"_s);
    QCOMPARE(says("deal:claims"), u"onetwo"_s);
    QCOMPARE(says("deal:places"), u"A ¶8"_s);
}

void PictureFactsTest::saysItInTheFormsOfXmp()
{
    const QByteArray packet = xmpPacket(someFacts());
    QVERIFY(packet.contains("<rdf:Description rdf:about=\"\">"));
    QVERIFY(packet.contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")); // which comes first (8.2.2.4)
    QVERIFY(packet.contains("<rdf:li xml:lang=\"fr\">"));
    QVERIFY(packet.contains("<deal:filter><rdf:Bag><rdf:li>") && packet.contains("<deal:claims><rdf:Seq><rdf:li>"));
    QVERIFY(packet.contains("<dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>"));
    QVERIFY(!packet.contains("Date")); // or no two files would be the same
    QVERIFY(!xmpPacket({}).contains("<rdf:Seq")); // no empty lists
}

void PictureFactsTest::isTheSameEachTime()
{
    QCOMPARE(xmpPacket(someFacts()), xmpPacket(someFacts()));
    PictureFacts other = someFacts();
    other.claims.removeLast();
    QVERIFY(xmpPacket(other) != xmpPacket(someFacts()));
}

void PictureFactsTest::completesWhatAPictureCarries()
{
    const test::MiniDossier mini;
    const Dossier whole = mini.read(), dossier = withoutArticles(whole, {ArticleId(1)});
    const Words words(u"en"_s);
    Filter filter;
    filter.parties = {*dossier.partyByKey(u"halcyne"_s)};
    const Picture picture = fundingToTake(dossier, filter, {FundingReading::Compare, true}, words);
    QCOMPARE(picture.facts.address, u"deal:brumeval-halcyne-estran/funding?party=halcyne&without=south&scale=log"_s);
    QCOMPARE(picture.facts.key, u"brumeval-halcyne-estran"_s);
    QCOMPARE(picture.facts.dossier, words.text(dossier.title));
    QFile file(mini.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(
        picture.facts.sha256, QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
    QVERIFY(picture.facts.licence.contains(u"CC BY 4.0"_s));
    QCOMPARE(picture.keyOf(ClaimId(2)), dossier.claim(ClaimId(2)).key);
}

void PictureFactsTest::isFoundInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray packet = xmpPacket(someFacts());
    QTest::newRow("png") << pngWith(packet);
    QTest::newRow("svg") << svgWith(someFacts());
    QTest::newRow("svg after a byte order mark") << "\xEF\xBB\xBF" + svgWith(someFacts());
    QTest::newRow("svg after spaces and a comment") << svgWith(someFacts(), "<!-- made by hand -->\n");
    QTest::newRow("pdf") << pdfWith(packet);
    QTest::newRow("pdf with another packet before it") << pdfWith(xmpPacket({}) + packet);
    const QByteArray other = "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><r:Description/></r:RDF>";
    QTest::newRow("svg with another RDF before it") << svgWith(someFacts()).replace("<metadata", other + "<metadata");
    PictureFacts second = someFacts();
    second.address = u"deal:second/evidence"_s;
    second.dossier = u"Second"_s;
    QByteArray rdf;
    QXmlStreamWriter xml(&rdf);
    writeRdf(xml, second);
    QTest::newRow("svg with another address behind it") << svgWith(someFacts()).replace("</metadata>", rdf + "</metadata>");
    QByteArray twice = svgWith(someFacts());
    twice.replace("</dc:identifier>", "</dc:identifier><dc:identifier>deal:second/evidence</dc:identifier>");
    QTest::newRow("svg with another address in it") << twice;
    const QByteArray declared = " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"";
    QByteArray moved = svgWith(someFacts()).replace(declared, "").replace("<svg ", "<svg" + declared + ' ');
    QTest::newRow("svg whose names are declared at its root") << moved.replace("rdf:", "q:").replace("xmlns:rdf", "xmlns:q");
    PictureFacts large = someFacts();
    large.alternative = QString(14'000, u'x'); // which stands there four times
    QTest::newRow("svg with much to say") << svgWith(large);
}

void PictureFactsTest::isFoundInEveryFormat()
{
    QFETCH(QByteArray, bytes);
    const auto origin = originOf(bytes);
    QVERIFY(origin);
    QVERIFY(*origin == originOfThose());
}

void PictureFactsTest::isFoundWhereAnotherProgramWroteItAnew()
{
    const QByteArray packet = R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<r:Description xmlns:a="http://purl.org/dc/elements/1.1/" xmlns:b="https://deal-explorer.github.io/ns/picture/1#"
 a:identifier="deal:some-deal/funding" b:dossier="Some"/></r:RDF></x:xmpmeta><?xpacket end="w"?>)";
    const auto origin = originOf(pdfWith(packet));
    QVERIFY(origin);
    QCOMPARE(origin->address, u"deal:some-deal/funding"_s);
    QCOMPARE(origin->dossier, u"Some"_s);
    QCOMPARE(origin->sha256, QString());
}

void PictureFactsTest::isNotFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray packet = xmpPacket(someFacts());
    PictureFacts foreign = someFacts(), large = someFacts();
    foreign.address = u"urn:isbn:9780000000000"_s;
    large.alternative = QString(17'000, u'x'); // which stands there four times
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("deal:some-deal/funding");
    QTest::newRow("the packet alone") << packet;
    QTest::newRow("a signature alone") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("packed, as no packet may be") << pngWith(packet, QByteArray("\1\0", 2));
    QTest::newRow("an address of others") << pngWith(xmpPacket(foreign));
    QTest::newRow("more than 64 kB, png") << pngWith(xmpPacket(large));
    QTest::newRow("more than 64 kB, svg") << svgWith(large);
    QTest::newRow("more than 64 kB, pdf") << pdfWith(xmpPacket(large));
    QByteArray cut = pngWith(packet);
    qToBigEndian(quint32(0x7FFFFFFF), cut.data() + 8);
    QTest::newRow("a chunk longer than the file") << cut;
    QTest::newRow("a packet without an end") << pdfWith(QByteArray(packet).replace("<?xpacket end", "<?no end"));
    QByteArray laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\">";
    for (char c = 'b'; c <= 'z'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \"" + ("&" + QByteArray(1, char(c - 1)) + ";").repeated(10) + "\">";
    QTest::newRow("a billion laughs") << svgWith(someFacts(), laughs + "]>\n").replace("deal:some-deal", "&z;");
    QTest::newRow("an entity of another file")
        << svgWith(someFacts(), "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n");
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += QByteArray(" a") + QByteArray::number(i) + "=\">\"";
    const QByteArray description = "<rdf:Description", address = "deal:some-deal/funding-time";
    const auto spoilt = [&](const QByteArray &before, const QByteArray &after) {
        return svgWith(someFacts()).replace(before, after);
    };
    QTest::newRow("100 000 attributes in the packet, png")
        << pngWith(QByteArray(packet).replace(description, description + attributes));
    QTest::newRow("100 000 attributes in the packet, pdf")
        << pdfWith(QByteArray(packet).replace(description, description + attributes));
    QTest::newRow("100 000 attributes in the packet, svg") << spoilt(description, description + attributes);
    QTest::newRow("100 000 attributes at the root") << spoilt("<svg", "<svg" + attributes);
    QTest::newRow("a tag of 5 kB") << spoilt(description, description + attributes.left(5000 - 5000 % 7) + " b=\"\"");
    QTest::newRow("a tag hidden by a comment") << spoilt("<deal:dossier>", "<!-- \" --><deal:dossier>");
    QTest::newRow("deeper than 64") << spoilt("<deal:dossier>", QByteArray("<a>").repeated(63) + "</a>");
    QTest::newRow("20 MB of elements in each other") << spoilt("<metadata", QByteArray("<a>").repeated(7'000'000) + "<metadata");
    QTest::newRow("20 MB of RDF in each other") << spoilt("<metadata", QByteArray("<q:RDF>").repeated(3'000'000) + "<metadata");
    QTest::newRow("20 MB of names") << spoilt("<metadata", QByteArray(":RDF").repeated(5'000'000) + "<metadata");
    QTest::newRow("another kind of XML") << svgWith(someFacts()).replace("svg", "dvg");
}

void PictureFactsTest::isNotFound()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!originOf(bytes));
    QVERIFY(timer.elapsed() < 1000);
}

void PictureFactsTest::trustsNoWord()
{
    PictureFacts facts = someFacts();
    facts.dossier = u"long\n"_s.repeated(1000);
    facts.sha256 = u"<b>"_s.repeated(100);
    const auto origin = originOf(pngWith(xmpPacket(facts)));
    QVERIFY(origin);
    QVERIFY(origin->dossier.size() <= 200 && !origin->dossier.contains(u'\n'));
    QCOMPARE(origin->sha256, QString());
    for (const char *sum : {"0123456789ABCDEF", "0123456789abcdeg", "0123456789abcde"}) {
        facts.sha256 = QString::fromLatin1(sum).repeated(4);
        QCOMPARE(originOf(pngWith(xmpPacket(facts)))->sha256, QString());
    }
}

void PictureFactsTest::survivesFlippedBytes_data()
{
    isFoundInEveryFormat_data();
}

/// Whatever a byte is turned into, and wherever the file is cut off, reading ends.
void PictureFactsTest::survivesFlippedBytes()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(4);
    int found = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray spoilt = bytes;
        for (int flips = 1 + random.bounded(4); flips > 0; --flips)
            spoilt[random.bounded(int(spoilt.size()))] = char(random.bounded(256));
        if (i % 3 == 0)
            spoilt.truncate(random.bounded(int(spoilt.size())));
        if (const auto origin = originOf(spoilt)) {
            ++found;
            QVERIFY(origin->dossier.size() <= 200 && !dossierOf(origin->address).isEmpty());
        }
    }
    QVERIFY2(found > 100 && found < 1400, qPrintable(QString::number(found))); // some are only scratched
}

void PictureFactsTest::readsNoLargeFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.svg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(64LL * 1024 * 1024 + 1)); // a hole: it takes no room
    const auto large = originOfFile(path);
    QVERIFY(!large && large.problem().contains(u"“large.svg” is too large"_s));
    QVERIFY(!originOfFile(folder.filePath(u"missing.png"_s)));
    QVERIFY(!originOfFile(folder.path()));
    QVERIFY(file.resize(0) && file.write(svgWith(someFacts())) > 0 && file.flush());
    const auto read = originOfFile(path);
    QVERIFY(read && *read && **read == originOfThose());
    QVERIFY(originOf(svgWith(someFacts()).replace("</svg>", QByteArray("<a>").repeated(7'000'000)))); // what follows is not read
}

QTEST_MAIN(PictureFactsTest)
#include "tst_picturefacts.moc"
