#include "readdraft.h"

#include "tablereader.h"

#include <QRegularExpression>

namespace deal {

namespace {

/// The languages that [dossier] names, read ahead of everything that is written in them.
QStringList readLanguages(const Node &dossier, Findings &findings)
{
    static const QRegularExpression iso639(QStringLiteral("\\A[a-z]{2}\\z"));
    const Node *list = dossier.member(u"languages");
    QStringList languages;
    if (!list || list->kind != Node::Kind::Array)
        return languages;
    for (const Node &item : list->items) {
        if (!iso639.match(item.text).hasMatch())
            findings.add(item.place,
                QStringLiteral("%1 is no language: write two small letters of ISO 639-1, such as \"en\"").arg(quoted(item.text)));
        else if (!languages.contains(item.text))
            languages << item.text;
    }
    return languages;
}

/// The one [dossier] of all files, or null.
const Node *findDossier(const QList<Node> &files, Findings &findings)
{
    const Node *first = nullptr;
    for (const Node &file : files) {
        const Node *dossier = file.member(u"dossier");
        if (!dossier || dossier->kind != Node::Kind::Table)
            continue;
        if (first)
            findings.add(
                dossier->place, QStringLiteral("there is a second [dossier]: the first is at %1").arg(first->place.text()));
        else
            first = dossier;
    }
    if (!first)
        findings.add(files.constFirst().place,
            QStringLiteral("no file has a [dossier]: write it once, with its key, languages, title and summary"));
    return first;
}

void readDossierTable(const Node &table, Draft &draft, Findings &findings)
{
    TableReader reader(table, QStringLiteral("[dossier]"), draft.languages, findings);
    draft.key = reader.slug(QStringLiteral("key")).text;
    // Their words have been read; this names a missing list, a wrong type and a word written twice.
    (void)reader.slugs(QStringLiteral("languages"), Need::Required);
    draft.title = reader.texts(QStringLiteral("title"), Limit::title);
    draft.summary = reader.texts(QStringLiteral("summary"), Limit::longSummary);
}

void readClaims(TableReader &reader, ClaimKind kind, const ReadContext &context, QList<DraftClaim> &claims)
{
    for (const Node &table : reader.tables(keyOf(kind), Need::Optional))
        claims << readClaim(kind, table, context);
}

} // namespace

Draft readDraft(const QList<Node> &files, Findings &findings)
{
    Draft draft;
    if (const Node *dossier = findDossier(files, findings)) {
        draft.languages = readLanguages(*dossier, findings);
        readDossierTable(*dossier, draft, findings);
    }
    const ReadContext context{draft.languages, findings};
    QList<DraftClaim> clauses, amounts, events;
    for (const Node &file : files) {
        TableReader reader(file, QStringLiteral("a dossier"), draft.languages, findings);
        (void)reader.table(QStringLiteral("dossier"));
        for (const Node &table : reader.tables(QStringLiteral("article"), Need::Optional))
            draft.articles << readArticle(table, context);
        for (const Node &table : reader.tables(QStringLiteral("party"), Need::Optional))
            draft.parties << readParty(table, context);
        for (const Node &table : reader.tables(QStringLiteral("origin"), Need::Optional))
            draft.origins << readOrigin(table, context);
        for (const Node &table : reader.tables(QStringLiteral("value"), Need::Optional))
            draft.values << readValue(table, context);
        readClaims(reader, ClaimKind::Clause, context, clauses);
        readClaims(reader, ClaimKind::Amount, context, amounts);
        readClaims(reader, ClaimKind::Event, context, events);
    }
    draft.claims = clauses + amounts + events;
    return draft;
}

} // namespace deal
