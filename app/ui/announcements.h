// What a change of the focus is to those who do not see it: how many claims a filter leaves, which page is shown, as of which
// day. What happens in one turn of the keyboard is one sentence. GUI thread only.
#pragma once

#include "shared.h"

#include <QTimer>
#include <QWidget>

namespace deal {

class Announcements final : public QObject {
    Q_OBJECT
public:
    /// Says it in the window of `stage`, which owns it.
    Announcements(const Shared &shared, QWidget &stage);
    /// "7 of 16 clauses"; on the page of the money amounts, in the comparison claims.
    [[nodiscard]] static QString countInWords(const Focus &focus, const Words &words);

private:
    void speak();
    /// Qt tells that a list has the keyboard; this, which of its rows.
    void speakFocused() const;
    Shared m_shared;
    QWidget &m_stage;
    QTimer m_soon, m_focusSoon;
    Page m_page; ///< that was told of last
    std::optional<QDate> m_day; ///< likewise
};

} // namespace deal
