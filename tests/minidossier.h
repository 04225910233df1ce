// The small dossier of tests/data/mini, compiled anew for a test, in a folder that goes with it.
#pragma once

#include "core/dossierreader.h"
#include "core/proof.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace deal::test {

class MiniDossier final {
public:
    MiniDossier()
    {
        const QString source = QStringLiteral(DEAL_SOURCE_DIR "/tests/data/mini");
        const int status = QProcess::execute(QStringLiteral(DEAL_BIN_DIR "/deal-seed"), {source, path()});
        if (status != 0)
            qFatal("deal-seed could not compile tests/data/mini");
    }
    [[nodiscard]] QString path() const { return file(QStringLiteral("mini.deal")); }
    /// A place in the folder that goes away with this.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// The dossier in memory; the test ends here when it cannot be read.
    [[nodiscard]] Dossier read() const
    {
        Expected<Dossier> dossier = readDossier(path());
        if (!dossier)
            qFatal("%s", qPrintable(dossier.problem()));
        return std::move(*dossier);
    }
    /// Where the articles of tests/data stand whole.
    [[nodiscard]] static QString articles() { return QStringLiteral(DEAL_SOURCE_DIR "/tests/data/articles"); }

private:
    QTemporaryDir m_folder;
};

/// One of the articles of tests/data, by its file's name.
[[nodiscard]] inline QString textOf(const char *name)
{
    const auto texts = readArticleTexts(MiniDossier::articles());
    for (const ArticleText &one : *texts)
        if (one.path.endsWith(QLatin1StringView(name)))
            return one.text;
    qFatal("no such text");
}

/// The deal's own dossier, as it is installed.
[[nodiscard]] inline Dossier realDossier()
{
    Expected<Dossier> dossier = readDossier(QStringLiteral(DEAL_DOSSIER));
    if (!dossier)
        qFatal("%s", qPrintable(dossier.problem()));
    return *std::move(dossier);
}

} // namespace deal::test
