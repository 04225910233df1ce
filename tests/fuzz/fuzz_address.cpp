// A deal: address, typed, dropped or on the command line. What is read is written as an address that says the same.
#include "fuzz.h"

#include "core/address.h"
#include "core/filtertext.h"

using namespace deal;
using namespace deal::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Dossier &dossier = mini();
    requireSentence(noAddress(text));
    const Expected<Address> read = readAddress(text, dossier);
    if (!read) {
        requireSentence(read.problem());
        return 0;
    }
    require(dossierOf(text) == dossier.key, "an address that is read is of that dossier", text);
    require(!(read->claim && read->party), "at most one of claim and party is looked at", text);
    const QString written = addressOf(dossier, *read);
    const Expected<Address> again = readAddress(written, dossier);
    require(again && *again == *read, "what is written is read as the same", written);
    require(addressOf(dossier, *again) == written, "and written alike", written);
    for (const ClaimId claim : matching(dossier, read->filter, {}))
        require(answers(dossier, claim, read->filter), "what matches answers", written);
    return 0;
}
