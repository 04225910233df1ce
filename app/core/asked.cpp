#include "asked.h"

#include "nearest.h"
#include "setaside.h"

#include <QCoreApplication>

#include <algorithm>

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Console)
};

} // namespace

QString withNearest(const QString &sentence, const QString &typed, const QStringList &keys, const QString &otherwise)
{
    const QStringList near = nearestTo(typed, keys);
    return sentence + u' '
        + (near.isEmpty() ? otherwise
                          : Tr::tr("Nearest: %1. %2", "keys; what to do").arg(near.join(QStringLiteral(", ")), otherwise));
}

Expected<Filter> askedFilter(const CommandLine &line, const Dossier &dossier)
{
    Filter filter;
    filter.anyParty = line.anyParty;
    filter.asOf = line.asOf;
    for (const QString &key : line.parties) {
        const std::optional<PartyId> party = dossier.partyByKey(key);
        if (!party) {
            QStringList keys;
            for (const Party &one : dossier.parties)
                keys << one.key;
            return Problem{withNearest(Tr::tr("There is no party “%1” in this dossier.").arg(key), key, keys,
                Tr::tr("deal-explorer list parties names them all."))};
        }
        if (!filter.parties.contains(*party))
            filter.parties << *party;
    }
    std::sort(filter.parties.begin(), filter.parties.end());
    return filter;
}

Expected<Dossier> askedDossier(const CommandLine &line, const Dossier &whole)
{
    QList<ArticleId> setAside;
    for (const QString &typed : line.without) {
        const auto articleBy = [&](QString Article::*name) {
            return std::find_if(whole.articles.begin(), whole.articles.end(),
                [&](const Article &article) { return (article.*name).compare(typed, Qt::CaseInsensitive) == 0; });
        };
        const auto byLetter = articleBy(&Article::letter); // what one article is called may be another's key
        const auto found = byLetter != whole.articles.end() ? byLetter : articleBy(&Article::key);
        if (found == whole.articles.end()) {
            QStringList all;
            for (const Article &article : whole.articles)
                all << QStringLiteral("%1 (%2)").arg(article.key, article.letter);
            return Problem{Tr::tr("There is no article “%1” in this dossier; its articles are: %2.", "what was typed; keys")
                               .arg(typed, all.join(QStringLiteral(", ")))};
        }
        const ArticleId article{int(found - whole.articles.begin())};
        if (!setAside.contains(article))
            setAside << article;
    }
    return withoutArticles(whole, setAside);
}

} // namespace deal
