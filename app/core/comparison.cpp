#include "comparison.h"

#include "fold.h"

#include <QSet>

#include <algorithm>

namespace deal {
namespace {

struct Word {
    WordSpan span;
    QString folded;
};

/// The words of a quotation, without what surrounds them; an elided article (l', d', qu') is no part of the word after it.
QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto isInside = [&](qsizetype at) {
            const QChar c = text[at];
            const bool joins = QStringView(u"'\u2019-.,%").contains(c) && at > i && at + 1 < text.size()
                && text[at + 1].isLetterOrNumber() && text[at - 1].isLetterOrNumber();
            return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'%' || joins;
        };
        qsizetype end = i;
        while (end < text.size() && isInside(end))
            ++end;
        if (end == i)
            continue;
        QString folded = foldForQuoting(QStringView(text).mid(i, end - i)).text.toLower();
        const qsizetype apostrophe = folded.indexOf(u'\'');
        if (apostrophe == 1 || folded.startsWith(QStringLiteral("qu'"))) // jusqu'en stays one word, and not that of jusqu'à
            folded.remove(0, apostrophe + 1);
        words << Word{{i, end - i}, folded};
        i = end;
    }
    return words;
}

/// Whether a run of words says anything: "de la" alone does not.
bool says(QStringView run)
{
    int letters = 0;
    for (const QChar c : run) {
        if (c.isDigit())
            return true;
        letters = c.isLetter() ? letters + 1 : 0;
        if (letters > 2)
            return true;
    }
    return false;
}

QList<WordSpan> wordsOutside(const QString &text, const QSet<QString> &shared)
{
    QList<WordSpan> runs;
    bool running = false;
    for (const Word &word : wordsOf(text)) {
        const bool differs = !shared.contains(word.folded);
        if (differs && running)
            runs.last().length = word.span.start + word.span.length - runs.last().start;
        else if (differs)
            runs << word.span;
        running = differs;
    }
    runs.removeIf([&](const WordSpan &run) { return !says(QStringView(text).mid(run.start, run.length)); });
    return runs;
}

/// For each of the evidence: the places in it of evidence that states another value of something that both state.
QList<QSet<int>> opponentsOf(const Dossier &dossier, ClaimId claim)
{
    QList<QSet<int>> opponents(dossier.claim(claim).evidence.size());
    for (const Difference &difference : dossier.verdict(claim).differences)
        for (const StatedValue &own : difference.values)
            for (const StatedValue &other : difference.values)
                if (own.value != other.value)
                    for (const int place : own.evidence)
                        opponents[place].unite(QSet<int>(other.evidence.begin(), other.evidence.end()));
    return opponents;
}

} // namespace

ComparedClaim compare(const Dossier &dossier, ClaimId id)
{
    const QList<Evidence> &evidence = dossier.claim(id).evidence;
    const QList<QSet<int>> opponents = opponentsOf(dossier, id);
    ComparedClaim compared{id, QList<QList<ComparedQuotation>>(dossier.articles.size())};
    for (int i = 0; i < int(evidence.size()); ++i) {
        const Passage &passage = dossier.passage(evidence.at(i).passage);
        ComparedQuotation quotation{evidence.at(i).passage, evidence.at(i).origin, {}};
        QSet<QString> shared;
        for (const int other : opponents.at(i))
            if (evidence.at(other).passage != quotation.passage)
                for (const Word &word : wordsOf(dossier.passage(evidence.at(other).passage).exact))
                    shared << word.folded;
        if (!opponents.at(i).isEmpty())
            quotation.differing = wordsOutside(passage.exact, shared);
        compared.byArticle[at(passage.article)] << quotation;
    }
    return compared;
}

} // namespace deal
