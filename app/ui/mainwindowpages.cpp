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

namespace deal {

QWidget *MainWindow::makePage(Page page)
{
    switch (page) {
    case Page::Overview:
        return new OverviewPage(shared(), m_stage);
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
        return new NotesPage(shared(), m_actions->notes().exportNotes(), m_stage);
    case Page::Sources:
        break;
    }
    auto *sources = new SourcesPage(shared(), m_stage);
    connect(sources, &SourcesPage::viewBuilt, this, &MainWindow::restoreSplitters);
    return sources;
}

} // namespace deal
