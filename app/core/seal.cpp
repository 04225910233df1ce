#include "seal.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

#include <memory>

namespace deal {
namespace {

constexpr int sealSize = sizeof(quint64);

/// Any change within eight bytes gives another number, since each step can be undone; a larger one gives the same once in 2^64.
quint64 checksum(quint64 page, const char *bytes, qsizetype size)
{
    quint64 sum = 0x9e3779b97f4a7c15ULL ^ page;
    for (qsizetype i = 0; i < size; i += qsizetype(sizeof(quint64))) {
        sum = (sum ^ qFromLittleEndian<quint64>(bytes + i)) * 0x00000100000001b3ULL;
        sum ^= sum >> 32;
    }
    return sum;
}

/// Of a database with room for a seal; 0 of any other.
qsizetype pageSizeOf(const QByteArray &header)
{
    if (header.size() < 100 || header.at(20) != sealSize)
        return 0;
    const auto stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qsizetype size = stored == 1 ? 65536 : stored;
    return size >= 512 && (size & (size - 1)) == 0 ? size : 0;
}

/// Each page with its number, until `visit` answers false; false then, and of a file that is not made of whole pages.
template <class Visit>
bool everyPage(QFile &file, const Visit &visit)
{
    const qsizetype size = pageSizeOf(file.peek(100));
    if (size == 0 || file.size() % size != 0)
        return false;
    QByteArray page(size, Qt::Uninitialized);
    for (qint64 number = 0; number < file.size() / size; ++number)
        if (!file.seek(number * size) || file.read(page.data(), size) != size || !visit(quint64(number), page))
            return false;
    return true;
}

} // namespace

bool makeRoomForSeal(const QString &absolutePath)
{
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(absolutePath).constData(), &database,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> owner(database, sqlite3_close);
    int reserve = sealSize;
    return opened == SQLITE_OK && sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve) == SQLITE_OK
        && sqlite3_exec(database, "PRAGMA journal_mode = MEMORY; VACUUM", nullptr, nullptr, nullptr) == SQLITE_OK
        && sqlite3_exec(database, "CREATE TABLE page (a); DROP TABLE page", nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool sealDossier(const QString &absolutePath)
{
    QFile file(absolutePath);
    return file.open(QIODevice::ReadWrite) && everyPage(file, [&file](quint64 number, QByteArray &page) {
        const qsizetype content = page.size() - sealSize;
        qToLittleEndian(checksum(number, page.constData(), content), page.data() + content);
        return file.seek(qint64(number) * page.size()) && file.write(page) == page.size();
    }) && file.flush();
}

bool isSealed(const QString &absolutePath)
{
    QFile file(absolutePath);
    return file.open(QIODevice::ReadOnly) && everyPage(file, [](quint64 number, const QByteArray &page) {
        const qsizetype content = page.size() - sealSize;
        return qFromLittleEndian<quint64>(page.constData() + content) == checksum(number, page.constData(), content);
    });
}

} // namespace deal
