#include "dossiercheck.h"

#include "fold.h"
#include "quoted.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

namespace deal {
namespace {

/// Whose the word is: of whoever had it first.
int firstOwner(QHash<QString, int> &owners, const QString &word, int asks)
{
    const auto known = owners.constFind(word);
    if (known != owners.cend())
        return *known;
    owners.insert(word, asks);
    return asks;
}

class DossierCheck final {
    Q_DECLARE_TR_FUNCTIONS(deal::DossierCheck)
public:
    DossierCheck(const Dossier &dossier, const Words &words, const QList<QuotationCheck> &compared)
        : m_dossier(dossier)
        , m_words(words)
        , m_compared(compared)
    {
    }
    [[nodiscard]] QList<DossierFinding> run();

private:
    void checkEvidence();
    void checkQuotations();
    void checkUse();
    void checkNames();
    void checkTickers();
    void checkStated(ClaimId id);
    void checkReported(ClaimId id);
    void checkUnit(ClaimId id);
    void checkPart(ClaimId id);
    void checkParts();
    void checkSources();
    void checkTexts();
    /// The first claim with evidence that is such; none where none has any.
    [[nodiscard]] DossierFinding firstClaim(const std::function<bool(const Evidence &)> &isSuch) const
    {
        for (int c = 0; c < m_dossier.claims.size(); ++c)
            if (const auto &all = m_dossier.claims.at(c).evidence; std::any_of(all.cbegin(), all.cend(), isSuch))
                return of(ClaimId(c));
        return {};
    }
    void checkTitles();
    /// Which languages of the dossier a text lacks, but for `except`.
    [[nodiscard]] QStringList lacking(const Localised &text, const QString &except = {}) const;
    void expect(DossierFinding about, const QString &what, const QList<const Localised *> &texts, const QString &except = {});
    void find(DossierFinding about, Concern concern, const QString &words)
    {
        about.concern = concern;
        about.words = words;
        m_findings << about;
    }
    [[nodiscard]] static DossierFinding of(ClaimId id) { return {{}, id, {}, {}, {}}; }
    [[nodiscard]] static DossierFinding of(PassageId id) { return {{}, {}, id, {}, {}}; }
    [[nodiscard]] static DossierFinding of(PartyId id) { return {{}, {}, {}, id, {}}; }
    [[nodiscard]] QString name(ClaimId id) const
    {
        const Claim &claim = m_dossier.claim(id);
        return tr("“%1” (%2)", "a title or a name; its id").arg(m_words.text(claim.title), claim.key);
    }
    [[nodiscard]] QString name(PartyId id) const
    {
        const Party &party = m_dossier.party(id);
        return tr("“%1” (%2)", "a title or a name; its id").arg(m_words.text(party.name), party.key);
    }
    [[nodiscard]] QString name(PassageId id) const
    {
        const Passage &passage = m_dossier.passage(id);
        return tr("%1: %2 (%3)", "where a quotation stands; the quotation; its id")
            .arg(m_words.place(m_dossier, id), quoted(passage.exact.simplified(), m_dossier.article(passage.article).lang),
                passage.key);
    }
    const Dossier &m_dossier;
    const Words &m_words;
    const QList<QuotationCheck> &m_compared;
    QList<DossierFinding> m_findings;
};

void DossierCheck::checkEvidence()
{
    for (int c = 0; c < m_dossier.claims.size(); ++c)
        if (m_dossier.claims.at(c).evidence.isEmpty())
            find(of(ClaimId(c)), Concern::NoEvidence, tr("%1 rests on no quotation.", "a claim").arg(name(ClaimId(c))));
}

void DossierCheck::checkQuotations()
{
    for (const QuotationCheck &check : m_compared) {
        if (check.place)
            continue;
        const QString &lang = m_dossier.article(m_dossier.passage(check.passage).article).lang;
        const QString nearest = check.nearest.simplified();
        find(of(check.passage), Concern::NotInArticle,
            nearest.isEmpty() ? tr("%1 is not in the article, nor is anything near it.").arg(name(check.passage))
                              : tr("%1 is not in the article; nearest: %2.").arg(name(check.passage), quoted(nearest, lang)));
    }
}

void DossierCheck::checkUse()
{
    QList<bool> used(m_dossier.passages.size(), false);
    for (const Party &party : m_dossier.parties)
        for (const PassageId passage : party.passages)
            used[at(passage)] = true;
    for (const Claim &claim : m_dossier.claims)
        for (const Evidence &evidence : claim.evidence)
            used[at(evidence.passage)] = true;
    for (int p = 0; p < used.size(); ++p)
        if (!used.at(p))
            find(of(PassageId(p)), Concern::ProvesNothing, tr("%1: no claim and no party rests on it.").arg(name(PassageId(p))));
}

void DossierCheck::checkNames()
{
    QHash<QString, int> first;
    for (int p = 0; p < m_dossier.parties.size(); ++p) {
        QSet<int> told; // two languages may say the same of the same two
        for (const auto &[lang, text] : m_dossier.parties.at(p).name.texts) {
            const QString folded = foldForSearching(text).text.simplified();
            const int owner = folded.isEmpty() ? p : firstOwner(first, folded, p);
            if (owner == p || told.contains(owner))
                continue;
            told.insert(owner);
            find(of(PartyId(p)), Concern::OneNameForTwo,
                tr("%1 and %2 have the same name: are they one party?").arg(name(PartyId(owner)), name(PartyId(p))));
        }
    }
}

void DossierCheck::checkTickers()
{
    QHash<QString, int> first;
    for (int p = 0; p < m_dossier.parties.size(); ++p) {
        const QString ticker = m_dossier.parties.at(p).ticker.toUpper().simplified();
        const int owner = ticker.isEmpty() ? p : firstOwner(first, ticker, p);
        if (owner != p)
            find(of(PartyId(p)), Concern::TwoNamesForOne,
                tr("%1 and %2 have the same ticker, %3: are they one party?")
                    .arg(name(PartyId(owner)), name(PartyId(p)), ticker));
    }
}

/// Within one article: what two of them state may differ, which the program shows.
void DossierCheck::checkStated(ClaimId id)
{
    QMap<ArticleId, std::pair<QDate, QDate>> stated; // the first start and the last end
    for (const Evidence &evidence : m_dossier.claim(id).evidence)
        for (const Statement &statement : evidence.states) {
            const Expected<Period> period = parseEdtf(statement.value);
            auto &[start, end] = stated[m_dossier.passage(evidence.passage).article];
            if (!period)
                continue;
            if (const QDate day = period->start.earliest(); statement.attribute == Attribute::Since && day.isValid())
                start = start.isValid() ? std::min(start, day) : day;
            if (const QDate day = period->end.latest(); statement.attribute == Attribute::Until && day.isValid())
                end = end.isValid() ? std::max(end, day) : day;
        }
    for (auto one = stated.cbegin(); one != stated.cend(); ++one)
        if (one->first.isValid() && one->second.isValid() && one->second < one->first)
            find(of(id), Concern::DatesOutOfOrder,
                tr("%1: by article %2 it ends before it begins.").arg(name(id), m_dossier.article(one.key()).letter));
}

void DossierCheck::checkReported(ClaimId id)
{
    const Claim &claim = m_dossier.claim(id);
    const QDate begins = claim.period.start.earliest();
    if (claim.kind != ClaimKind::Event || claim.period.start.day == 0 || claim.period.start.approximate)
        return;
    QDate last;
    for (const Evidence &evidence : claim.evidence) {
        const QDate published = m_dossier.article(m_dossier.passage(evidence.passage).article).published.end.latest();
        if (!published.isValid())
            return; // by an undated article, it may be
        last = last.isValid() ? std::max(last, published) : published;
    }
    if (last.isValid() && last < begins)
        find(of(id), Concern::DatesOutOfOrder,
            tr("%1 is dated %2, after the last article that reports it (%3): is it only planned?", "an event; days")
                .arg(name(id), m_words.day(begins), m_words.day(last)));
}

void DossierCheck::checkUnit(ClaimId id)
{
    const AmountFacts &amount = *m_dossier.claim(id).amount;
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const QString &code = amount.currency;
    if (amount.unit == Unit::Currency && (code.size() != 3 || !std::all_of(code.cbegin(), code.cend(), isCapital)))
        find(of(id), Concern::NoUnit, tr("%1 has no currency.", "an amount").arg(name(id)));
}

void DossierCheck::checkPart(ClaimId id)
{
    const AmountFacts &amount = *m_dossier.claim(id).amount;
    if (!amount.partOf || !m_dossier.claim(*amount.partOf).amount)
        return;
    const AmountFacts &whole = *m_dossier.claim(*amount.partOf).amount;
    if (amount.unit != whole.unit || amount.currency != whole.currency)
        find(of(id), Concern::LargerThanWhole,
            tr("%1 is to lie inside %2, which is in another unit.", "amounts").arg(name(id), name(*amount.partOf)));
    else if (amount.value > whole.value)
        find(of(id), Concern::LargerThanWhole,
            tr("%1 (%2) is larger than what it is to lie inside, %3 (%4).", "amounts")
                .arg(name(id), m_words.amount(amount), name(*amount.partOf), m_words.amount(whole)));
}

void DossierCheck::checkParts()
{
    QMap<ClaimId, std::pair<int, double>> parts; // of a whole: how many, and together, each by itself not too large
    for (const Claim &claim : m_dossier.claims)
        if (claim.amount && claim.amount->partOf && m_dossier.claim(*claim.amount->partOf).amount) {
            const AmountFacts &whole = *m_dossier.claim(*claim.amount->partOf).amount;
            if (claim.amount->unit != whole.unit || claim.amount->currency != whole.currency || claim.amount->value > whole.value)
                continue;
            auto &[count, sum] = parts[*claim.amount->partOf];
            ++count;
            sum += double(claim.amount->value);
        }
    for (auto one = parts.cbegin(); one != parts.cend(); ++one)
        if (const AmountFacts &whole = *m_dossier.claim(one.key()).amount; one->second > double(whole.value))
            find(of(one.key()), Concern::LargerThanWhole,
                tr("The %n amount(s) inside %1 are together larger than it (%2).", "", one->first)
                    .arg(name(one.key()), m_words.amount(whole)));
}

QStringList DossierCheck::lacking(const Localised &text, const QString &except) const
{
    QStringList lacking;
    for (const QString &lang : m_dossier.languages) {
        const bool there = std::any_of(text.texts.begin(), text.texts.end(),
            [&lang](const auto &one) { return one.first == lang && !one.second.trimmed().isEmpty(); });
        if (!there && lang != except)
            lacking << lang;
    }
    return lacking;
}

void DossierCheck::expect(DossierFinding about, const QString &what, const QList<const Localised *> &texts, const QString &except)
{
    QStringList missing;
    for (const Localised *text : texts)
        missing << lacking(*text, except);
    missing.removeDuplicates();
    if (!missing.isEmpty())
        find(std::move(about), Concern::LanguageMissing,
            tr("%1: a text is missing in %2.", "what; languages").arg(what, missing.join(QStringLiteral(", "))));
}

/// What has no place of its own is seen at the first quotation of its article, or at the first claim that rests on it.
void DossierCheck::checkSources()
{
    expect({}, tr("The dossier", "as what lacks a text"), {&m_dossier.title, &m_dossier.summary});
    const auto first = [](const QList<PassageId> &passages) {
        return passages.isEmpty() ? DossierFinding() : of(passages.first());
    };
    for (int a = 0; a < m_dossier.articles.size(); ++a) {
        const Article &article = m_dossier.articles.at(a);
        const DossierFinding start = first(passagesOf(m_dossier, ArticleId(a)));
        expect(start, tr("Article %1", "a letter").arg(article.letter), {&article.name, &article.note});
        for (const ParagraphId id : article.paragraphs) {
            const Paragraph &paragraph = m_dossier.paragraph(id);
            expect(paragraph.passages.isEmpty() ? start : first(paragraph.passages),
                tr("The summary of %1", "an article's letter and the paragraph")
                    .arg(article.letter + u' ' + m_words.paragraph(paragraph)),
                {&paragraph.gist});
        }
    }
    for (int o = 0; o < m_dossier.origins.size(); ++o)
        expect(firstClaim([o](const Evidence &evidence) { return evidence.origin == OriginId(o); }),
            tr("Origin “%1”").arg(m_dossier.origins.at(o).key), {&m_dossier.origins.at(o).name});
    for (const ValueWords &value : m_dossier.values)
        expect(firstClaim([&value](const Evidence &evidence) {
            return evidence.states.contains(Statement{value.attribute, value.value});
        }),
            tr("The word “%1”", "that a claim states").arg(value.value), {&value.label});
}

void DossierCheck::checkTexts()
{
    checkSources();
    for (int p = 0; p < m_dossier.passages.size(); ++p)
        expect(of(PassageId(p)), name(PassageId(p)), {&m_dossier.passages.at(p).rendering},
            m_dossier.article(m_dossier.passages.at(p).article).lang);
    for (int p = 0; p < m_dossier.parties.size(); ++p) {
        const Party &party = m_dossier.parties.at(p);
        QList<const Localised *> texts{&party.name, &party.what, &party.part};
        if (!party.seat.texts.isEmpty())
            texts << &party.seat;
        expect(of(PartyId(p)), name(PartyId(p)), texts);
    }
    for (int c = 0; c < m_dossier.claims.size(); ++c)
        expect(of(ClaimId(c)), name(ClaimId(c)), {&m_dossier.claims.at(c).title, &m_dossier.claims.at(c).summary});
}

void DossierCheck::checkTitles()
{
    QHash<QString, int> first;
    for (int c = 0; c < m_dossier.claims.size(); ++c) {
        if (m_dossier.claims.at(c).kind != ClaimKind::Clause)
            continue;
        const QString title = foldForSearching(m_words.text(m_dossier.claims.at(c).title)).text.simplified();
        const int owner = title.isEmpty() ? c : firstOwner(first, title, c);
        if (owner != c)
            find(of(ClaimId(c)), Concern::SameTitle,
                tr("%1 has the title of another clause, %2.").arg(name(ClaimId(c)), m_dossier.claims.at(owner).key));
    }
}

QList<DossierFinding> DossierCheck::run()
{
    checkEvidence();
    checkQuotations();
    checkUse();
    checkNames();
    checkTickers();
    for (int c = 0; c < m_dossier.claims.size(); ++c) {
        checkStated(ClaimId(c));
        checkReported(ClaimId(c));
        if (m_dossier.claims.at(c).amount) {
            checkUnit(ClaimId(c));
            checkPart(ClaimId(c));
        }
    }
    checkParts();
    checkTexts();
    checkTitles();
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const DossierFinding &a, const DossierFinding &b) { return a.concern < b.concern; });
    return std::move(m_findings);
}

} // namespace

QList<DossierFinding> checkDossier(const Dossier &dossier, const Words &words, const QList<QuotationCheck> &compared)
{
    return DossierCheck(dossier, words, compared).run();
}

} // namespace deal
