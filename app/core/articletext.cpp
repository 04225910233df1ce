#include "articletext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace deal {

namespace {

/// Windows-1252 from 0x80 to 0x9F, https://encoding.spec.whatwg.org/index-windows-1252.txt; 0 where Windows has no letter.
constexpr std::array<char16_t, 32> windowsLetters{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030,
    0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0, 0x017E, 0x0178};

const QByteArray utf8Mark("\xEF\xBB\xBF");
const QByteArray littleMark("\xFF\xFE");
const QByteArray bigMark("\xFE\xFF");

class ArticleFile final {
    Q_DECLARE_TR_FUNCTIONS(deal::ArticleText)
public:
    explicit ArticleFile(const QString &name)
        : m_name(name.simplified())
    {
    }
    [[nodiscard]] Expected<QString> decode(const QByteArray &bytes) const;
    /// Of any words: line ends, and whether it is text at all.
    [[nodiscard]] Expected<QString> settle(QString words) const;
    [[nodiscard]] Expected<QByteArray> read(const QString &path) const;
    [[nodiscard]] Problem tooLarge() const;
    [[nodiscard]] static Problem noFolder(const QString &folder);
    [[nodiscard]] static Problem closedFolder(const QString &folder);
    [[nodiscard]] static Problem noTexts(const QString &folder);

private:
    /// "a PDF", by its first bytes; empty when they are those of no such file.
    [[nodiscard]] static QString kindOf(const QByteArray &bytes);
    [[nodiscard]] Expected<QString> decodeUtf16(const QByteArray &bytes, bool little) const;
    [[nodiscard]] Expected<QString> decodeUnmarked(const QByteArray &bytes) const;
    [[nodiscard]] Problem notText(const QString &kind) const;
    [[nodiscard]] Problem damaged(const QString &encoding) const;
    [[nodiscard]] Problem unreadable(const QString &why) const;
    QString m_name; ///< one line, whatever the name holds; empty for what has none
};

Problem ArticleFile::noFolder(const QString &folder)
{
    return {tr("There is no folder “%1”. Name the folder that holds the articles.").arg(folder)};
}

Problem ArticleFile::closedFolder(const QString &folder)
{
    return {tr("The folder “%1” may not be read. Ask its owner for the right to, or name a folder of your own.").arg(folder)};
}

Problem ArticleFile::noTexts(const QString &folder)
{
    return {tr("The folder “%1” holds no .txt file. Save each article there as text.").arg(folder)};
}

Problem ArticleFile::notText(const QString &kind) const
{
    if (m_name.isEmpty())
        return {tr("What was pasted is not plain text. Copy the words of the article alone.")};
    return {kind.isEmpty()
            ? tr("“%1” is not text. Save the article as text and try again.").arg(m_name)
            : tr("“%1” is not text (it looks like %2). Save the article as text and try again.").arg(m_name, kind)};
}

Problem ArticleFile::tooLarge() const
{
    if (m_name.isEmpty())
        return {tr("What was pasted is larger than 4 MB, too large for an article.")};
    return {tr("“%1” is larger than 4 MB, too large for an article.").arg(m_name)};
}

Problem ArticleFile::damaged(const QString &encoding) const
{
    return {tr("“%1” is damaged: it is %2 text, but not all of it can be read. Save it as UTF-8 and try again.", "an encoding")
                .arg(m_name, encoding)};
}

Problem ArticleFile::unreadable(const QString &why) const
{
    return {tr("“%1” cannot be read: %2").arg(m_name, why)};
}

QString ArticleFile::kindOf(const QByteArray &bytes)
{
    const auto begins = [&bytes](const char *with) { return bytes.startsWith(with); };
    if (begins("%PDF-"))
        return tr("a PDF");
    if (begins("PK\3\4"))
        return tr("a word processor’s document, or a ZIP archive");
    if (begins("\xD0\xCF\x11\xE0") || begins("{\\rtf"))
        return tr("a word processor’s document");
    if (begins("\x89PNG") || begins("\xFF\xD8\xFF") || begins("GIF8"))
        return tr("a picture");
    if (begins("SQLite format 3"))
        return tr("a database");
    if (begins("\x1F\x8B"))
        return tr("a compressed file");
    return {};
}

/// One byte a letter; nothing where a byte is none of Windows' letters.
std::optional<QString> fromWindows(const QByteArray &bytes)
{
    QString words;
    words.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const char16_t letter = code < 0x80 || code > 0x9F ? char16_t(code) : windowsLetters.at(code - 0x80);
        if (letter == 0 && code != 0)
            return {};
        words += QChar(letter);
    }
    return words;
}

/// Whether text without a mark is UTF-16 all the same, and which: at least half of the units have a NUL on one side, and next
/// to none on the other, as any text in Latin letters has.
std::optional<bool> looksLikeLittleUtf16(const QByteArray &bytes)
{
    const qsizetype units = bytes.size() / 2;
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < 2 * units; ++i)
        nuls.at(size_t(i % 2)) += bytes.at(i) == 0 ? 1 : 0;
    for (const bool little : {true, false})
        if (units > 0 && nuls.at(little ? 1 : 0) * 2 >= units && nuls.at(little ? 0 : 1) * 100 <= units)
            return little;
    return {};
}

Expected<QString> ArticleFile::decodeUtf16(const QByteArray &bytes, bool little) const
{
    QString words(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char *unit = bytes.constData() + 2 * i;
        words[i] = QChar(little ? qFromLittleEndian<quint16>(unit) : qFromBigEndian<quint16>(unit));
    }
    if (bytes.size() % 2 != 0 || !words.isValidUtf16())
        return damaged(QStringLiteral("UTF-16"));
    return settle(std::move(words));
}

Expected<QString> ArticleFile::decodeUnmarked(const QByteArray &bytes) const
{
    if (bytes.contains('\0')) {
        const std::optional<bool> little = looksLikeLittleUtf16(bytes);
        return little ? decodeUtf16(bytes, *little) : notText({});
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString words = decoder(bytes);
    if (!decoder.hasError())
        return settle(std::move(words));
    // By accident, letters of Windows hardly ever make up one of UTF-8: what has more of these than faults is UTF-8 with faults.
    const qsizetype faults = words.count(QChar::ReplacementCharacter);
    const auto letters = std::count_if(
        words.cbegin(), words.cend(), [](QChar c) { return c.unicode() > 0x7F && c != QChar::ReplacementCharacter; });
    if (letters > faults)
        return damaged(QStringLiteral("UTF-8"));
    std::optional<QString> fromOneByte = fromWindows(bytes);
    return fromOneByte ? settle(*std::move(fromOneByte)) : notText({});
}

/// Of one character; a word processor ends a line within a paragraph with U+000B, the web with U+2028.
bool isLineEnd(QChar c)
{
    return c == u'\r' || c == u'\v' || c == QChar(0x85) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// What no text holds: controls, and the two that Unicode keeps from being characters and SQLite does not give back.
bool isNoLetter(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\f') || c.unicode() >= 0xFFFE;
}

Expected<QString> ArticleFile::settle(QString words) const
{
    qsizetype marks = 0; // at the beginning only: elsewhere it is a space without width
    while (marks < words.size() && words[marks] == QChar::ByteOrderMark)
        ++marks;
    words.remove(0, marks).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : words)
        if (isLineEnd(c))
            c = u'\n';
    if (!words.isValidUtf16() || std::any_of(words.cbegin(), words.cend(), isNoLetter))
        return notText({});
    if (!std::all_of(words.cbegin(), words.cend(), [](QChar c) { return c.isSpace(); }))
        return words;
    if (m_name.isEmpty())
        return Problem{tr("There is no text to paste. Select the whole article where you read it, copy it, and paste it here.")};
    return Problem{tr("“%1” is empty. Choose the file that holds the article.").arg(m_name)};
}

Expected<QString> ArticleFile::decode(const QByteArray &bytes) const
{
    if (bytes.size() > largestArticle)
        return tooLarge();
    if (const QString kind = kindOf(bytes); !kind.isEmpty())
        return notText(kind);
    if (bytes.startsWith(littleMark) || bytes.startsWith(bigMark))
        return decodeUtf16(bytes.mid(littleMark.size()), bytes.startsWith(littleMark));
    if (!bytes.startsWith(utf8Mark))
        return decodeUnmarked(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString words = decoder(bytes);
    return decoder.hasError() ? Expected<QString>(damaged(QStringLiteral("UTF-8"))) : settle(std::move(words));
}

Expected<QByteArray> ArticleFile::read(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(tr("there is no such file."));
    if (info.isDir())
        return unreadable(tr("it is a folder. Choose the files in it."));
    if (!info.isFile()) // to open a pipe would be to wait for whoever writes into it
        return unreadable(tr("it is not an ordinary file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    // One byte more is asked for, since a size that the file system states may be wrong or zero.
    const QByteArray bytes = file.read(largestArticle + 1);
    return file.error() == QFile::NoError ? Expected<QByteArray>(bytes) : unreadable(file.errorString());
}

} // namespace

QString ArticleText::name() const
{
    return QFileInfo(path).fileName();
}

Expected<QString> articleFromBytes(const QByteArray &bytes, const QString &name)
{
    return ArticleFile(name).decode(bytes);
}

Expected<QString> articleFromWords(const QString &words)
{
    const ArticleFile nameless{QString()};
    return words.toUtf8().size() > largestArticle ? Expected<QString>(nameless.tooLarge()) : nameless.settle(words);
}

Expected<ArticleText> readArticleText(const QString &path)
{
    const ArticleFile file(QFileInfo(path).fileName());
    const Expected<QByteArray> bytes = file.read(path);
    if (!bytes)
        return Problem{bytes.problem()};
    Expected<QString> text = file.decode(*bytes);
    if (!text)
        return Problem{text.problem()};
    return ArticleText{path, *std::move(text)};
}

Expected<QStringList> articleFiles(const QString &folder)
{
    const QDir dir(folder);
    const QString shown = QDir::toNativeSeparators(folder).simplified();
    if (!dir.exists())
        return ArticleFile::noFolder(shown);
    if (!QFileInfo(folder).isReadable() || !QFileInfo(folder).isExecutable())
        return ArticleFile::closedFolder(shown);
    QStringList paths;
    for (const QString &name : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        paths << dir.filePath(name);
    return paths.isEmpty() ? Expected<QStringList>(ArticleFile::noTexts(shown)) : paths;
}

Expected<QList<ArticleText>> readArticleTexts(const QString &folder)
{
    const Expected<QStringList> paths = articleFiles(folder);
    if (!paths)
        return Problem{paths.problem()};
    QList<ArticleText> texts;
    for (const QString &path : *paths) {
        auto text = readArticleText(path);
        if (!text)
            return Problem{text.problem()};
        texts << *std::move(text);
    }
    return texts;
}

QByteArray fingerprintOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace deal
