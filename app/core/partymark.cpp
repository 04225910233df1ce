#include "partymark.h"

#include <QVariant>

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::PartyMark)
};

} // namespace

QString partyMark(const Focus &focus, const QList<ClaimId> &claims, const Words &words)
{
    const std::optional<PartyId> party = focus.litParty(claims);
    return party ? Tr::tr("Marked: it concerns %1", "a party").arg(words.text(focus.dossier().party(*party).name)) : QString();
}

QString withPartyMark(const QString &said, const Focus &focus, const QList<ClaimId> &claims, const Words &words)
{
    const QString mark = partyMark(focus, claims, words);
    return mark.isEmpty() ? said : QStringLiteral("%1. %2").arg(said, mark);
}

QVariant litPartyData(const Focus &focus, const QList<ClaimId> &claims)
{
    const std::optional<PartyId> party = focus.litParty(claims);
    return party ? QVariant(at(*party)) : QVariant();
}

} // namespace deal
