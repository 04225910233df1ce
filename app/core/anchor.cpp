#include "anchor.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace deal {

namespace {

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

/// Whether a letter begins at this place of the folded text, so that no quotation takes a letter and leaves its accent.
bool isBoundary(const Folded &folded, qsizetype place)
{
    return place == 0 || place == folded.text.size() || folded.from[place] != folded.from[place - 1];
}

qsizetype nextPlace(const Folded &folded, const QString &words, qsizetype from)
{
    if (words.isEmpty())
        return -1;
    for (qsizetype place = folded.text.indexOf(words, from); place >= 0; place = folded.text.indexOf(words, place + 1))
        if (isBoundary(folded, place) && isBoundary(folded, place + words.size()))
            return place;
    return -1;
}

/// A word of a folded text, and where it stands in it.
struct Word {
    QStringView text;
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<Word> wordsOf(const QString &folded)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        qsizetype end = i;
        while (end < folded.size() && (folded[end].isLetterOrNumber() || folded[end].isMark() || folded[end].isSurrogate()))
            ++end;
        if (end > i)
            words.push_back({QStringView(folded).mid(i, end - i), i, end});
        i = end;
    }
    return words;
}

/// The longest run of words, in letters, that two texts have in common.
struct CommonRun {
    qsizetype letters = 0;
    size_t textEnd = 0; ///< after the run's last word
    size_t quotedEnd = 0;
};

CommonRun longestCommonRun(const std::vector<Word> &text, const std::vector<Word> &quoted)
{
    CommonRun best;
    std::vector<qsizetype> before(quoted.size() + 1, 0);
    for (size_t i = 0; i < text.size(); ++i) {
        // From the right, so that before[j] still speaks of the previous word of the text.
        for (size_t j = quoted.size(); j > 0; --j) {
            const bool same = text[i].text.compare(quoted[j - 1].text, Qt::CaseInsensitive) == 0;
            before[j] = same ? before[j - 1] + text[i].text.size() : 0;
            if (before[j] > best.letters)
                best = {before[j], i + 1, j};
        }
    }
    return best;
}

} // namespace

AnchoringText::AnchoringText(QString text)
    : m_original(std::move(text))
    , m_folded(foldForQuoting(m_original))
{
}

std::optional<TextPosition> AnchoringText::find(QStringView exact, QStringView prefix, QStringView suffix) const
{
    // All three are folded as one text, so that the space between them counts as it does in the article.
    const Folded quoted = foldForQuoting(prefix.toString() + exact.toString() + suffix.toString());
    const auto firstFrom = [&quoted](qsizetype place) {
        return std::lower_bound(quoted.from.begin(), quoted.from.end() - 1, place) - quoted.from.begin();
    };
    qsizetype begin = firstFrom(prefix.size());
    qsizetype end = firstFrom(prefix.size() + exact.size());
    while (begin < end && quoted.text[begin] == u' ')
        ++begin;
    while (begin < end && quoted.text[end - 1] == u' ')
        --end;
    if (begin == end)
        return {};

    const qsizetype place = nextPlace(m_folded, quoted.text, 0);
    if (place < 0)
        return {};
    const qsizetype from = m_folded.from[place + begin];
    qsizetype to = m_folded.from[place + end];
    // The white space behind the text's last word belongs to no quotation.
    while (to > from && m_original[to - 1].isSpace())
        --to;
    const qsizetype start = codePoints(QStringView(m_original).left(from));
    return TextPosition{start, start + codePoints(QStringView(m_original).mid(from, to - from))};
}

int AnchoringText::count(QStringView exact) const
{
    const QString words = foldForQuoting(exact).text;
    int places = 0;
    for (qsizetype place = nextPlace(m_folded, words, 0); place >= 0; place = nextPlace(m_folded, words, place + 1))
        ++places;
    return places;
}

QString AnchoringText::nearest(QStringView exact) const
{
    constexpr qsizetype fewestLetters = 5; // "de la" in common says nothing
    const QString quoted = foldForQuoting(exact).text;
    const std::vector<Word> quotedWords = wordsOf(quoted);
    const std::vector<Word> words = wordsOf(m_folded.text);
    const CommonRun run = longestCommonRun(words, quotedWords);
    if (run.letters < fewestLetters)
        return {};
    const size_t begin = run.textEnd - std::min(run.textEnd, run.quotedEnd);
    const size_t end = std::min(words.size(), run.textEnd + (quotedWords.size() - run.quotedEnd));
    return m_folded.text.mid(words[begin].begin, words[end - 1].end - words[begin].begin);
}

} // namespace deal
