#include "odt.h"

#include "quoted.h"
#include "xmlwords.h"
#include "zip.h"

#include <QXmlStreamWriter>

#include <array>

namespace deal {
namespace {

constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";
/// Millimetres, by CheckColumn: what A4 landscape leaves between margins of 10.
constexpr std::array<int, checkColumns> widths{42, 23, 47, 39, 20, 14, 18, 20, 23, 17, 14};

constexpr char manifest[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

constexpr char styles[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-top="0mm" fo:margin-bottom="1mm"/>
<style:text-properties fo:font-family="Inter, sans-serif" style:font-family-generic="swiss" fo:font-size="8pt"
 fo:language="LANG" fo:country="none"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter">
<style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4Landscape"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm"
 style:print-orientation="landscape" fo:margin="10mm" fo:margin-top="10mm" fo:margin-bottom="10mm" fo:margin-left="10mm" fo:margin-right="10mm"/>
</style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4Landscape"/></office:master-styles>
</office:document-styles>
)";

class SheetWriter final {
public:
    explicit SheetWriter(QByteArray &into)
        : m_xml(&into)
    {
    }
    void write(const CheckSheet &sheet);

private:
    void begin(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes = {});
    void end() { m_xml.writeEndElement(); }
    void style(const QString &name, const char *family, const char *properties,
        std::initializer_list<std::pair<const char *, QString>> attributes);
    void styles(const CheckSheet &sheet);
    void paragraph(const QString &text, const char *style = "Standard");
    void span(const QString &text, const QString &style);
    void quotations(const CheckRow &row, bool ours);
    void cell(const CheckRow &row, CheckColumn column);
    QXmlStreamWriter m_xml;
};

void SheetWriter::begin(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(key), xmlWords(value));
}

void SheetWriter::style(const QString &name, const char *family, const char *properties,
    std::initializer_list<std::pair<const char *, QString>> attributes)
{
    begin("style:style", {{"style:name", name}, {"style:family", QString::fromLatin1(family)}});
    begin(properties, attributes);
    end();
    end();
}

void SheetWriter::styles(const CheckSheet &sheet)
{
    begin("office:automatic-styles");
    int whole = 0;
    for (int i = 0; i < checkColumns; ++i) {
        style(QStringLiteral("Column%1").arg(i), "table-column", "style:table-column-properties",
            {{"style:column-width", QStringLiteral("%1mm").arg(widths.at(size_t(i)))}});
        whole += widths.at(size_t(i));
    }
    style(QStringLiteral("Sheet"), "table", "style:table-properties",
        {{"style:width", QStringLiteral("%1mm").arg(whole)}, {"table:align", QStringLiteral("margins")}});
    style(QStringLiteral("Row"), "table-row", "style:table-row-properties", {{"fo:keep-together", QStringLiteral("always")}});
    style(QStringLiteral("Cell"), "table-cell", "style:table-cell-properties",
        {{"fo:padding", QStringLiteral("1mm")}, {"fo:border", QStringLiteral("0.25pt solid")}});
    style(QStringLiteral("Strong"), "text", "style:text-properties", {{"fo:font-weight", QStringLiteral("bold")}});
    QStringList languages;
    for (const CheckRow &row : sheet.rows)
        for (const CheckedQuotation &quotation : row.quotations)
            languages << quotation.lang << quotation.renderingLang;
    languages.removeDuplicates();
    languages.removeAll(QString()); // where there is no rendering
    for (const QString &lang : languages) {
        const QString country = QStringLiteral("none");
        style(QStringLiteral("Source_") + lang, "text", "style:text-properties",
            {{"fo:font-family", QStringLiteral("Noto Serif, serif")}, {"style:font-family-generic", QStringLiteral("roman")},
                {"fo:language", lang}, {"fo:country", country}});
        style(QStringLiteral("Ours_") + lang, "text", "style:text-properties", {{"fo:language", lang}, {"fo:country", country}});
    }
    end();
}

void SheetWriter::paragraph(const QString &text, const char *style)
{
    begin("text:p", {{"text:style-name", QString::fromLatin1(style)}});
    m_xml.writeCharacters(xmlWords(text));
    end();
}

void SheetWriter::span(const QString &text, const QString &style)
{
    begin("text:span", {{"text:style-name", style}});
    m_xml.writeCharacters(xmlWords(text));
    end();
}

void SheetWriter::quotations(const CheckRow &row, bool ours)
{
    int number = 0;
    for (const CheckedQuotation &quotation : row.quotations) {
        begin("text:p", {{"text:style-name", QStringLiteral("Standard")}});
        if (row.quotations.size() > 1)
            m_xml.writeCharacters(QStringLiteral("%1. ").arg(++number));
        if (ours) {
            span(quoted(quotation.rendering, quotation.renderingLang), QStringLiteral("Ours_") + quotation.renderingLang);
        } else {
            span(quoted(quotation.words, quotation.lang), QStringLiteral("Source_") + quotation.lang);
            m_xml.writeCharacters(QStringLiteral(" (") + xmlWords(quotation.place) + u')');
        }
        end();
    }
}

void SheetWriter::cell(const CheckRow &row, CheckColumn column)
{
    begin("table:table-cell", {{"table:style-name", QStringLiteral("Cell")}, {"office:value-type", QStringLiteral("string")}});
    const QStringList lines = linesOf(row, column);
    const auto &quotations = row.quotations;
    const bool rendered =
        std::none_of(quotations.begin(), quotations.end(), [](const CheckedQuotation &one) { return one.rendering.isEmpty(); });
    if (column == CheckColumn::Words && !quotations.isEmpty()) {
        this->quotations(row, false);
    } else if (column == CheckColumn::Rendering && !quotations.isEmpty() && rendered) {
        this->quotations(row, true);
    } else if (column == CheckColumn::Claim) {
        begin("text:p", {{"text:style-name", QStringLiteral("Standard")}});
        span(lines.first(), QStringLiteral("Strong"));
        end();
        for (const QString &line : lines.mid(1))
            paragraph(line);
    } else {
        for (const QString &line : lines)
            paragraph(line);
        if (lines.isEmpty())
            paragraph({});
    }
    end();
}

void SheetWriter::write(const CheckSheet &sheet)
{
    m_xml.writeStartDocument();
    begin("office:document-content",
        {{"xmlns:office", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
            {"xmlns:style", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0")},
            {"xmlns:text", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0")},
            {"xmlns:table", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0")},
            {"xmlns:fo", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")},
            {"office:version", QStringLiteral("1.2")}});
    styles(sheet);
    begin("office:body");
    begin("office:text");
    paragraph(sheet.title, "Title");
    for (const QString &note : sheet.notes)
        paragraph(note);
    begin("table:table", {{"table:name", QStringLiteral("Sheet")}, {"table:style-name", QStringLiteral("Sheet")}});
    for (int i = 0; i < checkColumns; ++i) {
        begin("table:table-column", {{"table:style-name", QStringLiteral("Column%1").arg(i)}});
        end();
    }
    begin("table:table-header-rows");
    begin("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
    for (const QString &name : sheet.header) {
        begin(
            "table:table-cell", {{"table:style-name", QStringLiteral("Cell")}, {"office:value-type", QStringLiteral("string")}});
        paragraph(name, "Table_20_Heading");
        end();
    }
    end();
    end();
    for (const CheckRow &row : sheet.rows) {
        begin("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
        for (int column = 0; column < checkColumns; ++column)
            cell(row, CheckColumn(column));
        end();
    }
    m_xml.writeEndDocument(); // and all that is open
}

QByteArray metaOf(const CheckSheet &sheet)
{
    QByteArray meta;
    QXmlStreamWriter xml(&meta);
    const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    xml.writeStartDocument();
    xml.writeNamespace(office, QStringLiteral("office"));
    xml.writeNamespace(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0"), QStringLiteral("meta"));
    xml.writeNamespace(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("dc"));
    xml.writeStartElement(office, QStringLiteral("document-meta"));
    xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeStartElement(office, QStringLiteral("meta"));
    xml.writeTextElement(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0"), QStringLiteral("generator"),
        QStringLiteral("Deal Explorer " DEAL_VERSION));
    xml.writeTextElement(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("title"), xmlWords(sheet.title));
    xml.writeTextElement(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("language"), sheet.lang);
    xml.writeEndDocument();
    return meta;
}

} // namespace

QByteArray checkSheetOdt(const CheckSheet &sheet)
{
    QByteArray content;
    SheetWriter(content).write(sheet);
    const QByteArray own = QByteArray(styles).replace("LANG", sheet.lang.toLatin1());
    return zipped({{"mimetype", mimeType, false}, {"content.xml", content}, {"styles.xml", own}, {"meta.xml", metaOf(sheet)},
        {"META-INF/manifest.xml", manifest}});
}

} // namespace deal
