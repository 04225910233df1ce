#include "notepane.h"

#include "looknotes.h"
#include "notelabels.h"
#include "noteundo.h"
#include "pageparts.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace deal {

NotePane::NotePane(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_book(*shared.notes)
{
    setObjectName(QStringLiteral("notePane"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    connectParts();
    follow();
}

void NotePane::build()
{
    m_write = new FlatButton(m_shared.look, FlatButton::Style::Outlined, this);
    m_write->setObjectName(QStringLiteral("beginNote"));
    m_write->setIcon(m_shared.look.icon(QStringLiteral("note")));
    m_write->setText(tr("Write a note"));
    m_write->setToolTip(
        QStringLiteral("%1 (%2)").arg(m_write->text(), QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText)));
    m_undo = new NoteUndo(m_shared.look, m_book, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(4 * unit), 0, int(3 * unit), int(3 * unit));
    column->setSpacing(int(1.5 * unit));
    column->addWidget(m_write, 0, Qt::AlignLeft);
    column->addWidget(m_undo);
}

/// When there is first something to show: most windows open without.
void NotePane::buildBody()
{
    m_body = new QWidget(this);
    m_edit = new NoteEdit(m_shared.look, m_body);
    m_standing = plainLabel(m_shared.look, TextStyle::Small, Shade::Warn, m_body);
    m_standing->setObjectName(QStringLiteral("noteStanding"));
    m_state = plainLabel(m_shared.look, TextStyle::Small, Shade::Muted, m_body);
    m_state->setObjectName(QStringLiteral("noteState"));
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(int(1.5 * unit));
    m_target = new QComboBox(m_body);
    m_target->setObjectName(QStringLiteral("noteTarget"));
    m_target->setAccessibleName(tr("What the note is on"));
    m_target->setFont(m_shared.look.font(TextStyle::SmallBold));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(8);
    inside->addWidget(m_target);
    inside->addWidget(m_standing);
    inside->addWidget(m_edit, 1);
    inside->addWidget(buildFoot());
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_body, 1);
    connectBody();
}

/// How it stands, its label, and away with it.
QWidget *NotePane::buildFoot()
{
    auto *foot = new QWidget(m_body);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(int(unit));
    m_label = new FlatButton(m_shared.look, FlatButton::Style::Plain, foot);
    m_label->setObjectName(QStringLiteral("noteLabel"));
    m_label->setPopupMode(QToolButton::InstantPopup);
    m_label->setMenu(new QMenu(m_label));
    m_remove = new FlatButton(m_shared.look, FlatButton::Style::Plain, foot);
    m_remove->setObjectName(QStringLiteral("removeNote"));
    m_remove->setIcon(m_shared.look.icon(QStringLiteral("remove")));
    m_remove->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_remove->setToolTip(tr("Delete the note"));
    m_remove->setAccessibleName(tr("Delete the note"));
    row->addWidget(m_state, 1);
    row->addWidget(m_label);
    row->addWidget(m_remove);
    return foot;
}

void NotePane::connectParts()
{
    const Focus &focus = m_shared.focus;
    const auto away = [this] { // from one thing to another
        m_onQuotation = false;
        m_open = false;
        follow();
    };
    connect(&focus, &Focus::claimChanged, this, away);
    connect(&focus, &Focus::partyChanged, this, away);
    connect(&focus, &Focus::passageChanged, this, [this] { // pointed at, it shows its note, if it has one
        const std::optional<PassageId> passage = m_shared.focus.pointedPassage();
        m_onQuotation = passage && (m_onQuotation || m_shared.focus.noted().has(*passage));
        follow();
    });
    connect(m_write, &QToolButton::clicked, this, [this] { write(m_shared.focus.page() == Page::Sources); });
    connect(&m_book, &NoteBook::changed, this, [this] { showSubject(true); });
    connect(&m_book, &NoteBook::stateChanged, this, [this](const NoteKey &on) {
        if (m_subject && on == m_subject->on)
            showState();
    });
    connect(&m_book, &NoteBook::mixed, this, [this](const NoteKey &on) {
        if (!m_subject || on != m_subject->on)
            return;
        showSubject(true);
        sayState(tr("It was written in another window, too: both texts are kept, one after the other."), Shade::Warn, true);
    });
    connect(&m_book, &NoteBook::removed, this, [this] { // after the line itself has heard of it
        m_undo->setVisible(m_undo->isVisibleTo(this) && m_shared.focus.page() != Page::Notes); // which says it itself
    });
    connect(m_undo, &NoteUndo::tookBack, this, [this] { showSubject(true); });
}

void NotePane::connectBody()
{
    connect(m_target, &QComboBox::activated, this, [this](int index) {
        m_onQuotation = m_target->itemData(index).toBool();
        m_open = true;
        follow();
    });
    connect(m_edit, &NoteEdit::typed, this, [this] {
        if (m_subject)
            m_book.type(*m_subject, m_edit->words());
    });
    connect(m_edit, &NoteEdit::left, &m_book, &NoteBook::saveNow);
    connect(m_edit, &NoteEdit::escaped, this, &NotePane::escaped);
    connect(m_remove, &QToolButton::clicked, this, &NotePane::remove);
    connect(m_label->menu(), &QMenu::aboutToShow, this, &NotePane::fillLabels);
}

std::optional<NoteSubject> NotePane::focused() const
{
    const Dossier &whole = m_shared.focus.whole();
    if (m_shared.focus.party())
        return noteSubject(whole, *m_shared.focus.party(), m_shared.words);
    if (m_shared.focus.claim())
        return noteSubject(whole, *m_shared.focus.claim(), m_shared.words);
    return quotation();
}

std::optional<NoteSubject> NotePane::quotation() const
{
    const std::optional<PassageId> passage = m_shared.focus.passage();
    return passage ? std::optional(noteSubject(m_shared.focus.whole(), *passage, m_shared.words)) : std::nullopt;
}

/// What is looked at is another thing, or nothing.
void NotePane::follow()
{
    m_book.saveNow();
    std::optional<NoteSubject> now = m_onQuotation ? quotation() : std::nullopt;
    if (!now)
        now = focused();
    const bool same = now && m_subject && now->on == m_subject->on;
    m_subject = std::move(now);
    if (!same || m_shared.focus.page() == Page::Notes)
        m_undo->hide();
    showSubject(same);
}

QString NotePane::targetWords(const NoteSubject &subject) const
{
    const std::optional<int> id = notedId(m_shared.focus.whole(), subject.on);
    if (subject.on.kind == NoteKind::Passage)
        return tr("Note on the quotation, %1", "a place").arg(m_shared.words.place(m_shared.focus.whole(), PassageId(*id)));
    if (subject.on.kind == NoteKind::Party)
        return tr("Note on %1", "a party").arg(subject.title);
    switch (m_shared.focus.whole().claim(ClaimId(*id)).kind) {
    case ClaimKind::Clause:
        return tr("Note on this clause");
    case ClaimKind::Amount:
        return tr("Note on this amount");
    case ClaimKind::Event:
        break;
    }
    return tr("Note on this event");
}

void NotePane::fillTargets()
{
    QList<std::pair<QString, bool>> targets;
    const std::optional<NoteSubject> main = focused(), words = quotation();
    if (main && main->on.kind != NoteKind::Passage)
        targets << std::pair(targetWords(*main), false);
    if (words && !m_shared.focus.party())
        targets << std::pair(targetWords(*words), true);
    bool same = m_target->count() == targets.size();
    for (int i = 0; same && i < targets.size(); ++i)
        same = m_target->itemText(i) == targets.at(i).first && m_target->itemData(i) == targets.at(i).second;
    if (!same) {
        m_target->clear();
        for (const auto &[text, onQuotation] : targets)
            m_target->addItem(text, onQuotation);
    }
    m_target->setCurrentIndex(m_target->findData(m_subject && m_subject->on.kind == NoteKind::Passage));
    m_target->setToolTip(plainToolTip(m_target->currentText()));
}

/// `same`: what stands there is on the same thing, which was written elsewhere or brought back.
void NotePane::showSubject(bool same)
{
    setVisible(m_subject.has_value());
    if (!m_subject)
        return;
    const QString text = m_book.text(m_subject->on);
    const bool there = !text.isEmpty() || !m_book.label(m_subject->on).isEmpty();
    const bool open = there || m_open;
    m_write->setVisible(!open);
    if (!m_body && !open)
        return;
    if (!m_body)
        buildBody();
    m_body->setVisible(open);
    fillTargets();
    m_edit->show(text, same && m_edit->isVisibleTo(this));
    m_edit->setAccessibleName(m_target->currentText());
    m_edit->setPlaceholderText(tr("Your own words. They are saved by themselves."));
    m_remove->setEnabled(there);
    showLabel();
    const auto note = m_book.notes().constFind(m_subject->on);
    const QString standing =
        note == m_book.notes().cend() ? QString() : standingWords(m_shared.focus.whole(), *note, m_shared.words);
    m_standing->setText(standing);
    m_standing->setVisible(!standing.isEmpty());
    showState();
}

void NotePane::showLabel()
{
    const QString name = m_book.label(m_subject->on);
    const std::optional<NoteLabel> label = m_book.labelCalled(name);
    const QString shown = label ? fontMetrics().elidedText(label->name, Qt::ElideRight, int(24 * unit)) : QString();
    m_label->setText(plainWords(shown));
    m_label->setIcon(label ? noteShapeIcon(m_shared.look, label->colour) : m_shared.look.icon(QStringLiteral("label")));
    m_label->setToolButtonStyle(label ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_label->setAccessibleName(name.isEmpty() ? tr("Label: none") : tr("Label: %1").arg(name));
    m_label->setToolTip(plainToolTip(m_label->accessibleName()));
}

void NotePane::fillLabels()
{
    if (m_subject)
        fillLabelMenu(*m_label->menu(), m_shared.look, m_book, m_book.label(m_subject->on), window(),
            [this, subject = *m_subject](const QString &name) { m_book.setLabel(subject, name); });
}

void NotePane::sayState(const QString &words, Shade shade, bool alert)
{
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, m_shared.look.color(shade));
    m_state->setPalette(palette);
    m_state->setText(words);
    m_state->setAccessibleName(words);
    if (!alert)
        return;
    QAccessibleEvent event(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NotePane::showState()
{
    if (!m_body)
        return;
    const NoteState state = m_subject ? m_book.state(m_subject->on) : NoteState();
    const bool failed = state.kind == NoteState::Kind::Failed;
    switch (state.kind) {
    case NoteState::Kind::Nothing:
        sayState(m_book.problem(), Shade::Bad, false);
        break;
    case NoteState::Kind::Saving:
        sayState(tr("Saving…", "a note"), Shade::Muted, false);
        break;
    case NoteState::Kind::Saved:
        sayState(tr("Saved %1", "a time").arg(noteTimeWords(state.saved, QDateTime::currentDateTime(), m_shared.words)),
            Shade::Muted, false);
        break;
    case NoteState::Kind::Failed: // said aloud once, not with each time that it is tried again
        sayState(
            tr("Not saved. %1 Your words stay here, and are saved as soon as that can be.", "what is wrong").arg(state.problem),
            Shade::Bad, !m_alerted);
        break;
    }
    m_alerted = failed;
}

void NotePane::write(bool quotation)
{
    m_onQuotation = quotation && m_shared.focus.passage();
    m_open = true;
    follow();
    Q_EMIT opened();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void NotePane::close()
{
    m_open = false;
    follow();
}

void NotePane::remove()
{
    if (!m_subject)
        return;
    m_open = false;
    m_book.remove(m_subject->on);
    showSubject(false);
    if (QWidget *undo = m_undo->findChild<FlatButton *>(); undo && m_undo->isVisible())
        undo->setFocus();
}

} // namespace deal
