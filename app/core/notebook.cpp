#include "notebook.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace deal {

namespace {
constexpr std::chrono::seconds untilTriedAgain{3};
}

NoteBook::NoteBook(const Dossier &whole, const NoteFile &file, QObject *parent)
    : QObject(parent)
    , m_whole(whole)
    , m_file(file)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &NoteBook::saveNow);
}

NoteBook::~NoteBook()
{
    const QSignalBlocker quiet(this); // who listened may have gone
    std::ignore = finish();
}

void NoteBook::look()
{
    if (!m_file.exists())
        return;
    m_thread.add([this, file = m_file, dossier = m_whole.key]() -> NoteThread::Told {
        return [this, kept = file.notes(dossier)] { read(kept); };
    });
}

void NoteBook::read(const Expected<KeptNotes> &kept)
{
    m_problem = kept ? QString() : kept.problem();
    if (kept) {
        QMap<NoteKey, Note> notes;
        for (const Note &note : kept->notes)
            notes.insert(note.on(), note);
        m_notes = notes;
        m_labels = kept->labels;
    }
    Q_EMIT changed();
}

std::optional<NoteLabel> NoteBook::labelCalled(const QString &name) const
{
    const auto found =
        std::find_if(m_labels.begin(), m_labels.end(), [&name](const NoteLabel &label) { return label.name == name; });
    return found == m_labels.end() ? std::nullopt : std::optional(*found);
}

NotedIds NoteBook::notedIds() const
{
    NotedIds ids;
    for (const Note &note : m_notes)
        if (const std::optional<int> id = notedId(m_whole, note.on()))
            (note.on().kind == NoteKind::Claim          ? ids.claims
                    : note.on().kind == NoteKind::Party ? ids.parties
                                                        : ids.passages)
                .insert(*id);
    return ids;
}

QString NoteBook::text(const NoteKey &on) const
{
    const auto draft = m_drafts.constFind(on);
    return draft != m_drafts.cend() ? draft->text : m_notes.value(on).text;
}

QString NoteBook::label(const NoteKey &on) const
{
    const auto draft = m_drafts.constFind(on);
    return draft != m_drafts.cend() ? draft->label : m_notes.value(on).label;
}

NoteState NoteBook::state(const NoteKey &on) const
{
    const auto draft = m_drafts.constFind(on);
    if (draft != m_drafts.cend())
        return {draft->problem.isEmpty() ? NoteState::Kind::Saving : NoteState::Kind::Failed, {}, draft->problem};
    const auto note = m_notes.constFind(on);
    return note == m_notes.cend() ? NoteState() : NoteState{NoteState::Kind::Saved, note->changed, {}};
}

NoteBook::Draft &NoteBook::draftOf(const NoteSubject &subject)
{
    const auto there = m_drafts.find(subject.on);
    if (there != m_drafts.end()) {
        there->subject = subject;
        return *there;
    }
    const Note note = m_notes.value(subject.on);
    return *m_drafts.insert(subject.on, Draft{subject, note.text, note.label, note.created, note.revision, false, false, {}});
}

void NoteBook::touched(const NoteKey &on)
{
    m_drafts[on].dirty = true;
    if (!m_clock.isActive() || m_clock.intervalAsDuration() > m_pause)
        m_clock.start(m_pause); // not put off by the next key: who types on and on is saved, too
    Q_EMIT stateChanged(on);
}

void NoteBook::type(const NoteSubject &subject, const QString &text)
{
    if (text == this->text(subject.on))
        return;
    draftOf(subject).text = text;
    touched(subject.on);
}

void NoteBook::setLabel(const NoteSubject &subject, const QString &label)
{
    if (label == this->label(subject.on))
        return;
    draftOf(subject).label = label;
    touched(subject.on);
    saveNow();
}

void NoteBook::saveNow()
{
    m_clock.stop();
    for (const NoteKey &on : m_drafts.keys())
        send(on);
}

void NoteBook::send(const NoteKey &on)
{
    Draft &draft = m_drafts[on];
    if (!draft.dirty || draft.flying) // what is being written is told first: only then is it known what this is written over
        return;
    if (const auto refused = refusedNote(draft.text, QLocale()))
        return failed(draft, refused->sentence);
    draft.dirty = false;
    draft.flying = true;
    keep(draft);
}

void NoteBook::keep(Draft &draft)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Note note{draft.subject, draft.text, draft.label, draft.created.isValid() ? draft.created : now, now, draft.base};
    if (note.isEmpty())
        return m_thread.add([this, file = m_file, dossier = m_whole.key, note]() -> NoteThread::Told {
            return [this, note, gone = file.remove(dossier, note)] { emptied(note, gone); };
        });
    const std::optional<NoteLabel> label = labelCalled(note.label);
    m_thread.add([this, file = m_file, dossier = m_whole.key, note, label]() -> NoteThread::Told {
        return [this, note, stored = file.keep(dossier, note, note.revision, label)] { kept(note, stored); };
    });
}

void NoteBook::kept(const Note &sent, const Expected<Note> &stored)
{
    Draft &draft = m_drafts[sent.on()];
    draft.flying = false;
    if (!stored)
        return failed(draft, stored.problem());
    draft.problem.clear();
    draft.base = stored->revision;
    m_notes.insert(stored->on(), *stored);
    const bool both = stored->text != sent.text;
    if (both)
        mix(draft, sent, *stored);
    settle(sent.on());
    Q_EMIT saved(*stored);
    if (both)
        Q_EMIT mixed(sent.on());
}

/// What was written elsewhere stands behind what was typed here, and behind what was typed since.
void NoteBook::mix(Draft &draft, const Note &sent, const Note &stored)
{
    if (!draft.dirty)
        draft.text = stored.text;
    else if (stored.text.startsWith(sent.text))
        draft.text += stored.text.mid(sent.text.size());
    else
        draft.text += QStringLiteral("\n\n") + stored.text;
}

void NoteBook::emptied(const Note &sent, const Expected<bool> &gone)
{
    Draft &draft = m_drafts[sent.on()];
    draft.flying = false;
    if (!gone)
        return failed(draft, gone.problem());
    draft.problem.clear();
    draft.base = 0;
    m_notes.remove(sent.on());
    settle(sent.on());
    if (!*gone) // it was written elsewhere, and stands there still
        look();
}

void NoteBook::failed(Draft &draft, const QString &problem)
{
    draft.dirty = true;
    draft.problem = problem;
    if (!m_clock.isActive())
        m_clock.start(untilTriedAgain);
    Q_EMIT stateChanged(draft.subject.on);
}

/// What is kept now is no draft any more; what was typed since goes on its way.
void NoteBook::settle(const NoteKey &on)
{
    if (!m_drafts[on].dirty)
        m_drafts.remove(on);
    else if (!m_clock.isActive())
        m_clock.start(m_pause);
    Q_EMIT changed();
    Q_EMIT stateChanged(on);
}

QString NoteBook::finish()
{
    saveNow();
    m_thread.finish();
    saveNow(); // what was typed while it was being written
    m_thread.finish();
    for (const Draft &draft : std::as_const(m_drafts))
        if (!draft.problem.isEmpty())
            return draft.problem;
    return {};
}

void NoteBook::remove(const NoteKey &on)
{
    if (m_drafts.contains(on))
        std::ignore = finish(); // so that it is known what is removed
    Note note = m_notes.take(on);
    if (const auto draft = m_drafts.constFind(on);
        draft != m_drafts.cend()) { // it cannot be written: it is removed as it was typed
        note.subject = draft->subject;
        note.text = draft->text;
        note.label = draft->label;
        m_drafts.remove(on);
    }
    if (note.isEmpty())
        return;
    m_removed << note;
    m_thread.add([this, file = m_file, dossier = m_whole.key, note]() -> NoteThread::Told {
        return [this, note, gone = file.remove(dossier, note)] { wasRemoved(note, gone); };
    });
    Q_EMIT changed();
    Q_EMIT stateChanged(on);
    Q_EMIT removed(on);
}

void NoteBook::wasRemoved(const Note &note, const Expected<bool> &gone)
{
    if (gone && *gone) {
        if (!m_drafts.contains(note.on()) && m_notes.remove(note.on()) > 0) // it was read once more in the meantime
            Q_EMIT changed();
        return;
    }
    m_removed.removeOne(note);
    if (!gone)
        m_notes.insert(note.on(), note);
    Q_EMIT changed();
    Q_EMIT stateChanged(note.on());
    Q_EMIT said(gone ? tr("The note was not deleted: it was written in another window in the meantime.") : gone.problem());
    look();
}

std::optional<NoteKey> NoteBook::takeBack()
{
    if (m_removed.isEmpty())
        return {};
    const Note note = m_removed.takeLast();
    const QString since = text(note.on());
    Draft &draft = draftOf(note.subject);
    draft.text = since.trimmed().isEmpty() ? note.text : note.text + QStringLiteral("\n\n") + since;
    draft.label = note.label;
    draft.created = note.created;
    touched(note.on());
    saveNow();
    return note.on();
}

void NoteBook::putLabel(const NoteLabel &label, const QString &before)
{
    write([file = m_file, label, before] { return file.putLabel(label, before); });
}

void NoteBook::removeLabel(const QString &name)
{
    write([file = m_file, name] { return file.removeLabel(name); });
}

/// What concerns more than one note: the file is read again after it.
void NoteBook::write(const std::function<std::optional<Problem>()> &work)
{
    std::ignore = finish();
    m_thread.add([this, work]() -> NoteThread::Told {
        return [this, problem = work()] {
            if (problem)
                Q_EMIT said(problem->sentence);
            look();
        };
    });
}

} // namespace deal
