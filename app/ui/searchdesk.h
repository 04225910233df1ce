// The search of the window: it asks while somebody types, opens what is chosen where it is shown, and walks from one of what was
// found to the next. It lives as long as its dossier is open; its box and its list are made anew with the tool bar.
#pragma once

#include "core/searching.h"
#include "menucommands.h"
#include "searchactions.h"
#include "searchbox.h"
#include "searchresults.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

namespace deal {

class SearchDesk final : public QObject {
    Q_OBJECT
public:
    /// All of `shared`, and the window, outlive it; `toPage` gives the keyboard to the page that is shown. The index is made once
    /// the window has been painted, or when somebody asks before.
    SearchDesk(const Shared &shared, QMainWindow &window, std::function<void()> toPage);
    ~SearchDesk() override;
    /// A box for that bar, in the place of the one so far, which goes with its bar.
    [[nodiscard]] QWidget *makeBox(const SearchActions &actions, QWidget &bar);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepare();
    void ask();
    void type(const QString &text);
    void answered(const SearchAnswer &answer);
    void failed(const QString &what);
    [[nodiscard]] SearchResults &results();
    void showResults();
    void hideResults();
    void placeResults();
    void enterList();
    void openFirst();
    void keyboardWent(QWidget *from, const QWidget *to);
    void open(const Found &found);
    void show(const Found &found);
    void showQuotation(PassageId passage);
    void run(int command);
    void walk(int step);
    void sayWhere();
    /// To where the keyboard was; `forget`: nothing is searched for any more.
    void leave(bool forget);
    [[nodiscard]] bool isOurs(const QWidget *widget) const;
    Shared m_shared;
    QMainWindow &m_window;
    std::function<void()> m_toPage;
    SearchQuery m_query; ///< as it is typed
    std::optional<SearchAnswer> m_answer; ///< to that query
    QList<Found> m_found; ///< by that answer
    qsizetype m_here = -1; ///< which of them is open
    bool m_opening = false; ///< Enter was pressed before there was an answer
    QList<MenuCommand> m_commands; ///< when the box was last entered
    QPointer<SearchBox> m_box;
    QPointer<SearchResults> m_results;
    QPointer<QWidget> m_before; ///< where the keyboard was before it came to the box
    std::unique_ptr<Searching> m_searching;
};

} // namespace deal
