// The reader's notes on one dossier, as they stand in their own file, and what is being typed on top of that. It saves by itself,
// within a second of a key, in a thread of its own; what it calls saved is on the disk. GUI thread only.
#pragma once

#include "noted.h"
#include "notefile.h"
#include "notethread.h"

#include <QMap>
#include <QTimer>

namespace deal {

/// How what was typed stands to what is kept.
struct NoteState {
    enum class Kind {
        Nothing, ///< there is no note
        Saving,
        Saved,
        Failed, ///< it is tried again, by itself and with the next key
    };
    Kind kind = Kind::Nothing;
    QDateTime saved; ///< UTC, with Saved
    QString problem; ///< with Failed: a sentence
    bool operator==(const NoteState &) const = default;
};

class NoteBook final : public QObject {
    Q_OBJECT
public:
    /// `whole`, with all of its articles, outlives it. Nothing is read before look().
    NoteBook(const Dossier &whole, const NoteFile &file, QObject *parent = nullptr);
    /// Saves first what is not saved.
    ~NoteBook() override;
    /// Reads the file, if there is one: what other programs have written is seen then.
    void look();
    /// As they stand in the file, as far as is known.
    [[nodiscard]] const QMap<NoteKey, Note> &notes() const { return m_notes; }
    [[nodiscard]] const QList<NoteLabel> &labels() const { return m_labels; } ///< by name
    [[nodiscard]] std::optional<NoteLabel> labelCalled(const QString &name) const;
    [[nodiscard]] NotedIds notedIds() const;
    /// Why the notes could not be read; empty when they could.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// As it was typed last, be it saved or not.
    [[nodiscard]] QString text(const NoteKey &on) const;
    [[nodiscard]] QString label(const NoteKey &on) const;
    [[nodiscard]] NoteState state(const NoteKey &on) const;
    /// A note without words and without a label is none.
    void type(const NoteSubject &subject, const QString &text);
    void setLabel(const NoteSubject &subject, const QString &label);
    /// Without waiting for the pause after a key.
    void saveNow();
    /// The same, and waits until it is done. Empty, or a sentence: something could not be saved, and is kept in memory alone.
    [[nodiscard]] QString finish();
    /// Away at once; takeBack() brings it back.
    void remove(const NoteKey &on);
    [[nodiscard]] bool canTakeBack() const { return !m_removed.isEmpty(); }
    /// The one that was removed last, and the time before; what it is on.
    std::optional<NoteKey> takeBack();
    void putLabel(const NoteLabel &label, const QString &before = {});
    void removeLabel(const QString &name);
    /// How long after a key it saves; less than a second. For tests that are in a hurry.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

Q_SIGNALS:
    void changed(); ///< the notes or the labels are others than they were
    void stateChanged(const deal::NoteKey &on);
    void removed(const deal::NoteKey &on); ///< it can be taken back
    void saved(const deal::Note &note); ///< it is on the disk
    void mixed(const deal::NoteKey &on); ///< it was written elsewhere too: its text is both
    void said(const QString &sentence); ///< something that was not done, and why

private:
    /// What was typed and is not kept yet.
    struct Draft {
        NoteSubject subject;
        QString text, label;
        QDateTime created{}; ///< UTC; invalid: it never was
        qint64 base = 0; ///< the revision that it was written over
        bool dirty = false; ///< it was typed since it was last sent
        bool flying = false; ///< it is being written
        QString problem;
    };
    [[nodiscard]] Draft &draftOf(const NoteSubject &subject);
    void touched(const NoteKey &on);
    void send(const NoteKey &on);
    void keep(Draft &draft);
    void kept(const Note &sent, const Expected<Note> &stored);
    void mix(Draft &draft, const Note &sent, const Note &stored);
    void emptied(const Note &sent, const Expected<bool> &gone);
    void failed(Draft &draft, const QString &problem);
    void settle(const NoteKey &on);
    void wasRemoved(const Note &note, const Expected<bool> &gone);
    void read(const Expected<KeptNotes> &kept);
    void write(const std::function<std::optional<Problem>()> &work);
    const Dossier &m_whole;
    const NoteFile m_file;
    QMap<NoteKey, Note> m_notes;
    QList<NoteLabel> m_labels;
    QMap<NoteKey, Draft> m_drafts;
    QList<Note> m_removed;
    QString m_problem;
    std::chrono::milliseconds m_pause{600};
    QTimer m_clock;
    NoteThread m_thread; // last: what it still tells reads the rest
};

} // namespace deal
