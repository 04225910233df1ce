// The sources, read in three ways: an article beside its rendering, two articles abreast, or claim by claim.
#pragma once

#include "shared.h"

#include <QStackedWidget>
#include <QToolButton>

#include <array>

namespace deal {

inline constexpr int readingCount = 3;

class SourcesPage final : public QWidget {
    Q_OBJECT
public:
    explicit SourcesPage(const Shared &shared, QWidget *parent = nullptr);
    /// "French | English", "A | B", "Compare": by the dossier's own languages and letters.
    [[nodiscard]] static QString readingName(Reading reading, const Dossier &dossier, const Words &words);

Q_SIGNALS:
    /// A way of reading is built when it is first seen.
    void viewBuilt(QWidget *view);

protected:
    /// To the page is to its first part. (A focus proxy would leave what stands before it out of Tab's way.)
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again

private:
    void showReading();
    [[nodiscard]] QWidget *makeView(Reading reading);
    Shared m_shared;
    QStackedWidget *m_stack;
    std::array<QToolButton *, readingCount> m_buttons{};
    std::array<QWidget *, readingCount> m_views{};
};

} // namespace deal
