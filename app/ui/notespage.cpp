#include "notespage.h"

#include "looknotes.h"
#include "notedelegate.h"
#include "noteundo.h"
#include "pageparts.h"

#include <QAction>
#include <QFocusEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace deal {

NotesPage::NotesPage(const Shared &shared, QAction *writeNote, QAction *exportNotes, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_book(*shared.notes)
    , m_model(shared.focus, *shared.notes, shared.words)
    , m_stack(new QStackedLayout)
{
    const PageHead head = pageHead(shared, this);
    m_title = head.title;
    m_export = new FlatButton(shared.look, FlatButton::Style::Outlined, this);
    m_export->setObjectName(QStringLiteral("exportNotes"));
    m_export->setIcon(shared.look.icon(QStringLiteral("export")));
    m_export->setText(tr("Export the notes…"));
    m_export->setVisible(exportNotes);
    if (exportNotes)
        connect(m_export, &QToolButton::clicked, exportNotes, &QAction::trigger);
    head.row->addWidget(m_export);
    m_tools = buildTools();
    m_stack->addWidget(buildView());
    m_stack->addWidget(buildEmpty(writeNote));
    m_undo = new NoteUndo(shared.look, m_book, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(4 * unit), int(3 * unit), int(2 * unit), int(2 * unit));
    column->setSpacing(int(2.5 * unit));
    column->addLayout(head.row);
    column->addWidget(m_tools);
    column->addLayout(m_stack, 1);
    column->addWidget(m_undo);
    connectParts();
    refresh();
}

QWidget *NotesPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(int(2 * unit));
    m_search = new QLineEdit(tools);
    m_search->setObjectName(QStringLiteral("noteSearch"));
    m_search->setPlaceholderText(tr("Search the notes…"));
    m_search->setAccessibleName(tr("Search the notes"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.search(words);
        refresh();
    });
    m_labels = new QComboBox(tools);
    m_labels->setObjectName(QStringLiteral("noteLabels"));
    m_labels->setAccessibleName(tr("Show the notes with a label"));
    connect(m_labels, &QComboBox::activated, this, [this] {
        const QVariant label = m_labels->currentData();
        m_model.showLabel(label.isValid() ? std::optional(label.toString()) : std::nullopt);
        refresh();
    });
    auto *sort = new QComboBox(tools);
    sort->setObjectName(QStringLiteral("noteSort"));
    sort->setAccessibleName(tr("Sort the notes"));
    sort->addItem(tr("Last written first"), int(NoteOrder::Time));
    sort->addItem(tr("In deal order"), int(NoteOrder::Deal));
    connect(sort, &QComboBox::activated, this, [this, sort] {
        m_model.sort(NoteOrder(sort->currentData().toInt()));
        showFocus();
    });
    m_search->setMinimumHeight(sort->sizeHint().height());
    row->addWidget(m_search, 1);
    row->addWidget(m_labels);
    row->addWidget(sort);
    return tools;
}

QWidget *NotesPage::buildView()
{
    m_view = new CardView(this);
    m_view->setObjectName(QStringLiteral("notes"));
    m_view->setAccessibleName(tr("Notes"));
    auto *cards = new NoteDelegate(m_shared.look, *m_view);
    cards->followSearch(m_shared.focus);
    m_view->setBoxDelegate(cards);
    m_view->setModel(&m_model);
    QPalette ground = m_view->palette();
    ground.setColor(QPalette::Base, m_shared.look.color(Shade::Page));
    m_view->setPalette(ground);
    connect(m_view, &CardView::chosen, this, &NotesPage::choose);
    connect(m_view, &QListView::activated, this, &NotesPage::open);
    const auto *away = new QShortcut(QKeySequence(Qt::Key_Delete), m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(away, &QShortcut::activated, this, &NotesPage::removeCurrent);
    return m_view;
}

/// No note at all, or none that passes: what to do about it.
QWidget *NotesPage::buildEmpty(QAction *writeNote)
{
    auto *empty = new QWidget(this);
    empty->setObjectName(QStringLiteral("noNotes"));
    auto *column = new QVBoxLayout(empty);
    m_empty = plainLabel(m_shared.look, TextStyle::Body, Shade::Muted, empty);
    m_empty->setObjectName(QStringLiteral("noNotesWords"));
    m_empty->setAlignment(Qt::AlignHCenter);
    m_write = new FlatButton(m_shared.look, FlatButton::Style::Outlined, empty);
    m_write->setObjectName(QStringLiteral("writeFirst"));
    m_write->setText(tr("Write a note"));
    if (writeNote)
        connect(m_write, &QToolButton::clicked, writeNote, &QAction::trigger);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(m_write, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return empty;
}

void NotesPage::connectParts()
{
    const auto *back = new QShortcut(QKeySequence(QKeySequence::Undo), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_undo, &NoteUndo::takeBack);
    connect(m_undo, &NoteUndo::tookBack, this, [this](const NoteKey &on) {
        m_chosen = on;
        showFocus();
        m_view->setFocus();
    });
    connect(&m_book, &NoteBook::changed, this, &NotesPage::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &NotesPage::showFocus);
    const Focus &focus = m_shared.focus;
    for (const auto signal : {&Focus::filterChanged, &Focus::evidenceChanged})
        connect(&focus, signal, this, &NotesPage::refresh);
    for (const auto signal : {&Focus::claimChanged, &Focus::partyChanged})
        connect(&focus, signal, this, [this] {
            m_chosen.reset();
            showFocus();
        });
}

void NotesPage::focusInEvent(QFocusEvent *event)
{
    QWidget *const offered = m_write->isHidden() ? static_cast<QWidget *>(m_search) : m_write;
    QWidget *const first = m_model.rowCount() > 0 ? m_view : offered;
    first->setFocus(event->reason());
}

void NotesPage::refresh()
{
    const int all = int(m_book.notes().size()), seen = m_model.rowCount();
    m_title->setText(
        seen == all ? tr("%n note(s)", "", all) : tr("%1 of %n note(s)", "", all).arg(m_shared.words.locale().toString(seen)));
    m_tools->setVisible(all > 0);
    m_write->setVisible(all == 0 && m_book.problem().isEmpty());
    m_export->setEnabled(all > 0);
    if (!m_book.problem().isEmpty())
        m_empty->setText(m_book.problem());
    else if (all == 0)
        m_empty->setText(tr("No notes yet. Look at a clause, a party or a quotation anywhere: %1 writes a note on it.", "a key")
                             .arg(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText)));
    else
        m_empty->setText(tr("No note has these words, this label and what the filter lets through."));
    m_stack->setCurrentIndex(seen > 0 ? 0 : 1);
    fillLabels();
    showFocus();
}

void NotesPage::fillLabels()
{
    const QVariant chosen = m_labels->currentData();
    m_labels->clear();
    m_labels->addItem(tr("Any label"));
    for (const NoteLabel &label : m_book.labels())
        m_labels->addItem(noteShapeIcon(m_shared.look, label.colour), label.name, label.name);
    m_labels->addItem(tr("Without a label"), QString());
    const int place = chosen.isValid() ? m_labels->findData(chosen) : 0;
    m_labels->setCurrentIndex(std::max(0, place));
    m_labels->setVisible(!m_book.labels().isEmpty());
    if (place < 0)
        m_model.showLabel({});
}

/// The note on what is looked at is chosen here.
void NotesPage::showFocus()
{
    const Focus &focus = m_shared.focus;
    const Dossier &whole = focus.whole();
    std::optional<NoteKey> on = m_chosen;
    if (!on && focus.party())
        on = NoteKey{NoteKind::Party, whole.party(*focus.party()).key};
    else if (!on && focus.claim())
        on = NoteKey{NoteKind::Claim, whole.claim(*focus.claim()).key};
    m_view->showChosen(m_model.indexOf(on));
}

void NotesPage::choose(const QModelIndex &index)
{
    const std::optional<NoteKey> on = m_model.keyAt(index.row());
    const QVariant claim = index.data(ClaimIdRole), party = index.data(PartyIdRole), passage = index.data(PassageIdRole);
    if (claim.isValid()) {
        m_shared.focus.focusClaim(ClaimId(claim.toInt()));
    } else if (party.isValid()) {
        m_shared.focus.focusParty(PartyId(party.toInt()));
    } else if (passage.isValid()) {
        const QList<ClaimId> &claims = m_shared.focus.whole().claimsByPassage.at(passage.toInt());
        const std::optional<ClaimId> now = m_shared.focus.claim();
        if (!claims.isEmpty() && (m_shared.focus.party() || !now || !claims.contains(*now)))
            m_shared.focus.focusClaim(claims.first());
        m_shared.focus.lookAt(PassageId(passage.toInt()));
    }
    m_chosen = on;
    showFocus();
}

void NotesPage::open(const QModelIndex &index)
{
    const QVariant claim = index.data(ClaimIdRole), party = index.data(PartyIdRole), passage = index.data(PassageIdRole);
    Focus &focus = m_shared.focus;
    if (claim.isValid()) {
        const ClaimKind kind = focus.whole().claim(ClaimId(claim.toInt())).kind;
        focus.open(kind == ClaimKind::Clause ? Page::Clauses
                : kind == ClaimKind::Amount  ? Page::Funding
                                             : Page::Timeline,
            ClaimId(claim.toInt()));
    } else if (party.isValid()) {
        focus.open(Page::Parties, {}, PartyId(party.toInt()));
    } else if (passage.isValid()) {
        choose(index);
        focus.showWords();
        focus.lookAt(PassageId(passage.toInt()));
    }
}

void NotesPage::removeCurrent()
{
    const QModelIndex here = m_view->currentIndex();
    const std::optional<NoteKey> on = m_model.keyAt(here.row());
    if (!on)
        return;
    const std::optional<NoteKey> next = m_model.keyAt(here.row() + 1), before = m_model.keyAt(here.row() - 1);
    m_chosen = next ? next : before;
    m_book.remove(*on);
    showFocus();
}

} // namespace deal
