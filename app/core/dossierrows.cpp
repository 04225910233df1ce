#include "dossierrows.h"

#include "articlerows.h"
#include "claimrows.h"
#include "dossiersettle.h"
#include "rowreader.h"

#include <algorithm>
#include <future>

namespace deal {
namespace {

/// What the parts have in common, read before them, and what joins them, read after.
class Rows final : private RowReader {
public:
    Rows(const QString &path, Dossier &dossier)
        : RowReader(path)
        , m_path(path)
        , m_dossier(dossier)
    {
    }
    [[nodiscard]] std::optional<QString> read();

private:
    void readDossier();
    [[nodiscard]] std::optional<QString> readParts();
    void readNamings();
    void readOrigins();
    void readEvidence();
    void readStatements();
    void readValues();

    const QString m_path;
    Dossier &m_dossier;
    RowIds m_passages, m_origins;
    ClaimIds m_claimIds;
    IdMap<std::pair<int, int>> m_evidence; ///< from a row's id to its claim and its place there
};

void Rows::readDossier()
{
    each(QStringLiteral("SELECT code FROM language ORDER BY position"), [this](const Row &row) {
        const QString code = row.text(0);
        const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
        if (code.size() != 2 || !std::all_of(code.cbegin(), code.cend(), isLetter))
            fault("language.code", code);
        m_dossier.languages << code;
    });
    each(QStringLiteral("SELECT key FROM dossier"), [this](const Row &row) { m_dossier.key = row.text(0); });
    if (m_dossier.key.isEmpty())
        fault("dossier.key", {});
    if (m_dossier.languages.isEmpty())
        fault("language.code", {});
    for (const QString &lang : std::as_const(m_dossier.languages))
        each(QStringLiteral("SELECT title, summary FROM dossier_text WHERE lang = '%1'").arg(lang), [&](const Row &row) {
            m_dossier.title.texts << std::pair(lang, row.text(0));
            m_dossier.summary.texts << std::pair(lang, row.text(1));
        });
}

std::optional<QString> Rows::readParts()
{
    // Each about half of what a large dossier takes, on two processors.
    std::future<std::optional<QString>> articles =
        std::async(std::launch::async, [this] { return readArticleRows(m_path, m_dossier, m_passages); });
    const std::optional<QString> claims = readClaimRows(m_path, m_dossier, m_claimIds);
    const std::optional<QString> fault = articles.get();
    return fault ? fault : claims;
}

void Rows::readNamings()
{
    each(QStringLiteral("SELECT party, passage FROM party_passage"), [this](const Row &row) {
        const int party = place(m_claimIds.parties, row, 0, "party_passage.party");
        const int passage = place(m_passages, row, 1, "party_passage.passage");
        if (!fault())
            m_dossier.parties[party].passages << PassageId(passage);
    });
    for (Party &party : m_dossier.parties) {
        std::sort(party.passages.begin(), party.passages.end());
        if (party.passages.isEmpty())
            fault("party.naming", party.key);
    }
}

void Rows::readOrigins()
{
    each(QStringLiteral("SELECT id, key, kind, party FROM origin ORDER BY id"), [this](const Row &row) {
        Origin origin;
        origin.key = row.text(1);
        origin.kind = word<OriginKind>(row, 2, "origin.kind");
        if (!row.isNull(3))
            origin.party = PartyId(place(m_claimIds.parties, row, 3, "origin.party"));
        m_origins.insert(row.integer(0), int(m_dossier.origins.size()));
        m_dossier.origins << origin;
    });
    texts<Origin>(QStringLiteral("origin_text"), QStringLiteral("origin"), m_origins, m_dossier.languages, m_dossier.origins,
        {{QStringLiteral("name"), &Origin::name}});
}

void Rows::readEvidence()
{
    each(QStringLiteral("SELECT id, claim, passage, origin FROM evidence ORDER BY id"), [this](const Row &row) {
        const int claim = place(m_claimIds.claims, row, 1, "evidence.claim");
        const int passage = place(m_passages, row, 2, "evidence.passage");
        const int origin = place(m_origins, row, 3, "evidence.origin");
        if (fault())
            return;
        QList<Evidence> &evidence = m_dossier.claims[claim].evidence;
        m_evidence.insert(row.integer(0), {claim, int(evidence.size())});
        evidence << Evidence{PassageId(passage), OriginId(origin), {}};
    });
}

void Rows::readStatements()
{
    each(QStringLiteral("SELECT evidence, attribute, value FROM statement"), [this](const Row &row) {
        const auto found = m_evidence.find(row.integer(0));
        if (!found)
            return fault("statement.evidence", row.text(0));
        const auto attribute = word<Attribute>(row, 1, "statement.attribute");
        m_dossier.claims[found->first].evidence[found->second].states << Statement{attribute, row.text(2)};
    });
}

void Rows::readValues()
{
    QHash<std::pair<int, QString>, qsizetype> known;
    for (const QString &lang : std::as_const(m_dossier.languages))
        each(QStringLiteral("SELECT attribute, value, label FROM value_text WHERE lang = '%1'").arg(lang), [&](const Row &row) {
            const auto attribute = word<Attribute>(row, 0, "value_text.attribute");
            const QString value = row.text(1);
            const auto key = std::pair(int(attribute), value);
            if (!known.contains(key)) {
                known.insert(key, m_dossier.values.size());
                m_dossier.values << ValueWords{attribute, value, {}};
            }
            m_dossier.values[known.value(key)].label.texts << std::pair(lang, row.text(2));
        });
}

std::optional<QString> Rows::read()
{
    readDossier();
    if (fault())
        return fault();
    if (const auto wrong = readParts())
        return wrong;
    for (const auto step :
        {&Rows::readNamings, &Rows::readOrigins, &Rows::readEvidence, &Rows::readStatements, &Rows::readValues})
        (this->*step)();
    return fault() ? fault() : settle(m_dossier);
}

} // namespace

std::optional<QString> readRows(const QString &path, Dossier &dossier)
{
    return Rows(path, dossier).read();
}

} // namespace deal
