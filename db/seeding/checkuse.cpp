#include "checks.h"

#include "core/vocabulary.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace deal {

namespace {

QString statedWord(Attribute attribute, const QString &word)
{
    return keyOf(attribute) + u'=' + word;
}

void checkTickers(const Draft &draft, Findings &findings)
{
    QHash<QString, QString> quotations;
    for (const DraftPassage *passage : draft.passages())
        quotations.insert(passage->key.text, foldForQuoting(passage->exact.text).text);
    for (const DraftParty &party : draft.parties) {
        const QString ticker = foldForQuoting(party.ticker.text).text;
        const bool printed = std::any_of(party.passages.cbegin(), party.passages.cend(),
            [&](const Word &passage) { return quotations.value(passage.text).contains(ticker); });
        if (!ticker.isEmpty() && !printed && !party.passages.isEmpty())
            findings.add(party.ticker.place,
                QStringLiteral(
                    "the ticker %1 stands in none of the passages of %2: name the passage where it is printed, or leave it out")
                    .arg(quoted(party.ticker.text), quoted(party.key.text)));
    }
}

} // namespace

void checkUse(const Draft &draft, Findings &findings)
{
    QSet<QString> usedPassages;
    QSet<QString> statedWords;
    for (const DraftParty &party : draft.parties)
        for (const Word &passage : party.passages)
            usedPassages << passage.text;
    for (const DraftClaim &claim : draft.claims)
        for (const DraftEvidence &evidence : claim.evidence) {
            usedPassages << evidence.passage.text;
            for (const DraftStatement &statement : evidence.states)
                statedWords << statedWord(statement.attribute, statement.value.text);
        }

    for (const DraftPassage *passage : draft.passages())
        if (!usedPassages.contains(passage->key.text) && !passage->key.isEmpty())
            findings.add(passage->key.place,
                QStringLiteral("the passage %1 proves nothing: name it in some evidence or party, or leave it out")
                    .arg(quoted(passage->key.text)));
    for (const DraftValue &value : draft.values)
        if (!statedWords.contains(statedWord(value.attribute, value.key.text)) && !value.key.isEmpty())
            findings.add(value.place,
                QStringLiteral("the %1 %2 is stated nowhere: write states.%1 = %2 in some evidence, or leave it out")
                    .arg(keyOf(value.attribute), quoted(value.key.text)));
    checkTickers(draft, findings);
}

} // namespace deal
