#include "console.h"

#include "asked.h"
#include "consolelist.h"
#include "consolenotes.h"
#include "consolesearch.h"
#include "consoleshow.h"
#include "dossiercheck.h"
#include "dossierreader.h"
#include "proof.h"
#include "textexport.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace deal {
namespace {

class Console final {
    Q_DECLARE_TR_FUNCTIONS(deal::Console)
public:
    Console(const CommandLine &line, const Dossier &dossier, const Words &words, QTextStream &out, QTextStream &err)
        : m_line(line)
        , m_dossier(dossier)
        , m_words(words)
        , m_out(out)
        , m_err(err)
    {
    }
    [[nodiscard]] static Problem noDossier()
    {
        return {tr("The deal’s own dossier is not where this program was installed. Give one: --dossier FILE.deal.")};
    }
    [[nodiscard]] ExitStatus list();
    [[nodiscard]] ExitStatus show();
    [[nodiscard]] ExitStatus search();
    [[nodiscard]] ExitStatus notes();
    [[nodiscard]] ExitStatus verify();
    [[nodiscard]] ExitStatus check();
    [[nodiscard]] ExitStatus exportFiles(const PictureWriter &picture);

private:
    [[nodiscard]] ExitStatus wrong(const QString &sentence);
    void listParties(const Filter &filter);
    void listClaims(const Filter &filter, ClaimKind kind);
    void print(const Listing &listing);
    void printJson(const QJsonDocument &json) { m_out << QString::fromUtf8(json.toJson(QJsonDocument::Indented)); }
    void printQuotation(PassageId id);
    void printProof(const ArticleProof &proof);
    const CommandLine &m_line;
    const Dossier &m_dossier;
    const Words &m_words;
    QTextStream &m_out;
    QTextStream &m_err;
};

ExitStatus Console::wrong(const QString &sentence)
{
    m_err << sentence.simplified() << '\n';
    return ExitStatus::FoundWrong;
}

void Console::print(const Listing &listing)
{
    m_out << (m_line.format == TextFormat::Csv ? toCsv(listing.header, listing.rows) : toTable(listing.header, listing.rows));
}

void Console::listParties(const Filter &filter)
{
    QList<PartyId> parties = filter.parties;
    if (parties.isEmpty())
        for (int i = 0; i < int(m_dossier.parties.size()); ++i)
            parties << PartyId(i);
    if (filter.asOf) { // those that have part in something which may hold then
        Filter day;
        day.asOf = filter.asOf;
        parties.removeIf([&](PartyId party) {
            const QList<ClaimId> &claims = m_dossier.claimsByParty.at(at(party));
            return std::none_of(claims.begin(), claims.end(), [&](ClaimId id) { return matches(m_dossier, id, day); });
        });
    }
    if (m_line.format != TextFormat::Json)
        return print(m_line.format == TextFormat::Csv ? partiesForCsv(m_dossier, parties, m_words)
                                                      : partiesForReading(m_dossier, parties, m_words));
    QJsonArray json;
    for (const PartyId party : parties)
        json << partyJson(m_dossier, party, m_words);
    printJson(QJsonDocument(json));
}

void Console::listClaims(const Filter &filter, ClaimKind kind)
{
    const QList<ClaimId> claims = matching(m_dossier, filter, kind);
    if (m_line.format == TextFormat::Json) {
        QJsonArray json;
        for (const ClaimId claim : claims)
            json << claimJson(m_dossier, claim, m_words);
        return printJson(QJsonDocument(json));
    }
    if (m_line.format == TextFormat::Csv)
        return print(claimsForCsv(m_dossier, kind, claims, m_words));
    if (claims.isEmpty())
        m_out << tr("Nothing in this dossier matches.") << '\n';
    else
        print(claimsForReading(m_dossier, kind, claims, m_words));
}

ExitStatus Console::list()
{
    const Expected<Filter> wanted = askedFilter(m_line, m_dossier);
    if (!wanted)
        return wrong(wanted.problem());
    switch (m_line.what) {
    case ListWhat::Parties:
        listParties(*wanted);
        break;
    case ListWhat::Clauses:
        listClaims(*wanted, ClaimKind::Clause);
        break;
    case ListWhat::Amounts:
        listClaims(*wanted, ClaimKind::Amount);
        break;
    case ListWhat::Events:
        listClaims(*wanted, ClaimKind::Event);
        break;
    }
    return ExitStatus::Done;
}

ExitStatus Console::show()
{
    const std::optional<ClaimId> claim = m_dossier.claimByKey(m_line.claim);
    if (!claim) {
        QStringList keys;
        for (const Claim &one : m_dossier.claims)
            keys << one.key;
        return wrong(withNearest(tr("There is no claim “%1” in this dossier.").arg(m_line.claim), m_line.claim, keys,
            tr("deal-explorer list clauses, list amounts and list events name them all.")));
    }
    if (m_line.format == TextFormat::Json)
        printJson(QJsonDocument(claimWithEvidenceJson(m_dossier, *claim, m_words)));
    else
        m_out << claimPage(m_dossier, *claim, m_words);
    return ExitStatus::Done;
}

void Console::printQuotation(PassageId id)
{
    const Passage &passage = m_dossier.passage(id);
    m_out << QStringLiteral("  %1  %2: «%3»").arg(m_words.place(m_dossier, id), passage.key, passage.exact.simplified()) << '\n';
}

void Console::printProof(const ArticleProof &proof)
{
    const Article &article = m_dossier.article(proof.article);
    if (proof.path.isEmpty()) {
        m_out << tr("%1: no text in that folder holds any of its quotations.", "an article's letter").arg(article.letter) << '\n';
        for (const ParagraphId paragraph : article.paragraphs)
            for (const PassageId passage : m_dossier.paragraph(paragraph).passages)
                printQuotation(passage);
        return;
    }
    m_out << tr("%1: %2 of %3 quotations stand word for word in %4.", "an article's letter; counts; a file")
                 .arg(article.letter, QString::number(foundIn(proof.checks)), QString::number(proof.checks.size()),
                     QFileInfo(proof.path).fileName())
          << '\n';
    for (const QuotationCheck &check : proof.checks) {
        if (check.place)
            continue;
        printQuotation(check.passage);
        m_out << QStringLiteral("    ")
              << (check.nearest.isEmpty() ? tr("nothing near it is there") : tr("nearest: «%1»").arg(check.nearest.simplified()))
              << '\n';
    }
}

ExitStatus Console::exportFiles(const PictureWriter &picture)
{
    const std::optional<Problem> problem = exportAsked(m_line, m_dossier, m_words, picture, m_out, m_err);
    return problem ? wrong(problem->sentence) : ExitStatus::Done;
}

ExitStatus Console::search()
{
    const Expected<QString> found = searchAsked(m_line, m_dossier, m_words);
    if (!found)
        return wrong(found.problem());
    m_out << *found;
    return ExitStatus::Done;
}

ExitStatus Console::notes()
{
    const Expected<QString> notes = notesAsked(m_line, m_dossier, m_words);
    if (!notes)
        return wrong(notes.problem());
    m_out << *notes;
    return ExitStatus::Done;
}

ExitStatus Console::verify()
{
    const int total = int(m_dossier.passages.size());
    if (m_line.articles.isEmpty()) {
        m_out << tr("%n quotation(s) recorded; not compared with the articles.", nullptr, total) << ' '
              << tr("To compare them, give the folder with the whole articles: --articles DIR.") << '\n';
        return ExitStatus::Done;
    }
    const Expected<QList<ArticleText>> texts = readArticleTexts(m_line.articles);
    if (!texts)
        return wrong(texts.problem());
    const ProofReport report = prove(m_dossier, *texts);
    for (const ArticleProof &proof : report.articles)
        printProof(proof);
    const int missing = total - report.found();
    if (missing > 0)
        return wrong(tr("%n quotation(s) were not found word for word.", nullptr, missing));
    m_out << tr("%n quotation(s), every one found word for word.", nullptr, total) << '\n';
    return ExitStatus::Done;
}

ExitStatus Console::check()
{
    QList<QuotationCheck> compared;
    if (!m_line.articles.isEmpty()) {
        const Expected<QList<ArticleText>> texts = readArticleTexts(m_line.articles);
        if (!texts)
            return wrong(texts.problem());
        for (const ArticleProof &proof : prove(m_dossier, *texts).articles)
            compared << proof.checks;
    }
    const QList<DossierFinding> findings = checkDossier(m_dossier, m_words, compared);
    if (m_line.format == TextFormat::Json)
        printJson(QJsonDocument(checkJson(m_dossier, findings, compared)));
    else
        m_out << checkText(m_dossier, findings, compared);
    return findings.isEmpty() ? ExitStatus::Done : wrong(tr("%n finding(s).", "of a check", int(findings.size())));
}

} // namespace

Expected<Dossier> openDossier(const CommandLine &line)
{
    const QString path = line.dossier.isEmpty() ? ownDossierPath() : line.dossier;
    if (path.isEmpty())
        return Console::noDossier();
    return readDossier(path);
}

ExitStatus runCommand(const CommandLine &line, const Dossier &dossier, const Words &words, QTextStream &out, QTextStream &err,
    const PictureWriter &picture)
{
    const Expected<Dossier> asked = askedDossier(line, dossier);
    if (!asked) {
        err << asked.problem().simplified() << '\n';
        return ExitStatus::FoundWrong;
    }
    Console console(line, *asked, words, out, err);
    switch (line.command) {
    case Command::List:
        return console.list();
    case Command::Show:
        return console.show();
    case Command::Search:
        return console.search();
    case Command::Notes:
        return console.notes();
    case Command::Verify:
        return console.verify();
    case Command::Check:
        return console.check();
    case Command::Export:
        return console.exportFiles(picture);
    default:
        return ExitStatus::BadUsage;
    }
}

} // namespace deal
