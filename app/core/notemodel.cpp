#include "notemodel.h"

#include "boxparts.h"
#include "fold.h"
#include "oneline.h"
#include "partymark.h"

namespace deal {

namespace {

constexpr qsizetype beginning = 240; ///< UTF-16 units of a note's text in a row

QString folded(const QString &text)
{
    return foldForSearching(text).text;
}

} // namespace

NoteModel::NoteModel(const Focus &focus, const NoteBook &book, const Words &words, QObject *parent)
    : QAbstractListModel(parent)
    , m_focus(focus)
    , m_book(book)
    , m_words(words)
{
    m_rows = wanted();
    connect(&book, &NoteBook::changed, this, &NoteModel::refresh);
    connect(&focus, &Focus::filterChanged, this, &NoteModel::refresh);
    connect(&focus, &Focus::evidenceChanged, this, &NoteModel::refresh);
    connect(&focus, &Focus::partyChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LitPartyRole});
    });
}

int NoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool NoteModel::passes(const Note &note) const
{
    if (m_label && note.label != *m_label)
        return false;
    if (!noteAnswers(m_focus.dossier(), note.on(), m_focus.filter()))
        return false;
    return m_search.isEmpty() || folded(note.text).contains(m_search) || folded(rowOf(note).title).contains(m_search);
}

QList<NoteKey> NoteModel::wanted() const
{
    QList<NoteKey> keys;
    for (const Note &note : m_book.notes())
        if (passes(note))
            keys << note.on();
    const QMap<NoteKey, Note> &notes = m_book.notes();
    if (m_order == NoteOrder::Time) {
        std::stable_sort(
            keys.begin(), keys.end(), [&](const NoteKey &a, const NoteKey &b) { return notes[a].changed > notes[b].changed; });
        return keys;
    }
    const auto place = [&](const NoteKey &key) {
        const std::optional<int> id = notedId(m_focus.whole(), key);
        return std::tuple(!id, key.kind, id.value_or(0));
    };
    std::stable_sort(keys.begin(), keys.end(), [&](const NoteKey &a, const NoteKey &b) { return place(a) < place(b); });
    return keys;
}

void NoteModel::refresh()
{
    QList<NoteKey> rows = wanted();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void NoteModel::search(const QString &words)
{
    m_search = folded(words);
    refresh();
}

void NoteModel::showLabel(const std::optional<QString> &label)
{
    m_label = label;
    refresh();
}

void NoteModel::sort(NoteOrder order)
{
    m_order = order;
    refresh();
}

NoteRow NoteModel::rowOf(const Note &note) const
{
    const Dossier &whole = m_focus.whole();
    NoteRow row{note.on(), noteKindWords(whole, note.on(), m_words), note.subject.title, oneLine(note.text, beginning),
        noteTimeWords(note.changed, QDateTime::currentDateTime(), m_words), m_book.labelCalled(note.label),
        standingWords(whole, note, m_words), QStringLiteral("note"), note.on().kind == NoteKind::Passage};
    const std::optional<int> id = notedId(whole, note.on());
    if (id && note.on().kind == NoteKind::Claim) {
        const Claim &claim = whole.claim(ClaimId(*id));
        row.title = m_words.text(claim.title);
        row.icon = claim.kind == ClaimKind::Clause ? QStringLiteral("clauses") : keyOf(claim.kind);
    } else if (id && note.on().kind == NoteKind::Party) {
        row.title = m_words.text(whole.party(PartyId(*id)).name);
        row.icon = QStringLiteral("parties");
    } else if (id) {
        row.icon = QStringLiteral("article");
        row.kind += QStringLiteral(" · ") + m_words.place(whole, PassageId(*id));
    }
    if (note.text.simplified().size() > row.text.size())
        row.text += u'…';
    return row;
}

QVariant NoteModel::idData(const NoteKey &on, NoteKind kind) const
{
    const std::optional<int> id = on.kind == kind ? notedId(m_focus.whole(), on) : std::nullopt;
    return id ? QVariant(*id) : QVariant();
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Note note = m_book.notes().value(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return rowOf(note).title;
    case Qt::AccessibleTextRole:
        return spoken(rowOf(note));
    case NoteRowRole:
        return QVariant::fromValue(rowOf(note));
    case ClaimIdRole:
        return idData(note.on(), NoteKind::Claim);
    case PartyIdRole:
        return idData(note.on(), NoteKind::Party);
    case PassageIdRole:
        return idData(note.on(), NoteKind::Passage);
    case LitPartyRole: {
        const QVariant claim = idData(note.on(), NoteKind::Claim);
        return claim.isValid() ? litPartyData(m_focus, {ClaimId(claim.toInt())}) : QVariant();
    }
    default:
        return {};
    }
}

std::optional<NoteKey> NoteModel::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row)) : std::nullopt;
}

QModelIndex NoteModel::indexOf(const std::optional<NoteKey> &on) const
{
    const qsizetype row = on ? m_rows.indexOf(*on) : -1;
    return row < 0 ? QModelIndex() : index(int(row));
}

QList<Note> NoteModel::notes() const
{
    QList<Note> notes;
    for (const NoteKey &key : m_rows)
        notes << m_book.notes().value(key);
    return notes;
}

QString spoken(const NoteRow &row)
{
    QStringList parts{row.kind, row.title, row.label ? row.label->name : QString(), row.text, row.standing, row.time};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

Boxes layOutNote(const NoteRow &row, qreal width, const Measure &measure)
{
    Writer to{measure, std::max(width, narrowest)};
    const qreal most = inner(to.width);
    Flow flow{padding, padding + most, padding};
    const auto line = [&](const QString &words, TextStyle type, qreal frame) {
        return framed(measure, words, type, frame, most).expandedTo({0, 5 * unit});
    };
    flow.add(Cell::Part::KindIcon, {icon, 5 * unit});
    flow.x = padding + icon + 1.5 * unit;
    flow.add(Cell::Part::Kind, line(row.kind, TextStyle::Small, 0));
    if (row.label)
        flow.add(Cell::Part::Standing, line(row.label->name, TextStyle::Small, 6.5 * unit));
    flow.add(Cell::Part::Period, line(row.time, TextStyle::Small, 0));
    if (flow.boxes.last().rect.top() == flow.boxes.first().rect.top())
        flow.boxes.last().rect.moveRight(flow.right);
    alignMiddles(flow.boxes);
    to.out.boxes << flow.boxes;
    qreal y = flow.bottom() + 1.5 * unit;
    y = to.text(Cell::Part::Title, row.title, row.source ? TextStyle::Quotation : TextStyle::Heading, padding, y, most) + unit;
    y = to.text(Cell::Part::Summary, row.text, TextStyle::Body, padding, y, most);
    if (!row.standing.isEmpty())
        y = to.text(Cell::Part::State, row.standing, TextStyle::SmallBold, padding, y + unit, most);
    to.out.size = {to.width, y + 3 * unit};
    return to.out;
}

} // namespace deal
