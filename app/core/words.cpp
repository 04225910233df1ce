#include "words.h"

namespace deal {

Words::Words(const QString &lang)
    : m_lang(lang)
    // Never the system's: what is exported must not depend on where it was exported.
    , m_locale(lang == QLatin1StringView("fr") ? QLocale(QStringLiteral("fr_FR")) : QLocale(QStringLiteral("en_GB")))
{
}

QString Words::separator() const
{
    return m_locale.language() == QLocale::French ? QStringLiteral("\u202f; ") : QStringLiteral("; ");
}

QString Words::partyKind(PartyKind kind) const
{
    switch (kind) {
    case PartyKind::Company:
        return tr("Company");
    case PartyKind::JointVenture:
        return tr("Joint venture");
    case PartyKind::Government:
        return tr("Government");
    case PartyKind::Person:
        return tr("Person");
    }
    return {};
}

QString Words::role(Role role) const
{
    switch (role) {
    case Role::Bound:
        return tr("Bound");
    case Role::Benefits:
        return tr("Benefits");
    case Role::Pays:
        return tr("Pays");
    case Role::Receives:
        return tr("Receives");
    case Role::Partner:
        return tr("Partner");
    case Role::Affected:
        return tr("Affected");
    }
    return {};
}

QString Words::claimKind(ClaimKind kind) const
{
    switch (kind) {
    case ClaimKind::Clause:
        return tr("Clause");
    case ClaimKind::Amount:
        return tr("Amount");
    case ClaimKind::Event:
        return tr("Event");
    }
    return {};
}

QString Words::clauseKind(ClauseKind kind) const
{
    switch (kind) {
    case ClauseKind::Term:
        return tr("Term", "kind of clause: how long the deal lasts");
    case ClauseKind::Exclusivity:
        return tr("Exclusivity");
    case ClauseKind::Access:
        return tr("Access", "kind of clause: to models and rights");
    case ClauseKind::Compute:
        return tr("Computing", "kind of clause: data centres");
    case ClauseKind::Revenue:
        return tr("Revenue", "kind of clause: its sharing");
    case ClauseKind::Governance:
        return tr("Governance");
    case ClauseKind::Financing:
        return tr("Financing");
    case ClauseKind::Purpose:
        return tr("Purpose");
    }
    return {};
}

QString Words::standing(Standing standing) const
{
    switch (standing) {
    case Standing::Continues:
        return tr("Continues", "a clause");
    case Standing::Changed:
        return tr("Changed", "a clause");
    case Standing::New:
        return tr("New", "a clause");
    case Standing::Ended:
        return tr("Ended", "a clause");
    }
    return {};
}

QString Words::qualifier(Qualifier qualifier) const
{
    switch (qualifier) {
    case Qualifier::Exactly:
        return tr("a plain sum");
    case Qualifier::About:
        return tr("a round figure");
    case Qualifier::UpTo:
        return tr("a ceiling");
    }
    return {};
}

QString Words::nature(Nature nature) const
{
    switch (nature) {
    case Nature::Announced:
        return tr("announced", "an amount");
    case Nature::Immediate:
        return tr("immediate", "an amount");
    case Nature::Invested:
        return tr("already invested", "an amount");
    case Nature::Share:
        return tr("share", "an amount: a part in per cent");
    }
    return {};
}

QString Words::attribute(Attribute attribute) const
{
    switch (attribute) {
    case Attribute::Amount:
        return tr("amount");
    case Attribute::Qualifier:
        return tr("given as", "whether a figure is a plain sum, a round figure or a ceiling");
    case Attribute::Since:
        return tr("start", "of a period");
    case Attribute::Until:
        return tr("end", "of a period");
    case Attribute::Date:
        return tr("date");
    case Attribute::Payer:
        return tr("who pays");
    case Attribute::Scope:
        return tr("scope");
    case Attribute::Rate:
        return tr("rate");
    case Attribute::Direction:
        return tr("direction");
    }
    return {};
}

QString Words::agreement(Agreement agreement) const
{
    switch (agreement) {
    case Agreement::Agree:
        return tr("Agree", "the sources");
    case Agreement::Differ:
        return tr("Differ", "the sources");
    case Agreement::OneSource:
        return tr("One source");
    case Agreement::Unsupported:
        return tr("Rests on nothing", "a claim, once articles are set aside");
    }
    return {};
}

QString Words::articleName(const Article &article) const
{
    return tr("%1 · %2", "an article's letter and name").arg(article.letter, text(article.name));
}

QString Words::onlyIn(const Article &article) const
{
    return tr("Only %1", "one article speaks").arg(article.letter);
}

QString Words::paragraph(const Paragraph &paragraph) const
{
    const bool only = paragraph.number == 1;
    switch (paragraph.kind) {
    case ParagraphKind::Title:
        return only ? tr("title", "of an article") : tr("title %1", "of an article").arg(paragraph.number);
    case ParagraphKind::Lead:
    case ParagraphKind::Body:
        return QStringLiteral("¶%1").arg(paragraph.number);
    case ParagraphKind::Heading:
        return tr("heading %1").arg(paragraph.number);
    case ParagraphKind::Caption:
        return tr("caption %1").arg(paragraph.number);
    case ParagraphKind::Credit:
        return only ? tr("credit", "of an article") : tr("credit %1", "of an article").arg(paragraph.number);
    }
    return {};
}

QString Words::place(const Dossier &dossier, PassageId passage) const
{
    const Passage &quoted = dossier.passage(passage);
    return dossier.article(quoted.article).letter + u' ' + paragraph(dossier.paragraph(quoted.paragraph));
}

QString Words::stated(const QString &text) const
{
    return text.isEmpty() ? tr("not stated") : text;
}

} // namespace deal
