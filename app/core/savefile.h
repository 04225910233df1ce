// The one way in which a file is written: whole or not at all, and in one sentence what is said when it cannot be. Any thread.
#pragma once

#include "expected.h"

#include <QByteArray>

#include <optional>

namespace deal {

/// A sentence, where no file can be written: at a folder, in a folder that is not there, over what is no plain file.
[[nodiscard]] std::optional<Problem> refusedPlace(const QString &path);

/// Through QSaveFile: a write that fails (no permission, a full disk) leaves an old file as it was. The answer is the absolute
/// path.
[[nodiscard]] Expected<QString> saveFile(const QString &path, const QByteArray &bytes);

/// A sentence, where there is no folder of that name and none can be made. Only the last part of the name is made.
[[nodiscard]] std::optional<Problem> makeFolder(const QString &path);

} // namespace deal
