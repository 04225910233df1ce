// What leads back to a view: a picture of ours, or an address as text; dropped on the window, it opens what it shows. GUI thread
// only.
#pragma once

class QMimeData;
class QString;

namespace deal {

class ArticleDesk;

/// Opens an address in one step, and answers whether it did; what is wrong with it is said above the stage.
bool takeAddress(const QString &address, ArticleDesk &desk);

/// Text or a link that is an address, as takeAddress() does. One file of this computer that core/picturefacts.h knows for a
/// picture of ours opens its view in one step, with its filter and the articles that were set aside; what the reader must know of
/// it is said above the stage. All else is the desk's: articles.
void takeDropped(const QMimeData &dropped, ArticleDesk &desk);

} // namespace deal
