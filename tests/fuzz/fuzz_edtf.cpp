// A date or an interval, as somebody wrote it. What is read is written as it was, and means days in their order.
#include "fuzz.h"

#include "core/words.h"

using namespace deal;
using namespace deal::fuzz;

namespace {

void requireDays(const EdtfDate &date)
{
    if (!date.isDate())
        return;
    require(date.earliest().isValid() && date.latest().isValid(), "a date has days", date.text());
    require(date.earliest() <= date.latest(), "its first day is not after its last", date.text());
    require(date.earliest().year() == date.year && date.latest().year() == date.year, "they are of its year", date.text());
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Expected<Period> read = parseEdtf(text);
    if (!read) {
        requireSentence(read.problem());
        return 0;
    }
    require(read->text() == text, "what is read is written as it was", text);
    const Expected<Period> again = parseEdtf(read->text());
    require(again && *again == *read, "and read again as the same", text);
    requireDays(read->start);
    requireDays(read->end);
    if (read->interval && read->start.isDate() && read->end.isDate())
        require(read->start.earliest() <= read->end.latest(), "an interval does not end before it starts", text);
    require(sortingDay(*read).isValid() == read->isStated(), "what is stated has a place among days", text);
    for (const QString &lang : {QStringLiteral("en"), QStringLiteral("fr")}) {
        const Words words(lang);
        require(!words.period(*read).isEmpty(), "every period has words", text);
        std::ignore = words.periodShort(*read);
    }
    return 0;
}
