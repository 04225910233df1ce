#include "picturedrop.h"

#include "articledesk.h"
#include "core/oneline.h"
#include "core/picturefacts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::PictureDrop)
};

/// Every sentence is given as what makes it, to be said anew in another language.
void open(const QString &name, const PictureOrigin &origin, ArticleDesk &desk)
{
    Focus &focus = desk.shared().focus;
    if (const QString key = dossierOf(origin.address); key != focus.whole().key)
        return desk.refuse([name, of = origin.dossier.isEmpty() ? oneLine(key) : origin.dossier] {
            return Tr::tr("“%1” shows another dossier, “%2”: open that dossier first, then drop the picture again.",
                "a file's name; a dossier's title")
                .arg(name, of);
        });
    if (!takeAddress(origin.address, desk))
        return;
    const QString own = focus.whole().fingerprintInHex();
    if (!origin.sha256.isEmpty() && !own.isEmpty() && origin.sha256 != own)
        desk.refuse([name] {
            return Tr::tr(
                "“%1” was made from another edition of this dossier: what you see here may differ from it.", "a file's name")
                .arg(name);
        });
}

} // namespace

bool takeAddress(const QString &text, ArticleDesk &desk)
{
    Focus &focus = desk.shared().focus;
    const Expected<Address> address = readAddress(text, focus.whole());
    if (!address) {
        desk.refuse([text, &focus] { return readAddress(text, focus.whole()).problem(); });
        return false;
    }
    focus.showAddress(*address);
    desk.sayNothing(); // of an address before it
    return true;
}

void takeDropped(const QMimeData &dropped, ArticleDesk &desk)
{
    const QString words = dropped.urls().size() == 1 ? dropped.urls().constFirst().toString(QUrl::FullyEncoded) : dropped.text();
    if (!dossierOf(words).isEmpty()) {
        takeAddress(words, desk);
        return;
    }
    const QString path = dropped.urls().size() == 1 ? dropped.urls().constFirst().toLocalFile() : QString();
    if (!isPicture(path) || !QFileInfo(path).isFile())
        return desk.take(dropped);
    const auto origin = originOfFile(path);
    if (!origin)
        return desk.refuse([path, said = origin.problem()] {
            const auto again = originOfFile(path);
            return again ? said : again.problem();
        });
    *origin ? open(oneLine(QFileInfo(path).fileName()), **origin, desk) : desk.take(dropped);
}

} // namespace deal
