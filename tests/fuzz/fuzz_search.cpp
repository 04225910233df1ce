// What is typed into the search box, and behind a line's end a text in which it is lit. No sign is an operator, and all that is
// found has the words.
#include "fuzz.h"

#include "core/searchindex.h"

using namespace deal;
using namespace deal::fuzz;

namespace {

const SearchIndex &index()
{
    static SearchIndex filled;
    static const QString wrong = filled.fill(mini());
    require(wrong.isEmpty(), "the index takes the dossier in", wrong);
    return filled;
}

void requireWords(const QString &text)
{
    qsizetype start = 0;
    QStringList words;
    for (const SearchWord &word : searchWords(text)) {
        requireWithin(word.span.start, word.span.length, text.size(), 1);
        require(word.span.start >= start, "words stand in their order", word.word);
        start = word.span.start;
        words << word.word;
    }
    require(searchLine(text).split(u' ', Qt::SkipEmptyParts) == words, "a line is the words", text);
}

/// The quotations that are named have all of the words, ours or theirs.
void requireAnswer(const SearchAnswer &answer, const SearchQuery &query)
{
    for (const FoundGroup &group : answer.groups) {
        require(!group.best.isEmpty() && group.best.size() <= mostNamed, "a group has some, and not too many");
        require(group.count >= group.best.size() && group.count <= mostCounted, "it counts those that it names");
        for (const Found &found : group.best) {
            if (found.kind != FoundKind::Quotation)
                continue;
            const Passage &passage = mini().passage(PassageId(found.id));
            QStringList texts{passage.exact};
            for (const auto &[lang, words] : passage.rendering.texts)
                texts << words;
            require(query.isIn(texts.join(u'\n')), "what is found has the words", query.typed());
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString input = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const SearchQuery query(input.section(u'\n', 0, 0));
    const QString text = input.section(u'\n', 1);
    require(query.words().size() <= 64, "a query has 64 words at most");
    requireWords(query.typed());
    requireWords(text);
    const QList<WordSpan> lit = query.litIn(text);
    for (const WordSpan &span : lit)
        requireWithin(span.start, span.length, text.size(), 1);
    require(query.countIn(text) == 0 || !lit.isEmpty(), "what a text has is lit in it", text);
    const Expected<SearchAnswer> answer = index().find(query);
    require(bool(answer), "whatever is typed is a question", answer ? QString() : answer.problem());
    requireAnswer(*answer, query);
    return 0;
}
