// Exports read back by means that are not the program's own: CSV by its rules, HTML and OpenDocument as XML, an archive by its
// directory; and a dossier whose every word is a trap.
#pragma once

#include "core/dossier.h"

#include <QFile>
#include <QtTest>
#include <QXmlStreamReader>

namespace deal::test {

/// RFC 4180, read character by character.
inline QList<QStringList> readCsv(const QString &csv)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted && c == u'"' && i + 1 < csv.size() && csv[i + 1] == u'"')
            rows.last().last() += csv[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u',')
            rows.last() << QString();
        else if (!quoted && c == u'\r')
            continue;
        else if (!quoted && c == u'\n')
            rows << QStringList(QString());
        else
            rows.last().last() += c;
    }
    rows.removeLast(); // after the last line's end
    return rows;
}

struct Element {
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< with that of what is in it
};

/// Every element in the order in which it begins; fails where the text is not well-formed XML.
inline QList<Element> elementsOf(const QByteArray &bytes, QString *problem)
{
    QXmlStreamReader reader(bytes);
    QList<Element> all;
    QList<qsizetype> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open << all.size();
            all << Element{reader.qualifiedName().toString(), {}, {}};
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                all.last().attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters()) {
            for (const qsizetype i : open)
                all[i].text += reader.text();
        }
    }
    if (reader.hasError())
        *problem = reader.errorString();
    return all;
}

/// What we write is XML too but for the elements that HTML leaves open.
inline QList<Element> elementsOfHtml(QString html, QString *problem)
{
    static const QRegularExpression meta(QStringLiteral("<meta[^>]*>"));
    return elementsOf(html.remove(QStringLiteral("<!DOCTYPE html>\n")).remove(meta).toUtf8(), problem);
}

inline QList<Element> named(const QList<Element> &all, const char *name)
{
    QList<Element> list;
    for (const Element &element : all)
        if (element.name == QLatin1StringView(name))
            list << element;
    return list;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8U | quint8(bytes.at(at + i));
    return value;
}

/// One file of a ZIP archive, by its local headers; what is packed is unpacked by Qt, which wants zlib's head and tail back.
inline QByteArray unzipped(const QByteArray &archive, const QByteArray &name)
{
    for (qsizetype at = 0; number(archive, at, 4) == 0x04034B50;) {
        const auto packed = qsizetype(number(archive, at + 18, 4)), whole = qsizetype(number(archive, at + 22, 4));
        const auto length = qsizetype(number(archive, at + 26, 2));
        const QByteArray own = archive.mid(at + 30, length), stored = archive.mid(at + 30 + length, packed);
        if (own == name)
            return number(archive, at + 8, 2) == 0 ? stored : [&] {
                QProcess python; // an inflater that is not ours
                python.start(QStringLiteral("python3"),
                    {QStringLiteral("-c"),
                        QStringLiteral("import sys,zlib;sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read(),-15))")});
                python.write(stored);
                python.closeWriteChannel();
                python.waitForFinished();
                const QByteArray bytes = python.readAllStandardOutput();
                return bytes.size() == whole ? bytes : QByteArray();
            }();
        at += 30 + length + packed;
    }
    return {};
}

/// A dossier in which whatever can be written by hand would be markup, a formula, or no XML at all.
inline Dossier evil(Dossier dossier, const QString &words)
{
    const auto spoil = [&words](Localised &text) {
        LocalisedTexts spoilt;
        for (const auto &[lang, written] : text.texts)
            spoilt.emplace_back(lang, words);
        text.texts = spoilt;
    };
    spoil(dossier.title);
    for (Article &article : dossier.articles) {
        spoil(article.name);
        article.letter = article.publisher = words;
    }
    for (Passage &passage : dossier.passages) {
        passage.exact = words;
        spoil(passage.rendering);
    }
    for (Party &party : dossier.parties)
        spoil(party.name);
    for (Origin &origin : dossier.origins)
        spoil(origin.name);
    for (ValueWords &value : dossier.values)
        spoil(value.label);
    for (Claim &claim : dossier.claims) {
        spoil(claim.title);
        spoil(claim.summary);
    }
    return dossier;
}

const QString markup = QStringLiteral("<script>x()</script><b>\"&amp;'</b>]]>");

} // namespace deal::test
