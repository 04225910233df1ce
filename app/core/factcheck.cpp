#include "factcheck.h"

#include "citation.h"
#include "htmlpage.h"
#include "quoted.h"
#include "sourcemodel.h"
#include "textexport.h"
#include "webannotation.h"

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::FactCheck)
};

CheckedQuotation quotationOf(const Dossier &dossier, const Evidence &evidence, const Words &words, const WholeTexts *texts)
{
    const Passage &passage = dossier.passage(evidence.passage);
    const Article &article = dossier.article(passage.article);
    const QString other = SourceModel::otherLanguage(dossier, passage.article, words.lang());
    CheckedQuotation quotation;
    quotation.words = passage.exact;
    quotation.lang = article.lang;
    quotation.rendering = passage.rendering.in(other);
    quotation.renderingLang = passage.rendering.langIn(other);
    quotation.article = words.articleName(article);
    quotation.paragraph = words.paragraph(dossier.paragraph(passage.paragraph));
    quotation.place = words.place(dossier, evidence.passage);
    quotation.origin = words.text(dossier.origin(evidence.origin).name);
    quotation.iri = articleIri(dossier, passage.article);
    quotation.proof = texts ? texts->proof(evidence.passage) : Proof::Recorded;
    quotation.compared = words.proof(quotation.proof);
    return quotation;
}

/// The whole text that an article's quotations were looked for in; null: none.
QString comparedWith(const WholeArticle *text)
{
    if (!text)
        return Tr::tr("whole text not compared", "an article");
    const QString hash = QString::fromLatin1(text->sha256.toHex());
    return text->name.isEmpty()
        ? Tr::tr("compared with a pasted text, SHA-256 %1", "an article").arg(hash)
        : Tr::tr("compared with “%1”, SHA-256 of its text %2", "an article; a file").arg(text->name, hash);
}

CheckRow rowOf(const Dossier &dossier, ClaimId id, const Words &words, const WholeTexts *texts)
{
    const Claim &claim = dossier.claim(id);
    CheckRow row{claim.key, words.text(claim.title), words.text(claim.summary), words.facts(claim).join(QStringLiteral(" · ")),
        words.partiesLine(dossier, id), {}, {}, {}, {}};
    if (row.parties.isEmpty())
        row.parties = Tr::tr("no party named");
    for (const Evidence &evidence : claim.evidence)
        row.quotations << quotationOf(dossier, evidence, words, texts);
    row.agreement << words.verdict(dossier, id);
    row.agreement << words.differences(dossier, id);
    for (const QString &silent : {words.silent(dossier, id), words.setAside(dossier)})
        if (!silent.isEmpty())
            row.agreement << silent;
    return row;
}

/// Line by line, behind what they are on.
QStringList noteLines(const QString &lead, const Note &note)
{
    QStringList lines;
    if (!note.label.isEmpty())
        lines << QStringLiteral("[%1]").arg(note.label);
    lines << note.text.trimmed().split(u'\n', Qt::SkipEmptyParts);
    if (!lines.isEmpty())
        lines.first().prepend(lead + u' ');
    return lines;
}

void addNotes(CheckRow &row, const Dossier &dossier, ClaimId id, const Words &words, const QList<Note> &notes)
{
    const Claim &claim = dossier.claim(id);
    for (const Note &note : notes) {
        if (note.on() == NoteKey{NoteKind::Claim, claim.key})
            row.notes << noteLines(Tr::tr("The reader’s note:"), note);
        for (const ClaimParty &party : claim.parties)
            if (note.on() == NoteKey{NoteKind::Party, dossier.party(party.party).key}) {
                row.partyNotes << noteLines(
                    Tr::tr("The reader’s note on %1:", "a party").arg(words.text(dossier.party(party.party).name)), note);
                break; // once, whatever roles it has
            }
        for (const Evidence &evidence : claim.evidence)
            if (note.on() == NoteKey{NoteKind::Passage, dossier.passage(evidence.passage).key})
                row.notes << noteLines(
                    Tr::tr("The reader’s note on %1:", "a place in an article").arg(words.place(dossier, evidence.passage)),
                    note);
    }
}

QString wordsIn(const CheckedQuotation &quotation, CheckColumn column)
{
    switch (column) {
    case CheckColumn::Words:
        return quoted(quotation.words, quotation.lang) + QStringLiteral(" (") + quotation.place + u')';
    case CheckColumn::Rendering:
        return quotation.rendering.isEmpty() ? Tr::tr("none") : quoted(quotation.rendering, quotation.renderingLang);
    case CheckColumn::Article:
        return quotation.article;
    case CheckColumn::Paragraph:
        return quotation.paragraph;
    case CheckColumn::Proof:
        return quotation.compared;
    case CheckColumn::Origin:
        return quotation.origin;
    default:
        return {};
    }
}

QString htmlIn(const CheckedQuotation &quotation, CheckColumn column)
{
    if (column == CheckColumn::Words)
        return htmlQuote(htmlText(quotation.words), quotation.lang, quotation.iri) + QStringLiteral(" (")
            + htmlText(quotation.place) + u')';
    if (column == CheckColumn::Rendering && !quotation.rendering.isEmpty())
        return htmlQuote(htmlText(quotation.rendering), quotation.renderingLang, {});
    if (column == CheckColumn::Proof && quotation.proof == Proof::Missing)
        return QStringLiteral("<strong>") + htmlText(quotation.compared) + QStringLiteral("</strong>");
    return htmlText(wordsIn(quotation, column));
}

bool isOfQuotations(CheckColumn column)
{
    return column >= CheckColumn::Words && column <= CheckColumn::Origin;
}

QString htmlCell(const CheckRow &row, CheckColumn column)
{
    QStringList items;
    if (isOfQuotations(column) && !row.quotations.isEmpty()) {
        for (const CheckedQuotation &quotation : row.quotations)
            items << htmlIn(quotation, column);
        return htmlItems(items);
    }
    if (isOfQuotations(column) && column != CheckColumn::Words)
        return QStringLiteral("—");
    QString html;
    for (const QString &line : linesOf(row, column)) {
        const bool title = column == CheckColumn::Claim && html.isEmpty();
        html += QStringLiteral("<p>") + (title ? QStringLiteral("<b>%1</b>") : QStringLiteral("%1")).arg(htmlText(line))
            + QStringLiteral("</p>");
    }
    return html;
}

} // namespace

QString whichClaims(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words, const QStringList &filter)
{
    QStringList parts{
        Tr::tr("%1 of %n claim(s)", "a number; of all", int(dossier.claims.size())).arg(words.locale().toString(claims.size()))};
    if (!filter.isEmpty())
        parts << Tr::tr("filter: %1", "what is ticked").arg(filter.join(QStringLiteral(", ")));
    if (!dossier.setAside.isEmpty())
        parts << words.setAside(dossier);
    return parts.join(words.separator());
}

QStringList aboutTheClaims(
    const Dossier &dossier, const QList<ClaimId> &claims, const Words &words, const WholeTexts *texts, const QStringList &filter)
{
    QStringList notes{whichClaims(dossier, claims, words, filter)};
    if (!dossier.setAside.isEmpty())
        notes << Tr::tr("Titles and summaries were written with all articles in view.");
    for (int i = 0; i < int(dossier.articles.size()); ++i) {
        const Article &article = dossier.articles.at(i);
        QStringList parts{words.text(article.name)};
        if (dossier.setAside.contains(ArticleId(i)))
            parts << Tr::tr("set aside: nothing here rests on it", "an article");
        parts << words.provenance(article) << comparedWith(texts ? texts->of(ArticleId(i)) : nullptr);
        notes << Tr::tr("%1: %2", "an article's letter; what it is").arg(article.letter, parts.join(words.separator()));
    }
    QString file = Tr::tr("Dossier: %1", "its key").arg(dossier.key);
    if (dossier.sha256.valid())
        file += words.separator() + QStringLiteral("SHA-256 ") + dossier.fingerprintInHex();
    return notes << file;
}

CheckSheet checkSheet(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words, const WholeTexts *texts,
    const QStringList &filter, const QList<Note> *notes)
{
    CheckSheet sheet;
    sheet.lang = words.lang();
    sheet.title = Tr::tr("Fact-check sheet: %1", "a dossier's title").arg(words.text(dossier.title));
    sheet.notes = aboutTheClaims(dossier, claims, words, texts, filter);
    sheet.header = QStringList{Tr::tr("What we say"), Tr::tr("Parties"), Tr::tr("The article's words"), Tr::tr("Our rendering"),
        Tr::tr("Article"), Tr::tr("Paragraph"), Tr::tr("Word for word"), Tr::tr("Who says so"), Tr::tr("Agreement"),
        Tr::tr("Checked by"), Tr::tr("Date")};
    if (notes)
        sheet.notes << Tr::tr("The reader’s own notes go with it; they are no part of the dossier.");
    for (const ClaimId claim : claims) {
        sheet.rows << rowOf(dossier, claim, words, texts);
        if (notes)
            addNotes(sheet.rows.last(), dossier, claim, words, *notes);
    }
    return sheet;
}

QStringList linesOf(const CheckRow &row, CheckColumn column)
{
    switch (column) {
    case CheckColumn::Claim:
        return QStringList{row.title, row.summary, row.facts} + row.notes;
    case CheckColumn::Parties:
        return QStringList{row.parties} + row.partyNotes;
    case CheckColumn::Agreement:
        return row.agreement;
    case CheckColumn::CheckedBy:
    case CheckColumn::Date:
        return {};
    default:
        break;
    }
    if (row.quotations.isEmpty())
        return column == CheckColumn::Words
            ? QStringList(Tr::tr("none: every article that speaks of it is set aside", "a quotation"))
            : QStringList();
    QStringList lines;
    for (const CheckedQuotation &quotation : row.quotations) {
        const QString number = row.quotations.size() > 1 ? QString::number(lines.size() + 1) + QStringLiteral(". ") : QString();
        lines << number + wordsIn(quotation, column);
    }
    return lines;
}

QString checkSheetCsv(const CheckSheet &sheet)
{
    QList<QStringList> rows;
    for (const CheckRow &row : sheet.rows) {
        rows << QStringList();
        for (int column = 0; column < checkColumns; ++column)
            rows.last() << linesOf(row, CheckColumn(column)).join(u'\n');
    }
    return toCsv(sheet.header, rows);
}

QString checkSheetHtml(const CheckSheet &sheet)
{
    HtmlTable table{sheet.lang, sheet.title, sheet.notes, sheet.header, {}};
    for (const CheckRow &row : sheet.rows) {
        HtmlRow cells{row.key, {}};
        for (int column = 0; column < checkColumns; ++column)
            cells.cells << htmlCell(row, CheckColumn(column));
        table.rows << cells;
    }
    return htmlPage(table);
}

} // namespace deal
