// The small dossier of tests/data/mini as a folder of its own, in which a test can write something wrong.
#pragma once

#include <QtTest>

namespace deal {

inline QString testData(const QString &name)
{
    return QStringLiteral(DEAL_SOURCE_DIR "/tests/data/") + name;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// A copy of a folder of tests/data, gone with the object.
class FolderCopy final {
public:
    explicit FolderCopy(const QString &name = QStringLiteral("mini"))
    {
        const QDir from(testData(name));
        for (const QString &file : from.entryList(QDir::Files))
            QFile::copy(from.filePath(file), this->file(file));
    }
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }

    /// Replaces the first `from` by `to`; false when there is none.
    bool edit(const QString &name, const QString &from, const QString &to)
    {
        QString text = QString::fromUtf8(contentOf(file(name)));
        const qsizetype place = text.indexOf(from);
        if (place < 0)
            return false;
        writeFile(file(name), text.replace(place, from.size(), to).toUtf8());
        return true;
    }

    /// The line, from 1, on which `words` first stand; 0 when they do not.
    [[nodiscard]] int lineOf(const QString &name, const QString &words) const
    {
        const QString text = QString::fromUtf8(contentOf(file(name)));
        const qsizetype place = text.indexOf(words);
        return place < 0 ? 0 : int(text.left(place).count(u'\n')) + 1;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace deal
