// A picture of ours that comes back: dropped on the window, it opens what it shows. GUI thread only.
#pragma once

class QMimeData;

namespace deal {

class ArticleDesk;

/// One file of this computer that core/picturefacts.h knows for a picture of ours opens its view in one step, with its filter and
/// the articles that were set aside; what the reader must know of it is said above the stage. All else is the desk's: articles.
void takeDropped(const QMimeData &dropped, ArticleDesk &desk);

} // namespace deal
