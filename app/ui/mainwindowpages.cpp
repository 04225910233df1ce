// The one place where pages are made.
#include "clausespage.h"
#include "fundingpage.h"
#include "mainwindow.h"
#include "mappage.h"
#include "notespage.h"
#include "overviewpage.h"
#include "partiespage.h"
#include "sourcespage.h"
#include "timelinepage.h"
#include "welcome.h"

namespace deal {

void MainWindow::welcome(OverviewPage &overview)
{
    auto *card = new Welcome(m_look, m_actions->pages(), &overview);
    // Not while the button that says so is still at work.
    const auto putAway = [this, &overview] {
        Welcome::setWanted(m_settings, false);
        overview.setAbove(nullptr);
    };
    connect(card, &Welcome::dismissed, &overview, putAway, Qt::QueuedConnection);
    overview.setAbove(card);
}

void MainWindow::showWelcome()
{
    Welcome::setWanted(m_settings, true);
    m_focus->showPage(Page::Overview);
    welcome(*qobject_cast<OverviewPage *>(m_pages.at(size_t(Page::Overview))));
}

QWidget *MainWindow::makePage(Page page)
{
    switch (page) {
    case Page::Overview: {
        auto *overview = new OverviewPage(shared(), m_stage);
        if (Welcome::isWanted(m_settings))
            welcome(*overview);
        return overview;
    }
    case Page::Parties:
        return new PartiesPage(shared(), m_stage);
    case Page::Clauses:
        return new ClausesPage(shared(), m_stage);
    case Page::Funding:
        return new FundingPage(shared(), m_actions->chartActions(), m_stage);
    case Page::Map:
        return new MapPage(shared(), m_actions->chartActions(), m_stage);
    case Page::Timeline:
        return new TimelinePage(shared(), m_actions->chartActions(), m_stage);
    case Page::Notes:
        return new NotesPage(shared(), m_actions->notes().write(), m_actions->notes().exportNotes(), m_stage);
    case Page::Sources:
        break;
    }
    auto *sources = new SourcesPage(shared(), m_stage);
    connect(sources, &SourcesPage::viewBuilt, this, &MainWindow::restoreSplitters);
    return sources;
}

} // namespace deal
