#include "dossierfile.h"

#include "dossierreader.h"
#include "guardedfile.h"
#include "oneline.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace deal {
namespace {

class DossierFile final {
    Q_DECLARE_TR_FUNCTIONS(deal::DossierFile)
public:
    explicit DossierFile(const QString &path)
        : m_path(path)
        , m_shown(oneLine(QDir::toNativeSeparators(path), 4096))
    {
    }
    /// Empty when nothing is.
    [[nodiscard]] QString wrong() const;
    [[nodiscard]] Expected<QByteArray> fingerprint() const;

private:
    [[nodiscard]] QString wrongWithPlace() const;
    [[nodiscard]] QString wrongWithHeader(const QByteArray &header, qint64 size) const;
    [[nodiscard]] QString wrongWithKind(const QByteArray &header) const;
    [[nodiscard]] QString cutShort() const;
    [[nodiscard]] QString unreadable(const QString &reason) const;
    QString m_path;
    QString m_shown; ///< one line, whatever the name holds
};

const QByteArray &magic()
{
    static const QByteArray bytes("SQLite format 3\0", 16);
    return bytes;
}

constexpr qint64 headerSize = 100;

template <class Int>
Int numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<Int>(header.constData() + offset);
}

QString DossierFile::cutShort() const
{
    return tr("“%1” has been cut short: part of the file is missing. Take another copy of the dossier.").arg(m_shown);
}

QString DossierFile::unreadable(const QString &reason) const
{
    return tr("“%1” cannot be read (%2). Take another copy of the dossier.").arg(m_shown, reason);
}

QString DossierFile::wrongWithPlace() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return tr("There is no file “%1”. Give the path of a dossier, a file whose name ends in .deal.").arg(m_shown);
    if (info.isDir())
        return tr("“%1” is a folder. A dossier is one file, whose name ends in .deal; deal-seed makes one from a folder of TOML.")
            .arg(m_shown);
    if (!info.isFile())
        return tr("“%1” is not an ordinary file. Give the path of a dossier, a file whose name ends in .deal.").arg(m_shown);
    if (!info.isReadable())
        return tr("“%1” may not be read. Ask its owner for the right to read it, or take a copy of your own.").arg(m_shown);
    if (info.size() == 0)
        return tr("“%1” is empty. Take another copy of the dossier.").arg(m_shown);
    return {};
}

QString DossierFile::wrongWithKind(const QByteArray &header) const
{
    if (header.startsWith(magic()))
        return {};
    if (magic().startsWith(header))
        return cutShort();
    if (header.contains('\0'))
        return tr("“%1” is not a dossier. Give a file that deal-seed made, whose name ends in .deal.").arg(m_shown);
    return tr("“%1” is a text file, not a dossier. deal-seed makes a dossier from a folder of TOML texts.").arg(m_shown);
}

QString DossierFile::wrongWithHeader(const QByteArray &header, qint64 size) const
{
    if (const QString wrong = wrongWithKind(header); !wrong.isEmpty())
        return wrong;
    if (size < headerSize)
        return cutShort();
    if (numberAt<qint32>(header, 68) != dossierApplicationId)
        return tr("“%1” is a database of another program, not a dossier. Give a file that deal-seed made.").arg(m_shown);
    const int version = numberAt<qint32>(header, 60);
    if (version > dossierVersion)
        return tr("“%1” was made for a newer Deal Explorer (its format is %2, this program reads %3). Install the newer program.")
            .arg(m_shown, QString::number(version), QString::number(dossierVersion));
    if (version < dossierVersion)
        return tr("“%1” has an old format (%2, this program reads %3). Compile it again with deal-seed.")
            .arg(m_shown, QString::number(version), QString::number(dossierVersion));
    const qint64 pageSize = numberAt<quint16>(header, 16) == 1 ? 65536 : numberAt<quint16>(header, 16);
    if (size < pageSize * numberAt<quint32>(header, 28))
        return cutShort();
    // 2 means a write-ahead log: even to read it, files would be written beside it.
    if (header.at(18) != 1 || header.at(19) != 1)
        return tr("“%1” was changed by another program (it keeps a write-ahead log). Compile it again with deal-seed.")
            .arg(m_shown);
    if (numberAt<qint32>(header, 56) != 1)
        return tr("“%1” does not keep its texts in UTF-8. Compile it again with deal-seed.").arg(m_shown);
    return {};
}

QString DossierFile::wrong() const
{
    if (const QString wrong = wrongWithPlace(); !wrong.isEmpty())
        return wrong;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    if (const QString wrong = wrongWithHeader(file.read(headerSize), file.size()); !wrong.isEmpty())
        return wrong;
    if (isBeingWritten(m_path))
        return tr(
            "“%1” is being changed by another program, or was left half changed by one (its journal stands beside it). Wait "
            "until that program has ended, or take another copy of the dossier.")
            .arg(m_shown);
    return {};
}

Expected<QByteArray> DossierFile::fingerprint() const
{
    QFile file(m_path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Problem{unreadable(file.errorString())};
    return hash.result();
}

} // namespace

QString wrongWithDossierFile(const QString &absolutePath)
{
    return DossierFile(absolutePath).wrong();
}

Expected<QByteArray> fingerprint(const QString &absolutePath)
{
    return DossierFile(absolutePath).fingerprint();
}

} // namespace deal
