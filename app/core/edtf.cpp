#include "edtf.h"

#include <QCoreApplication>

namespace deal {

namespace {

/// Within a sentence: in one line, but with the spaces that may be what is wrong.
QString shown(QStringView text)
{
    constexpr qsizetype most = 80;
    QString line = text.left(most).toString();
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text.size() > most ? line + u'…' : line;
}

class Edtf {
    Q_DECLARE_TR_FUNCTIONS(deal::Edtf)
public:
    static Problem notADate(QStringView text)
    {
        return {tr(
            "“%1” is no date: write 2030, 2025-01, 2025-01-21, with ~ for about or ? for uncertain, or two of them as 2019/2030")
                    .arg(shown(text))};
    }
    static Problem notInTheCalendar(QStringView text)
    {
        return {tr("“%1” is a day that the calendar does not have").arg(shown(text))};
    }
    static Problem nothingStated(QStringView text) { return {tr("“%1” states no date at all: leave it out").arg(shown(text))}; }
    static Problem endsBeforeItStarts(QStringView text) { return {tr("“%1” ends before it starts").arg(shown(text))}; }
};

/// Exactly so many ASCII digits, or nothing: QString::toInt would also take signs and spaces.
std::optional<int> digits(QStringView text, qsizetype count)
{
    if (text.size() != count)
        return {};
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        number = 10 * number + (c.unicode() - u'0');
    }
    return number;
}

/// The part of a date that stands behind its year: `-01` or `-01-21`.
bool readMonthAndDay(QStringView rest, EdtfDate &date)
{
    if (rest.isEmpty())
        return true;
    if (rest.size() != 3 && rest.size() != 6)
        return false;
    const auto month = rest.front() == u'-' ? digits(rest.mid(1, 2), 2) : std::nullopt;
    if (!month)
        return false;
    // 00 would mean "not given" to us, and means nothing in EDTF.
    date.month = *month == 0 ? 13 : *month;
    if (rest.size() == 3)
        return true;
    const auto day = rest.at(3) == u'-' ? digits(rest.mid(4), 2) : std::nullopt;
    date.day = day && *day == 0 ? 32 : day.value_or(0);
    return day.has_value();
}

Expected<EdtfDate> readDate(QStringView text, QStringView whole)
{
    EdtfDate date;
    QStringView bare = text;
    if (!bare.isEmpty()) {
        const QChar last = bare.back();
        date.approximate = last == u'~' || last == u'%';
        date.uncertain = last == u'?' || last == u'%';
        if (date.approximate || date.uncertain)
            bare.chop(1);
    }
    const auto year = digits(bare.left(4), 4);
    if (!year || !readMonthAndDay(bare.mid(4), date))
        return Edtf::notADate(whole);
    date.form = EdtfDate::Form::Date;
    date.year = *year;
    if (!date.earliest().isValid())
        return Edtf::notInTheCalendar(whole);
    return date;
}

Expected<EdtfDate> readSide(QStringView text, QStringView whole)
{
    if (text.isEmpty())
        return EdtfDate{};
    if (text == u"..") {
        EdtfDate open;
        open.form = EdtfDate::Form::Open;
        return open;
    }
    return readDate(text, whole);
}

} // namespace

QDate EdtfDate::earliest() const
{
    return isDate() && year > 0 ? QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day) : QDate();
}

QDate EdtfDate::latest() const
{
    const QDate first = earliest();
    if (!first.isValid() || day != 0)
        return first;
    return month == 0 ? QDate(year, 12, 31) : QDate(year, month, first.daysInMonth());
}

QString EdtfDate::text() const
{
    if (form == Form::Open)
        return QStringLiteral("..");
    if (form == Form::Unknown)
        return {};
    QString written = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    for (const int part : {month, day})
        if (part != 0)
            written += QStringLiteral("-%1").arg(part, 2, 10, QLatin1Char('0'));
    if (approximate || uncertain)
        written += approximate && uncertain ? u'%' : approximate ? u'~' : u'?';
    return written;
}

QString Period::text() const
{
    return interval ? start.text() + u'/' + end.text() : start.text();
}

Expected<Period> parseEdtf(QStringView text)
{
    if (text.isEmpty())
        return Period{};
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        const auto date = readDate(text, text);
        if (!date)
            return Problem{date.problem()};
        return Period{*date, *date, false};
    }
    const auto start = readSide(text.left(slash), text);
    const auto end = readSide(text.mid(slash + 1), text);
    if (!start || !end)
        return Problem{start ? end.problem() : start.problem()};
    const Period period{*start, *end, true};
    if (!period.isStated())
        return Edtf::nothingStated(text);
    if (start->isDate() && end->isDate() && end->latest() < start->earliest())
        return Edtf::endsBeforeItStarts(text);
    return period;
}

QDate sortingDay(const Period &period)
{
    return period.start.isDate() ? period.start.earliest() : period.end.latest();
}

} // namespace deal
