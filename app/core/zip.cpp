#include "zip.h"

#include <array>

namespace deal {
namespace {

/// Little-endian.
void put(QByteArray &to, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += char(value >> (8U * quint32(i)) & 0xFFU);
}

/// Qt packs as zlib does (RFC 1950), with the size before it: what lies within is the bare deflate stream that ZIP wants.
QByteArray deflated(const QByteArray &bytes)
{
    constexpr int sizeBefore = 4, zlibHead = 2, zlibTail = 4;
    if (bytes.isEmpty()) // Qt packs nothing as nothing; a stream ends with a block all the same
        return QByteArray("\3\0", 2);
    return qCompress(bytes, 9).mid(sizeBefore + zlibHead).chopped(zlibTail);
}

/// What the entry's own header and the directory's have in common.
QByteArray described(const ZipEntry &entry, const QByteArray &stored)
{
    constexpr quint32 version = 20, firstDay = 0x0021, deflate = 8;
    QByteArray head;
    put(head, version, 2);
    put(head, 0, 2); // flags
    put(head, entry.packed ? deflate : 0, 2);
    put(head, 0, 2); // midnight
    put(head, firstDay, 2);
    put(head, checksum(entry.bytes), 4);
    put(head, quint32(stored.size()), 4);
    put(head, quint32(entry.bytes.size()), 4);
    put(head, quint32(entry.name.size()), 2);
    put(head, 0, 2); // nothing extra
    return head;
}

} // namespace

quint32 checksum(QByteArrayView bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 remainder = i;
            for (int bit = 0; bit < 8; ++bit)
                remainder = remainder & 1U ? (remainder >> 1U) ^ 0xEDB88320U : remainder >> 1U;
            made.at(i) = remainder;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table.at((crc ^ quint8(byte)) & 0xFFU) ^ (crc >> 8U);
    return ~crc;
}

QByteArray zipped(const QList<ZipEntry> &entries)
{
    constexpr quint32 localHead = 0x04034B50, centralHead = 0x02014B50, end = 0x06054B50, version = 20;
    QByteArray archive, directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray stored = entry.packed ? deflated(entry.bytes) : entry.bytes;
        const QByteArray head = described(entry, stored);
        put(directory, centralHead, 4);
        put(directory, version, 2);
        directory += head;
        put(directory, 0, 2); // no comment
        put(directory, 0, 2); // first disk
        put(directory, 0, 2); // internal attributes
        put(directory, 0, 4); // external attributes
        put(directory, quint32(archive.size()), 4);
        directory += entry.name;
        put(archive, localHead, 4);
        archive += head + entry.name + stored;
    }
    const auto start = quint32(archive.size());
    archive += directory;
    put(archive, end, 4);
    put(archive, 0, 4); // one disk
    put(archive, quint32(entries.size()), 2);
    put(archive, quint32(entries.size()), 2);
    put(archive, quint32(directory.size()), 4);
    put(archive, start, 4);
    put(archive, 0, 2); // no comment
    return archive;
}

} // namespace deal
