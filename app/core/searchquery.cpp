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

/// Gives `visit` each word of a folded text, and where it begins and ends there.
template <class Visit>
void visitWords(const QString &text, Visit visit)
{
    const QList<Run> runs = runsOf(text);
    for (qsizetype i = 0; i < runs.size(); ++i)
        if (!isTied(text, runs, i))
            visit(QStringView(text).mid(runs.at(i).begin, runs.at(i).size()), runs.at(i));
}

/// Where a run of the folded text stands in the text itself.
WordSpan spanOf(const Folded &folded, const Run &run)
{
    const qsizetype start = folded.from.at(run.begin);
    qsizetype end = folded.from.at(run.end);
    for (qsizetype next = run.end + 1; end == start && next < folded.from.size(); ++next)
        end = folded.from.at(next); // one character became several words, as ½ does
    return {start, end - start};
}

} // namespace

QList<SearchWord> searchWords(QStringView text)
{
    const Folded folded = foldForSearching(text);
    QList<SearchWord> words;
    visitWords(folded.text, [&](QStringView word, const Run &run) { words << SearchWord{word.toString(), spanOf(folded, run)}; });
    return words;
}

QString searchLine(QStringView text)
{
    const Folded folded = foldForSearching(text);
    QString line;
    line.reserve(folded.text.size() + 1);
    visitWords(folded.text, [&](QStringView word, const Run &) { line.append(word).append(u' '); });
    return line;
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
    const Folded folded = foldForSearching(text);
    visitWords(folded.text, [&](QStringView word, const Run &run) {
        if (std::none_of(m_words.begin(), m_words.end(), [&](const QString &wanted) { return word.startsWith(wanted); }))
            return;
        if (const WordSpan span = spanOf(folded, run); lit.isEmpty() || lit.last() != span)
            lit << span;
    });
    return lit;
}

void SearchQuery::addHeld(QStringView text, HeldWords &held) const
{
    held.begun.resize(m_words.size());
    held.whole.resize(m_words.size());
    visitWords(foldForSearching(text).text, [&](QStringView word, const Run &) {
        ++held.count;
        for (qsizetype i = 0; i < m_words.size(); ++i)
            if (word.startsWith(m_words.at(i))) {
                held.begun[i] = true;
                held.whole[i] = held.whole.at(i) || word.size() == m_words.at(i).size();
            }
    });
}

int SearchQuery::countIn(QStringView text) const
{
    HeldWords held;
    addHeld(text, held);
    return int(held.begun.count(true));
}

} // namespace deal
