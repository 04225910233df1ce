// Pictures in files, read back by programs that are not ours.
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

namespace deal::test {

[[nodiscard]] inline QByteArray contentOfPicture(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program's standard output; nothing where it is not installed. One that fails is words of its failure.
[[nodiscard]] inline std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return program.toUtf8() + " failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

/// A PNG's chunks in their order, one a line: what it is called, whether its checksum is right, and its words or its size in
/// bytes; then the length of the pixels once they are unpacked. Read by Python's own library.
[[nodiscard]] inline QStringList chunksOf(const QString &path)
{
    const QString script = QStringLiteral(R"(
import struct, sys, zlib
data = open(sys.argv[1], "rb").read()
assert data[:8] == b"\x89PNG\r\n\x1a\n"
at, pixels = 8, b""
while at < len(data):
    length, kind = struct.unpack(">I4s", data[at:at + 8])
    body = data[at + 8:at + 8 + length]
    right = struct.unpack(">I", data[at + 8 + length:at + 12 + length])[0] == zlib.crc32(kind + body)
    said = str(length)
    if kind == b"iTXt":
        key, flag, method, rest = body.split(b"\0", 1)[0], *struct.unpack("BB", body.split(b"\0", 1)[1][:2]), body.split(b"\0", 1)[1][2:]
        lang, translated, words = rest.split(b"\0", 2)
        said = "%s %d %s: %s" % (key.decode("latin-1"), flag, lang.decode("ascii"), " ".join(words.decode("utf-8").split("\n")))
    elif kind == b"tEXt":
        said = body.replace(b"\0", b": ").decode("latin-1")
    elif kind in (b"IHDR", b"pHYs"):
        said = " ".join(map(str, struct.unpack({b"IHDR": ">IIBBBBB", b"pHYs": ">IIB"}[kind], body)))
    elif kind == b"IDAT":
        pixels += body
        said = ""
    sys.stdout.buffer.write(("%s %s %s\n" % (kind.decode(), "right" if right else "WRONG", said)).encode("utf-8"))
    at += 12 + length
print("pixels", len(zlib.decompress(pixels)))
)");
    const auto lines = outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), script, path});
    return lines ? QString::fromUtf8(lines->trimmed()).split(u'\n') : QStringList();
}

} // namespace deal::test
