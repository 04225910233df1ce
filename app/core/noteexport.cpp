#include "noteexport.h"

#include "address.h"
#include "oneline.h"
#include "textexport.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::NoteExport)
};

/// What is said of one note, in every form.
struct Exported {
    QString kind, title, place, label, text, created, changed, standing, address;
};

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

Exported exported(const Dossier &whole, const Note &note, const Words &words)
{
    Exported out{noteKindWords(whole, note.on(), words), note.subject.title, {}, note.label, note.text, utc(note.created),
        utc(note.changed), standingWords(whole, note, words), {}};
    const std::optional<int> id = notedId(whole, note.on());
    if (!id)
        return out;
    Address address;
    switch (note.on().kind) {
    case NoteKind::Claim: {
        const Claim &claim = whole.claim(ClaimId(*id));
        out.title = words.text(claim.title);
        out.place = words.places(whole, ClaimId(*id));
        address.seen = Seen(claim.clause ? Page::Clauses : claim.amount ? Page::Funding : Page::Timeline);
        address.claim = ClaimId(*id);
        break;
    }
    case NoteKind::Party:
        out.title = words.text(whole.party(PartyId(*id)).name);
        address.seen = Seen(Page::Parties);
        address.party = PartyId(*id);
        break;
    case NoteKind::Passage:
        out.place = words.place(whole, PassageId(*id));
        address.seen = Seen(Page::Sources);
        address.passage = PassageId(*id);
        break;
    }
    out.address = addressOf(whole, address);
    return out;
}

/// CommonMark 2.4: any ASCII punctuation may be escaped; only what could mean something is.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : oneLine(text, 1'000)) {
        if (QStringLiteral("\\`*_{}[]<>#+-!|~&").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// The reader's words are their own: Markdown that they typed stays Markdown, inside a quotation.
QString setOff(const QString &text)
{
    QString out;
    for (const QString &line : text.trimmed().split(u'\n'))
        out += line.trimmed().isEmpty() ? QStringLiteral(">\n") : QStringLiteral("> %1\n").arg(line);
    return out;
}

} // namespace

QString notesMarkdown(const Dossier &whole, const KeptNotes &kept, const Words &words)
{
    QString out = QStringLiteral("# %1\n").arg(escaped(Tr::tr("Notes: %1", "a dossier's title").arg(words.text(whole.title))));
    for (const Note &note : kept.notes) {
        const Exported one = exported(whole, note, words);
        QStringList about{one.kind, one.place, one.label.isEmpty() ? QString() : Tr::tr("label: %1").arg(one.label),
            Tr::tr("changed %1", "a date and time").arg(one.changed), one.standing};
        about.removeAll(QString());
        out += QStringLiteral("\n## %1\n\n%2\n").arg(escaped(one.title), escaped(about.join(words.separator())));
        if (!one.text.trimmed().isEmpty())
            out += u'\n' + setOff(one.text);
        if (!one.address.isEmpty())
            out += QStringLiteral("\n<%1>\n").arg(one.address);
    }
    return out;
}

QString notesCsv(const Dossier &whole, const KeptNotes &kept, const Words &words)
{
    const QStringList header{QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("place"),
        QStringLiteral("label"), QStringLiteral("note"), QStringLiteral("created"), QStringLiteral("changed"),
        QStringLiteral("standing"), QStringLiteral("address")};
    QList<QStringList> rows;
    for (const Note &note : kept.notes) {
        const Exported one = exported(whole, note, words);
        rows << QStringList{nameOf(note.on().kind), note.on().key, one.title, one.place, one.label, one.text, one.created,
            one.changed, one.standing, one.address};
    }
    return toCsv(header, rows);
}

QString notesJson(const Dossier &whole, const KeptNotes &kept, const Words &words)
{
    constexpr std::array standings{"as_written", "changed", "gone"};
    QJsonArray array;
    for (const Note &note : kept.notes) {
        const Exported one = exported(whole, note, words);
        const auto label = std::find_if(
            kept.labels.begin(), kept.labels.end(), [&note](const NoteLabel &other) { return other.name == note.label; });
        array << QJsonObject{{QStringLiteral("kind"), nameOf(note.on().kind)}, {QStringLiteral("id"), note.on().key},
            {QStringLiteral("title"), one.title}, {QStringLiteral("place"), orNull(one.place)},
            {QStringLiteral("label"), orNull(one.label)},
            {QStringLiteral("colour"), label == kept.labels.end() ? QJsonValue() : QJsonValue(nameOf(label->colour))},
            {QStringLiteral("note"), one.text}, {QStringLiteral("created"), one.created},
            {QStringLiteral("changed"), one.changed},
            {QStringLiteral("standing"), QString::fromLatin1(standings.at(size_t(standingOf(whole, note, words))))},
            {QStringLiteral("address"), orNull(one.address)}};
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

QByteArray noteBytes(NoteFormat format, const Dossier &whole, const KeptNotes &kept, const Words &words)
{
    switch (format) {
    case NoteFormat::Markdown:
        return notesMarkdown(whole, kept, words).toUtf8();
    case NoteFormat::Csv:
        return QByteArrayLiteral("\xEF\xBB\xBF") + notesCsv(whole, kept, words).toUtf8();
    case NoteFormat::Json:
        break;
    }
    return notesJson(whole, kept, words).toUtf8();
}

} // namespace deal
