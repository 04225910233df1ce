// The window's commands: one action each, in the menus, on the tool bar and by key. They tell the focus or ask the window.
#pragma once

#include "appearance.h"
#include "articleactions.h"
#include "core/view.h"
#include "guideactions.h"
#include "noteactions.h"
#include "paneactions.h"
#include "searchactions.h"
#include "shared.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QToolBar>

#include <array>

namespace deal {

class WindowActions final : public QObject {
    Q_OBJECT
public:
    /// `focus` and `desk` are null when no dossier is open: then only what makes sense without one is enabled.
    /// `calm`: nothing moves by itself.
    WindowActions(const Look &look, const Words &words, Focus *focus, ArticleDesk *desk, bool calm = false);
    /// Which keys were chosen is read from `settings`, which outlive this; the bar is a main window's.
    void fill(QMenuBar &bar, QSettings &settings);
    /// After the menu bar is filled. Adds the pages, the way back, the search's box where there is one, the chart's export and
    /// the language.
    void fill(QToolBar &bar, QWidget *searchBox) const;
    [[nodiscard]] const SearchActions &search() const { return *m_search; }
    /// What can be done with a chart: copy it, export it, print it.
    [[nodiscard]] QList<QAction *> chartActions() const { return {m_copyChart, m_export, m_print}; }
    [[nodiscard]] QAction *check() const { return m_check; }
    [[nodiscard]] QAction *openText() const { return m_articles->open(); }
    /// Disabled until somebody knows of a quotation (takeaway.h).
    [[nodiscard]] QAction *copyQuotation() const { return m_copy; }
    [[nodiscard]] QAction *copyFootnote() const { return m_footnote; }
    [[nodiscard]] QAction *copyChart() const { return m_copyChart; }
    [[nodiscard]] const NoteActions &notes() const { return *m_notes; }
    [[nodiscard]] const GuideActions &guide() const { return *m_guide; }
    [[nodiscard]] const PaneActions &panes() const { return *m_panes; }
    [[nodiscard]] const Appearance &appearance() const { return *m_appearance; }
    [[nodiscard]] QAction *showFilter() const { return m_showFilter; }
    [[nodiscard]] QAction *showEvidence() const { return m_showEvidence; }
    /// To the pages, in their order.
    [[nodiscard]] QList<QAction *> pages() const { return m_pageGroup->actions(); }
    [[nodiscard]] static QString pageName(Page page);

Q_SIGNALS:
    void openWanted();
    void exportWanted();
    void copyChartWanted();
    void printWanted();
    void viewWanted(deal::View view); ///< to be written to a file
    void quitWanted();
    void aboutWanted();
    void welcomeWanted();
    void languageWanted(const QString &lang);

private:
    QAction *add(const QString &text, const QKeySequence &key, const QString &icon = {});
    void makeFile();
    void makeTakeAway();
    void makeView(const QString &lang);
    void makeGo();
    void makeReadings();
    void makeMoney();
    void followMoney();
    void makeReliedOn();
    void followFocus();
    void nameCommands();
    const Look &m_look;
    const Words &m_words;
    Focus *m_focus;
    QAction *m_open, *m_check, *m_export, *m_quit, *m_clear, *m_back, *m_forward, *m_showFilter, *m_showEvidence, *m_about,
        *m_welcome;
    QAction *m_copy, *m_footnote, *m_copyChart, *m_print, *m_logarithmic;
    QList<QAction *> m_views; ///< to be exported
    QList<QAction *> m_reliedOn; ///< by ArticleId: ticked while its evidence counts
    std::array<QAction *, pageCount> m_pages{};
    std::array<QAction *, 3> m_readings{}; ///< by Reading
    std::array<QAction *, fundingReadingCount> m_money{}; ///< by FundingReading
    ArticleActions *m_articles;
    SearchActions *m_search;
    GuideActions *m_guide;
    PaneActions *m_panes;
    Appearance *m_appearance;
    NoteActions *m_notes;
    QMenu *m_exports = nullptr; ///< the menu bar's
    QActionGroup *m_pageGroup, *m_languages;
};

} // namespace deal
