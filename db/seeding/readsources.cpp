// Articles, their paragraphs and passages; who says so; and the words for values.
#include "readdraft.h"
#include "tablereader.h"

#include <QTime>

namespace deal {

namespace {

DraftPassage readPassage(const Node &table, const QString &articleLang, const ReadContext &context)
{
    TableReader reader(table, QStringLiteral("[[article.paragraph.passage]]"), context.languages, context.findings);
    DraftPassage passage;
    passage.key = reader.slug(QStringLiteral("key"));
    passage.exact = reader.text(QStringLiteral("exact"), Need::Required, Limit::exact);
    passage.prefix = reader.text(QStringLiteral("prefix"), Need::Optional, Limit::context).text;
    passage.suffix = reader.text(QStringLiteral("suffix"), Need::Optional, Limit::context).text;
    const QString rendering = QStringLiteral("rendering");
    if (context.languages.contains(articleLang))
        passage.rendering = reader.texts(rendering, Limit::rendering, Need::Required, articleLang);
    else // which languages a rendering needs cannot be said, and the article has its finding
        (void)reader.table(rendering);
    return passage;
}

DraftParagraph readParagraph(const Node &table, const QString &articleLang, const ReadContext &context)
{
    TableReader reader(table, QStringLiteral("[[article.paragraph]]"), context.languages, context.findings);
    DraftParagraph paragraph;
    paragraph.place = table.place;
    paragraph.kind = reader.word<ParagraphKind>(QStringLiteral("kind"));
    paragraph.gist = reader.texts(QStringLiteral("gist"), Limit::gist);
    for (const auto &[lang, gist] : std::as_const(paragraph.gist.texts))
        if (gist.contains(u'\n'))
            reader.find(table.place, QStringLiteral("\"gist.%1\" has more than one line: write it in one").arg(lang));
    for (const Node &passage : reader.tables(QStringLiteral("passage"), Need::Optional))
        paragraph.passages << readPassage(passage, articleLang, context);
    return paragraph;
}

QString readTime(TableReader &reader)
{
    const Word time = reader.text(QStringLiteral("published_time"), Need::Optional, Limit::printed);
    if (time.isEmpty() || (time.text.size() == 5 && QTime::fromString(time.text, QStringLiteral("HH:mm")).isValid()))
        return time.text;
    reader.find(time.place, QStringLiteral("%1 is no time of day: write it as \"02:16\"").arg(quoted(time.text)));
    return {};
}

} // namespace

DraftArticle readArticle(const Node &table, const ReadContext &context)
{
    TableReader reader(table, QStringLiteral("[[article]]"), context.languages, context.findings);
    const auto printed = [&reader](const QString &key) { return reader.text(key, Need::Optional, Limit::printed).text; };
    DraftArticle article;
    article.place = table.place;
    article.key = reader.slug(QStringLiteral("key"));
    article.letter = reader.text(QStringLiteral("letter"), Need::Required, Limit::letter);
    article.lang = reader.oneOf(QStringLiteral("lang"), Need::Required, context.languages);
    article.publisher = printed(QStringLiteral("publisher"));
    article.author = printed(QStringLiteral("author"));
    article.credits = printed(QStringLiteral("credits"));
    article.published = reader.edtf(QStringLiteral("published"));
    article.publishedTime = readTime(reader);
    article.translation =
        reader.oneOf(QStringLiteral("translation"), Need::Optional, {QStringLiteral("machine"), QStringLiteral("human")}).text;
    article.name = reader.texts(QStringLiteral("name"), Limit::name);
    article.note = reader.texts(QStringLiteral("note"), Limit::note);
    for (const Node &paragraph : reader.tables(QStringLiteral("paragraph"), Need::Required))
        article.paragraphs << readParagraph(paragraph, article.lang.text, context);
    return article;
}

DraftOrigin readOrigin(const Node &table, const ReadContext &context)
{
    TableReader reader(table, QStringLiteral("[[origin]]"), context.languages, context.findings);
    DraftOrigin origin;
    origin.place = table.place;
    origin.key = reader.slug(QStringLiteral("key"));
    const Word kind = reader.oneOf(QStringLiteral("kind"), Need::Required, allKeys<OriginKind>());
    const auto known = fromKey<OriginKind>(kind.text);
    origin.kind = known.value_or(OriginKind::Article);
    origin.party = reader.slug(QStringLiteral("party"), known == OriginKind::Party ? Need::Required : Need::Optional);
    if (known && known != OriginKind::Party && !origin.party.isEmpty())
        reader.find(origin.party.place,
            QStringLiteral("an [[origin]] of kind \"%1\" has no party: leave it out, or write kind = \"party\"").arg(kind.text));
    origin.name = reader.texts(QStringLiteral("name"), Limit::originName);
    return origin;
}

DraftValue readValue(const Node &table, const ReadContext &context)
{
    TableReader reader(table, QStringLiteral("[[value]]"), context.languages, context.findings);
    DraftValue value;
    value.place = table.place;
    const Word attribute =
        reader.oneOf(QStringLiteral("attribute"), Need::Required, {keyOf(Attribute::Scope), keyOf(Attribute::Direction)});
    value.attribute = fromKey<Attribute>(attribute.text).value_or(Attribute::Scope);
    value.key = reader.slug(QStringLiteral("key"));
    value.label = reader.texts(QStringLiteral("label"), Limit::label);
    return value;
}

} // namespace deal
