// Where the monkey lives: a folder of its own that goes with it, which the program takes for its reader's home. Nothing outside
// is written: file dialogs are led back into it, and the names that are typed hold no slash.
#pragma once

#include "core/dossier.h"
#include "core/expected.h"

#include <QDialog>
#include <QStringList>
#include <QTemporaryDir>

namespace deal::test {

class MonkeyCage final {
public:
    /// To be made before the application: HOME, XDG_* and the present folder lie inside from now on.
    MonkeyCage();
    /// After the application is made: the files to open and to drop, good ones and bad ones. They take a second.
    void fill();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString settings() const { return path(QStringLiteral("config/monkey.ini")); }
    /// As on the first day: nothing kept, nothing remembered.
    void forget() const;
    /// Files with the suffix .deal, and their like; some cannot be opened, one is not there.
    [[nodiscard]] const QStringList &dossiers() const { return m_dossiers; }
    /// What else can be dropped: articles, texts that are none, what the monkey has exported.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QString realDossier() const { return m_dossiers.first(); }
    /// A dossier that is odd in one way; `which` is any number.
    [[nodiscard]] Dossier odd(quint32 which) const;
    /// A file to write; one of a few.
    [[nodiscard]] QString target(quint32 which) const;
    /// Leads the fields of a dialog that name a file back into the cage.
    void keepInside(QDialog &dialog) const;
    /// Whether a dialog is one of Qt's that reach anywhere, which are answered by the cage's own hands alone.
    [[nodiscard]] static bool isOpen(const QDialog &dialog);

private:
    void write(const QString &name, const QByteArray &bytes);
    void makeDossiers();
    void makeTexts();
    QTemporaryDir m_folder;
    QStringList m_dossiers, m_files;
};

} // namespace deal::test
