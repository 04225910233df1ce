#include "searchdesk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QTimer>

#include <algorithm>

namespace deal {

SearchDesk::SearchDesk(const Shared &shared, QMainWindow &window, std::function<void()> toPage)
    : m_shared(shared)
    , m_window(window)
    , m_toPage(std::move(toPage))
{
    window.installEventFilter(this); // for its first painting, and its sizes
    connect(qApp, &QApplication::focusChanged, this, &SearchDesk::keyboardWent);
    // What is found, and what is left out, are others then.
    connect(&shared.focus, &Focus::evidenceChanged, this, &SearchDesk::ask);
}

SearchDesk::~SearchDesk()
{
    const std::unique_ptr<QWidget> list(m_results.data()); // it reads what goes after this
}

QWidget *SearchDesk::makeBox(const SearchActions &actions, QWidget &bar)
{
    if (m_results)
        m_results->deleteLater();
    m_results.clear();
    m_box = new SearchBox(m_shared.look, &bar);
    m_box->setText(m_query.typed());
    sayWhere();
    connect(m_box, &QLineEdit::textChanged, this, &SearchDesk::type);
    connect(m_box, &SearchBox::listWanted, this, &SearchDesk::enterList);
    connect(m_box, &SearchBox::openWanted, this, &SearchDesk::openFirst);
    connect(m_box, &SearchBox::left, this, [this] { leave(true); });
    connect(actions.find(), &QAction::triggered, m_box, [this] {
        m_box->setFocus(Qt::ShortcutFocusReason);
        m_box->selectAll();
    });
    const auto key = [box = m_box.data(), find = actions.find()] { box->setKey(find->shortcut()); };
    connect(actions.find(), &QAction::changed, m_box, key);
    key();
    connect(actions.next(), &QAction::triggered, this, [this] { walk(1); });
    connect(actions.previous(), &QAction::triggered, this, [this] { walk(-1); });
    return m_box;
}

/// Made when it is first wanted.
SearchResults &SearchDesk::results()
{
    if (m_results)
        return *m_results;
    m_results = new SearchResults(m_shared, &m_window);
    connect(m_results, &SearchResults::left, this, [this] { leave(false); });
    connect(m_results, &SearchResults::foundChosen, this, &SearchDesk::open);
    connect(m_results, &SearchResults::commandChosen, this, &SearchDesk::run);
    connect(m_results, &SearchResults::boxWanted, m_box, [this](QKeyEvent *key) {
        m_box->setFocus();
        if (key)
            QCoreApplication::sendEvent(m_box, key);
    });
    return *m_results;
}

void SearchDesk::hideResults()
{
    if (m_results)
        m_results->hide();
}

bool SearchDesk::isOurs(const QWidget *widget) const
{
    return widget && (widget == m_box || (m_results && (widget == m_results || m_results->isAncestorOf(widget))));
}

bool SearchDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_searching)
        QTimer::singleShot(0, this, &SearchDesk::prepare); // after it
    if (event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &SearchDesk::placeResults); // once the bar has found its place
    return QObject::eventFilter(watched, event);
}

void SearchDesk::prepare()
{
    if (m_searching)
        return;
    m_searching = std::make_unique<Searching>();
    connect(m_searching.get(), &Searching::answered, this, &SearchDesk::answered);
    connect(m_searching.get(), &Searching::failed, this, &SearchDesk::failed);
    m_searching->fill(m_shared.focus.whole());
    const auto follow = [this](ArticleId article) {
        if (const WholeArticle *text = m_shared.texts.of(article))
            m_searching->put(*text);
        else
            m_searching->forget(article);
        ask(); // where something is searched for, there is more to find, or less
    };
    for (int a = 0; a < int(m_shared.focus.whole().articles.size()); ++a)
        if (m_shared.texts.of(ArticleId(a)))
            follow(ArticleId(a));
    connect(&m_shared.texts, &WholeTexts::changed, this, follow);
}

void SearchDesk::type(const QString &text)
{
    m_query = SearchQuery(text);
    m_answer.reset();
    m_found.clear();
    m_here = -1;
    m_opening = false;
    sayWhere();
    if (text.isEmpty()) {
        m_shared.focus.searched().clear();
        hideResults();
    } else if (m_query.isEmpty()) {
        m_answer = SearchAnswer{m_query, {}};
        showResults();
    } else {
        ask();
        if (!m_searching->isFilled() || !results().isVisible())
            showResults(); // else what stands there stays for the few milliseconds until the answer comes
    }
}

void SearchDesk::ask()
{
    prepare();
    if (!m_query.isEmpty())
        m_searching->ask(m_query, m_shared.focus.articlesSetAside());
}

void SearchDesk::answered(const SearchAnswer &answer)
{
    if (m_query.isEmpty() || !(answer.query == m_query))
        return; // something else has been typed since
    const std::optional<Found> here = m_here >= 0 ? std::optional(m_found.at(m_here)) : std::nullopt;
    m_answer = answer;
    m_found = answer.all();
    m_here = here ? m_found.indexOf(*here) : -1;
    sayWhere();
    if (m_box->hasFocus())
        showResults();
    if (std::exchange(m_opening, false))
        openFirst();
}

void SearchDesk::failed(const QString &what)
{
    showResults();
    results().say(tr("The search is out of order: %1", "in SQLite's words").arg(what));
}

void SearchDesk::showResults()
{
    if (m_query.typed().isEmpty() || !isOurs(QApplication::focusWidget()))
        return;
    QList<SearchCommand> commands;
    for (const MenuCommand &command : std::as_const(m_commands))
        commands << command.words;
    results().show(m_query, m_answer, commands);
    results().show();
    placeResults();
}

void SearchDesk::placeResults()
{
    if (m_box && m_results && m_results->isVisible())
        m_results->place({m_box->mapTo(&m_window, QPoint()), m_box->size()});
}

void SearchDesk::enterList()
{
    if (!results().isVisible())
        showResults();
    results().enter();
}

/// What is found first; when it is not known yet, once it is.
void SearchDesk::openFirst()
{
    m_opening = !m_answer && !m_query.isEmpty();
    if (m_opening)
        return;
    if (!results().isVisible())
        showResults();
    results().openFirst();
}

void SearchDesk::keyboardWent(QWidget *from, const QWidget *to)
{
    if (!m_box)
        return;
    if (to == m_box && !isOurs(from)) {
        if (from)
            m_before = from;
        m_commands = menuCommands(*m_window.menuBar());
        if (!m_query.typed().isEmpty())
            showResults();
    } else if (to && !isOurs(to)) {
        hideResults();
    }
}

void SearchDesk::leave(bool forget)
{
    if (forget)
        m_box->clear();
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
    else
        m_toPage();
    hideResults();
}

void SearchDesk::run(int command)
{
    const QPointer<QAction> action = m_commands.at(command).action;
    leave(true);
    if (action) // which may make the menus anew, and this box with them: not before the call has returned
        QTimer::singleShot(0, action, &QAction::trigger);
}

void SearchDesk::walk(int step)
{
    const qsizetype count = m_found.size();
    if (count == 0 || !m_box)
        return m_box ? m_box->setFocus(Qt::ShortcutFocusReason) : void();
    const qsizetype next = m_here < 0 ? (step > 0 ? 0 : count - 1) : (m_here + step + count) % count;
    open(m_found.at(next));
}

void SearchDesk::open(const Found &found)
{
    Focus &focus = m_shared.focus;
    m_here = m_found.indexOf(found);
    const bool hidden = leftOut(found, focus.dossier(), focus.filter());
    if (hidden)
        focus.clearFilter(); // the row has said so
    focus.searched().light(m_query);
    show(found);
    m_toPage();
    hideResults();
    sayWhere();
    const QString title = wordsOf(found, m_query, focus.dossier(), m_shared.texts, m_shared.words).title;
    const QString where = tr("%1 of %2: %3", "which of what was found, of how many; what it says")
                              .arg(QString::number(m_here + 1), QString::number(m_found.size()), title);
    m_box->announce(hidden ? tr("%1. The filter is cleared.").arg(where) : where);
}

void SearchDesk::show(const Found &found)
{
    Focus &focus = m_shared.focus;
    switch (found.kind) {
    case FoundKind::Party:
        return focus.open(Page::Parties, {}, PartyId(found.id));
    case FoundKind::Clause:
        return focus.open(Page::Clauses, ClaimId(found.id));
    case FoundKind::Amount:
        return focus.open(Page::Funding, ClaimId(found.id));
    case FoundKind::Event:
        return focus.open(Page::Sources, ClaimId(found.id), {}, Reading::Compare);
    case FoundKind::Quotation:
        return showQuotation(PassageId(found.id));
    case FoundKind::Paragraph:
        focus.open(Page::Sources, {}, {}, Reading::Beside);
        return focus.searched().goTo({found.article, found.id});
    }
}

/// With a claim that it proves, so that it is lit; the one that is focused, where it proves that.
void SearchDesk::showQuotation(PassageId passage)
{
    Focus &focus = m_shared.focus;
    const QList<ClaimId> &claims = focus.whole().claimsByPassage.at(at(passage));
    const bool proves = claims.isEmpty() || (focus.claim() && claims.contains(*focus.claim()));
    focus.open(Page::Sources, proves ? std::nullopt : std::optional(claims.first()), {},
        focus.reading() == Reading::Compare ? Reading::Beside : focus.reading());
    focus.lookAt(passage);
}

void SearchDesk::sayWhere()
{
    if (!m_box)
        return;
    const bool more = m_answer && std::any_of(m_answer->groups.begin(), m_answer->groups.end(), [](const FoundGroup &group) {
        return group.count > group.best.size();
    });
    const QLocale &locale = m_shared.words.locale();
    const QString count = locale.toString(m_found.size());
    m_box->sayWhere(m_here < 0 ? QString()
                               : tr("%1 of %2", "which of what was found, of how many")
                                     .arg(locale.toString(m_here + 1), more ? count + u'+' : count));
}

} // namespace deal
