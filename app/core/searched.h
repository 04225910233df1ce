// What was searched for last and opened: its words are lit wherever they stand, and one paragraph of a whole text may be looked
// at. GUI thread only.
#pragma once

#include "searchquery.h"

#include <QObject>

namespace deal {

/// A paragraph of the text that the reader has of an article.
struct TextPlace {
    ArticleId article{};
    int paragraph = 0; ///< its place in WholeArticle::paragraphs
    bool operator==(const TextPlace &) const = default;
};

class Searched final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Empty: nothing is lit.
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    [[nodiscard]] std::optional<TextPlace> place() const { return m_place; }

public Q_SLOTS:
    void light(const deal::SearchQuery &query)
    {
        if (query == m_query)
            return;
        m_query = query;
        Q_EMIT changed();
    }
    void clear() { light({}); }
    void goTo(const deal::TextPlace &place)
    {
        m_place = place;
        Q_EMIT reached();
    }
    void leave() { m_place.reset(); }

Q_SIGNALS:
    void changed(); ///< other words are lit
    void reached(); ///< a paragraph is looked at, be it the same

private:
    SearchQuery m_query;
    std::optional<TextPlace> m_place;
};

} // namespace deal
