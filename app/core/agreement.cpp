#include "agreement.h"

#include "vocabulary.h"

#include <algorithm>
#include <array>

namespace deal {
namespace {

/// Everything that the evidence states, by attribute.
using Stated = std::array<QList<StatedValue>, size_t(countOf<Attribute>())>;

void add(QList<StatedValue> &values, const QString &value, int evidence)
{
    for (StatedValue &known : values)
        if (known.value == value) {
            if (known.evidence.last() != evidence)
                known.evidence << evidence;
            return;
        }
    values << StatedValue{value, {evidence}};
}

QList<Difference> differencesIn(const Stated &stated)
{
    QList<Difference> differences;
    for (size_t i = 0; i < stated.size(); ++i)
        if (stated.at(i).size() > 1)
            differences << Difference{Attribute(i), stated.at(i)};
    return differences;
}

} // namespace

Verdict judge(const Claim &claim, const QList<Passage> &passages)
{
    Verdict verdict;
    Stated stated;
    bool sameOrigin = true;
    for (int i = 0; i < int(claim.evidence.size()); ++i) {
        const Evidence &evidence = claim.evidence.at(i);
        const ArticleId article = passages.at(at(evidence.passage)).article;
        if (!verdict.articles.contains(article))
            verdict.articles << article;
        sameOrigin = sameOrigin && evidence.origin == claim.evidence.first().origin;
        for (const Statement &statement : evidence.states)
            add(stated[size_t(statement.attribute)], statement.value, i);
    }
    std::sort(verdict.articles.begin(), verdict.articles.end());

    const bool several = verdict.articles.size() > 1;
    verdict.differences = differencesIn(stated);
    verdict.oneOrigin = several && sameOrigin;
    if (!verdict.differences.isEmpty())
        verdict.agreement = Agreement::Differ;
    else if (several)
        verdict.agreement = Agreement::Agree;
    else if (verdict.articles.isEmpty())
        verdict.agreement = Agreement::Unsupported;
    return verdict;
}

} // namespace deal
