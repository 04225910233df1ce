#include "searchresults.h"

#include "announcer.h"
#include "pageparts.h"
#include "searchdelegate.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace deal {

namespace {
constexpr int widest = 560;
constexpr int margin = int(2 * unit);
constexpr int pause = 400; ///< milliseconds
constexpr int fewestPixels = int(20 * unit);
constexpr QMargins hintMargins(int(3 * unit), int(2 * unit), int(3 * unit), int(2 * unit));
} // namespace

SearchResults::SearchResults(const Shared &shared, QWidget *window)
    : QFrame(window)
    , m_shared(shared)
    , m_model(shared.focus, shared.words, shared.texts)
    , m_view(new CardView(this))
    , m_hint(plainLabel(shared.look, TextStyle::Small, Shade::Muted, this))
{
    hide();
    setObjectName(QStringLiteral("searchResults"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view->setObjectName(QStringLiteral("searchList"));
    m_view->setAccessibleName(tr("Search results"));
    m_view->setBoxDelegate(new SearchDelegate(shared.look, *m_view));
    m_view->setModel(&m_model);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, &SearchResults::choose);
    connect(m_view, &QListView::activated, this, &SearchResults::choose);
    m_hint->setObjectName(QStringLiteral("searchHint"));
    m_hint->setText(tr("Down to the list, Enter opens, Esc closes; F3 and Shift+F3 go from one to the next."));
    m_speaking.setSingleShot(true);
    m_speaking.setInterval(pause);
    connect(&m_speaking, &QTimer::timeout, this, &SearchResults::speak);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(hintMargins);
    foot->addWidget(m_hint);
    column->addLayout(foot);
}

void SearchResults::show(
    const SearchQuery &query, const std::optional<SearchAnswer> &answer, const QList<SearchCommand> &commands)
{
    m_model.show(query, answer, commands);
    m_view->scrollToTop();
    m_speaking.start();
}

void SearchResults::say(const QString &sentence)
{
    m_model.say(sentence);
    m_speaking.start();
}

void SearchResults::speak()
{
    if (!isVisible() || m_hint->accessibleName() == m_model.summary())
        return;
    m_hint->setAccessibleName(m_model.summary());
    announce(*this, m_model.summary());
}

void SearchResults::place(const QRect &box)
{
    const QSize whole = parentWidget()->size();
    const int width = std::min(std::max(box.width(), widest), whole.width() - 2 * margin);
    const int right = std::clamp(box.right() + 1, width + margin, whole.width() - margin);
    const int top = box.bottom() + 1 + int(unit);
    const int most = std::max(whole.height() - top - margin, fewestPixels);
    const int foot = m_hint->heightForWidth(width - 2 - hintMargins.left() - hintMargins.right()) + hintMargins.top()
        + hintMargins.bottom() + 2;
    const auto *delegate = static_cast<const BoxDelegate *>(m_view->itemDelegate());
    qreal rows = 0;
    for (int row = 0; row < m_model.rowCount() && rows + foot <= most; ++row)
        rows += std::ceil(delegate->boxes(m_model.index(row), width - 2).size.height());
    const bool fits = rows + foot <= most;
    m_view->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    setGeometry(right - width, top, width, fits ? int(rows) + foot : most);
    raise();
}

void SearchResults::enter()
{
    const int first = m_model.nextChoice(0, 1);
    if (first < 0)
        return;
    m_view->setFocus();
    m_view->showChosen(m_model.index(first));
}

void SearchResults::openFirst()
{
    if (const int first = m_model.nextChoice(0, 1); first >= 0)
        choose(m_model.index(first));
}

void SearchResults::choose(const QModelIndex &index)
{
    if (!isVisible() || !index.isValid())
        return; // where one click opens, Qt tells of it twice
    const SearchRow row = m_model.row(index.row());
    switch (row.kind) {
    case SearchRow::Kind::Found:
        return Q_EMIT foundChosen(row.found);
    case SearchRow::Kind::Command:
        return Q_EMIT commandChosen(row.command);
    case SearchRow::Kind::More:
        return m_view->showChosen(m_model.index(m_model.unfold(row.group)));
    case SearchRow::Kind::Heading:
    case SearchRow::Kind::Note:
        return;
    }
}

void SearchResults::move(int step)
{
    const int next = m_model.nextChoice(m_view->currentIndex().row() + step, step);
    if (next >= 0)
        m_view->showChosen(m_model.index(next));
    else if (step < 0)
        Q_EMIT boxWanted(nullptr);
    if (next == m_model.nextChoice(0, 1))
        m_view->scrollToTop(); // with the heading above it
}

bool SearchResults::takesKey(QKeyEvent &key)
{
    const bool plain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (key.key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        move(key.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return false;
    default:
        break;
    }
    if (key.key() != Qt::Key_Backspace && (!plain || key.text().isEmpty() || !key.text().front().isPrint()))
        return false;
    Q_EMIT boxWanted(&key); // more is typed
    return true;
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    // What is typed here is typed: / is no command then.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Slash) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace deal
