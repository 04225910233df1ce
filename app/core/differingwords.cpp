#include "differingwords.h"

#include "fold.h"
#include "vocabulary.h"

#include <QSet>

#include <algorithm>

namespace deal {
namespace {

struct Word {
    WordSpan span;
    QString folded;
};

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ');
    return {list.begin(), list.end()};
}

constexpr auto ceilings = "jusqu'à jusqu'au jusqu'aux plafond plafonné maximum plus up most ceiling";
constexpr auto rounds = "environ vers quelque quelques près presque autour approximativement about around nearly roughly some";

/// Words that say nothing by themselves.
bool isSmall(const QString &word)
{
    static const QSet<QString> small = setOf(
        "à a au aux de des du d en et l la le les un une ou où que qui dans sur sous par pour avec chez ce cet cette ces son sa "
        "ses leur leurs notre nos il elle ils elles on se est sont sera seront ont été être avoir doit doivent y ne pas "
        "the an of to in on at by for and or with from as is are was were be been will has have had its it their our this that");
    return word.size() < 2 ? word.front().isLetter() : small.contains(word);
}

bool isHedge(const QString &word)
{
    static const QSet<QString> hedges =
        setOf(ceilings) + setOf(rounds) + setOf("d'ici ici jusqu'en avant après depuis until before after since");
    return hedges.contains(word);
}

bool isUnit(const QString &word)
{
    static const QSet<QString> units = setOf("% million millions milliard milliards billion billions euro euros dollar dollars");
    return units.contains(word);
}

/// Without the article that leans on it (l', d', qu'); jusqu'en stays one word, and not that of jusqu'à.
Word withoutElision(const QString &text, qsizetype start, qsizetype end)
{
    const QStringView whole = QStringView(text).mid(start, end - start);
    for (const qsizetype apostrophe : {qsizetype(1), qsizetype(2)}) {
        const bool leans = whole.size() > apostrophe + 1 && QStringView(u"'\u2019").contains(whole[apostrophe])
            && (apostrophe == 1 || whole.startsWith(u"qu", Qt::CaseInsensitive));
        if (leans)
            start += apostrophe + 1;
        if (leans)
            break;
    }
    return {{start, end - start}, foldForQuoting(QStringView(text).mid(start, end - start)).text.toLower()};
}

/// The words of a text, without what surrounds them.
QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto isInside = [&](qsizetype at) {
            const QChar c = text[at];
            const bool joins = QStringView(u"'\u2019-.,").contains(c) && at > i && at + 1 < text.size()
                && text[at + 1].isLetterOrNumber() && text[at - 1].isLetterOrNumber();
            return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'%' || joins;
        };
        qsizetype end = i;
        while (end < text.size() && isInside(end))
            ++end;
        if (end == i)
            continue;
        words << withoutElision(text, i, end);
        i = end;
    }
    return words;
}

/// Forms of one word: "exclusif" and "exclusive".
bool isAkin(const QString &a, const QString &b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype common = end - a.begin(), longer = std::max(a.size(), b.size());
    return common == longer || (common >= 5 && 10 * common >= 6 * longer);
}

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Words first to last of a quotation, neither shared nor broken by one that is.
struct Run {
    qsizetype first, last;
    [[nodiscard]] bool isEmpty() const { return last < first; }
};

class Marker final {
public:
    Marker(const QString &text, const QStringList &others, const QList<NamedValue> &named)
        : m_words(wordsOf(text))
    {
        for (const QString &other : others)
            for (const Word &word : wordsOf(other))
                m_shared << word.folded;
        for (const NamedValue &value : named) {
            m_anyNumber = m_anyNumber || value.anyNumber;
            m_figure = m_figure || value.figure;
            for (const Word &word : wordsOf(value.words))
                m_names << word.folded;
        }
    }

    [[nodiscard]] QList<WordSpan> spans() const
    {
        const QList<Run> all = runs();
        QList<Run> kept = figures();
        for (const Run &run : all)
            if (const Run named = namedIn(run); !named.isEmpty())
                add(kept, named);
        QList<WordSpan> spans;
        for (const Run &run : kept.isEmpty() ? all : kept)
            if (const Run words = trimmed(run); !words.isEmpty()) {
                const WordSpan &first = m_words.at(words.first).span, &last = m_words.at(words.last).span;
                spans << WordSpan{first.start, last.start + last.length - first.start};
            }
        return spans;
    }

private:
    [[nodiscard]] bool differs(qsizetype i) const { return !m_shared.contains(m_words.at(i).folded); }
    [[nodiscard]] bool names(qsizetype i) const
    {
        const QString &word = m_words.at(i).folded;
        return (m_anyNumber && hasDigit(word))
            || std::any_of(m_names.begin(), m_names.end(), [&](const QString &name) { return isAkin(word, name); });
    }
    [[nodiscard]] QList<Run> runs() const
    {
        QList<Run> runs;
        for (qsizetype i = 0; i < m_words.size(); ++i)
            if (differs(i) && i > 0 && differs(i - 1))
                runs.last().last = i;
            else if (differs(i))
                runs << Run{i, i};
        return runs;
    }
    /// Each number before a unit, with it; where no unit follows any, the numbers that the others have too.
    [[nodiscard]] QList<Run> figures() const
    {
        QList<Run> withUnit, shared;
        for (qsizetype i = 0; m_figure && i < m_words.size(); ++i) {
            if (!hasDigit(m_words.at(i).folded))
                continue;
            if (i + 1 < m_words.size() && isUnit(m_words.at(i + 1).folded))
                withUnit << Run{i, i + 1};
            else if (!differs(i))
                shared << Run{i, i};
        }
        return withUnit.isEmpty() ? shared : withUnit;
    }
    /// In order, and into one with those that it meets.
    static void add(QList<Run> &runs, Run run)
    {
        const auto meets = [&run](const Run &other) { return other.first <= run.last + 1 && run.first <= other.last + 1; };
        for (const Run &other : runs)
            if (meets(other))
                run = {std::min(run.first, other.first), std::max(run.last, other.last)};
        runs.removeIf(meets);
        runs.insert(
            std::lower_bound(runs.begin(), runs.end(), run, [](const Run &a, const Run &b) { return a.first < b.first; }), run);
    }
    /// From the first word of a run that names a value to the last, with what qualifies them; empty where none does.
    [[nodiscard]] Run namedIn(Run run) const
    {
        const auto isNaming = [&](qsizetype i) { return names(i) && !isSmall(m_words.at(i).folded); };
        Run found = run;
        while (!found.isEmpty() && !isNaming(found.first))
            ++found.first;
        while (!found.isEmpty() && !isNaming(found.last))
            --found.last;
        if (found.isEmpty())
            return found;
        while (found.first > run.first && isHedge(m_words.at(found.first - 1).folded))
            --found.first;
        while (found.last < run.last && isUnit(m_words.at(found.last + 1).folded))
            ++found.last;
        return found;
    }
    [[nodiscard]] Run trimmed(Run run) const
    {
        while (!run.isEmpty() && isSmall(m_words.at(run.first).folded))
            ++run.first;
        while (!run.isEmpty() && isSmall(m_words.at(run.last).folded))
            --run.last;
        return run;
    }

    QList<Word> m_words;
    QSet<QString> m_shared, m_names;
    bool m_anyNumber = false, m_figure = false;
};

} // namespace

QList<WordSpan> differingWords(const QString &text, const QStringList &others, const QList<NamedValue> &named)
{
    return Marker(text, others, named).spans();
}

QString hedgesFor(QStringView qualifier)
{
    const auto known = fromKey<Qualifier>(qualifier);
    return known == Qualifier::UpTo ? QString::fromUtf8(ceilings)
        : known == Qualifier::About ? QString::fromUtf8(rounds)
                                    : QString();
}

} // namespace deal
