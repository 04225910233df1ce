#include "filtertext.h"

#include "vocabulary.h"

#include <QUrlQuery>

#include <algorithm>

namespace deal {

namespace {

const QString partyName = QStringLiteral("party"), anyName = QStringLiteral("any"), roleName = QStringLiteral("role"),
              kindName = QStringLiteral("kind"), standingName = QStringLiteral("standing"),
              agreementName = QStringLiteral("agreement"), onlyName = QStringLiteral("only"), dayName = QStringLiteral("on");

template <class E>
void write(QUrlQuery &query, const QString &name, const QList<E> &ticked)
{
    for (const E value : ticked)
        query.addQueryItem(name, keyOf(value));
}

template <class E>
QList<E> read(const QUrlQuery &query, const QString &name)
{
    QList<E> ticked;
    for (const QString &key : query.allQueryItemValues(name, QUrl::FullyDecoded))
        if (const auto value = fromKey<E>(key); value && !ticked.contains(*value))
            ticked << *value;
    std::sort(ticked.begin(), ticked.end());
    return ticked;
}

} // namespace

QString filterText(const Dossier &dossier, const Filter &filter)
{
    QUrlQuery query;
    for (const PartyId party : filter.parties)
        query.addQueryItem(partyName, dossier.party(party).key);
    if (filter.anyParty)
        query.addQueryItem(anyName, QStringLiteral("1"));
    if (filter.role)
        query.addQueryItem(roleName, keyOf(*filter.role));
    write(query, kindName, filter.kinds);
    write(query, standingName, filter.standings);
    write(query, agreementName, filter.agreements);
    for (const ArticleId article : filter.onlyIn)
        query.addQueryItem(onlyName, dossier.article(article).key);
    if (filter.asOf)
        query.addQueryItem(dayName, filter.asOf->toString(Qt::ISODate));
    return query.toString(QUrl::FullyEncoded);
}

Filter filterFromText(const Dossier &dossier, const QString &text)
{
    const QUrlQuery query(text);
    Filter filter;
    for (const QString &key : query.allQueryItemValues(partyName, QUrl::FullyDecoded))
        if (const auto party = dossier.partyByKey(key); party && !filter.parties.contains(*party))
            filter.parties << *party;
    std::sort(filter.parties.begin(), filter.parties.end());
    filter.anyParty = query.queryItemValue(anyName) == QStringLiteral("1");
    filter.role = fromKey<Role>(query.queryItemValue(roleName));
    filter.kinds = read<ClauseKind>(query, kindName);
    filter.standings = read<Standing>(query, standingName);
    filter.agreements = read<Agreement>(query, agreementName);
    const QStringList only = query.allQueryItemValues(onlyName, QUrl::FullyDecoded);
    for (int a = 0; a < dossier.articles.size(); ++a)
        if (only.contains(dossier.articles.at(a).key))
            filter.onlyIn << ArticleId(a);
    if (const QDate day = QDate::fromString(query.queryItemValue(dayName), Qt::ISODate); day.isValid() && day.year() > 0)
        filter.asOf = day;
    return filter;
}

} // namespace deal
