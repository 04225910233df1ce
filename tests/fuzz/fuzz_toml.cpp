// The TOML of a dossier, all of it in one file. Whatever is wrong with it is said with its line; what nothing is wrong with
// becomes a dossier that the reader accepts.
#include "fuzz.h"

#include "core/dossierreader.h"
#include "seeding/seeding.h"

#include <QDir>

using namespace deal;
using namespace deal::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static const QString folder = scratch(QStringLiteral("toml"));
    QDir().mkpath(folder);
    write(folder + QStringLiteral("/all.toml"), bytes);
    const Expected<CheckedFolder> checked = checkFolder(folder);
    require(bool(checked), "a folder with a file can be checked", checked ? QString() : checked.problem());
    const auto lines = bytes.count('\n') + 1;
    for (const Finding &finding : checked->findings) {
        require(finding.place.line >= 1 && finding.place.line <= lines + 1, "a finding stands on a line", finding.text());
        require(!finding.sentence.isEmpty(), "a finding has words");
    }
    if (!checked->findings.isEmpty())
        return 0;
    const QString path = scratch(QStringLiteral("toml.deal"));
    const auto written = writeDossier(checked->draft, path);
    require(bool(written), "what nothing is wrong with can be written", written ? QString() : written.problem());
    const Expected<Dossier> read = readDossier(path);
    require(bool(read), "and what is written can be read", read ? QString() : read.problem());
    require(read->claims.size() == checked->draft.claims.size(), "with all of its claims");
    useAll(*read, size % 2 == 0 ? QStringLiteral("en") : QStringLiteral("fr"));
    return 0;
}
