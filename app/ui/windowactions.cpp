#include "windowactions.h"

#include "flatbutton.h"
#include "keychoice.h"
#include "pagebar.h"

#include <QMenu>

namespace deal {

namespace {

/// The pages that there are, with their icons.
constexpr std::pair<Page, const char *> pageIcons[] = {{Page::Overview, "overview"}, {Page::Parties, "parties"},
    {Page::Clauses, "clauses"}, {Page::Funding, "funding"}, {Page::Map, "map"}, {Page::Timeline, "timeline"},
    {Page::Sources, "sources"}, {Page::Notes, "note"}};

QWidget *gap(QToolBar &bar, bool stretches)
{
    auto *space = new QWidget(&bar);
    space->setMinimumWidth(int(2 * unit));
    if (stretches)
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    else
        space->setMaximumWidth(int(2 * unit));
    return space;
}

} // namespace

WindowActions::WindowActions(const Look &look, const Words &words, Focus *focus, ArticleDesk *desk, bool calm)
    : m_look(look)
    , m_words(words)
    , m_focus(focus)
    , m_articles(new ArticleActions(desk, this))
    , m_search(new SearchActions(focus, this))
    , m_guide(new GuideActions(look, words, focus, this))
    , m_panes(new PaneActions(this))
    , m_appearance(new Appearance(look, calm, this))
    , m_notes(new NoteActions(focus, this))
{
    makeFile();
    makeTakeAway();
    makeView(words.lang());
    makeGo();
    makeReadings();
    makeMoney();
    makeReliedOn();
    m_about = add(tr("&About Deal Explorer"), {});
    m_about->setObjectName(QStringLiteral("about"));
    connect(m_about, &QAction::triggered, this, &WindowActions::aboutWanted);
    m_welcome = add(tr("What each page &shows"), {});
    m_welcome->setObjectName(QStringLiteral("welcomeAgain"));
    m_welcome->setEnabled(focus);
    connect(m_welcome, &QAction::triggered, this, &WindowActions::welcomeWanted);
    for (QAction *action :
        {m_export, m_copyChart, m_print, m_logarithmic, m_clear, m_back, m_forward, m_showFilter, m_showEvidence})
        action->setEnabled(focus);
    for (QAction *page : m_pageGroup->actions())
        page->setEnabled(focus);
    nameCommands();
    if (focus)
        followFocus();
}

QAction *WindowActions::add(const QString &text, const QKeySequence &key, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    if (!icon.isEmpty())
        action->setIcon(m_look.icon(icon));
    const QString plain = QString(text).remove(QLatin1Char('&'));
    action->setToolTip(key.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, key.toString(QKeySequence::NativeText)));
    return action;
}

void WindowActions::makeFile()
{
    m_open = add(tr("&Open a dossier…"), standardKey(QKeySequence::Open, Qt::CTRL | Qt::Key_O), QStringLiteral("open"));
    m_export = add(tr("P&icture or table…"), QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export"));
    m_export->setObjectName(QStringLiteral("exportChart"));
    m_export->setToolTip(tr("Export what is seen, as a picture or a table (%1)", "a key")
                             .arg(m_export->shortcut().toString(QKeySequence::NativeText)));
    m_quit = add(tr("&Quit"), standardKey(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q));
    m_clear = add(tr("C&lear the filter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_print = add(tr("&Print…"), standardKey(QKeySequence::Print, Qt::CTRL | Qt::Key_P));
    m_print->setObjectName(QStringLiteral("printChart"));
    connect(m_print, &QAction::triggered, this, &WindowActions::printWanted);
    connect(m_open, &QAction::triggered, this, &WindowActions::openWanted);
    connect(m_export, &QAction::triggered, this, &WindowActions::exportWanted);
    connect(m_quit, &QAction::triggered, this, &WindowActions::quitWanted);
    connect(m_clear, &QAction::triggered, this, [this] { m_focus->clearFilter(); });
}

void WindowActions::makeTakeAway()
{
    m_copy = add(tr("&Copy quotation"), standardKey(QKeySequence::Copy, Qt::CTRL | Qt::Key_C));
    m_footnote = add(tr("Copy as &Markdown footnote"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    for (QAction *action : {m_copy, m_footnote})
        action->setEnabled(false);
    m_copyChart = add(tr("Cop&y picture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), QStringLiteral("copy"));
    m_copyChart->setObjectName(QStringLiteral("copyChart"));
    connect(m_copyChart, &QAction::triggered, this, &WindowActions::copyChartWanted);
    const std::array<std::pair<View, QString>, 3> views{{{View::FactCheck, tr("&Fact-check sheet…")},
        {View::Comparison, tr("C&omparison…")}, {View::Evidence, tr("Evidence as &Web Annotations…")}}};
    for (const auto &[view, name] : views) {
        m_views << add(name, {});
        m_views.last()->setEnabled(m_focus);
        connect(m_views.last(), &QAction::triggered, this, [this, wanted = view] { Q_EMIT viewWanted(wanted); });
    }
}

void WindowActions::makeView(const QString &lang)
{
    m_showFilter = add(tr("&Filter"), QKeySequence(Qt::Key_F9));
    m_showEvidence = add(tr("&Evidence"), QKeySequence(Qt::SHIFT | Qt::Key_F9));
    for (QAction *action : {m_showFilter, m_showEvidence}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    m_languages = new QActionGroup(this);
    const std::array<std::pair<QString, QString>, 2> languages{
        {{QStringLiteral("en"), QStringLiteral("&English")}, {QStringLiteral("fr"), QStringLiteral("&Français")}}};
    for (const auto &[code, name] : languages) {
        QAction *action = m_languages->addAction(name); // each in its own language, so that its reader finds it
        action->setCheckable(true);
        action->setData(code);
        action->setChecked(code == lang);
        connect(action, &QAction::triggered, this, [this, chosen = code] { Q_EMIT languageWanted(chosen); });
    }
}

void WindowActions::makeGo()
{
    m_back = add(tr("&Back"), standardKey(QKeySequence::Back, Qt::ALT | Qt::Key_Left), QStringLiteral("back"));
    m_forward = add(tr("For&ward"), standardKey(QKeySequence::Forward, Qt::ALT | Qt::Key_Right), QStringLiteral("forward"));
    connect(m_back, &QAction::triggered, this, [this] { m_focus->back(); });
    connect(m_forward, &QAction::triggered, this, [this] { m_focus->forward(); });
    m_pageGroup = new QActionGroup(this);
    for (const auto &[which, icon] : pageIcons) {
        QAction *page = add(
            pageName(which), QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + int(which)))), QString::fromLatin1(icon));
        page->setCheckable(true);
        m_pageGroup->addAction(page);
        connect(page, &QAction::triggered, this, [this, shown = which] { m_focus->showPage(shown); });
        m_pages.at(size_t(which)) = page;
    }
}

void WindowActions::makeReadings()
{
    const std::array<QString, 3> names{
        tr("An article &beside its rendering"), tr("Two articles &abreast"), tr("&Claim by claim")};
    auto *group = new QActionGroup(this);
    for (int i = 0; i < int(names.size()); ++i) {
        QAction *action = add(names.at(size_t(i)), QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i))));
        action->setCheckable(true);
        action->setEnabled(m_focus);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { m_focus->showSources(Reading(i)); });
        m_readings.at(size_t(i)) = action;
    }
}

void WindowActions::makeMoney()
{
    const std::array<QString, fundingReadingCount> names{
        tr("&Compare the amounts"), tr("&Part of the whole"), tr("Over &time", "the money")};
    auto *group = new QActionGroup(this);
    for (int i = 0; i < fundingReadingCount; ++i) {
        QAction *action = add(names.at(size_t(i)), QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_4 + i))));
        action->setCheckable(true);
        action->setEnabled(m_focus);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            m_focus->showFunding({FundingReading(i), m_focus->funding().logarithmic});
        });
        m_money.at(size_t(i)) = action;
    }
    m_logarithmic = add(tr("&Logarithmic scale"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_logarithmic->setCheckable(true);
    // To turn it on is to compare: no other reading has that scale.
    connect(m_logarithmic, &QAction::triggered, this, [this](bool on) {
        m_focus->showFunding({FundingReading::Compare, on});
        followMoney(); // where that is so already, it stays ticked
    });
}

void WindowActions::followMoney()
{
    const FundingForm form = m_focus->funding();
    m_money.at(size_t(form.reading))->setChecked(true);
    m_logarithmic->setChecked(form.reading == FundingReading::Compare && form.logarithmic);
}

void WindowActions::makeReliedOn()
{
    for (int a = 0; m_focus && a < int(m_focus->whole().articles.size()); ++a) {
        const Article &article = m_focus->whole().articles.at(a);
        QAction *action =
            add(plainWords(tr("Rely on %1 (%2)", "an article's letter and name").arg(article.letter, m_words.text(article.name))),
                {});
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, a] { m_focus->toggleAside(ArticleId(a)); });
        m_reliedOn << action;
    }
}

QString WindowActions::pageName(Page page)
{
    switch (page) {
    case Page::Overview:
        return tr("&Overview");
    case Page::Parties:
        return tr("&Parties");
    case Page::Clauses:
        return tr("&Clauses");
    case Page::Funding:
        return tr("&Funding");
    case Page::Map:
        return tr("&Map");
    case Page::Timeline:
        return tr("&Timeline");
    case Page::Notes:
        return tr("&Notes");
    case Page::Sources:
        break;
    }
    return tr("&Sources");
}

void WindowActions::followFocus()
{
    const auto history = [this] {
        m_back->setEnabled(m_focus->canGoBack());
        m_forward->setEnabled(m_focus->canGoForward());
    };
    const auto page = [this] {
        if (QAction *shown = m_pages.at(size_t(m_focus->page())))
            shown->setChecked(true);
    };
    const auto filter = [this] { m_clear->setEnabled(m_focus->filter() != Filter()); };
    const auto reading = [this] { m_readings.at(size_t(m_focus->reading()))->setChecked(true); };
    connect(m_focus, &Focus::readingChanged, this, reading);
    connect(m_focus, &Focus::fundingChanged, this, &WindowActions::followMoney);
    connect(m_focus, &Focus::historyChanged, this, history);
    connect(m_focus, &Focus::pageChanged, this, page);
    connect(m_focus, &Focus::filterChanged, this, filter);
    const auto reliedOn = [this] {
        for (int a = 0; a < int(m_reliedOn.size()); ++a)
            m_reliedOn.at(a)->setChecked(!m_focus->articlesSetAside().contains(ArticleId(a)));
    };
    connect(m_focus, &Focus::evidenceChanged, this, reliedOn);
    reliedOn();
    followMoney();
    reading();
    history();
    page();
    filter();
}

void WindowActions::fill(QMenuBar &bar, QSettings &settings)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addAction(m_open);
    m_articles->fillFile(*file);
    file->addSeparator();
    m_exports = file->addMenu(tr("&Export"));
    m_exports->addAction(m_export);
    m_exports->addActions(m_views);
    m_notes->fillExport(*m_exports);
    file->addAction(m_print);
    file->addSeparator();
    file->addAction(m_quit);
    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({m_copy, m_footnote, m_copyChart});
    m_notes->fillEdit(*edit);
    m_guide->fillEdit(*edit);
    m_articles->fillEdit(*edit);
    edit->addSeparator();
    m_search->fillEdit(*edit);
    edit->addAction(m_clear);
    QMenu *view = bar.addMenu(tr("&View"));
    view->addAction(m_showFilter);
    view->addAction(m_showEvidence);
    view->addSeparator();
    QMenu *readings = view->addMenu(tr("&Read the sources"));
    for (QAction *reading : m_readings)
        readings->addAction(reading);
    QMenu *money = view->addMenu(tr("Read the &money"));
    for (QAction *reading : m_money)
        money->addAction(reading);
    money->addSeparator();
    money->addAction(m_logarithmic);
    QMenu *whatIf = view->addMenu(tr("&What if an article is wrong?"));
    whatIf->addActions(m_reliedOn);
    whatIf->setEnabled(!m_reliedOn.isEmpty());
    view->addSeparator();
    view->addMenu(tr("&Language"))->addActions(m_languages->actions());
    m_appearance->fill(*view);
    QMenu *go = bar.addMenu(tr("&Go"));
    go->addAction(m_back);
    go->addAction(m_forward);
    go->addSeparator();
    go->addActions(m_pageGroup->actions());
    m_guide->fillGo(*go);
    m_panes->fillGo(*go);
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addAction(m_welcome);
    m_guide->fillHelp(*help);
    help->addAction(m_about);
    auto &window = *static_cast<QMainWindow *>(bar.window());
    m_panes->serve(window);
    m_guide->serve(window, bar, settings); // after it: Escape looks away from a party first
}

void WindowActions::fill(QToolBar &bar, QWidget *searchBox) const
{
    bar.setObjectName(QStringLiteral("pages"));
    bar.setAccessibleName(tr("Pages and search"));
    bar.setMovable(false);
    bar.setContextMenuPolicy(Qt::PreventContextMenu);
    bar.setContentsMargins(int(2 * unit), int(unit), int(2 * unit), int(unit));
    const auto button = [&](QAction *action, FlatButton::Style style, Qt::ToolButtonStyle look) {
        auto *made = new FlatButton(m_look, style, &bar);
        made->setDefaultAction(action);
        made->setToolButtonStyle(look);
        made->setAccessibleName(action->iconText()); // "Export chart", where the menu that leads there says "Export" already
        bar.addWidget(made);
        return made;
    };
    button(m_back, FlatButton::Style::Plain, Qt::ToolButtonIconOnly);
    button(m_forward, FlatButton::Style::Plain, Qt::ToolButtonIconOnly);
    bar.addWidget(gap(bar, false));
    QList<QToolButton *> pages;
    for (QAction *page : m_pageGroup->actions())
        pages << button(page, FlatButton::Style::Plain, Qt::ToolButtonTextBesideIcon);
    new PageBar(bar, pages);
    bar.addWidget(gap(bar, true));
    if (searchBox) {
        bar.addWidget(searchBox);
        bar.addWidget(gap(bar, false));
    }
    auto *exports = new FlatButton(m_look, FlatButton::Style::Outlined, &bar);
    exports->setObjectName(QStringLiteral("exports"));
    exports->setMenu(m_exports); // the menu bar’s own: a menu takes a while to make
    exports->setPopupMode(QToolButton::InstantPopup);
    exports->setIcon(m_look.icon(QStringLiteral("export")));
    exports->setText(tr("Export", "a menu's button"));
    exports->setEnabled(m_focus);
    bar.addWidget(exports);
    bar.addWidget(gap(bar, false));
    auto *language = new FlatButton(m_look, FlatButton::Style::Outlined, &bar);
    auto *menu = new QMenu(language);
    menu->addActions(m_languages->actions());
    language->setMenu(menu);
    language->setPopupMode(QToolButton::InstantPopup);
    language->setText(m_languages->checkedAction() ? m_languages->checkedAction()->data().toString().toUpper() : QString());
    language->setAccessibleName(tr("Language"));
    language->setToolTip(tr("Language"));
    bar.addWidget(language);
}

} // namespace deal
