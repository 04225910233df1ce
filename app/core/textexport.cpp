#include "textexport.h"

#include <algorithm>

namespace deal {
namespace {

/// A spreadsheet runs a cell that begins so, after spaces it does not show (OWASP, "CSV injection").
QString harmless(const QString &text)
{
    const auto runs = [](QStringView line) {
        const QStringView shown = line.trimmed(); // no-break spaces too
        const QChar first = shown.isEmpty() ? QChar() : shown.front();
        return (!line.isEmpty() && (line.front() == u'\t' || line.front() == u'\r')) || QStringView(u"=+-@").contains(first);
    };
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        if (runs(line))
            line.prepend(u'\'');
    return lines.join(u'\n');
}

QString csvField(const QString &text)
{
    QString field = harmless(text);
    const auto needsQuotes = [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; };
    if (std::none_of(field.cbegin(), field.cend(), needsQuotes))
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const QStringList &fields)
{
    QStringList line;
    for (const QString &field : fields)
        line << csvField(field);
    return line.join(u',') + QStringLiteral("\r\n");
}

/// What a reader sees as one character in one column; marks that combine take no room.
int width(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += QChar::isNonCharacter(c) || QChar::category(c) == QChar::Mark_NonSpacing ? 0 : 1;
    return columns;
}

QString tableLine(const QStringList &cells, const QList<int> &widths)
{
    QString line;
    for (int i = 0; i < int(cells.size()); ++i)
        line += cells.at(i) + QString(std::max(0, widths.value(i) - width(cells.at(i))) + 2, u' ');
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString toCsv(const QStringList &header, const QList<QStringList> &rows)
{
    QString csv = csvLine(header);
    for (const QStringList &row : rows)
        csv += csvLine(row);
    return csv;
}

QString toTable(const QStringList &header, const QList<QStringList> &rows)
{
    QList<QStringList> lines{header};
    for (const QStringList &row : rows) {
        lines << QStringList();
        for (const QString &cell : row)
            lines.last() << cell.simplified(); // one row, one line
    }
    QList<int> widths(header.size(), 0);
    for (const QStringList &line : lines)
        for (int i = 0; i < int(std::min(line.size(), widths.size())); ++i)
            widths[i] = std::max(widths.at(i), width(line.at(i)));
    QString table;
    for (const QStringList &line : lines)
        table += tableLine(line, widths);
    return table;
}

} // namespace deal
