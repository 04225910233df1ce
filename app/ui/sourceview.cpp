#include "sourceview.h"

#include "sourcedelegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace deal {

SourceView::SourceView(const Shared &shared, RowForm form, std::optional<ArticleId> only, QWidget *parent)
    : CardView(parent)
    , m_shared(shared)
    , m_model(shared.focus, shared.words, shared.texts, SourceModel::Extent::Whole, only)
    , m_delegate(new SourceDelegate(shared.look, shared.focus, form, *this))
{
    setMeasuresAll();
    setBoxDelegate(m_delegate);
    setModel(&m_model);
    connect(this, &CardView::chosen, this, &SourceView::quotationChosen);
    connect(this, &QListView::activated, this, &SourceView::nextClaim);
    connect(this, &CardView::menuWanted, this, &SourceView::offerMenu);
    connect(&shared.focus, &Focus::passageChanged, this, &SourceView::passageChanged);
    connect(&shared.focus.searched(), &Searched::reached, this, [this] {
        if (isVisible())
            showFocus();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { point(std::nullopt); });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &SourceView::keepPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SourceView::restorePlace);
}

std::optional<SentencePlace> SourceView::sentence() const
{
    return m_delegate->sentence();
}

std::optional<PassageId> SourceView::pointed() const
{
    return m_delegate->pointed();
}

void SourceView::point(std::optional<PassageId> passage)
{
    if (passage == m_delegate->pointed())
        return;
    m_delegate->setPointed(passage);
    viewport()->update();
}

/// Of a row with several quotations it is about the one under the mouse, else the one that is looked at.
void SourceView::offerMenu(const QModelIndex &index, QPoint at)
{
    const QVariant row = index.data(PassageIdRole);
    const std::optional<PassageId> passage = pointed() ? pointed()
        : row.isValid()                                ? std::optional(PassageId(row.toInt()))
                                                       : std::nullopt;
    if (!passage || !m_shared.quotationMenu)
        return;
    m_shared.focus.lookAt(*passage);
    m_shared.quotationMenu->popup(at);
}

void SourceView::pointAt(QPoint at)
{
    const QModelIndex index = indexAt(at);
    point(index.isValid() ? m_delegate->passageAt(index, at - visualRect(index).topLeft()) : std::nullopt);
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    const QScopedValueRollback<bool> pressing(m_pressing, true);
    pointAt(event->position().toPoint()); // the wheel may have moved the words under a still mouse
    CardView::mousePressEvent(event);
}

void SourceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QScopedValueRollback<bool> pressing(m_pressing, true), clicking(m_clicking, true);
    CardView::mouseDoubleClickEvent(event);
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    const QScopedValueRollback<bool> clicking(m_clicking, true);
    pointAt(event->position().toPoint());
    CardView::mouseReleaseEvent(event);
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    CardView::mouseMoveEvent(event);
    pointAt(event->position().toPoint());
    if (pointed())
        viewport()->setCursor(Qt::PointingHandCursor);
}

void SourceView::leaveEvent(QEvent *event)
{
    CardView::leaveEvent(event);
    point(std::nullopt);
}

KeyGroup SourceView::keys()
{
    return {tr("In the sources", "keys"),
        {{{Qt::Key_Right}, tr("To the next quotation")}, {{Qt::Key_Left}, tr("To the quotation before it")},
            {{Qt::Key_Return}, tr("From one claim that a quotation proves to the next")},
            {{uncoveredKey}, tr("To the next sentence without a claim")},
            {{Qt::SHIFT | uncoveredKey}, tr("To the one before it")}}};
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    point(std::nullopt); // the keyboard has its own place
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        step(event->key() == Qt::Key_Right ? 1 : -1);
    else
        CardView::keyPressEvent(event);
}

QList<SourceView::Spot> SourceView::spots() const
{
    QList<Spot> list;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const SourceRow here = m_model.row(row);
        if (here.kind == SourceRow::Kind::Quotation)
            list << Spot{row, here.passage};
        for (const SourceQuotation &quotation : here.quotations)
            list << Spot{row, quotation.span.passage};
    }
    return list;
}

void SourceView::step(int by)
{
    const QList<Spot> list = spots();
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto here = std::find_if(
        list.begin(), list.end(), [&](const Spot &spot) { return spot.row == row && m_shared.focus.passage() == spot.passage; });
    const auto firstHere = std::find_if(list.begin(), list.end(), [&](const Spot &spot) { return spot.row >= row; });
    const qsizetype from = here != list.end() ? here - list.begin() : firstHere - list.begin() - (by > 0 ? 1 : 0);
    if (from + by < 0 || from + by >= list.size())
        return;
    const Spot &to = list.at(from + by);
    m_delegate->setSentence(std::nullopt);
    showChosen(m_model.index(to.row));
    m_shared.focus.lookAt(to.passage);
    reveal(m_model.index(to.row), m_delegate->quotationRect(m_model.index(to.row), to.passage));
}

void SourceView::reveal(const QModelIndex &index, const QRectF &rect)
{
    measureAll();
    const int corner = visualRect(index).top(), height = viewport()->height();
    const int top = corner + int(rect.top()), bottom = corner + int(std::ceil(rect.bottom()));
    if (top < 0 || bottom > height)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top - height / 3);
}

/// What is looked at is part of what a row says.
void SourceView::passageChanged()
{
    viewport()->update();
    const std::optional<PassageId> looked = m_shared.focus.passage();
    const int row = looked ? m_model.passageRow(*looked) : -1;
    if (isVisible() && !m_choosing && !m_pressing && !m_clicking && row >= 0 && row != currentIndex().row())
        showFocus(); // somebody else looks at it: the words come into sight
    if (!currentIndex().isValid())
        return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void SourceView::quotationChosen(const QModelIndex &index, const Cell *part)
{
    const SourceRow row = m_model.row(index.row());
    m_delegate->setSentence(std::nullopt);
    viewport()->update();
    if (row.kind == SourceRow::Kind::Quotation) {
        m_shared.focus.lookAt(row.passage);
        return choose(row.claims, part);
    }
    if (row.quotations.isEmpty() || m_pressing)
        return; // the mouse has not said yet which quotation is meant
    const int here = m_shared.focus.passage() ? row.quotationOf(*m_shared.focus.passage()) : -1;
    if (!part && here < 0)
        m_shared.focus.lookAt(row.quotations.first().span.passage);
    const int clicked = part && pointed() ? row.quotationOf(*pointed()) : -1;
    if (clicked < 0)
        return;
    m_shared.focus.lookAt(row.quotations.at(clicked).span.passage);
    choose(row.quotations.at(clicked).claims, part);
}

void SourceView::choose(const QList<ClaimId> &claims, const Cell *part)
{
    if (claims.isEmpty())
        return;
    ClaimId claim = claims.first();
    if (part && part->part == Cell::Part::Claim)
        claim = claims.at(part->index);
    else if (m_shared.focus.claim() && claims.contains(*m_shared.focus.claim()))
        return; // it is lit already
    const QScopedValueRollback<bool> choosing(m_choosing, true);
    m_shared.focus.focusClaim(claim);
}

/// A quotation may prove several claims: Enter goes from one to the next.
void SourceView::nextClaim(const QModelIndex &index)
{
    if (m_clicking)
        return; // a click has chosen already
    const SourceRow row = m_model.row(index.row());
    QList<ClaimId> claims = row.claims;
    if (!row.quotations.isEmpty()) {
        const int here = m_shared.focus.passage() ? row.quotationOf(*m_shared.focus.passage()) : -1;
        const SourceQuotation &quotation = row.quotations.at(std::max(here, 0));
        m_shared.focus.lookAt(quotation.span.passage);
        claims = quotation.claims;
    }
    const qsizetype here = m_shared.focus.claim() ? claims.indexOf(*m_shared.focus.claim()) : -1;
    const QScopedValueRollback<bool> choosing(m_choosing, true);
    if (!claims.isEmpty())
        m_shared.focus.focusClaim(claims.at((here + 1) % claims.size()));
}

void SourceView::showFocus()
{
    if (m_choosing)
        return; // the reader is there already
    if (const auto found = m_shared.focus.searched().place(); found && goTo(*found))
        return;
    if (const std::optional<PassageId> looked = m_shared.focus.passage(); looked && m_model.passageRow(*looked) >= 0)
        return goTo(*looked);
    if (const int row = m_model.firstLitRow(); row >= 0)
        goTo(*m_model.litPassage(row));
}

void SourceView::goTo(PassageId passage)
{
    const QModelIndex index = m_model.index(m_model.passageRow(passage));
    if (!index.isValid())
        return;
    m_delegate->setSentence(std::nullopt);
    showChosen(index);
    scrollTo(index, PositionAtCenter);
    if (isVisible())
        reveal(index, m_delegate->quotationRect(index, passage)); // of a row that is higher than the list
}

bool SourceView::goTo(TextPlace place)
{
    const QModelIndex index = m_model.index(m_model.textRow(place));
    if (!index.isValid())
        return false;
    m_delegate->setSentence(std::nullopt);
    showChosen(index);
    scrollTo(index, PositionAtCenter);
    const QList<WordSpan> lit = m_shared.focus.searched().query().litIn(m_model.row(index.row()).left);
    if (isVisible() && !lit.isEmpty())
        reveal(index, m_delegate->wordsRect(index, lit.first()));
    return true;
}

void SourceView::goToHead(ArticleId article)
{
    scrollTo(m_model.index(m_model.headRow(article)), PositionAtTop);
}

void SourceView::goToUncovered(int step)
{
    const QList<SentencePlace> places = m_model.uncovered();
    if (places.isEmpty()) {
        if (m_model.hasWholeText())
            Q_EMIT sentenceReached(tr("Every sentence carries a claim."), {});
        return;
    }
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const SentencePlace here = sentence().value_or(SentencePlace{row, -1});
    const auto next =
        step > 0 ? std::upper_bound(places.begin(), places.end(), here) : std::lower_bound(places.begin(), places.end(), here);
    const qsizetype at = (next - places.begin() + (step > 0 ? 0 : -1) + places.size()) % places.size();
    const SentencePlace to = places.at(at);
    const QModelIndex index = m_model.index(to.row);
    showChosen(index);
    m_delegate->setSentence(to);
    reveal(index, m_delegate->sentenceRect(index, to.sentence));
    viewport()->update();
    const SourceRow shown = m_model.row(to.row);
    const SentenceSpan &span = shown.sentences.at(to.sentence);
    Q_EMIT sentenceReached(
        tr("%1 of %n sentence(s) without a claim", "", int(places.size())).arg(at + 1), shown.left.mid(span.start, span.length));
}

} // namespace deal
