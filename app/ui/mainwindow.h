// The window: the filter to the left, the stage in the middle, the evidence to the right. It builds pages and menus, and
// remembers its shape; all else is the focus's and the pages'.
#pragma once

#include "core/expected.h"
#include "core/translators.h"
#include "filenews.h"
#include "notedesk.h"
#include "searchdesk.h"
#include "shared.h"
#include "sidepanes.h"
#include "takeaway.h"
#include "windowactions.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <memory>

namespace deal {

class OverviewPage;
class SidePane;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `settings` and `translators` outlive the window.
    MainWindow(QSettings &settings, Translators &translators, const QString &lang, LookChoice look);
    ~MainWindow() override;
    /// Shows the dossier; where it could not be read, says why: on a page, or above the dossier that is open already.
    void show(Expected<Dossier> dossier);
    using QMainWindow::show;
    /// The texts of that folder are opened with the first dossier that is.
    void bringArticles(const QString &folder) { m_articles = folder; }
    /// The first dossier that is opened is shown there; what is wrong with the address is said above the stage.
    void bringAddress(const QString &address) { m_address = address; }
    /// Loads the look's fonts, which takes as long as reading a dossier does: to be called while one is read.
    void warmFonts() const { m_look.warm(); }
    [[nodiscard]] Focus *focus() const { return m_focus.get(); }

public Q_SLOTS:
    void openDossier();
    void openFile(const QString &path);
    void about();
    /// Says what each page shows, above the overview, until the reader puts it away.
    void showWelcome();
    void setLanguage(const QString &lang);
    void setLook(deal::LookChoice choice);
    /// How large words are, in percent; the nearest that there is.
    void setTextSize(int percent);
    /// Nothing moves by itself: no fading, no gliding, no blinking.
    void setCalm(bool calm);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Everything anew, in the present language and look; the focus stays.
    void rebuild();
    void buildActions();
    QWidget *buildStage();
    void buildCentre();
    void showPage();
    void restoreSplitters(QWidget *part);
    void followSystem();
    void showLook(const Look &look);
    QWidget *makePage(Page page);
    void welcome(OverviewPage &overview);
    void restoreShape();
    void saveShape();
    [[nodiscard]] Shared shared() const
    {
        return {*m_focus, m_words, m_look, *m_texts, m_takeAway ? m_takeAway->quotationMenu() : nullptr,
            m_actions ? m_actions->openText() : nullptr, m_notes ? &m_notes->book() : nullptr};
    }

    QSettings &m_settings;
    Translators &m_translators;
    Words m_words;
    Look m_look;
    // The order of death: widgets, then the focus and the texts that they read (the desk does, too), then the dossier that these
    // read.
    std::optional<Dossier> m_dossier;
    std::unique_ptr<WholeTexts> m_texts;
    std::unique_ptr<Focus> m_focus;
    std::unique_ptr<NoteDesk> m_notes;
    std::unique_ptr<FileNews> m_files;
    std::unique_ptr<ArticleDesk> m_desk;
    std::unique_ptr<SearchDesk> m_search;
    std::unique_ptr<WindowActions> m_actions;
    std::unique_ptr<TakeAway> m_takeAway;
    QString m_refused;
    QString m_articles, m_address;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stage = nullptr;
    SidePane *m_evidence = nullptr;
    SidePanes *m_sides = nullptr; ///< the splitter's
    QToolBar *m_bar = nullptr;
    SideWidths m_widths;
    bool m_systemChanged = false; ///< the platform's palette may be another; it is read when no dialog is open
    std::array<QWidget *, pageCount> m_pages{};
};

} // namespace deal
