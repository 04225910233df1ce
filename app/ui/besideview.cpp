#include "besideview.h"

#include "claimstrip.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "pageparts.h"

#include <QFocusEvent>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace deal {

BesideView::BesideView(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_view(new SourceView(shared, RowForm::Beside, std::nullopt, this))
{
    m_view->setObjectName(QStringLiteral("sources"));
    m_view->setAccessibleName(tr("Sources"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(int(2.5 * unit));
    column->addWidget(buildJumps());
    auto *strip = new ClaimStrip(shared, this);
    connect(strip, &ClaimStrip::placeWanted, this, [this](PassageId passage) {
        m_shared.focus.lookAt(passage);
        m_view->goTo(passage);
    });
    column->addWidget(strip);
    column->addWidget(buildSheet(), 1);
    connect(&shared.focus, &Focus::claimChanged, m_view, &SourceView::showFocus);
    connect(m_view, &SourceView::sentenceReached, m_coverage, &CoverageLine::say);
    connect(&shared.texts, &WholeTexts::changed, this, &BesideView::showTexts);
    showTexts();
}

QWidget *BesideView::buildJumps()
{
    auto *jumps = new QWidget(this);
    auto *flow = new FlowLayout(jumps, int(2 * unit));
    for (int a = 0; a < m_shared.dossier().articles.size(); ++a) {
        const Article &article = m_shared.dossier().articles.at(a);
        auto *jump = new FlatButton(m_shared.look, FlatButton::Style::Outlined, jumps);
        jump->setText(plainWords(m_shared.words.articleName(article)));
        connect(jump, &QToolButton::clicked, this, [this, a] { m_view->goToHead(ArticleId(a)); });
        flow->addWidget(jump);
    }
    m_next = nextSentenceButton(m_shared.look, this, [this] { return m_view; });
    flow->addWidget(m_next);
    flow->addWidget(openTextButton(m_shared, jumps));
    return jumps;
}

QWidget *BesideView::buildSheet()
{
    auto *sheet = new QFrame(this);
    sheet->setFrameShape(QFrame::StyledPanel);
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    m_coverage = new CoverageLine(m_shared.look, sheet);
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_coverage->setContentsMargins(int(1.5 * unit), 0, int(4 * unit), int(2 * unit));
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(buildColumns());
    inside->addWidget(m_coverage);
    m_view->setMinimumHeight(m_shared.look.scaled(30 * unit));
    inside->addWidget(m_view, 1);
    return sheet;
}

QWidget *BesideView::buildColumns()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(
        int(24 * unit), int(2 * unit), int(4 * unit) + style()->pixelMetric(QStyle::PM_ScrollBarExtent), int(2 * unit));
    row->setSpacing(int(6 * unit));
    for (const QString &words : {tr("The article in serif, our summaries in grey"), tr("Our rendering")}) {
        QLabel *label = plainLabel(m_shared.look, TextStyle::SmallBold, Shade::Muted, head);
        label->setText(words);
        row->addWidget(label, 1);
    }
    return head;
}

void BesideView::showTexts()
{
    const bool whole = m_view->sources().hasWholeText();
    m_coverage->setVisible(whole);
    m_coverage->say({}, {});
    m_next->setEnabled(whole);
    m_next->setVisible(m_next->isEnabled());
}

void BesideView::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

void BesideView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, m_view, &SourceView::showFocus); // once the rows are laid out
}

} // namespace deal
