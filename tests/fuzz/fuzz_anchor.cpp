// Quotations and a text: a quotation a line (its words, then after tabs what stands before and behind), an empty line, the text.
// What is found is those words and nothing looser; one at a time or all at once is the same.
#include "fuzz.h"

#include "core/anchor.h"

using namespace deal;
using namespace deal::fuzz;

namespace {

void requireFolding(const QString &text, const Folded &folded)
{
    require(folded.from.size() == folded.text.size() + 1, "each folded unit has a place");
    require(folded.from.last() == text.size() || folded.text.isEmpty(), "the last place is the end");
    for (qsizetype i = 1; i < folded.from.size(); ++i)
        require(folded.from[i - 1] <= folded.from[i] && folded.from[i] <= text.size(), "places go forward", text);
}

QList<Quotation> quotationsIn(const QStringList &lines)
{
    QList<Quotation> quotations;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        quotations << Quotation{parts.value(0), parts.value(1), parts.value(2)};
    }
    return quotations;
}

void requireFound(const AnchoringText &text, const Quotation &quotation, const std::optional<Anchored> &found)
{
    const auto alone = text.find(quotation.exact, quotation.prefix, quotation.suffix);
    require(alone.has_value() == found.has_value(), "one by one and all at once find the same", quotation.exact);
    if (!found)
        return;
    require(*alone == found->position, "in the same place", quotation.exact);
    requireWithin(found->from, found->to - found->from, text.original().size(), 1);
    requireWithin(found->position.start, found->position.end - found->position.start, text.original().size(), 1);
    const QString words = text.original().mid(found->from, found->to - found->from);
    require(foldForQuoting(words).text == foldForQuoting(quotation.exact).text, "what is found is the quotation", words);
    require(text.count(quotation.exact) > 0, "what is found is counted", words);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString input = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype parting = input.indexOf(QStringLiteral("\n\n"));
    if (parting < 0)
        return 0;
    const AnchoringText text(input.mid(parting + 2));
    requireFolding(text.original(), foldForQuoting(text.original()));
    requireFolding(text.original(), foldForSearching(text.original()));
    const QList<Quotation> quotations = quotationsIn(input.left(parting).split(u'\n').mid(0, 8));
    const auto found = text.findAll(quotations);
    require(found.size() == quotations.size(), "each quotation has an answer");
    QStringList exacts;
    for (qsizetype i = 0; i < quotations.size(); ++i) {
        requireFound(text, quotations[i], found[i]);
        exacts << quotations[i].exact;
    }
    const QStringList nearest = text.nearestAll(exacts);
    for (qsizetype i = 0; i < exacts.size(); ++i) {
        require(nearest[i] == text.nearest(exacts[i]), "one by one and all at once are as near", exacts[i]);
        require(foldForQuoting(text.original()).text.contains(foldForQuoting(nearest[i]).text), "what is near is the text's",
            nearest[i]);
    }
    return 0;
}
