#include "picturefacts.h"

#include "facets.h"
#include "fundingwords.h"
#include "oneline.h"
#include "xmlwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>
#include <QXmlStreamReader>

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::PictureFacts)
};

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qsizetype searched = 1024 * 1024, largestRdf = 64 * 1024, longestTag = 4096; ///< bytes; ours has 7 000
constexpr qsizetype longestTitle = 200, longestPrefix = 40;
constexpr int deepest = 64, mostPackets = 8;
const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
              dc = QStringLiteral("http://purl.org/dc/elements/1.1/"), xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/"),
              rights = QStringLiteral("http://ns.adobe.com/xap/1.0/rights/"),
              iptc = QStringLiteral("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"),
              own = QStringLiteral("https://deal-explorer.github.io/ns/picture/1#");
const QList<std::pair<QString, const char *>> spaces{
    {rdf, "rdf"}, {dc, "dc"}, {xmp, "xmp"}, {rights, "xmpRights"}, {iptc, "Iptc4xmpCore"}, {own, "deal"}};

/// Properties in the forms that XMP has for them (ISO 16684-1, 7.5 to 7.8).
class RdfWriter final {
public:
    RdfWriter(QXmlStreamWriter &xml, const QString &lang)
        : m_xml(xml)
        , m_lang(lang)
    {
    }
    void text(const QString &space, const char *name, const QString &words) const
    {
        if (!words.isEmpty())
            m_xml.writeTextElement(space, QLatin1StringView(name), xmlWords(words));
    }
    /// A text in the picture's language: the first alternative is what a program shows that has no language in mind.
    void worded(const QString &space, const char *name, const QString &words) const
    {
        if (!words.isEmpty())
            list(space, name, "Alt", {words, words}, {QStringLiteral("x-default"), m_lang});
    }
    void list(
        const QString &space, const char *name, const char *kind, const QStringList &items, const QStringList &langs = {}) const
    {
        if (items.isEmpty())
            return;
        m_xml.writeStartElement(space, QLatin1StringView(name));
        m_xml.writeStartElement(rdf, QLatin1StringView(kind));
        for (qsizetype i = 0; i < items.size(); ++i) {
            m_xml.writeStartElement(rdf, QStringLiteral("li"));
            if (i < langs.size())
                m_xml.writeAttribute(QStringLiteral("xml:lang"), langs.at(i));
            m_xml.writeCharacters(xmlWords(items.at(i)));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    QXmlStreamWriter &m_xml;
    const QString m_lang;
};

/// Takes the few properties that lead back from wherever they stand in an rdf:RDF, of each the first; nothing where there is no
/// address.
std::optional<PictureOrigin> originIn(QXmlStreamReader &xml)
{
    PictureOrigin origin;
    const auto take = [&origin](QStringView space, QStringView name, const QString &words) {
        if (space == dc && name == QStringLiteral("identifier") && origin.address.isEmpty() && !dossierOf(words).isEmpty())
            origin.address = words;
        else if (space == own && name == QStringLiteral("dossier") && origin.dossier.isEmpty())
            origin.dossier = oneLine(words, longestTitle);
        else if (space == own && name == QStringLiteral("sha256") && origin.sha256.isEmpty())
            origin.sha256 = words;
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) // as other programs write a simple property anew
            take(attribute.namespaceUri(), attribute.name(), attribute.value().toString());
        const QString space = xml.namespaceUri().toString(), name = xml.name().toString();
        if (space == own ? name == QStringLiteral("dossier") || name == QStringLiteral("sha256")
                         : space == dc && name == QStringLiteral("identifier"))
            take(space, name, xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
    static const QString digits = QStringLiteral("0123456789abcdef");
    const bool isSum = origin.sha256.size() == 64
        && std::all_of(origin.sha256.begin(), origin.sha256.end(), [](QChar c) { return digits.contains(c); });
    if (!isSum)
        origin.sha256.clear();
    return origin.address.isEmpty() ? std::nullopt : std::optional(origin);
}

/// Where the tag ends that begins at `at`, behind its ">"; -1 where it has no end, or is too long to be one of ours. What an
/// attribute says may hold a ">".
qsizetype endOfTag(QByteArrayView xml, qsizetype at)
{
    char quote = 0;
    for (const qsizetype last = std::min(xml.size(), at + longestTag); at < last; ++at) {
        const char c = xml.at(at);
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return -1;
}

/// Whether it costs little to read: a reader of XML takes the square of a tag's attributes in time, and much memory for each
/// element that is open. Ours has no comments and the like, in which a tag could hide.
bool isPlain(QByteArrayView xml)
{
    int depth = 0;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        const qsizetype end = endOfTag(xml, at);
        if (end < 0 || xml.at(at + 1) == '!' || xml.at(at + 1) == '?')
            return false;
        if (xml.at(at + 1) == '/')
            --depth;
        else if (xml.at(end - 2) != '/')
            ++depth;
        if (depth > deepest)
            return false;
        at = end;
    }
    return true;
}

/// The first tag of a document, after its declaration and comments; empty where a document type stands before it: a picture of
/// ours has none, so no entity is ever declared, let alone put in its place.
QByteArrayView rootTag(QByteArrayView xml)
{
    for (xml = xml.trimmed(); xml.startsWith("<?") || xml.startsWith("<!--"); xml = xml.trimmed()) {
        const QByteArrayView end = xml.startsWith("<?") ? "?>" : "-->";
        const qsizetype at = xml.indexOf(end);
        if (at < 0)
            return {};
        xml = xml.sliced(at + end.size());
    }
    const bool isTag = xml.startsWith('<') && !xml.startsWith("<!");
    return isTag ? xml.first(std::max<qsizetype>(0, endOfTag(xml, 0))) : QByteArrayView();
}

/// Cut out by search, so that nothing else of what a stranger wrote is parsed.
std::optional<PictureOrigin> originInXml(QByteArrayView xml, QStringView rootName)
{
    xml = xml.first(std::min(xml.size(), searched));
    QXmlStreamReader root(rootTag(xml).toByteArray());
    if (!root.readNextStartElement() || (!rootName.isEmpty() && root.name() != rootName))
        return {};
    int met = 0;
    for (qsizetype at = xml.indexOf(":RDF"); at >= 0 && met < mostPackets; at = xml.indexOf(":RDF", at + 1)) {
        const qsizetype before = std::min(at, longestPrefix), open = xml.sliced(at - before, before).lastIndexOf('<');
        const qsizetype begin = at - before + open;
        if (open < 0 || xml.at(begin + 1) == '/')
            continue;
        ++met;
        const QByteArrayView name = xml.sliced(begin + 1, at + 3 - begin);
        const QByteArrayView rest = xml.sliced(begin, std::min(xml.size() - begin, largestRdf));
        const qsizetype end = rest.indexOf("</" + name.toByteArray() + '>');
        if (end < 0 || !isPlain(rest.first(end)))
            continue;
        QXmlStreamReader reader(rest.first(end + name.size() + 3).toByteArray());
        for (const auto &[space, prefix] : spaces) // which another program may have moved to an element around it
            reader.addExtraNamespaceDeclaration({QLatin1StringView(prefix), space});
        reader.addExtraNamespaceDeclarations(root.namespaceDeclarations());
        if (const auto origin = originIn(reader))
            return origin;
    }
    return {};
}

std::optional<PictureOrigin> originInPacket(QByteArrayView packet)
{
    return originInXml(packet, {}); // x:xmpmeta may stand around it or not (ISO 16684-1, 7.3.3)
}

/// The iTXt chunk that XMP's part 3 names, as it says uncompressed (1.1.5); chunks as PNG's 5.3 has them.
std::optional<PictureOrigin> originInPng(QByteArrayView png)
{
    constexpr qsizetype signature = 8, around = 12; // length, type and checksum of a chunk
    static const QByteArray keyword("XML:com.adobe.xmp\0\0\0", 20); // and that it is not compressed
    for (qsizetype at = signature; at + around <= png.size();) {
        const auto length = qsizetype(qFromBigEndian<quint32>(png.data() + at));
        const QByteArrayView type = png.sliced(at + 4, 4);
        if (length > png.size() - at - around)
            return {};
        QByteArrayView text = png.sliced(at + 8, length);
        at += around + length;
        if (type != "iTXt" || !text.startsWith(keyword))
            continue;
        text = text.sliced(keyword.size());
        for (int skipped = 0; skipped < 2; ++skipped) { // the language, and the keyword in it
            const qsizetype end = text.indexOf('\0');
            text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        }
        if (const auto origin = originInPacket(text))
            return origin;
    }
    return {};
}

/// A packet stands as it is in a PDF, so that programs find it that do not know the format (ISO 16684-1, 7.3).
std::optional<PictureOrigin> originInPdf(QByteArrayView pdf)
{
    qsizetype at = 0;
    for (int packets = 0; packets < mostPackets; ++packets) {
        const qsizetype begin = pdf.indexOf("<?xpacket begin=", at), end = begin < 0 ? -1 : pdf.indexOf("<?xpacket end=", begin);
        if (end < 0)
            return {};
        if (const auto origin = originInPacket(pdf.sliced(begin, end - begin)))
            return origin;
        at = end;
    }
    return {};
}

} // namespace

void complete(Picture &picture, const Dossier &dossier, const Address &address, const Words &words, bool sourceLine)
{
    PictureFacts &facts = picture.facts;
    facts.view = viewOf(address.seen).value_or(View::Funding);
    facts.lang = words.lang();
    facts.dossier = words.text(dossier.title);
    facts.key = dossier.key;
    facts.sha256 = dossier.fingerprintInHex();
    facts.address = addressOf(dossier, address);
    facts.licence = pictureLicence(sourceLine);
    picture.keyOf = [claims = dossier.claims](ClaimId id) { return claims.at(at(id)).key; }; // it shares the list
    picture.partyKeyOf = [parties = dossier.parties](PartyId id) { return parties.at(at(id)).key; };
}

void tellClaims(
    PictureFacts &facts, const QList<ClaimId> &shown, const Dossier &dossier, const Filter &filter, const Words &words)
{
    facts.filter = wordsOf(dossier, filter, words);
    QSet<ArticleId> speaking;
    QSet<PassageId> quoted;
    for (const ClaimId id : shown) {
        facts.claims << dossier.claim(id).key;
        for (const Evidence &evidence : dossier.claim(id).evidence) {
            quoted.insert(evidence.passage);
            speaking.insert(dossier.passage(evidence.passage).article);
        }
    }
    for (int a = 0; a < dossier.articles.size(); ++a)
        if (speaking.contains(ArticleId(a)))
            facts.articles << articleInWords(dossier.articles.at(a), words);
    for (int p = 0; p < dossier.passages.size(); ++p) // in the articles' order; a paragraph may be quoted twice
        if (const QString place = words.place(dossier, PassageId(p));
            quoted.contains(PassageId(p)) && !facts.places.contains(place))
            facts.places << place;
}

QString pictureLicence(bool sourceLine)
{
    if (!sourceLine)
        return Tr::tr(
            "This drawing may be used under CC BY 4.0: name Deal Explorer as its maker and the articles as its sources; "
            "quotations belong to their publishers.");
    return Tr::tr(
        "This drawing may be used under CC BY 4.0: name Deal Explorer as its maker and keep the source line; quotations "
        "belong to their publishers.");
}

QString licenceAddress()
{
    return QStringLiteral("https://creativecommons.org/licenses/by/4.0/");
}

void writeRdf(QXmlStreamWriter &xml, const PictureFacts &facts)
{
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    for (const auto &[space, prefix] : spaces.sliced(1))
        xml.writeNamespace(space, QLatin1StringView(prefix));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    const RdfWriter write(xml, facts.lang);
    write.worded(dc, "title", facts.title);
    write.worded(dc, "description", facts.alternative);
    write.worded(iptc, "AltTextAccessibility", facts.alternative);
    write.list(dc, "language", "Bag", {facts.lang});
    write.text(dc, "source", facts.articles.isEmpty() ? facts.source : facts.articles.join(QStringLiteral("; ")));
    write.text(dc, "identifier", facts.address);
    write.worded(dc, "rights", facts.licence);
    if (!facts.licence.isEmpty()) {
        write.text(rights, "Marked", QStringLiteral("True"));
        write.text(rights, "WebStatement", licenceAddress());
    }
    write.worded(rights, "UsageTerms", facts.licence);
    write.text(xmp, "CreatorTool", QStringLiteral("Deal Explorer " DEAL_VERSION));
    write.text(own, "dossier", facts.dossier);
    write.text(own, "sha256", facts.sha256);
    write.text(own, "view", viewNames().at(int(facts.view)));
    write.list(own, "filter", "Bag", facts.filter);
    write.list(own, "claims", "Seq", facts.claims);
    write.list(own, "places", "Seq", facts.places);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray xmpPacket(const PictureFacts &facts)
{
    QByteArray meant;
    QXmlStreamWriter xml(&meant);
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    writeRdf(xml, facts);
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + meant + "\n<?xpacket end=\"r\"?>\n";
}

std::optional<PictureOrigin> originOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return originInPng(bytes);
    if (bytes.startsWith("%PDF-"))
        return originInPdf(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    return originInXml(bytes, u"svg");
}

Expected<std::optional<PictureOrigin>> originOfFile(const QString &path)
{
    QFile file(path);
    const QString name = oneLine(QFileInfo(path).fileName());
    if (file.size() > largestFile)
        return Problem{Tr::tr("“%1” is too large to be looked into: a picture may have 64 MB.", "a file's name").arg(name)};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return Problem{Tr::tr("“%1” could not be read: %2.", "a file's name; why").arg(name, file.errorString())};
    return originOf(file.read(largestFile));
}

} // namespace deal
