#include "madewords.h"

#include <algorithm>

namespace deal::test {

namespace {

/// By frequency, roughly.
const QStringList &commonWords(const QString &lang)
{
    static const QStringList english = QStringLiteral(
        "the of to a in and for by on with until from under agreement party right access capacity compute data service share "
        "revenue "
        "first refusal exclusive licence term year partner cloud model research centre investment amount payment board vote "
        "notice "
        "consent renewal project company government state joint venture supplier customer price fee minimum quarter delivery "
        "site "
        "power network region building machine training programme funding loan equity option transfer assignment audit report "
        "security privacy property patent trademark dispute court law guarantee insurance penalty deadline milestone approval "
        "steering committee director shareholder subsidiary affiliate third other new former existing further joint mutual "
        "annual "
        "monthly public private technical financial commercial regulatory strategic binding provisional")
                                           .split(u' ');
    static const QStringList french = QStringLiteral("la de le les à des du et en un une pour par sur avec jusqu’à accord droit "
                                                     "accès capacité calcul données service part revenus "
                                                     "l’API premier refus exclusif licence durée année partenaire nuage modèle "
                                                     "recherche centre investissement montant paiement "
                                                     "conseil vote préavis consentement renouvellement projet société l’État "
                                                     "gouvernement coentreprise fournisseur client prix "
                                                     "redevance minimum trimestre livraison site énergie réseau région bâtiment "
                                                     "machine entraînement programme financement prêt "
                                                     "capital option transfert cession audit rapport sécurité propriété brevet "
                                                     "marque différend tribunal loi garantie assurance "
                                                     "pénalité échéance étape approbation comité directeur actionnaire filiale "
                                                     "tiers autre nouveau ancien existant conjoint mutuel "
                                                     "annuel mensuel public privé technique financier commercial réglementaire "
                                                     "stratégique ferme provisoire cœur œuvre où déjà")
                                          .split(u' ');
    return lang == QLatin1StringView("fr") ? french : english;
}

QString capitalised(QString text)
{
    text[0] = text.at(0).toUpper();
    return text;
}

constexpr int rareWords = 12'000;

} // namespace

Skewed::Skewed(int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i)
        m_upTo << (sum += 100'000 / (i + 2) + 1);
}

int Skewed::next(Chance &chance) const
{
    const int drawn = chance.below(m_upTo.last());
    return int(std::upper_bound(m_upTo.begin(), m_upTo.end(), drawn) - m_upTo.begin());
}

MadeWords::MadeWords(Chance &chance)
    : m_chance(chance)
    , m_common(int(std::min(commonWords(QStringLiteral("en")).size(), commonWords(QStringLiteral("fr")).size())))
    , m_uncommon(rareWords)
{
    m_rare.reserve(rareWords);
    for (int i = 0; i < rareWords; ++i)
        m_rare << coined();
}

QString MadeWords::coined()
{
    static const QString starts = QStringLiteral("bcdfghklmnprstvz"), vowels = QStringLiteral("aeiouaeio"),
                         ends = QStringLiteral("nrslmtx");
    QString word;
    for (int syllables = m_chance.between(2, 4); syllables > 0; --syllables) {
        word += starts.at(m_chance.below(int(starts.size())));
        word += vowels.at(m_chance.below(int(vowels.size())));
    }
    if (m_chance.percent(40))
        word += ends.at(m_chance.below(int(ends.size())));
    return word;
}

QString MadeWords::slug()
{
    return coined();
}

QString MadeWords::name()
{
    static const QStringList forms{QStringLiteral("SA"), QStringLiteral("Inc."), QStringLiteral("Holding"),
        QStringLiteral("Énergie"), QStringLiteral("Systems"), QStringLiteral("& Co")};
    QString name = capitalised(coined());
    if (m_chance.percent(50))
        name += u' ' + capitalised(coined());
    return m_chance.percent(50) ? name + u' ' + m_chance.oneOf(forms) : name;
}

QString MadeWords::word(const QString &lang)
{
    const int kind = m_chance.below(100);
    if (kind < 70)
        return commonWords(lang).at(m_common.next(m_chance));
    return kind < 96 ? m_rare.at(m_uncommon.next(m_chance)) : QString::number(m_chance.between(2, 2040));
}

QString MadeWords::line(const QString &lang, int least, int most)
{
    const int size = m_chance.between(least, most);
    QString line = capitalised(commonWords(lang).at(m_common.next(m_chance)));
    while (line.size() < size) {
        const QString next = word(lang);
        if (line.size() + 1 + next.size() > most)
            break;
        line += u' ' + next;
    }
    while (line.size() < least) // the last word was too long
        line += u'x';
    return line;
}

QString MadeWords::prose(const QString &lang, int least, int most)
{
    QString prose = line(lang, least - 1, std::min(most - 1, std::max(least - 1, 90))) + u'.';
    const int size = m_chance.between(least, most);
    while (prose.size() < size && most - prose.size() > 40)
        prose += u' ' + line(lang, 20, std::min(90, most - 2 - int(prose.size()))) + u'.';
    return prose;
}

} // namespace deal::test
