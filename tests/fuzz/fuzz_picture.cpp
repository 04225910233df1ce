// A picture that is dropped on the window. What is taken from it is an address of the right form and a title of one line; and
// what we write of whatever facts is found again.
#include "fuzz.h"

#include "core/oneline.h"
#include "core/picturefacts.h"
#include "core/xmlwords.h"

using namespace deal;
using namespace deal::fuzz;

namespace {

void requireOrigin(const PictureOrigin &origin)
{
    require(!dossierOf(origin.address).isEmpty(), "what is taken for an address is one", origin.address);
    require(origin.dossier.size() <= 200 && !origin.dossier.contains(u'\n'), "a title is one line", origin.dossier);
    require(origin.sha256.isEmpty() || origin.sha256.size() == 64, "a sum has 64 digits or is none", origin.sha256);
    const Expected<Address> read = readAddress(origin.address, mini());
    if (!read)
        requireSentence(read.problem());
}

/// An SVG of ours with these words in every field of its facts.
void requireFoundAgain(const QString &words)
{
    PictureFacts facts;
    facts.lang = QStringLiteral("fr");
    facts.title = facts.alternative = facts.source = facts.dossier = facts.licence = words;
    facts.address = QStringLiteral("deal:brumeval-halcyne-estran/clause/term");
    facts.filter = facts.claims = facts.articles = facts.places = QStringList{words};
    const QByteArray packet = xmpPacket(facts);
    const auto origin = originOf("<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>" + packet + "</metadata></svg>");
    require(origin.has_value(), "what we write is found again", words);
    require(origin->address == facts.address, "with its address", origin->address);
    require(origin->dossier == oneLine(xmlWords(words)), "and its dossier", origin->dossier);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size)); // as they are: no NUL behind them
    if (const auto origin = originOf(bytes))
        requireOrigin(*origin);
    if (size <= 400)
        requireFoundAgain(QString::fromUtf8(bytes));
    return 0;
}
