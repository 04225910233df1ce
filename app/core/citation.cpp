#include "citation.h"

#include "quoted.h"
#include "webannotation.h"

namespace deal {
namespace {

/// One line, and nothing else changed: a no-break space holds a number and its unit together.
QString oneLine(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

/// CommonMark lets any ASCII punctuation be escaped; these are the signs that mean something within a line.
QString markdownText(const QString &text)
{
    const QString line = oneLine(text);
    QString escaped;
    for (const QChar c : line) {
        if (QStringView(u"\\`*_[]<>&|~^$#").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

/// What stands beneath the words.
class Source final {
    Q_DECLARE_TR_FUNCTIONS(deal::Citation)
public:
    Source(const Dossier &dossier, PassageId passage, const Words &words)
        : place(placeOf(dossier.paragraph(dossier.passage(passage).paragraph), words))
        , separator(words.separator())
    {
        const Passage &quoted = dossier.passage(passage);
        const Article &article = dossier.article(quoted.article);
        lang = article.lang;
        exact = deal::quoted(oneLine(quoted.exact), article.lang);
        name = oneLine(words.text(article.name));
        stated = words.provenance(article).join(separator);
        if (words.lang() != article.lang && !words.text(quoted.rendering).isEmpty()) {
            renderingLang = quoted.rendering.langIn(words.lang());
            rendering = deal::quoted(oneLine(words.text(quoted.rendering)), renderingLang);
        }
    }
    [[nodiscard]] QString said(const QString &shown, const QString &statedAs, const QString &placeAs) const
    {
        return QStringList{shown, statedAs, placeAs}.join(separator);
    }
    /// Without the article's letter and the pilcrow, which mean something in this program alone.
    [[nodiscard]] static QString placeOf(const Paragraph &paragraph, const Words &words)
    {
        const bool numbered = paragraph.kind == ParagraphKind::Lead || paragraph.kind == ParagraphKind::Body;
        return numbered ? tr("paragraph %1", "of an article").arg(paragraph.number) : oneLine(words.paragraph(paragraph));
    }
    [[nodiscard]] static QString ours(const QString &shown)
    {
        return tr("Our rendering: %1", "a translated quotation").arg(shown);
    }
    QString lang, exact, name, stated, place, rendering, renderingLang, separator;
};

} // namespace

QString htmlText(const QString &text)
{
    return oneLine(text).toHtmlEscaped();
}

QString plainCitation(const Dossier &dossier, PassageId passage, const Words &words)
{
    const Source source(dossier, passage, words);
    QStringList lines{source.exact, QStringLiteral("— ") + source.said(source.name, oneLine(source.stated), source.place)};
    if (!source.rendering.isEmpty())
        lines << Source::ours(source.rendering);
    return lines.join(u'\n');
}

QString htmlCitation(const Dossier &dossier, PassageId passage, const Words &words)
{
    const Source source(dossier, passage, words);
    // One arg() for all: what the dossier says may hold a %1 of its own.
    QString html =
        QStringLiteral("<figure lang=\"%1\"><blockquote lang=\"%2\" cite=\"%3\"><p>%4</p></blockquote><figcaption><p>— %5</p>")
            .arg(htmlText(words.lang()), htmlText(source.lang), htmlText(articleIri(dossier, dossier.passage(passage).article)),
                htmlText(source.exact),
                source.said(QStringLiteral("<cite>") + htmlText(source.name) + QStringLiteral("</cite>"), htmlText(source.stated),
                    htmlText(source.place)));
    if (!source.rendering.isEmpty())
        html += QStringLiteral("<p>")
            + Source::ours(
                QStringLiteral("<span lang=\"%1\">%2</span>").arg(htmlText(source.renderingLang), htmlText(source.rendering)))
            + QStringLiteral("</p>");
    return html + QStringLiteral("</figcaption></figure>");
}

QString markdownFootnote(const Dossier &dossier, PassageId passage, const Words &words)
{
    const Source source(dossier, passage, words);
    QString key; // a label ends at a bracket and holds no space
    for (const QChar c : dossier.passage(passage).key)
        key += c.isLetterOrNumber() || c == u'-' ? c : u'-';
    QString note = QStringLiteral("[^") + key + QStringLiteral("]: ") + markdownText(source.exact) + QStringLiteral(" — ")
        + source.said(u'*' + markdownText(source.name) + u'*', markdownText(source.stated), markdownText(source.place)) + u'.';
    if (!source.rendering.isEmpty())
        note += u' ' + Source::ours(markdownText(source.rendering));
    return note;
}

} // namespace deal
