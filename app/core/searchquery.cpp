#include "searchquery.h"

#include "fold.h"

#include <algorithm>

namespace deal {

namespace {

constexpr qsizetype mostWords = 64;
constexpr qsizetype longestTied = 2; ///< what an apostrophe ties to a word has no more letters

bool belongsToWords(char32_t c)
{
    return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Scripts that put no space between words.
bool standsAlone(char32_t c)
{
    if (c < 0x2E80)
        return false;
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// From one place to another in a folded text.
struct Run {
    qsizetype begin = 0, end = 0;
    [[nodiscard]] qsizetype size() const { return end - begin; }
};

QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    bool open = false;
    for (qsizetype i = 0; i < text.size();) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : unit.unicode();
        const qsizetype next = i + 1 + pair;
        const bool belongs = belongsToWords(c), alone = belongs && standsAlone(c);
        if (belongs && open && !alone)
            runs.last().end = next;
        else if (belongs)
            runs << Run{i, next};
        open = belongs && !alone;
        i = next;
    }
    return runs;
}

/// Whether a word of which nothing is asked: a French word before an apostrophe, or an English one after one.
bool isTied(const QString &text, const QList<Run> &runs, qsizetype which)
{
    static const QStringList before{QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("j"), QStringLiteral("l"),
        QStringLiteral("m"), QStringLiteral("n"), QStringLiteral("s"), QStringLiteral("t"), QStringLiteral("qu")};
    static const QStringList after{QStringLiteral("s"), QStringLiteral("t"), QStringLiteral("d"), QStringLiteral("m"),
        QStringLiteral("ll"), QStringLiteral("re"), QStringLiteral("ve")};
    const Run &run = runs.at(which);
    if (run.size() > longestTied)
        return false;
    const auto joined = [&](qsizetype first) {
        const qsizetype apostrophe = runs.at(first).end;
        return runs.at(first + 1).begin == apostrophe + 1 && text.at(apostrophe) == u'\'';
    };
    const auto isAmong = [&](const QStringList &words) { return words.contains(QStringView(text).mid(run.begin, run.size())); };
    return (which + 1 < runs.size() && joined(which) && isAmong(before))
        || (which > 0 && runs.at(which - 1).size() > 1 && joined(which - 1) && isAmong(after));
}

bool beginsWithOne(const QString &word, const QStringList &beginnings)
{
    return std::any_of(
        beginnings.begin(), beginnings.end(), [&](const QString &beginning) { return word.startsWith(beginning); });
}

} // namespace

QList<SearchWord> searchWords(QStringView text)
{
    const Folded folded = foldForSearching(text);
    const QList<Run> runs = runsOf(folded.text);
    QList<SearchWord> words;
    words.reserve(runs.size());
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (isTied(folded.text, runs, i))
            continue;
        const Run &run = runs.at(i);
        const qsizetype start = folded.from.at(run.begin);
        qsizetype end = folded.from.at(run.end);
        for (qsizetype next = run.end + 1; end == start && next < folded.from.size(); ++next)
            end = folded.from.at(next); // one character became several words, as ½ does
        words << SearchWord{folded.text.mid(run.begin, run.size()), {start, end - start}};
    }
    return words;
}

SearchQuery::SearchQuery(const QString &typed)
    : m_typed(typed)
{
    for (const SearchWord &word : searchWords(typed))
        if (m_words.size() < mostWords && !m_words.contains(word.word))
            m_words << word.word;
}

QList<WordSpan> SearchQuery::litIn(QStringView text) const
{
    QList<WordSpan> lit;
    if (isEmpty())
        return lit;
    for (const SearchWord &word : searchWords(text))
        if (beginsWithOne(word.word, m_words) && (lit.isEmpty() || lit.last() != word.span))
            lit << word.span;
    return lit;
}

int SearchQuery::countIn(QStringView text) const
{
    const QList<SearchWord> words = searchWords(text);
    return int(std::count_if(m_words.begin(), m_words.end(), [&](const QString &wanted) {
        return std::any_of(words.begin(), words.end(), [&](const SearchWord &word) { return word.word.startsWith(wanted); });
    }));
}

} // namespace deal
