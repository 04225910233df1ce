#include "address.h"

#include "filtertext.h"
#include "oneline.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Address)
};

constexpr qsizetype longest = 16'384, shownOfIt = 80; ///< characters
const QString scheme = QStringLiteral("deal:"), withoutName = QStringLiteral("without"), scaleName = QStringLiteral("scale"),
              logarithmic = QStringLiteral("log");

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

/// What stands between the scheme and the query: the key and the view, still encoded.
QStringList pathOf(const QString &address)
{
    if (address.size() > longest || !address.startsWith(scheme, Qt::CaseInsensitive)) // a scheme has no case (RFC 3986, 3.1)
        return {};
    const QString path = address.mid(scheme.size()).section(u'#', 0, 0).section(u'?', 0, 0);
    const QStringList parts = path.split(u'/');
    return parts.size() == 2 && !parts.first().isEmpty() ? parts : QStringList();
}

} // namespace

QString addressOf(const Dossier &dossier, const Address &address)
{
    QStringList query{filterText(dossier, address.filter)};
    for (const ArticleId article : address.setAside)
        query << withoutName + u'=' + encoded(dossier.article(article).key);
    if (address.logarithmic && address.view == View::Funding)
        query << scaleName + u'=' + logarithmic;
    query.removeAll(QString());
    const QString path = scheme + encoded(dossier.key) + u'/' + viewNames().at(int(address.view));
    return query.isEmpty() ? path : path + u'?' + query.join(u'&');
}

QString dossierOf(const QString &address)
{
    const QStringList path = pathOf(address);
    return path.isEmpty() ? QString() : decoded(path.first());
}

Expected<Address> readAddress(const QString &text, const Dossier &dossier)
{
    const QStringList path = pathOf(text);
    if (path.isEmpty())
        return Problem{
            Tr::tr("“%1” is not an address: one begins with “deal:”, a dossier’s key and “/”.").arg(oneLine(text, shownOfIt))};
    const QString key = decoded(path.first()), name = decoded(path.last());
    if (key != dossier.key)
        return Problem{Tr::tr("The address is of another dossier, “%1”: open that one first.", "a dossier's key")
                           .arg(oneLine(key, shownOfIt))};
    const qsizetype view = viewNames().indexOf(name);
    if (view < 0)
        return Problem{
            Tr::tr("This version does not know the view “%1”.", "a view's name in an address").arg(oneLine(name, shownOfIt))};
    const QString words = text.section(u'#', 0, 0).section(u'?', 1);
    const QUrlQuery query(words);
    Address address;
    address.view = View(view);
    address.filter = filterFromText(dossier, words);
    const QStringList without = query.allQueryItemValues(withoutName, QUrl::FullyDecoded);
    for (int a = 0; a < dossier.articles.size(); ++a)
        if (without.contains(dossier.articles.at(a).key))
            address.setAside << ArticleId(a);
    address.logarithmic = address.view == View::Funding && query.queryItemValue(scaleName) == logarithmic;
    return address;
}

} // namespace deal
