#include "savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace deal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::SaveFile)
};

Problem noFolder(const QString &path)
{
    return {Tr::tr("The folder “%1” does not exist: make it, or choose another.").arg(QDir::toNativeSeparators(path))};
}

} // namespace

std::optional<Problem> refusedPlace(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return Problem{Tr::tr("“%1” is a folder: give a file's name in it.").arg(QDir::toNativeSeparators(path))};
    if (!file.absoluteDir().exists())
        return noFolder(file.absolutePath());
    if (file.exists() && !file.isFile()) // a device, which a new file would take the place of
        return Problem{Tr::tr("“%1” is not a plain file: give another name.").arg(QDir::toNativeSeparators(path))};
    return {};
}

Expected<QString> saveFile(const QString &path, const QByteArray &bytes)
{
    if (const auto refused = refusedPlace(path))
        return *refused;
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (!opened || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        // Qt forgets why a buffer was not written, but not why the file could not take its name.
        const bool unwritten = opened && file.error() != QFileDevice::RenameError;
        const QString why = unwritten ? Tr::tr("the disk may be full") : file.errorString();
        return Problem{Tr::tr("“%1” could not be written: %2. What was there before is as it was; choose another place.")
                           .arg(QDir::toNativeSeparators(path), why)};
    }
    return QFileInfo(path).absoluteFilePath();
}

std::optional<Problem> makeFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(path));
    if (folder.isDir())
        return {};
    if (folder.exists())
        return Problem{Tr::tr("“%1” is a file: give the name of a folder.").arg(QDir::toNativeSeparators(path))};
    if (!folder.absoluteDir().exists())
        return noFolder(folder.absolutePath());
    if (!folder.absoluteDir().mkdir(folder.fileName()))
        return Problem{Tr::tr("The folder “%1” could not be made: choose another place.").arg(QDir::toNativeSeparators(path))};
    return {};
}

} // namespace deal
