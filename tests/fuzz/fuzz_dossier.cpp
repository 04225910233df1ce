// A dossier that somebody has changed (damage.h says how), or any bytes at all. It is refused in a sentence, or all that it shows
// is proved.
#include "damage.h"
#include "fuzz.h"

#include "core/dossierreader.h"

using namespace deal;
using namespace deal::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString path = scratch(QStringLiteral("damaged.deal"));
    write(path, input.startsWith("SQLite") ? input : damaged(miniFile(), input));
    const Expected<Dossier> dossier = readDossier(path);
    if (dossier)
        useAll(*dossier, size % 2 == 0 ? QStringLiteral("en") : QStringLiteral("fr"));
    else
        requireSentence(dossier.problem());
    return 0;
}
