// The list beneath the search's box, over the window's other parts: what was found, kind by kind. The keyboard comes into it, and
// goes back to the box by Up and by typing.
#pragma once

#include "cardview.h"
#include "core/searchmodel.h"
#include "shared.h"

#include <QFrame>
#include <QLabel>
#include <QTimer>

namespace deal {

class SearchResults final : public QFrame {
    Q_OBJECT
public:
    SearchResults(const Shared &shared, QWidget *window);
    void show(const SearchQuery &query, const std::optional<SearchAnswer> &answer, const QList<SearchCommand> &commands);
    using QFrame::show;
    /// A sentence alone.
    void say(const QString &sentence);
    /// Beneath a rectangle of the window, as high as its rows, within the window.
    void place(const QRect &box);
    /// The keyboard to the first that can be chosen; nothing where there is none.
    void enter();
    /// As if the first that can be chosen were.
    void openFirst();
    [[nodiscard]] const SearchModel &model() const { return m_model; }

Q_SIGNALS:
    void foundChosen(const deal::Found &found);
    void commandChosen(int command);
    void left(); ///< Esc
    /// Back to the box; `key` is what was typed into it, or null.
    void boxWanted(QKeyEvent *key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    [[nodiscard]] bool takesKey(QKeyEvent &key);
    void move(int step);
    void speak();
    Shared m_shared;
    SearchModel m_model;
    CardView *m_view;
    QLabel *m_hint;
    QTimer m_speaking; ///< who listens hears what is found once nobody types
};

} // namespace deal
