#include "dossierrows.h"

#include "dossiersettle.h"
#include "rowreader.h"

#include <algorithm>

namespace deal {
namespace {

class Rows final : private RowReader {
public:
    Rows(const QString &path, Dossier &dossier)
        : RowReader(path)
        , m_dossier(dossier)
    {
    }
    [[nodiscard]] std::optional<QString> read();

private:
    void readDossier();
    void readArticles();
    void readParagraphs();
    void readPassages();
    void readParties();
    void readOrigins();
    void readClaims();
    void readClauses();
    void readAmounts();
    void readClaimParties();
    void readEvidence();
    void readStatements();
    void readValues();

    Dossier &m_dossier;
    Ids m_articles, m_paragraphs, m_passages, m_parties, m_origins, m_claims;
    IdMap<std::pair<int, int>> m_evidence; ///< from a row's id to its claim and its place there
};

void Rows::readDossier()
{
    each(QStringLiteral("SELECT code FROM language NOT INDEXED ORDER BY position"), [this](const Row &row) {
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

void Rows::readArticles()
{
    each(QStringLiteral("SELECT id, key, letter, lang, publisher, author, credits, published, published_time, translation"
                        " FROM article ORDER BY id"),
        [this](const Row &row) {
            m_articles.insert(row.integer(0), int(m_dossier.articles.size()));
            Article article;
            article.key = row.text(1);
            article.letter = row.text(2);
            article.lang = row.text(3);
            article.publisher = row.text(4);
            article.author = row.text(5);
            article.credits = row.text(6);
            article.published = period(row, 7, "article.published");
            article.publishedTime = row.text(8);
            article.translation = row.text(9);
            m_dossier.articles << article;
        });
    texts<Article>(QStringLiteral("article_text"), QStringLiteral("article"), m_articles, m_dossier.languages, m_dossier.articles,
        {{QStringLiteral("name"), &Article::name}, {QStringLiteral("note"), &Article::note}});
}

void Rows::readParagraphs()
{
    each(
        QStringLiteral("SELECT id, article, kind FROM paragraph NOT INDEXED ORDER BY article, position"), [this](const Row &row) {
            Paragraph paragraph;
            const int article = place(m_articles, row, 1, "paragraph.article");
            paragraph.kind = word<ParagraphKind>(row, 2, "paragraph.kind");
            if (fault())
                return;
            paragraph.article = ArticleId(article);
            const int here = int(m_dossier.paragraphs.size());
            m_paragraphs.insert(row.integer(0), here);
            m_dossier.articles[article].paragraphs << ParagraphId(here);
            m_dossier.paragraphs << paragraph;
        });
    texts<Paragraph>(QStringLiteral("paragraph_text"), QStringLiteral("paragraph"), m_paragraphs, m_dossier.languages,
        m_dossier.paragraphs, {{QStringLiteral("gist"), &Paragraph::gist}});
}

void Rows::readPassages()
{
    each(QStringLiteral("SELECT passage.id, passage.key, passage.paragraph, exact, prefix, suffix FROM passage"
                        " LEFT JOIN paragraph ON paragraph.id = passage.paragraph"
                        " ORDER BY paragraph.article, paragraph.position, passage.position"),
        [this](const Row &row) {
            const int paragraph = place(m_paragraphs, row, 2, "passage.paragraph");
            if (fault())
                return;
            Passage passage;
            passage.key = row.text(1);
            passage.paragraph = ParagraphId(paragraph);
            passage.article = m_dossier.paragraphs.at(paragraph).article;
            passage.exact = row.text(3);
            passage.prefix = row.text(4);
            passage.suffix = row.text(5);
            const int here = int(m_dossier.passages.size());
            m_passages.insert(row.integer(0), here);
            m_dossier.paragraphs[paragraph].passages << PassageId(here);
            m_dossier.passages << passage;
        });
    texts<Passage>(QStringLiteral("passage_text"), QStringLiteral("passage"), m_passages, m_dossier.languages, m_dossier.passages,
        {{QStringLiteral("rendering"), &Passage::rendering}});
}

void Rows::readParties()
{
    each(QStringLiteral("SELECT id, key, kind, ticker, country FROM party ORDER BY id"), [this](const Row &row) {
        Party party;
        party.key = row.text(1);
        party.kind = word<PartyKind>(row, 2, "party.kind");
        party.ticker = row.text(3);
        party.country = row.text(4);
        m_parties.insert(row.integer(0), int(m_dossier.parties.size()));
        m_dossier.parties << party;
    });
    each(QStringLiteral("SELECT party, passage FROM party_passage"), [this](const Row &row) {
        const int party = place(m_parties, row, 0, "party_passage.party");
        const int passage = place(m_passages, row, 1, "party_passage.passage");
        if (!fault())
            m_dossier.parties[party].passages << PassageId(passage);
    });
    for (Party &party : m_dossier.parties) {
        std::sort(party.passages.begin(), party.passages.end());
        if (party.passages.isEmpty())
            fault("party.naming", party.key);
    }
    texts<Party>(QStringLiteral("party_text"), QStringLiteral("party"), m_parties, m_dossier.languages, m_dossier.parties,
        {{QStringLiteral("name"), &Party::name}, {QStringLiteral("what"), &Party::what}, {QStringLiteral("part"), &Party::part},
            {QStringLiteral("seat"), &Party::seat}});
}

void Rows::readOrigins()
{
    each(QStringLiteral("SELECT id, key, kind, party FROM origin ORDER BY id"), [this](const Row &row) {
        Origin origin;
        origin.key = row.text(1);
        origin.kind = word<OriginKind>(row, 2, "origin.kind");
        if (!row.isNull(3))
            origin.party = PartyId(place(m_parties, row, 3, "origin.party"));
        m_origins.insert(row.integer(0), int(m_dossier.origins.size()));
        m_dossier.origins << origin;
    });
    texts<Origin>(QStringLiteral("origin_text"), QStringLiteral("origin"), m_origins, m_dossier.languages, m_dossier.origins,
        {{QStringLiteral("name"), &Origin::name}});
}

void Rows::readClaims()
{
    each(QStringLiteral("SELECT id, key, kind, period FROM claim"
                        " ORDER BY CASE kind WHEN 'clause' THEN 0 WHEN 'amount' THEN 1 ELSE 2 END, position"),
        [this](const Row &row) {
            Claim claim;
            claim.key = row.text(1);
            claim.kind = word<ClaimKind>(row, 2, "claim.kind");
            claim.period = period(row, 3, "claim.period");
            m_claims.insert(row.integer(0), int(m_dossier.claims.size()));
            m_dossier.claims << claim;
        });
    texts<Claim>(QStringLiteral("claim_text"), QStringLiteral("claim"), m_claims, m_dossier.languages, m_dossier.claims,
        {{QStringLiteral("title"), &Claim::title}, {QStringLiteral("summary"), &Claim::summary}});
}

void Rows::readClauses()
{
    each(QStringLiteral("SELECT claim, kind, standing FROM clause"), [this](const Row &row) {
        const int claim = place(m_claims, row, 0, "clause.claim");
        const ClauseFacts facts{word<ClauseKind>(row, 1, "clause.kind"), word<Standing>(row, 2, "clause.standing")};
        if (!fault())
            m_dossier.claims[claim].clause = facts;
    });
}

void Rows::readAmounts()
{
    each(QStringLiteral("SELECT claim, value, unit, currency, qualifier, nature, part_of FROM amount"), [this](const Row &row) {
        const int claim = place(m_claims, row, 0, "amount.claim");
        AmountFacts facts;
        facts.value = row.integer(1);
        facts.unit = word<Unit>(row, 2, "amount.unit");
        facts.currency = row.text(3);
        facts.qualifier = word<Qualifier>(row, 4, "amount.qualifier");
        facts.nature = word<Nature>(row, 5, "amount.nature");
        if (!row.isNull(6))
            facts.partOf = ClaimId(place(m_claims, row, 6, "amount.part_of"));
        if (!fault())
            m_dossier.claims[claim].amount = facts;
    });
    each(QStringLiteral("SELECT amount, term FROM amount_term ORDER BY amount, term"), [this](const Row &row) {
        const int sum = place(m_claims, row, 0, "amount_term.amount");
        const int term = place(m_claims, row, 1, "amount_term.term");
        if (fault())
            return;
        if (!m_dossier.claims.at(sum).amount || !m_dossier.claims.at(term).amount)
            return fault("amount_term.term", row.text(1));
        m_dossier.claims[sum].amount->sumOf << ClaimId(term);
    });
}

void Rows::readClaimParties()
{
    each(QStringLiteral("SELECT claim, party, role FROM claim_party ORDER BY claim, position"), [this](const Row &row) {
        const int claim = place(m_claims, row, 0, "claim_party.claim");
        const int party = place(m_parties, row, 1, "claim_party.party");
        const Role role = word<Role>(row, 2, "claim_party.role");
        if (!fault())
            m_dossier.claims[claim].parties << ClaimParty{PartyId(party), role};
    });
}

void Rows::readEvidence()
{
    each(QStringLiteral("SELECT id, claim, passage, origin FROM evidence ORDER BY id"), [this](const Row &row) {
        const int claim = place(m_claims, row, 1, "evidence.claim");
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
    using Step = void (Rows::*)();
    for (const Step step : {&Rows::readDossier, &Rows::readArticles, &Rows::readParagraphs, &Rows::readPassages,
             &Rows::readParties, &Rows::readOrigins, &Rows::readClaims, &Rows::readClauses, &Rows::readAmounts,
             &Rows::readClaimParties, &Rows::readEvidence, &Rows::readStatements, &Rows::readValues}) {
        (this->*step)();
        if (fault())
            break;
    }
    return fault() ? fault() : settle(m_dossier);
}

} // namespace

std::optional<QString> readRows(const QString &path, Dossier &dossier)
{
    return Rows(path, dossier).read();
}

} // namespace deal
