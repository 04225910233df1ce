// The whole of a dossier in memory, with what can be looked up in it. A value: copied into nothing, handed on by reference.
#pragma once

#include "claimcolumns.h"

#include <QHash>

#include <future>

namespace deal {

struct Dossier {
    QString path; ///< absolute
    QString key;
    std::shared_future<QByteArray> sha256; ///< of the file, 32 bytes; worked out while the dossier is used already
    QStringList languages; ///< ISO 639-1, the first stands in for a missing text
    Localised title, summary;
    QList<Article> articles;
    QList<Paragraph> paragraphs; ///< article by article, in order
    QList<Passage> passages; ///< article by article, in order
    QList<Party> parties;
    QList<Origin> origins;
    QList<Claim> claims; ///< clauses, then amounts, then events, each in deal order
    QList<ValueWords> values;

    // What derive() works out.
    QList<Verdict> verdicts; ///< by ClaimId
    QList<QList<ClaimId>> claimsByPassage; ///< by PassageId
    QList<QList<ClaimId>> claimsByParty; ///< by PartyId; a claim once, in whatever roles
    QHash<QString, ClaimId> claimKeys;
    QHash<QString, PartyId> partyKeys;
    ClaimColumns columns; ///< the claims, as filters go through them

    QHash<ClaimId, QList<ArticleId>> unheard; ///< by withoutArticles() alone: who would speak on a claim, were they not set aside
    QList<ArticleId> setAside; ///< ascending; by withoutArticles() alone: no claim has evidence from these

    /// Works out the lists above from those before; call once after filling them.
    void derive();
    /// claimsByParty and columns alone, once claims have other parties or verdicts.
    void deriveParties();

    [[nodiscard]] const Claim &claim(ClaimId id) const { return claims.at(at(id)); }
    [[nodiscard]] const Party &party(PartyId id) const { return parties.at(at(id)); }
    [[nodiscard]] const Article &article(ArticleId id) const { return articles.at(at(id)); }
    [[nodiscard]] const Paragraph &paragraph(ParagraphId id) const { return paragraphs.at(at(id)); }
    [[nodiscard]] const Passage &passage(PassageId id) const { return passages.at(at(id)); }
    [[nodiscard]] const Origin &origin(OriginId id) const { return origins.at(at(id)); }
    [[nodiscard]] const Verdict &verdict(ClaimId id) const { return verdicts.at(at(id)); }
    [[nodiscard]] std::optional<ClaimId> claimByKey(const QString &key) const;
    [[nodiscard]] std::optional<PartyId> partyByKey(const QString &key) const;
    /// sha256 in lower-case hexadecimal, waited for; empty where it is not known.
    [[nodiscard]] QString fingerprintInHex() const;
    /// The claims of a kind, in deal order.
    [[nodiscard]] QList<ClaimId> claimsOf(ClaimKind kind) const;
    /// The parties of a claim in that role, in the writer's order.
    [[nodiscard]] QList<PartyId> partiesIn(ClaimId id, Role role) const;
    /// The articles that say nothing on a claim. One that is set aside is not heard, which is another matter.
    [[nodiscard]] QList<ArticleId> silentOn(ClaimId id) const;
};

} // namespace deal
