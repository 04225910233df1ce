#include "webannotation.h"

#include "factcheck.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace deal {
namespace {

/// Keys are percent-encoded (RFC 8141), so that it is one whatever they hold.
QString iri(const Dossier &dossier, const QStringList &path)
{
    QString iri = QStringLiteral("urn:deal");
    for (const QString &part : QStringList(dossier.key) + path)
        iri += u':' + QString::fromLatin1(QUrl::toPercentEncoding(part));
    return iri;
}

/// What tells one export of a dossier from another, shortly: a hash of which claims, without which articles.
QString exportHash(const Dossier &dossier, const QList<ClaimId> &claims)
{
    QJsonArray claimKeys, setAside;
    for (const ClaimId claim : claims)
        claimKeys << dossier.claim(claim).key;
    for (const ArticleId article : dossier.setAside)
        setAside << dossier.article(article).key;
    const QByteArray told = QJsonDocument(QJsonArray{claimKeys, setAside}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(told, QCryptographicHash::Sha256).toHex().left(12));
}

class Annotations final {
    Q_DECLARE_TR_FUNCTIONS(deal::WebAnnotation)
public:
    Annotations(const Dossier &dossier, const Words &words, const WholeTexts *texts)
        : m_dossier(dossier)
        , m_words(words)
        , m_texts(texts)
    {
    }
    [[nodiscard]] QJsonObject annotation(const Claim &claim, const Evidence &evidence) const;

private:
    [[nodiscard]] QJsonArray bodies(const Claim &claim, const Evidence &evidence) const;
    [[nodiscard]] QJsonObject target(PassageId passage) const;
    [[nodiscard]] QJsonArray selectors(PassageId passage) const;
    const Dossier &m_dossier;
    const Words &m_words;
    const WholeTexts *m_texts;
};

QJsonObject textualBody(const QString &id, const QString &purpose, const QString &value, const QString &lang)
{
    QJsonObject body{
        {QStringLiteral("id"), id},
        {QStringLiteral("type"), QStringLiteral("TextualBody")},
        {QStringLiteral("purpose"), purpose},
        {QStringLiteral("value"), value},
        {QStringLiteral("format"), QStringLiteral("text/plain")},
    };
    if (!lang.isEmpty())
        body.insert(QStringLiteral("language"), lang);
    return body;
}

QJsonArray Annotations::bodies(const Claim &claim, const Evidence &evidence) const
{
    const Passage &passage = m_dossier.passage(evidence.passage);
    const Origin &origin = m_dossier.origin(evidence.origin);
    const auto body = [&](const QStringList &path, const char *purpose, const Localised &text) {
        const QString lang = text.langIn(m_words.lang());
        return textualBody(iri(m_dossier, path + QStringList{lang}), QString::fromLatin1(purpose), m_words.text(text), lang);
    };
    QJsonArray bodies{
        body({QStringLiteral("claim"), claim.key, QStringLiteral("title")}, "tagging", claim.title),
        textualBody(iri(m_dossier, {QStringLiteral("origin"), origin.key, QStringLiteral("comment"), m_words.lang()}),
            QStringLiteral("commenting"), tr("Says so: %1").arg(m_words.text(origin.name)), m_words.lang()),
    };
    if (!m_words.text(passage.rendering).isEmpty())
        bodies << body({QStringLiteral("passage"), passage.key, QStringLiteral("rendering")}, "describing", passage.rendering);
    return bodies;
}

QJsonArray Annotations::selectors(PassageId id) const
{
    const Passage &passage = m_dossier.passage(id);
    QJsonArray selectors{QJsonObject{
        {QStringLiteral("type"), QStringLiteral("TextQuoteSelector")},
        {QStringLiteral("exact"), passage.exact},
        {QStringLiteral("prefix"), passage.prefix},
        {QStringLiteral("suffix"), passage.suffix},
    }};
    const QuotationCheck *check = m_texts ? m_texts->check(id) : nullptr;
    if (check && check->place)
        selectors << QJsonObject{
            {QStringLiteral("type"), QStringLiteral("TextPositionSelector")},
            {QStringLiteral("start"), check->place->position.start},
            {QStringLiteral("end"), check->place->position.end},
        };
    return selectors;
}

QJsonObject Annotations::target(PassageId id) const
{
    const Article &article = m_dossier.article(m_dossier.passage(id).article);
    return {
        {QStringLiteral("type"), QStringLiteral("SpecificResource")},
        {QStringLiteral("source"),
            QJsonObject{
                {QStringLiteral("id"), articleIri(m_dossier, m_dossier.passage(id).article)},
                {QStringLiteral("type"), QStringLiteral("Text")},
                {QStringLiteral("format"), QStringLiteral("text/plain")},
                {QStringLiteral("language"), article.lang},
            }},
        {QStringLiteral("selector"), selectors(id)},
    };
}

QJsonObject Annotations::annotation(const Claim &claim, const Evidence &evidence) const
{
    return {
        {QStringLiteral("id"), // no claim rests on a passage twice
            iri(m_dossier, {QStringLiteral("evidence"), claim.key, m_dossier.passage(evidence.passage).key})},
        {QStringLiteral("type"), QStringLiteral("Annotation")},
        {QStringLiteral("motivation"), QStringLiteral("describing")},
        {QStringLiteral("body"), bodies(claim, evidence)},
        {QStringLiteral("target"), target(evidence.passage)},
    };
}

} // namespace

QString articleIri(const Dossier &dossier, ArticleId article)
{
    return iri(dossier, {QStringLiteral("article"), dossier.article(article).key});
}

QJsonObject annotationPage(
    const Dossier &dossier, const QList<ClaimId> &claims, const Words &words, const WholeTexts *texts, const QStringList &filter)
{
    const Annotations annotations(dossier, words, texts);
    QJsonArray items;
    for (const ClaimId id : claims)
        for (const Evidence &evidence : dossier.claim(id).evidence)
            items << annotations.annotation(dossier.claim(id), evidence);
    const QStringList own{QStringLiteral("export"), exportHash(dossier, claims)};
    const QString page = iri(dossier, own + QStringList{QStringLiteral("page"), QStringLiteral("1")});
    return {
        {QStringLiteral("@context"), QStringLiteral("http://www.w3.org/ns/anno.jsonld")},
        {QStringLiteral("id"), page},
        {QStringLiteral("type"), QStringLiteral("AnnotationPage")},
        {QStringLiteral("partOf"),
            QJsonObject{
                {QStringLiteral("id"), iri(dossier, own)},
                {QStringLiteral("type"), QStringLiteral("AnnotationCollection")},
                {QStringLiteral("label"),
                    words.text(dossier.title) + words.separator() + whichClaims(dossier, claims, words, filter)},
                {QStringLiteral("total"), items.size()},
                {QStringLiteral("first"), page},
                {QStringLiteral("last"), page},
            }},
        {QStringLiteral("startIndex"), 0},
        {QStringLiteral("items"), items},
    };
}

} // namespace deal
