// What became of a text that the reader opened, pasted or dropped, as a value; and the words for it, in whatever language the
// window speaks at the time.
#pragma once

#include "noticebar.h"
#include "shared.h"

#include <functional>

namespace deal {

struct ArticleNews {
    enum class Outcome {
        Attached, ///< it is in use; recognition says whether all quotations stand in it
        Asked, ///< some quotations are missing: the reader chooses
        SameAgain, ///< that very text was in use already
        Second, ///< opened together with another text of the same article, which holds as many quotations or more
        Unknown, ///< it holds no quotation of any article
        Refused, ///< it is no text, or cannot be read
        Forgotten,
    };
    Outcome outcome = Outcome::Refused;
    QString name; ///< of the file, without its folder; empty when it was pasted
    Recognition recognition{};
    WholeArticle text{}; ///< Attached, Asked, Forgotten: in use, to be used, or to be taken back
    bool replaces = false; ///< Attached: another text of the article was in use before; Asked: one is in use now
    QString notKept{}; ///< why the reader's own file could not be written; empty: it was
    std::function<QString()> refusal{}; ///< Refused: the sentence, in the language of the time
    /// The article in question; nothing when it is about none.
    [[nodiscard]] std::optional<ArticleId> about() const
    {
        return outcome == Outcome::Forgotten ? text.article : recognition.article;
    }
};

/// Whether any of it waits for an answer.
[[nodiscard]] bool asks(const QList<ArticleNews> &news);
/// Good news that asks and offers nothing that is not in the menus as well.
[[nodiscard]] bool isPassing(const QList<ArticleNews> &news);

/// One notice for all that was opened together. With Asked, and for several, it has rows.
[[nodiscard]] NoticeText noticeText(const QList<ArticleNews> &news, const Shared &shared);

} // namespace deal
