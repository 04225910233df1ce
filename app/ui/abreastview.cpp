#include "abreastview.h"

#include "claimstrip.h"
#include "core/meeting.h"
#include "flatbutton.h"
#include "flowlayout.h"
#include "pageparts.h"

#include <QFocusEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace deal {

AbreastView::AbreastView(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
{
    if (shared.dossier().articles.size() > 1) {
        build();
        return;
    }
    auto *column = new QVBoxLayout(this);
    QLabel *alone = plainLabel(shared.look, TextStyle::Body, Shade::Muted, this);
    alone->setObjectName(QStringLiteral("nothingBeside"));
    alone->setText(tr("This dossier holds one article: there is nothing to set beside it."));
    alone->setAlignment(Qt::AlignCenter);
    column->addWidget(alone);
}

void AbreastView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(int(2.5 * unit));
    column->addWidget(buildHead());
    auto *strip = new ClaimStrip(m_shared, this);
    connect(strip, &ClaimStrip::placeWanted, this, &AbreastView::goTo);
    column->addWidget(strip);
    m_coverage = new CoverageLine(m_shared.look, this);
    column->addWidget(m_coverage);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("abreastSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(int(2 * unit));
    for (int side : {0, 1}) {
        splitter->addWidget(buildColumn(side));
        splitter->setStretchFactor(side, 1);
    }
    column->addWidget(splitter, 1);
    const Focus &focus = m_shared.focus;
    connect(&focus, &Focus::claimChanged, this, &AbreastView::showFocus);
    connect(&focus, &Focus::evidenceChanged, this, [this] {
        showSilence();
        m_apart ? keepTogether() : align();
    });
    connect(&m_shared.texts, &WholeTexts::changed, this, &AbreastView::showTexts);
    showTexts();
    showSilence();
}

QWidget *AbreastView::buildHead()
{
    auto *head = new QWidget(this);
    auto *flow = new FlowLayout(head, int(2 * unit));
    m_together = new FlatButton(m_shared.look, FlatButton::Style::Outlined, head);
    m_together->setObjectName(QStringLiteral("scrollTogether"));
    m_together->setText(tr("Scroll together"));
    m_together->setToolTip(
        plainToolTip(tr("While a claim is focused that both articles speak of, scrolling one scrolls the other.")));
    m_together->setCheckable(true);
    m_together->setChecked(true);
    connect(m_together, &QToolButton::toggled, this, [this](bool together) {
        m_apart.reset();
        if (together)
            align();
    });
    m_next = nextSentenceButton(m_shared.look, this, [this] { return readView(); });
    flow->addWidget(m_together);
    flow->addWidget(m_next);
    flow->addWidget(openTextButton(m_shared, head));
    return head;
}

QString AbreastView::nameOf(ArticleId id) const
{
    return m_shared.words.articleName(m_shared.dossier().article(id));
}

QWidget *AbreastView::buildColumn(int side)
{
    Column &made = m_columns.at(size_t(side));
    auto *sheet = new QFrame(this);
    sheet->setFrameShape(QFrame::StyledPanel);
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(int(3 * unit), int(2 * unit), int(3 * unit), int(2 * unit));
    above->setSpacing(int(unit));
    inside->addLayout(above);
    if (m_shared.dossier().articles.size() < 3) {
        QLabel *name = plainLabel(m_shared.look, TextStyle::SmallBold, Shade::Muted, sheet);
        name->setText(nameOf(ArticleId(side)));
        above->addWidget(name);
    } else {
        made.choice = new QComboBox(sheet);
        made.choice->setObjectName(QStringLiteral("article%1").arg(side));
        nameCombo(*made.choice, side == 0 ? tr("The article on the left") : tr("The article on the right"));
        made.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (int a = 0; a < m_shared.dossier().articles.size(); ++a)
            made.choice->addItem(nameOf(ArticleId(a)));
        made.choice->setCurrentIndex(side);
        connect(made.choice, &QComboBox::activated, this, [this, side](int a) { showArticle(side, ArticleId(a)); });
        above->addWidget(made.choice);
    }
    made.silent = plainLabel(m_shared.look, TextStyle::Small, Shade::Muted, sheet);
    made.silent->setObjectName(QStringLiteral("silent%1").arg(side));
    above->addWidget(made.silent);
    made.view = new SourceView(m_shared, RowForm::Column, ArticleId(side), sheet);
    made.view->setObjectName(QStringLiteral("abreast%1").arg(side));
    made.view->setAccessibleName(nameOf(ArticleId(side)));
    made.view->setMinimumHeight(m_shared.look.scaled(30 * unit));
    inside->addWidget(made.view, 1);
    connect(made.view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, side] { follow(side); });
    connect(made.view, &SourceView::settled, this, &AbreastView::keepTogether);
    connect(made.view, &SourceView::sentenceReached, m_coverage, &CoverageLine::say);
    return sheet;
}

/// An article is never beside itself: the one that was chosen and the other change places.
void AbreastView::showArticle(int side, ArticleId article)
{
    const ArticleId before = articleOf(side);
    const auto set = [this](int at, ArticleId shown) {
        Column &column = m_columns.at(size_t(at));
        column.view->showOnly(shown);
        column.view->setAccessibleName(nameOf(shown));
        if (column.choice)
            column.choice->setCurrentIndex(deal::at(shown));
    };
    if (articleOf(1 - side) == article)
        set(1 - side, before);
    set(side, article);
    showTexts();
    showFocus();
}

void AbreastView::showTexts()
{
    bool whole = false;
    for (const Column &column : m_columns)
        whole = whole || column.view->sources().hasWholeText();
    m_coverage->setVisible(whole);
    m_coverage->say({}, {});
    m_next->setEnabled(whole);
    m_next->setVisible(m_next->isEnabled());
}

void AbreastView::showSilence()
{
    for (int side : {0, 1}) {
        const SourceModel &sources = m_columns.at(size_t(side)).view->sources();
        const ArticleId article = articleOf(side);
        const QString &letter = m_shared.dossier().article(article).letter;
        QLabel *label = m_columns.at(size_t(side)).silent;
        label->setText(m_shared.focus.articlesSetAside().contains(article)
                ? tr("%1 is set aside", "an article").arg(letter)
                : tr("%1 is silent about this", "an article").arg(letter));
        label->setVisible(m_shared.focus.claim() && sources.firstLitRow() < 0);
    }
}

std::optional<PassageId> AbreastView::meetingPlace(int side) const
{
    const SourceModel &sources = m_columns.at(size_t(side)).view->sources();
    const int lit = sources.firstLitRow();
    if (lit < 0)
        return std::nullopt;
    const std::optional<PassageId> looked = m_shared.focus.passage();
    const bool proves = looked && m_shared.dossier().passage(*looked).article == articleOf(side)
        && m_shared.dossier().claimsByPassage.at(at(*looked)).contains(*m_shared.focus.claim());
    return proves ? looked : sources.litPassage(lit);
}

/// Who has just chosen a quotation in one of the columns is not moved: the other comes to meet it.
void AbreastView::showFocus()
{
    std::optional<int> height;
    m_apart.reset();
    {
        const QScopedValueRollback<bool> aligning(m_aligning, true);
        for (int side : {0, 1}) {
            SourceView *view = m_columns.at(size_t(side)).view;
            const std::optional<PassageId> place = meetingPlace(side);
            if (const std::optional<int> top = place ? view->topOf(*place) : std::nullopt; top && view->isChoosing())
                height = *top - view->verticalScrollBar()->value();
            view->setOverscroll(0);
            view->showFocus();
        }
    }
    showSilence();
    align(height);
    alignOnceLaidOut(height);
}

/// What stands above the columns has another height for another claim, and is laid out later.
void AbreastView::alignOnceLaidOut(std::optional<int> height)
{
    QTimer::singleShot(0, this, [this, height, claim = m_shared.focus.claim()] {
        if (m_shared.focus.claim() == claim)
            align(height);
    });
}

void AbreastView::align(std::optional<int> height)
{
    SourceView *left = m_columns.at(0).view, *right = m_columns.at(1).view;
    const std::optional<PassageId> leftPlace = meetingPlace(0), rightPlace = meetingPlace(1);
    m_apart.reset();
    if (!leftPlace || !rightPlace || !isVisible())
        return;
    const QScopedValueRollback<bool> aligning(m_aligning, true);
    const std::optional<int> leftTop = left->topOf(*leftPlace), rightTop = right->topOf(*rightPlace);
    if (!leftTop || !rightTop)
        return;
    const int third = std::min(left->viewport()->height(), right->viewport()->height()) / 3;
    const Meeting meeting = meet({*leftTop, left->reach()}, {*rightTop, right->reach()}, height.value_or(third));
    left->setOverscroll(meeting.leftBeyond);
    right->setOverscroll(meeting.rightBeyond);
    left->verticalScrollBar()->setValue(meeting.left);
    right->verticalScrollBar()->setValue(meeting.right);
    m_apart = *rightTop - *leftTop;
}

/// The rows have other heights now: what met before meets again, where the reader has gone with it.
void AbreastView::keepTogether()
{
    const std::optional<PassageId> left = meetingPlace(0), right = meetingPlace(1);
    if (!left || !right)
        m_apart.reset();
    if (!m_apart || m_aligning)
        return;
    const QScopedValueRollback<bool> aligning(m_aligning, true);
    const std::optional<int> leftTop = m_columns.at(0).view->topOf(*left), rightTop = m_columns.at(1).view->topOf(*right);
    if (!leftTop || !rightTop || *rightTop - *leftTop == *m_apart)
        return;
    m_apart = *rightTop - *leftTop;
    if (m_together->isChecked())
        m_columns.at(1).view->verticalScrollBar()->setValue(m_columns.at(0).view->verticalScrollBar()->value() + *m_apart);
}

void AbreastView::follow(int side)
{
    const SourceView *moved = m_columns.at(size_t(side)).view;
    if (m_aligning || !m_apart || !m_together->isChecked() || moved->isSettling())
        return;
    const QScopedValueRollback<bool> aligning(m_aligning, true);
    const int value = moved->verticalScrollBar()->value();
    m_columns.at(size_t(1 - side)).view->verticalScrollBar()->setValue(side == 0 ? value + *m_apart : value - *m_apart);
}

void AbreastView::goTo(PassageId passage)
{
    const ArticleId article = m_shared.dossier().passage(passage).article;
    if (articleOf(0) != article && articleOf(1) != article)
        showArticle(1, article);
    m_shared.focus.lookAt(passage);
    {
        const QScopedValueRollback<bool> aligning(m_aligning, true);
        m_columns.at(articleOf(0) == article ? 0 : 1).view->goTo(passage);
    }
    align();
}

/// Where the keyboard is, else the first that is whole.
SourceView *AbreastView::readView() const
{
    for (const Column &column : m_columns)
        if (column.view->hasFocus() && column.view->sources().hasWholeText())
            return column.view;
    return m_columns.at(m_columns.at(0).view->sources().hasWholeText() ? 0 : 1).view;
}

void AbreastView::focusInEvent(QFocusEvent *event)
{
    if (m_columns.at(0).view)
        m_columns.at(0).view->setFocus(event->reason());
}

void AbreastView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_columns.at(0).view)
        QTimer::singleShot(0, this, &AbreastView::showFocus); // once the rows are laid out
}

} // namespace deal
