#include "anchor.h"

#include "multifind.h"

#include <QHash>

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

/// Where a word stands in a folded text.
struct Word {
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
            words.push_back({i, end});
        i = end;
    }
    return words;
}

/// The word in lower case, letter by letter, as Qt::CaseInsensitive compares. `lower` is room that is used again.
const QString &lowered(const QString &text, const Word &word, QString &lower)
{
    lower.resize(0);
    for (qsizetype i = word.begin; i < word.end; ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < word.end && text[i + 1].isLowSurrogate())
            lower += QChar::fromUcs4(QChar::toCaseFolded(QChar::surrogateToUcs4(c, text[++i])));
        else
            lower += c.toCaseFolded();
    }
    return lower;
}

/// The longest run of words, in letters, that a quotation and the text have in common.
struct CommonRun {
    qsizetype letters = 0;
    size_t textEnd = 0; ///< after the run's last word
    size_t quotedEnd = 0;
    size_t quotedWords = 0; ///< in all
};

/// Finds the runs of all quotations in one walk over the text.
class CommonRuns final {
public:
    explicit CommonRuns(const QStringList &quotations);
    void walk(const QString &text, const std::vector<Word> &words);
    [[nodiscard]] const CommonRun &best(qsizetype quotation) const { return m_best.at(quotation); }

private:
    /// A word of a quotation, and the run that ends with it at the word of the text that was met last.
    struct Place {
        qsizetype quotation = 0;
        size_t word = 0; ///< in the quotation
        size_t metAt = 0; ///< after the word of the text; 0: not yet
        qsizetype letters = 0;
    };
    QHash<QString, QList<qsizetype>> m_places; ///< of each word, the last first
    std::vector<Place> m_all;
    QList<CommonRun> m_best;
};

CommonRuns::CommonRuns(const QStringList &quotations)
    : m_best(quotations.size())
{
    QString lower;
    for (qsizetype i = 0; i < quotations.size(); ++i) {
        const QString folded = foldForQuoting(quotations.at(i)).text;
        const std::vector<Word> words = wordsOf(folded);
        m_best[i].quotedWords = words.size();
        for (size_t j = 0; j < words.size(); ++j) {
            m_places[lowered(folded, words[j], lower)].prepend(qsizetype(m_all.size()));
            m_all.push_back({i, j});
        }
    }
    for (QList<qsizetype> &places : m_places) // so that all that the walk takes lies in one piece
        places.squeeze();
}

void CommonRuns::walk(const QString &text, const std::vector<Word> &words)
{
    QString lower;
    for (size_t i = 0; i < words.size(); ++i) {
        const auto same = m_places.constFind(lowered(text, words[i], lower));
        if (same == m_places.constEnd())
            continue;
        // From the last, so that the place before still speaks of the previous word of the text.
        for (const qsizetype place : *same) {
            Place &here = m_all[size_t(place)];
            const bool goesOn = here.word > 0 && i > 0 && m_all[size_t(place - 1)].metAt == i;
            here.letters = words[i].end - words[i].begin + (goesOn ? m_all[size_t(place - 1)].letters : 0);
            here.metAt = i + 1;
            CommonRun &best = m_best[here.quotation];
            if (here.letters > best.letters)
                best = {here.letters, i + 1, here.word + 1, best.quotedWords};
        }
    }
}

/// A quotation made ready: what is looked for, and which part of it is the quotation itself, the rest being what surrounds it.
struct Wanted {
    QString words; ///< folded; empty when nothing is left of the quotation
    qsizetype begin = 0, end = 0;
};

Wanted prepared(const Quotation &quotation)
{
    // All three are folded as one text, so that the space between them counts as it does in the article.
    const Folded folded = foldForQuoting(quotation.prefix + quotation.exact + quotation.suffix);
    const auto firstFrom = [&folded](qsizetype place) {
        return std::lower_bound(folded.from.begin(), folded.from.end() - 1, place) - folded.from.begin();
    };
    qsizetype begin = firstFrom(quotation.prefix.size());
    qsizetype end = firstFrom(quotation.prefix.size() + quotation.exact.size());
    while (begin < end && folded.text[begin] == u' ')
        ++begin;
    while (begin < end && folded.text[end - 1] == u' ')
        --end;
    return begin == end ? Wanted() : Wanted{folded.text, begin, end};
}

/// Where the quotation itself stands in the original, once all that was wanted stands at that place of the folded text.
std::pair<qsizetype, qsizetype> stretchOf(const Wanted &wanted, qsizetype place, const Folded &folded, const QString &original)
{
    const qsizetype from = folded.from[place + wanted.begin];
    qsizetype to = folded.from[place + wanted.end];
    // The white space behind the text's last word belongs to no quotation.
    while (to > from && original[to - 1].isSpace())
        --to;
    return {from, to};
}

} // namespace

AnchoringText::AnchoringText(QString text)
    : m_original(std::move(text))
    , m_folded(foldForQuoting(m_original))
{
}

std::optional<TextPosition> AnchoringText::find(QStringView exact, QStringView prefix, QStringView suffix) const
{
    const Wanted wanted = prepared({exact.toString(), prefix.toString(), suffix.toString()});
    const qsizetype place = nextPlace(m_folded, wanted.words, 0);
    if (place < 0)
        return {};
    const auto [from, to] = stretchOf(wanted, place, m_folded, m_original);
    const qsizetype start = codePoints(QStringView(m_original).left(from));
    return TextPosition{start, start + codePoints(QStringView(m_original).mid(from, to - from))};
}

QList<std::optional<Anchored>> AnchoringText::findAll(const QList<Quotation> &quotations) const
{
    QList<Wanted> all;
    QList<QString> words;
    for (const Quotation &quotation : quotations) {
        all << prepared(quotation);
        words << all.last().words;
    }
    const QList<qsizetype> places = firstPlaces(m_folded.text, words, [&](qsizetype wanted, qsizetype place) {
        return isBoundary(m_folded, place) && isBoundary(m_folded, place + words.at(wanted).size());
    });

    QList<std::optional<Anchored>> found(quotations.size());
    std::vector<std::pair<qsizetype, qsizetype *>> ends; // places in UTF-16, and where their code points are to be written
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) < 0)
            continue;
        const auto [from, to] = stretchOf(all.at(i), places.at(i), m_folded, m_original);
        Anchored &anchored = found[i].emplace(Anchored{{}, from, to});
        ends.emplace_back(from, &anchored.position.start);
        ends.emplace_back(to, &anchored.position.end);
    }
    std::sort(ends.begin(), ends.end());
    qsizetype counted = 0, points = 0;
    for (const auto &[place, into] : ends) { // one walk over the text, however many are found
        points += codePoints(QStringView(m_original).mid(counted, place - counted));
        counted = place;
        *into = points;
    }
    return found;
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
    return nearestAll({exact.toString()}).first();
}

QStringList AnchoringText::nearestAll(const QStringList &exacts) const
{
    constexpr qsizetype fewestLetters = 5; // "de la" in common says nothing
    if (exacts.isEmpty())
        return {};
    const std::vector<Word> words = wordsOf(m_folded.text);
    CommonRuns runs(exacts);
    runs.walk(m_folded.text, words);
    QStringList nearest;
    for (qsizetype i = 0; i < exacts.size(); ++i) {
        const CommonRun &run = runs.best(i);
        nearest << QString();
        if (run.letters < fewestLetters)
            continue;
        const size_t begin = run.textEnd - std::min(run.textEnd, run.quotedEnd);
        const size_t end = std::min(words.size(), run.textEnd + (run.quotedWords - run.quotedEnd));
        nearest.last() = m_folded.text.mid(words[begin].begin, words[end - 1].end - words[begin].begin);
    }
    return nearest;
}

} // namespace deal
