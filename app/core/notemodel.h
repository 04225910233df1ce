// The reader's notes as a list: those that the filter of the focus lets through, that have the words that are searched for and
// the label that is asked for, in the order that is asked for. A thin reader of the note book.
#pragma once

#include "boxes.h"
#include "focus.h"
#include "notebook.h"
#include "roles.h"

#include <QAbstractListModel>

namespace deal {

enum class NoteOrder {
    Time, ///< what was written last comes first
    Deal, ///< claims, parties and quotations in the dossier's order; what it no longer has comes last
};

/// All that a row of the list shows.
struct NoteRow {
    NoteKey on;
    QString kind, title, text; ///< text: its beginning, on one line
    QString time;
    std::optional<NoteLabel> label;
    QString standing; ///< empty where the dossier says what it said
    QString icon; ///< of what it is on, in resources/icons
    bool source = false; ///< the title is words of the source
    bool operator==(const NoteRow &) const = default;
};

class NoteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// All outlive it.
    NoteModel(const Focus &focus, const NoteBook &book, const Words &words, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] std::optional<NoteKey> keyAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(const std::optional<NoteKey> &on) const;
    /// Of those that are seen, in their order.
    [[nodiscard]] QList<Note> notes() const;
    void search(const QString &words);
    /// Nothing: any, and none. Empty: those without one.
    void showLabel(const std::optional<QString> &label);
    void sort(NoteOrder order);

private:
    void refresh();
    [[nodiscard]] QList<NoteKey> wanted() const;
    [[nodiscard]] bool passes(const Note &note) const;
    [[nodiscard]] NoteRow rowOf(const Note &note) const;
    [[nodiscard]] QVariant idData(const NoteKey &on, NoteKind kind) const;
    const Focus &m_focus;
    const NoteBook &m_book;
    const Words &m_words;
    QString m_search; ///< folded
    std::optional<QString> m_label;
    NoteOrder m_order = NoteOrder::Time;
    QList<NoteKey> m_rows;
};

/// The row as one sentence, for a screen reader.
[[nodiscard]] QString spoken(const NoteRow &row);
/// A row of that width (at least 160 is used): its kind, label and time, what it is on, how its text begins, how that stands. In
/// Cell's words: KindIcon, Kind, Standing (the label), Period (the time), Title, Summary (the text), State.
[[nodiscard]] Boxes layOutNote(const NoteRow &row, qreal width, const Measure &measure);

} // namespace deal

Q_DECLARE_METATYPE(deal::NoteRow)
