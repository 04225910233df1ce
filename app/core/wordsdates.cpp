// Dates and periods in words. French needs another preposition before a day than before a month or a year, so that each
// is a sentence of its own to translate.
#include "words.h"

namespace deal {
namespace {

enum class Precision { Day, MonthOrYear, Hedged };

Precision precisionOf(const EdtfDate &date)
{
    if (date.approximate || date.uncertain)
        return Precision::Hedged;
    return date.day > 0 ? Precision::Day : Precision::MonthOrYear;
}

} // namespace

QString Words::plainDate(const EdtfDate &date, bool abbreviated) const
{
    if (date.month == 0)
        return QString::number(date.year);
    const QDate day(date.year, date.month, qMax(date.day, 1));
    const QString month = m_locale.toString(day, abbreviated ? QStringLiteral("MMM") : QStringLiteral("MMMM"));
    if (date.day == 0)
        return QStringLiteral("%1 %2").arg(month, QString::number(date.year));
    const bool premier = date.day == 1 && m_locale.language() == QLocale::French; // "1er janvier", and no other day
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(date.day) + (premier ? QStringLiteral("er") : QString()), month, QString::number(date.year));
}

QString Words::hedged(const EdtfDate &date, const QString &plain) const
{
    if (date.approximate && date.uncertain)
        return tr("about %1, uncertain", "a date").arg(plain);
    if (date.approximate)
        return tr("about %1", "a date").arg(plain);
    return date.uncertain ? tr("%1, uncertain", "a date").arg(plain) : plain;
}

QString Words::date(const EdtfDate &date) const
{
    switch (date.form) {
    case EdtfDate::Form::Date:
        return hedged(date, plainDate(date, false));
    case EdtfDate::Form::Unknown:
        return tr("not stated");
    case EdtfDate::Form::Open:
        return tr("open", "a period that has no end");
    }
    return {};
}

QString Words::interval(const EdtfDate &start, const EdtfDate &end) const
{
    const QString from = date(start);
    const QString to = date(end);
    if (start.isDate() && end.isDate()) {
        if (precisionOf(start) != precisionOf(end))
            return tr("%1 to %2", "two dates of different kinds").arg(from, to);
        if (precisionOf(start) == Precision::Day)
            return tr("%1 to %2", "two days").arg(from, to);
        return tr("%1 to %2", "two months or years").arg(from, to);
    }
    if (end.isDate())
        switch (precisionOf(end)) {
        case Precision::Day:
            return tr("until %1", "a day").arg(to);
        case Precision::MonthOrYear:
            return tr("until %1", "a month or a year").arg(to);
        case Precision::Hedged:
            return tr("until %1", "about a date").arg(to);
        }
    QString since;
    switch (precisionOf(start)) {
    case Precision::Day:
        since = tr("from %1", "a day").arg(from);
        break;
    case Precision::MonthOrYear:
        since = tr("from %1", "a month or a year").arg(from);
        break;
    case Precision::Hedged:
        since = tr("from %1", "about a date").arg(from);
        break;
    }
    return end.form == EdtfDate::Form::Open ? since : tr("%1, end not stated", "from a date").arg(since);
}

QString Words::day(QDate day) const
{
    return date({EdtfDate::Form::Date, day.year(), day.month(), day.day()});
}

QString Words::period(const Period &period) const
{
    if (!period.isStated())
        return tr("no date stated");
    return period.interval ? interval(period.start, period.end) : date(period.start);
}

QString Words::periodShort(const Period &period) const
{
    if (!period.isStated())
        return tr("no date stated");
    const auto brief = [this](const EdtfDate &date) { return date.isDate() ? hedged(date, plainDate(date, true)) : QString(); };
    if (!period.interval)
        return brief(period.start);
    return QStringLiteral("%1 → %2").arg(brief(period.start), brief(period.end)).trimmed();
}

QString Words::published(const Article &article) const
{
    const Period &period = article.published;
    if (!period.isStated())
        return tr("date not stated");
    if (period.interval && period.end.form == EdtfDate::Form::Open)
        return tr("undated, not before %1").arg(date(period.start));
    const QString day = this->period(period);
    return article.publishedTime.isEmpty() ? day : tr("%1 at %2", "a date and a time of day").arg(day, article.publishedTime);
}

QStringList Words::provenance(const Article &article) const
{
    QStringList parts{article.publisher.isEmpty() ? tr("publisher not stated") : tr("published by %1").arg(article.publisher),
        published(article), article.author.isEmpty() ? tr("author not stated") : tr("by %1", "author").arg(article.author)};
    if (!article.credits.isEmpty())
        parts << tr("names %1 as its source").arg(article.credits);
    if (article.translation == QLatin1StringView("machine"))
        parts << tr("machine translation");
    else if (!article.translation.isEmpty())
        parts << tr("translation");
    return parts;
}

} // namespace deal
