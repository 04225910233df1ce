#include "htmlpage.h"

#include "citation.h"

namespace deal {
namespace {

constexpr char16_t style[] = uR"(:root { color-scheme: light dark; }
@page { size: A4 landscape; margin: 10mm; }
body { font: 0.85rem/1.4 sans-serif; margin: 1.5rem; }
h1 { font-size: 1.3rem; margin: 0 0 0.3em; }
caption { text-align: start; padding-bottom: 1em; }
caption p { margin: 0.1em 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.35em 0.5em; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
tbody th { font-weight: normal; min-width: 12em; }
tr { break-inside: avoid; }
p { margin: 0; }
p + p { margin-top: 0.4em; }
ol { margin: 0; padding-inline-start: 1.4em; }
li + li { margin-top: 0.4em; }
q { font-family: serif; quotes: "“" "”"; }
q:lang(fr) { quotes: "«\202f" "\202f»"; }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; }
th:nth-last-child(-n+2) { min-width: 6em; }
@media print { body { margin: 0; font-size: 8pt; } }
)";

QString row(const HtmlRow &row)
{
    QString html = QStringLiteral("<tr id=\"") + htmlText(row.id) + QStringLiteral("\">");
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const bool head = i == 0;
        html += head ? QStringLiteral("<th scope=\"row\">") : QStringLiteral("<td>");
        html += row.cells.at(i) + (head ? QStringLiteral("</th>") : QStringLiteral("</td>"));
    }
    return html + QStringLiteral("</tr>\n");
}

} // namespace

QString htmlPage(const HtmlTable &table)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + htmlText(table.lang)
        + QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        + htmlText(table.title) + QStringLiteral("</title>\n<style>\n") + QString::fromUtf16(style)
        + QStringLiteral("</style>\n</head>\n<body>\n<table>\n<caption><h1>") + htmlText(table.title) + QStringLiteral("</h1>");
    for (const QString &note : table.notes)
        html += QStringLiteral("<p>") + htmlText(note) + QStringLiteral("</p>");
    html += QStringLiteral("</caption>\n<thead>\n<tr>");
    for (const QString &name : table.header)
        html += QStringLiteral("<th scope=\"col\">") + htmlText(name) + QStringLiteral("</th>");
    html += QStringLiteral("</tr>\n</thead>\n<tbody>\n");
    for (const HtmlRow &one : table.rows)
        html += row(one);
    return html + QStringLiteral("</tbody>\n</table>\n</body>\n</html>\n");
}

QString htmlItems(const QStringList &items)
{
    if (items.size() < 2)
        return items.isEmpty() ? QString() : QStringLiteral("<p>") + items.first() + QStringLiteral("</p>");
    return QStringLiteral("<ol><li>") + items.join(QStringLiteral("</li><li>")) + QStringLiteral("</li></ol>");
}

QString htmlQuote(const QString &words, const QString &lang, const QString &cite)
{
    QString html = QStringLiteral("<q lang=\"") + htmlText(lang) + u'"';
    if (!cite.isEmpty())
        html += QStringLiteral(" cite=\"") + htmlText(cite) + u'"';
    return html + u'>' + words + QStringLiteral("</q>");
}

} // namespace deal
