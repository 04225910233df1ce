#include "searchmodel.h"

#include "oneline.h"
#include "roles.h"

#include <algorithm>

namespace deal {

namespace {

constexpr int few = 5; ///< of a kind are shown at first

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::SearchModel)
};

SearchRow lineOf(SearchRow::Kind kind, const QString &text)
{
    SearchRow row;
    row.kind = kind;
    row.text = text;
    return row;
}

/// What one of a kind is called.
QString oneOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Party:
        return Tr::tr("Party");
    case FoundKind::Clause:
        return Tr::tr("Clause");
    case FoundKind::Amount:
        return Tr::tr("Amount");
    case FoundKind::Event:
        return Tr::tr("Event");
    case FoundKind::Quotation:
        return Tr::tr("Quotation");
    case FoundKind::Paragraph:
        break;
    }
    return Tr::tr("Paragraph");
}

} // namespace

QList<int> commandsWith(const SearchQuery &query, const QList<SearchCommand> &commands)
{
    QList<int> inText, inPath;
    for (int i = 0; i < int(commands.size()); ++i) {
        const SearchCommand &command = commands.at(i);
        if (query.isIn(command.text))
            inText << i;
        else if (query.isIn(command.text + u' ' + command.path))
            inPath << i;
    }
    return inText + inPath;
}

SearchModel::SearchModel(const Focus &focus, const Words &words, const WholeTexts &texts, QObject *parent)
    : QAbstractListModel(parent)
    , m_focus(focus)
    , m_words(words)
    , m_texts(texts)
{
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString SearchModel::spoken(const SearchRow &row) const
{
    if (row.kind != SearchRow::Kind::Found && row.kind != SearchRow::Kind::Command)
        return row.text;
    const QString what = row.kind == SearchRow::Kind::Command ? Tr::tr("Command") : oneOf(row.found.kind);
    return Tr::tr("%1: %2", "what kind of thing was found; what it says").arg(what, deal::spoken(row.words));
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchRow &row = m_rows.at(index.row());
    const bool says = row.kind == SearchRow::Kind::Found || row.kind == SearchRow::Kind::Command;
    switch (role) {
    case Qt::DisplayRole:
        return says ? row.words.title : row.text;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case SearchRowRole:
        return QVariant::fromValue(row);
    case HeadingRole:
        return !row.canBeChosen();
    case ClaimIdRole:
        return says && row.command < 0 && row.found.kind >= FoundKind::Clause && row.found.kind <= FoundKind::Event
            ? QVariant(row.found.id)
            : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).canBeChosen() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                                : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

SearchRow SearchModel::rowOf(const Found &found) const
{
    SearchRow row;
    row.kind = SearchRow::Kind::Found;
    row.found = found;
    row.words = wordsOf(found, m_query, m_focus.dossier(), m_texts, m_words);
    if (leftOut(found, m_focus.dossier(), m_focus.filter()))
        row.words.state = Tr::tr("left out by the filter, which opening it clears", "one of what was found");
    if (found.kind == FoundKind::Party)
        row.party = m_focus.dossier().parties.at(found.id).kind;
    else if (found.kind == FoundKind::Clause)
        row.clause = m_focus.dossier().claims.at(found.id).clause->kind;
    return row;
}

void SearchModel::addGroup(QList<SearchRow> &rows, const FoundGroup &group) const
{
    rows << lineOf(SearchRow::Kind::Heading,
        Tr::tr("%1 · %2", "a kind; how many were found").arg(headingOf(group.kind), countWords(group, m_words)));
    const int all = int(group.best.size()), shown = all > few + 1 ? few : all; // one more is no more than the row that says so
    for (int i = 0; i < shown; ++i)
        rows << rowOf(group.best.at(i));
    if (shown == all)
        return;
    SearchRow more = lineOf(SearchRow::Kind::More, Tr::tr("Show %n more", "of what was found", all - shown));
    more.group = group.kind;
    rows << more;
}

void SearchModel::addCommands(QList<SearchRow> &rows, const QList<SearchCommand> &commands) const
{
    const QList<int> found = commandsWith(m_query, commands);
    if (found.isEmpty())
        return;
    rows << lineOf(SearchRow::Kind::Heading,
        Tr::tr("%1 · %2", "a kind; how many were found").arg(Tr::tr("Commands"), m_words.locale().toString(found.size())));
    for (const int place : found) {
        const SearchCommand &command = commands.at(place);
        SearchRow row;
        row.kind = SearchRow::Kind::Command;
        row.command = place;
        row.words.title = command.text;
        row.words.titleLit = m_query.litIn(command.text);
        row.words.text = command.path;
        row.words.textLit = m_query.litIn(command.path);
        row.words.where = command.keys;
        rows << row;
    }
}

/// A sentence for each article that is not searched.
QString SearchModel::setAsideNote() const
{
    QStringList letters;
    for (const ArticleId article : m_focus.articlesSetAside())
        letters << m_focus.dossier().article(article).letter;
    return letters.isEmpty()
        ? QString()
        : Tr::tr("%1 set aside: quotations from there are not searched.", "letters of articles").arg(m_words.listed(letters));
}

void SearchModel::addNotes(QList<SearchRow> &rows) const
{
    const QString typed = oneLine(m_query.typed(), 60);
    if (m_query.isEmpty())
        rows << lineOf(SearchRow::Kind::Note, Tr::tr("There is no word in “%1” to search for.").arg(typed));
    else if (!m_answer)
        rows << lineOf(SearchRow::Kind::Note, Tr::tr("The search is being made ready…"));
    else if (m_answer->groups.isEmpty())
        rows << lineOf(SearchRow::Kind::Note,
            Tr::tr("Nothing in this dossier has “%1”. The beginning of a word is enough; accents do not count.").arg(typed));
    if (const QString note = setAsideNote(); !note.isEmpty() && m_answer)
        rows << lineOf(SearchRow::Kind::Note, note);
}

void SearchModel::summarise(qsizetype commands)
{
    QStringList parts;
    int all = 0;
    for (const FoundGroup &group : m_answer ? m_answer->groups : QList<FoundGroup>()) {
        parts << Tr::tr("%1: %2", "a kind; how many were found").arg(headingOf(group.kind), countWords(group, m_words));
        all += int(group.best.size());
    }
    if (commands > 0)
        parts << Tr::tr("%1: %2", "a kind; how many were found").arg(Tr::tr("Commands"), m_words.locale().toString(commands));
    m_summary = parts.isEmpty()
        ? m_rows.value(0).text
        : Tr::tr("%n found.", "by a search", all + int(commands)) + u' ' + parts.join(m_words.separator());
}

void SearchModel::show(const SearchQuery &query, const std::optional<SearchAnswer> &answer, const QList<SearchCommand> &commands)
{
    m_query = query;
    m_answer = answer;
    QList<SearchRow> rows;
    for (const FoundGroup &group : answer ? answer->groups : QList<FoundGroup>())
        addGroup(rows, group);
    const qsizetype found = rows.size();
    if (found == 0)
        addNotes(rows);
    addCommands(rows, commands);
    if (found > 0)
        addNotes(rows);
    beginResetModel();
    m_rows = rows;
    endResetModel();
    summarise(std::count_if(rows.begin(), rows.end(), [](const SearchRow &row) { return row.kind == SearchRow::Kind::Command; }));
}

void SearchModel::say(const QString &sentence)
{
    beginResetModel();
    m_answer.reset();
    m_rows = {lineOf(SearchRow::Kind::Note, sentence)};
    endResetModel();
    m_summary = sentence;
}

int SearchModel::nextChoice(int from, int step) const
{
    for (int row = from; row >= 0 && row < int(m_rows.size()); row += step)
        if (m_rows.at(row).canBeChosen())
            return row;
    return -1;
}

int SearchModel::unfold(FoundKind kind)
{
    const auto more = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const SearchRow &row) { return row.kind == SearchRow::Kind::More && row.group == kind; });
    if (more == m_rows.end() || !m_answer)
        return -1;
    const int place = int(more - m_rows.begin());
    QList<SearchRow> others;
    for (const FoundGroup &group : m_answer->groups)
        if (group.kind == kind)
            for (const Found &found : group.best.mid(few))
                others << rowOf(found);
    m_rows[place] = others.takeFirst();
    Q_EMIT dataChanged(index(place), index(place));
    beginInsertRows({}, place + 1, place + int(others.size()));
    for (int i = 0; i < int(others.size()); ++i)
        m_rows.insert(place + 1 + i, others.at(i));
    endInsertRows();
    return place;
}

} // namespace deal
