#include "note.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::Note)
};

/// What is added is told apart from what is added next.
class Fingerprint final {
public:
    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    void add(const Localised &text)
    {
        for (const auto &[lang, words] : text.texts) {
            add(lang);
            add(words);
        }
        add(QString());
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

const QStringList &kindNames()
{
    static const QStringList names{QStringLiteral("claim"), QStringLiteral("party"), QStringLiteral("passage")};
    return names;
}

const QStringList &colourNames()
{
    static const QStringList names{QStringLiteral("blue"), QStringLiteral("green"), QStringLiteral("amber"),
        QStringLiteral("red"), QStringLiteral("violet"), QStringLiteral("grey")};
    return names;
}

NoteSubject subjectNow(const Dossier &whole, const NoteKey &on, int id, const Words &words)
{
    switch (on.kind) {
    case NoteKind::Claim:
        return noteSubject(whole, ClaimId(id), words);
    case NoteKind::Party:
        return noteSubject(whole, PartyId(id), words);
    case NoteKind::Passage:
        break;
    }
    return noteSubject(whole, PassageId(id), words);
}

} // namespace

std::optional<Problem> refusedNote(const QString &text, const QLocale &locale)
{
    if (text.size() > longestNote)
        return Problem{Tr::tr("A note has at most %1 characters, and this one has %2: shorten it.")
                           .arg(locale.toString(longestNote), locale.toString(text.size()))};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const bool pair = sign.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (sign.isNull() || sign.isSurrogate())
            return Problem{Tr::tr("The note holds a sign that is no text (U+%1, the %2th): take it out.", "a number; a place")
                               .arg(sign.unicode(), 4, 16, QLatin1Char('0'))
                               .arg(i + 1)};
    }
    return {};
}

NoteSubject noteSubject(const Dossier &whole, ClaimId id, const Words &words)
{
    const Claim &claim = whole.claim(id);
    Fingerprint print;
    print.add(claim.title);
    print.add(claim.summary);
    for (const Evidence &evidence : claim.evidence)
        print.add(whole.passage(evidence.passage).exact);
    return {{NoteKind::Claim, claim.key}, words.text(claim.title), print.result()};
}

NoteSubject noteSubject(const Dossier &whole, PartyId id, const Words &words)
{
    const Party &party = whole.party(id);
    Fingerprint print;
    for (const Localised &text : {party.name, party.what, party.part, party.seat})
        print.add(text);
    return {{NoteKind::Party, party.key}, words.text(party.name), print.result()};
}

NoteSubject noteSubject(const Dossier &whole, PassageId id, const Words &)
{
    const Passage &passage = whole.passage(id);
    Fingerprint print;
    print.add(whole.article(passage.article).key);
    print.add(passage.exact);
    return {{NoteKind::Passage, passage.key}, passage.exact, print.result()};
}

std::optional<int> notedId(const Dossier &whole, const NoteKey &on)
{
    if (on.kind == NoteKind::Claim) {
        const std::optional<ClaimId> claim = whole.claimByKey(on.key);
        return claim ? std::optional(at(*claim)) : std::nullopt;
    }
    if (on.kind == NoteKind::Party) {
        const std::optional<PartyId> party = whole.partyByKey(on.key);
        return party ? std::optional(at(*party)) : std::nullopt;
    }
    const auto found = std::find_if(
        whole.passages.begin(), whole.passages.end(), [&on](const Passage &passage) { return passage.key == on.key; });
    return found == whole.passages.end() ? std::nullopt : std::optional(int(found - whole.passages.begin()));
}

NoteStanding standingOf(const Dossier &whole, const Note &note, const Words &words)
{
    const std::optional<int> id = notedId(whole, note.on());
    if (!id)
        return NoteStanding::Gone;
    const bool same = subjectNow(whole, note.on(), *id, words).fingerprint == note.subject.fingerprint;
    return same ? NoteStanding::AsWritten : NoteStanding::Changed;
}

QString standingWords(const Dossier &whole, const Note &note, const Words &words)
{
    const std::optional<int> id = notedId(whole, note.on());
    if (!id)
        return Tr::tr("No longer in this dossier.", "what a note was written on");
    if (standingOf(whole, note, words) == NoteStanding::AsWritten)
        return {};
    if (note.on().kind == NoteKind::Party)
        return Tr::tr("What is said of this party has changed since the note was written.");
    if (note.on().kind == NoteKind::Passage)
        return Tr::tr("This quotation has changed since the note was written.");
    switch (whole.claim(ClaimId(*id)).kind) {
    case ClaimKind::Clause:
        return Tr::tr("This clause has changed since the note was written.");
    case ClaimKind::Amount:
        return Tr::tr("This amount has changed since the note was written.");
    case ClaimKind::Event:
        break;
    }
    return Tr::tr("This event has changed since the note was written.");
}

bool noteAnswers(const Dossier &dossier, const NoteKey &on, const Filter &filter)
{
    const std::optional<int> id = notedId(dossier, on);
    if (!id || filter.isEmpty())
        return filter.isEmpty();
    const auto passes = [&](ClaimId claim) { return answers(dossier, claim, filter); };
    if (on.kind == NoteKind::Claim)
        return passes(ClaimId(*id));
    const QList<ClaimId> &claims = on.kind == NoteKind::Party ? dossier.claimsByParty.at(*id) : dossier.claimsByPassage.at(*id);
    return std::any_of(claims.begin(), claims.end(), passes);
}

QString noteKindWords(const Dossier &whole, const NoteKey &on, const Words &words)
{
    if (on.kind == NoteKind::Party)
        return Tr::tr("Party");
    if (on.kind == NoteKind::Passage)
        return Tr::tr("Quotation");
    const std::optional<int> id = notedId(whole, on);
    return id ? words.claimKind(whole.claim(ClaimId(*id)).kind) : Tr::tr("Claim");
}

QString nameOf(NoteKind kind)
{
    return kindNames().at(int(kind));
}

std::optional<NoteKind> noteKindNamed(const QString &name)
{
    const qsizetype place = kindNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(NoteKind(place));
}

QString nameOf(NoteColour colour)
{
    return colourNames().at(int(colour));
}

NoteColour noteColourNamed(const QString &name)
{
    return NoteColour(std::max<qsizetype>(0, colourNames().indexOf(name)));
}

QString noteColourWords(NoteColour colour)
{
    switch (colour) {
    case NoteColour::Blue:
        return Tr::tr("blue, a disc");
    case NoteColour::Green:
        return Tr::tr("green, a square");
    case NoteColour::Amber:
        return Tr::tr("amber, a triangle");
    case NoteColour::Red:
        return Tr::tr("red, a diamond");
    case NoteColour::Violet:
        return Tr::tr("violet, a ring");
    case NoteColour::Grey:
        break;
    }
    return Tr::tr("grey, a bar");
}

QString noteTimeWords(const QDateTime &time, const QDateTime &now, const Words &words)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = words.locale().toString(local.time(), QStringLiteral("HH:mm"));
    return local.date() == now.toLocalTime().date() ? clock
                                                    : Tr::tr("%1, %2", "a date; a time").arg(words.day(local.date()), clock);
}

} // namespace deal
