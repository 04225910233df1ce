#include "seeding.h"

#include "checks.h"
#include "readdraft.h"
#include "tomlsource.h"

#include <QDir>

namespace deal {

Expected<CheckedFolder> checkFolder(const QString &dir, const QString &articlesDir)
{
    const QDir folder(dir);
    if (dir.isEmpty() || !folder.exists())
        return Problem{QStringLiteral("there is no folder %1").arg(quoted(dir))};
    const QStringList names = folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return Problem{QStringLiteral("the folder %1 holds no .toml file").arg(quoted(dir))};
    QList<ArticleText> texts;
    if (!articlesDir.isEmpty()) {
        auto read = readArticleTexts(articlesDir);
        if (!read)
            return Problem{read.problem()};
        texts = *std::move(read);
    }

    Findings findings;
    QList<Node> files;
    for (const QString &name : names)
        if (const auto file = parseToml(folder.filePath(name), findings))
            files << *file;
    CheckedFolder checked;
    // With a file missing, every key that stands in it would be called unknown.
    if (findings.isEmpty()) {
        checked.draft = readDraft(files, findings);
        checkKeys(checked.draft, findings);
        checkMoney(checked.draft, findings);
        checkUse(checked.draft, findings);
        if (!articlesDir.isEmpty())
            checkArticles(checked.draft, texts, findings);
    }
    checked.findings = findings.inOrder();
    return checked;
}

} // namespace deal
