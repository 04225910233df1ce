// What the bars beside a whole text mean, and where the reader is among the sentences that carry no claim.
#pragma once

#include "shared.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <functional>

namespace deal {

class SourceView;

class CoverageLine final : public QWidget {
    Q_OBJECT
public:
    CoverageLine(const Look &look, QWidget *parent);
    /// Shows where the reader is; a screen reader says the sentence too.
    void say(const QString &where, const QString &words);

private:
    QLabel *m_where;
};

/// "Open an article's whole text…"; seen while an article has none.
[[nodiscard]] QToolButton *openTextButton(const Shared &shared, QWidget *page);

/// "Next sentence without a claim (F8)"; the keys F8 and Shift+F8 work while `page` is seen, wherever the keyboard is. `view` is
/// asked each time for the list that they go through; the button is enabled by whoever knows whether there is a whole text.
[[nodiscard]] QToolButton *nextSentenceButton(const Look &look, QWidget *page, const std::function<SourceView *()> &view);

} // namespace deal
