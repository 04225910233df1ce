#include "tablereader.h"

#include "core/plaintext.h"

#include "core/edtf.h"

#include <QRegularExpression>

#include <algorithm>

namespace deal {

namespace {

/// As db/schema.sql has it: *_key_is_a_slug.
bool isSlug(const QString &text)
{
    static const QRegularExpression slug(QStringLiteral("\\A[a-z0-9][a-z0-9-]*\\z"));
    return slug.match(text).hasMatch();
}

} // namespace

TableReader::TableReader(const Node &table, QString what, const QStringList &languages, Findings &findings)
    : m_table(table)
    , m_what(std::move(what))
    , m_languages(languages)
    , m_findings(findings)
{
}

TableReader::~TableReader()
{
    for (const auto &[key, node] : m_table.members)
        if (!m_asked.contains(key))
            find(node.place, QStringLiteral("%1 knows no key %2%3").arg(m_what, quoted(key), whatWouldBeRight(key, m_asked)));
}

const Node *TableReader::ask(const QString &key, Need need, const QString &wouldBeRight)
{
    m_asked << key;
    const Node *node = m_table.member(key);
    if (!node && need == Need::Required)
        find(place(), QStringLiteral("%1 has no \"%2\": write %3").arg(m_what, key, wouldBeRight));
    return node;
}

void TableReader::wrongType(const Node &node, const QString &called, const QString &wanted)
{
    find(node.place, QStringLiteral("\"%1\" is %2 and must be %3").arg(called, node.whatItIs(), wanted));
}

Word TableReader::textOf(const Node &node, const QString &called, int longest)
{
    if (node.kind != Node::Kind::Text) {
        wrongType(node, called, QStringLiteral("a text in quotation marks"));
        return {{}, node.place};
    }
    if (node.text.trimmed().isEmpty())
        find(node.place,
            QStringLiteral("\"%1\" is empty: write its text, or leave the key out where it may be left out").arg(called));
    if (!isPlainText(node.text.toUtf8()))
        find(node.place,
            QStringLiteral(
                "\"%1\" holds a control character, or one that turns the direction of writing and is not ended: leave it out")
                .arg(called));
    const qsizetype length = lengthOf(node.text);
    if (length > longest)
        find(node.place,
            QStringLiteral("\"%1\" has %2 characters and may have at most %3: shorten it").arg(called).arg(length).arg(longest));
    return {node.text, node.place};
}

Word TableReader::slugOf(const Node &node, const QString &called)
{
    const Word word = textOf(node, called, Limit::name);
    if (!word.text.trimmed().isEmpty() && !isSlug(word.text))
        find(node.place,
            QStringLiteral("%1 is no key for \"%2\": use a to z, 0 to 9 and -, with a letter or a digit first")
                .arg(quoted(word.text), called));
    return word;
}

Word TableReader::text(const QString &key, Need need, int longest)
{
    const Node *node = ask(key, need, QStringLiteral("a text of at most %1 characters").arg(longest));
    return node ? textOf(*node, key, longest) : Word{{}, place()};
}

Word TableReader::slug(const QString &key, Need need)
{
    const Node *node = ask(key, need, QStringLiteral("a key of a to z, 0 to 9 and -"));
    return node ? slugOf(*node, key) : Word{{}, place()};
}

QString TableReader::edtf(const QString &key)
{
    const Word date = text(key, Need::Optional, Limit::value);
    const auto period = parseEdtf(date.text);
    if (period)
        return date.text;
    find(date.place, QStringLiteral("\"%1\": %2").arg(key, period.problem()));
    return {};
}

Word TableReader::positive(const QString &key, Need need)
{
    const Node *node = ask(key, need, QStringLiteral("a whole number"));
    if (!node)
        return {{}, place()};
    if (node->kind != Node::Kind::Integer)
        wrongType(*node, key, QStringLiteral("a whole number without quotation marks"));
    else if (node->integer <= 0)
        find(node->place, QStringLiteral("\"%1\" is %2 and must be above zero").arg(key).arg(node->integer));
    else
        return {QString::number(node->integer), node->place};
    return {{}, node->place};
}

QList<Word> TableReader::slugs(const QString &key, Need need)
{
    const Node *node = ask(key, need, QStringLiteral("a list of keys, such as [\"one\", \"two\"]"));
    if (!node)
        return {};
    if (node->kind != Node::Kind::Array) {
        wrongType(*node, key, QStringLiteral("a list of keys, such as [\"one\", \"two\"]"));
        return {};
    }
    if (node->items.isEmpty())
        find(node->place,
            QStringLiteral("\"%1\" is an empty list: name at least one, or leave it out where it may be left out").arg(key));
    QList<Word> words;
    for (const Node &item : node->items) {
        const Word word = slugOf(item, key);
        if (word.isEmpty())
            continue;
        if (std::any_of(words.cbegin(), words.cend(), [&word](const Word &other) { return other.text == word.text; }))
            find(item.place, QStringLiteral("\"%1\" names %2 twice: once is enough").arg(key, quoted(word.text)));
        else
            words << word;
    }
    return words;
}

Localised TableReader::texts(const QString &key, int longest, Need need, const QString &except)
{
    QStringList wanted = m_languages;
    wanted.removeAll(except);
    if (wanted.isEmpty())
        need = Need::Optional;
    const Node *node =
        ask(key, need, QStringLiteral("%1.%2 and so on, in %3").arg(key, wanted.value(0), wanted.join(QStringLiteral(", "))));
    if (!node)
        return {};
    if (node->kind != Node::Kind::Table) {
        wrongType(*node, key, QStringLiteral("a table by language: write %1.%2").arg(key, wanted.value(0, QStringLiteral("en"))));
        return {};
    }
    for (const auto &[lang, text] : node->members) {
        if (lang == except)
            find(text.place,
                QStringLiteral("\"%1.%2\" is in the article's own language, where the quotation itself speaks: leave it out")
                    .arg(key, lang));
        else if (!m_languages.isEmpty() && !wanted.contains(lang)) // with none named, that is the one thing to say
            find(text.place,
                QStringLiteral("\"%1.%2\" is in a language that [dossier] does not name%3")
                    .arg(key, lang, whatWouldBeRight(lang, wanted)));
    }
    Localised localised;
    for (const QString &lang : std::as_const(wanted)) {
        if (const Node *text = node->member(lang))
            localised.texts.emplace_back(lang, textOf(*text, key + u'.' + lang, longest).text);
        else
            find(node->place,
                QStringLiteral("\"%1\" has no text in \"%2\": write %1.%2, since each of %3 is needed")
                    .arg(key, lang, wanted.join(QStringLiteral(", "))));
    }
    return localised;
}

QList<Node> TableReader::tables(const QString &key, Need need)
{
    const Node *node = ask(key, need, QStringLiteral("at least one such table"));
    if (!node)
        return {};
    QList<Node> tables;
    if (node->kind == Node::Kind::Array)
        for (const Node &item : node->items)
            if (item.kind == Node::Kind::Table)
                tables << item;
    if (node->kind != Node::Kind::Array || tables.isEmpty() || tables.size() != node->items.size())
        wrongType(*node, key, QStringLiteral("one table or more, each written as [[%1]]").arg(key));
    return tables;
}

const Node *TableReader::table(const QString &key)
{
    const Node *node = ask(key, Need::Optional, {});
    if (!node || node->kind == Node::Kind::Table)
        return node;
    wrongType(*node, key, QStringLiteral("a table"));
    return nullptr;
}

Word TableReader::oneOf(const QString &key, Need need, const QStringList &words)
{
    const Node *node = ask(key, need, QStringLiteral("one of %1").arg(words.join(QStringLiteral(", "))));
    if (!node)
        return {{}, place()};
    const Word word = textOf(*node, key, Limit::name);
    if (!word.text.trimmed().isEmpty() && !words.isEmpty() && !words.contains(word.text))
        find(node->place, QStringLiteral("%1 is no \"%2\"%3").arg(quoted(word.text), key, whatWouldBeRight(word.text, words)));
    return word;
}

} // namespace deal
