// A dossier in memory that can be read aloud: how many articles, and what they say on each claim.
#pragma once

#include "core/dossier.h"
#include "core/vocabulary.h"

#include <QRegularExpression>

namespace deal::test {

/// Articles A, B, C, …, in French, and clauses claim0, claim1, … from lines such as
/// "A scope=exclusive: l'usage exclusif / B by=x scope=complete: un usage complet". `by`: who says so, else the article itself.
[[nodiscard]] inline Dossier dossierSaying(int articles, const QStringList &claims)
{
    struct Said {
        int claim;
        QString exact;
        Evidence evidence;
    };
    static const QRegularExpression form(QStringLiteral("^\\s*([A-Z])([^:]*): (.*?)\\s*$"));
    Dossier dossier;
    dossier.languages = {QStringLiteral("en"), QStringLiteral("fr")};
    QList<QList<Said>> said(articles);
    QStringList origins;
    for (int c = 0; c < claims.size(); ++c)
        for (const QString &line : claims.at(c).split(QStringLiteral(" / "))) {
            const auto words = form.match(line);
            if (!words.hasMatch())
                qFatal("this is no evidence: %s", qPrintable(line));
            QString origin = words.captured(1);
            Said one{c, words.captured(3), {}};
            for (const QString &stated : words.captured(2).split(u' ', Qt::SkipEmptyParts))
                if (stated.startsWith(QStringLiteral("by=")))
                    origin = stated;
                else
                    one.evidence.states << Statement{*fromKey<Attribute>(stated.section(u'=', 0, 0)), stated.section(u'=', 1)};
            if (!origins.contains(origin))
                origins << origin;
            one.evidence.origin = OriginId(origins.indexOf(origin));
            said[words.captured(1).at(0).unicode() - u'A'] << one;
        }
    for (const QString &key : origins)
        dossier.origins << Origin{key, OriginKind::Article, {}, {{{QStringLiteral("en"), key}}}};
    for (int c = 0; c < claims.size(); ++c) {
        Claim claim;
        claim.key = QStringLiteral("claim%1").arg(c);
        claim.title = {{{QStringLiteral("en"), QStringLiteral("Claim %1").arg(c)}}};
        claim.clause = ClauseFacts{ClauseKind(c % countOf<ClauseKind>()), Standing::New};
        dossier.claims << claim;
    }
    for (int a = 0; a < articles; ++a) {
        const QString letter(QChar(u'A' + a));
        Article article;
        article.key = article.letter = letter;
        article.lang = QStringLiteral("fr");
        article.name = {{{QStringLiteral("en"), QStringLiteral("The paper called %1").arg(letter)}}};
        for (const Said &one : said.at(a)) {
            const ParagraphId paragraph{int(dossier.paragraphs.size())};
            const PassageId passage{int(dossier.passages.size())};
            article.paragraphs << paragraph;
            dossier.paragraphs << Paragraph{ArticleId(a), ParagraphKind::Body, int(article.paragraphs.size()), {}, {passage}};
            dossier.passages << Passage{QStringLiteral("p%1").arg(at(passage)), paragraph, ArticleId(a), one.exact, {}, {},
                {{{QStringLiteral("en"), QStringLiteral("in English: ") + one.exact}}}};
            dossier.claims[one.claim].evidence << one.evidence;
            dossier.claims[one.claim].evidence.last().passage = passage;
        }
        dossier.articles << article;
    }
    dossier.derive();
    return dossier;
}

} // namespace deal::test
