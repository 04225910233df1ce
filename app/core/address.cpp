#include "address.h"

#include "filtertext.h"
#include "oneline.h"
#include "vocabulary.h"

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
              logarithmic = QStringLiteral("log"), pageName = QStringLiteral("page"), anyClaim = QStringLiteral("claim"),
              partyWord = QStringLiteral("party"), passageWord = QStringLiteral("passage"), abreast = QStringLiteral("abreast");

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QStringList claimWords()
{
    return {keyOf(ClaimKind::Clause), keyOf(ClaimKind::Amount), keyOf(ClaimKind::Event), anyClaim};
}

/// What stands between the scheme and the query, decoded: the key, then nothing, a page, or a kind and a key of that kind.
QStringList pathOf(const QString &address)
{
    if (address.size() > longest || !address.startsWith(scheme, Qt::CaseInsensitive)) // a scheme has no case (RFC 3986, 3.1)
        return {};
    QStringList parts = address.mid(scheme.size()).section(u'#', 0, 0).section(u'?', 0, 0).split(u'/');
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (std::any_of(address.begin(), address.end(), isSpace)) // words that begin with "deal:" are no address
        return {};
    for (QString &part : parts)
        part = decoded(part);
    const bool named = parts.size() == 3 && (claimWords() << partyWord << passageWord).contains(parts.at(1));
    return (parts.size() < 3 || named) && !parts.first().isEmpty() ? parts : QStringList();
}

QString wordOf(const Seen &seen)
{
    if (seen.page == Page::Funding)
        return viewNames().at(int(viewOf(seen.money)));
    if (seen.page != Page::Sources || seen.reading == Reading::Beside)
        return nameOf(seen.page);
    return seen.reading == Reading::Abreast ? abreast : viewNames().at(int(View::Comparison));
}

std::optional<Seen> seenCalled(const QString &word)
{
    if (const auto page = pageNamed(word))
        return Seen(*page);
    if (const qsizetype view = viewNames().indexOf(word); view >= 0)
        return Seen(View(view));
    if (word != abreast)
        return {};
    Seen seen(Page::Sources);
    seen.reading = Reading::Abreast;
    return seen;
}

/// The page on which what is named stands by itself.
Seen ownPage(const Dossier &dossier, const Address &address)
{
    if (address.party)
        return Page::Parties;
    if (!address.claim)
        return address.passage ? Page::Sources : address.seen;
    switch (dossier.claim(*address.claim).kind) {
    case ClaimKind::Amount:
        return Page::Funding;
    case ClaimKind::Event:
        return Page::Timeline;
    case ClaimKind::Clause:
        break;
    }
    return Page::Clauses;
}

std::optional<PassageId> passageByKey(const Dossier &dossier, const QString &key)
{
    const auto found = std::find_if(
        dossier.passages.begin(), dossier.passages.end(), [&key](const Passage &passage) { return passage.key == key; });
    return found == dossier.passages.end() ? std::nullopt : std::optional(PassageId(int(found - dossier.passages.begin())));
}

/// "clause/api-exclusivity", "party/oracle", "funding-parts"
QString pathWords(const Dossier &dossier, const Address &address)
{
    const auto named = [](const QString &kind, const QString &key) { return kind + u'/' + encoded(key); };
    if (address.party)
        return named(partyWord, dossier.party(*address.party).key);
    if (address.claim)
        return named(keyOf(dossier.claim(*address.claim).kind), dossier.claim(*address.claim).key);
    return address.passage ? named(passageWord, dossier.passage(*address.passage).key) : wordOf(address.seen);
}

/// What the path names; a sentence where the dossier knows no such thing.
std::optional<Problem> readPath(const QStringList &path, const Dossier &dossier, Address &address)
{
    const QString word = path.value(1), key = path.value(2), shown = oneLine(key, shownOfIt);
    if (path.size() < 3) {
        const std::optional<Seen> seen = path.size() == 1 ? Seen() : seenCalled(word);
        if (!seen)
            return Problem{
                Tr::tr("This version does not know the view “%1”.", "a view's name in an address").arg(oneLine(word, shownOfIt))};
        address.seen = *seen;
        return {};
    }
    if (word == partyWord) {
        address.party = dossier.partyByKey(key);
        if (!address.party)
            return Problem{Tr::tr("This dossier knows no party “%1”.", "a key in an address").arg(shown)};
    } else if (word == passageWord) {
        address.passage = passageByKey(dossier, key);
        if (!address.passage)
            return Problem{Tr::tr("This dossier has no quotation “%1”.", "a key in an address").arg(shown)};
    } else {
        address.claim = dossier.claimByKey(key);
        if (!address.claim)
            return Problem{Tr::tr("This dossier has no clause, amount or event “%1”.", "a key in an address").arg(shown)};
    }
    address.seen = ownPage(dossier, address);
    return {};
}

void readQuery(const QString &words, const Dossier &dossier, Address &address)
{
    const QUrlQuery query(words);
    address.filter = filterFromText(dossier, words);
    const QStringList without = query.allQueryItemValues(withoutName, QUrl::FullyDecoded);
    for (int a = 0; a < dossier.articles.size(); ++a)
        if (without.contains(dossier.articles.at(a).key))
            address.setAside << ArticleId(a);
    const bool names = address.claim || address.party || address.passage;
    if (const auto seen = seenCalled(query.queryItemValue(pageName, QUrl::FullyDecoded)); names && seen)
        address.seen = *seen;
    if (address.claim)
        address.passage = passageByKey(dossier, query.queryItemValue(passageWord, QUrl::FullyDecoded));
    address.logarithmic = address.seen == Seen(View::Funding) && query.queryItemValue(scaleName) == logarithmic;
}

} // namespace

Seen::Seen(View view)
{
    if (const auto funding = fundingReading(view)) {
        page = Page::Funding;
        money = *funding;
    } else if (const auto named = pageNamed(viewNames().at(int(view)))) {
        page = *named;
    } else {
        page = view == View::FactCheck ? Page::Clauses : Page::Sources;
        reading = view == View::Comparison ? Reading::Compare : Reading::Beside;
    }
}

std::optional<View> viewOf(const Seen &seen)
{
    for (int view = 0; view < viewCount; ++view)
        if (Seen(View(view)) == seen)
            return View(view);
    return {};
}

QString addressOf(const Dossier &dossier, const Address &address)
{
    QStringList query;
    if (wordOf(address.seen) != wordOf(ownPage(dossier, address)))
        query << pageName + u'=' + wordOf(address.seen);
    if (address.claim && !address.party && address.passage)
        query << passageWord + u'=' + encoded(dossier.passage(*address.passage).key);
    query << filterText(dossier, address.filter);
    for (const ArticleId article : address.setAside)
        query << withoutName + u'=' + encoded(dossier.article(article).key);
    if (address.logarithmic && address.seen == Seen(View::Funding))
        query << scaleName + u'=' + logarithmic;
    query.removeAll(QString());
    const QString path = scheme + encoded(dossier.key) + u'/' + pathWords(dossier, address);
    return query.isEmpty() ? path : path + u'?' + query.join(u'&');
}

QString dossierOf(const QString &address)
{
    return pathOf(address.trimmed()).value(0);
}

QString noAddress(const QString &text)
{
    return Tr::tr("“%1” is not an address: one begins with “deal:” and a dossier’s key.").arg(oneLine(text, shownOfIt));
}

Expected<Address> readAddress(const QString &text, const Dossier &dossier)
{
    const QString line = text.trimmed();
    const QStringList path = pathOf(line);
    if (path.isEmpty())
        return Problem{noAddress(text)};
    if (path.first() != dossier.key)
        return Problem{Tr::tr("The address is of another dossier, “%1”: open that one first.", "a dossier's key")
                           .arg(oneLine(path.first(), shownOfIt))};
    Address address;
    if (const auto problem = readPath(path, dossier, address))
        return *problem;
    readQuery(line.section(u'#', 0, 0).section(u'?', 1), dossier, address);
    return address;
}

} // namespace deal
