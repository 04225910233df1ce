// What a picture says of itself to programs, and how it is found again: XMP (ISO 16684-1), a packet of RDF that PNG, SVG and PDF
// all have a place for. Pure; any thread.
#pragma once

#include "address.h"
#include "picture.h"
#include "words.h"

class QXmlStreamWriter;

namespace deal {

/// Fills in what every picture of this dossier carries, whatever it shows: the dossier, its SHA-256 (which may still be being
/// worked out: then it is waited for), the address, the licence and the claims' keys. `sourceLine`: the picture has that line.
void complete(Picture &picture, const Dossier &dossier, const Address &address, const Words &words, bool sourceLine = true);

/// Fills in what is seen, in words: the filter, the claims shown, the articles that speak on them and the places of the words.
void tellClaims(
    PictureFacts &facts, const QList<ClaimId> &shown, const Dossier &dossier, const Filter &filter, const Words &words);

/// Under what terms a picture of ours may be used, in a sentence: one without its source line asks that the sources be named.
[[nodiscard]] QString pictureLicence(bool sourceLine = true);
/// Where these terms stand.
[[nodiscard]] QString licenceAddress();

/// The rdf:RDF element with all of the facts. It names no date: the same facts give the same bytes.
void writeRdf(QXmlStreamWriter &xml, const PictureFacts &facts);
/// The same as a packet of its own, in UTF-8, not to be edited in place (ISO 16684-1, 7.3).
[[nodiscard]] QByteArray xmpPacket(const PictureFacts &facts);

/// What is read from a picture; no word of it is trusted.
struct PictureOrigin {
    QString address; ///< core/address.h; as it stands there
    QString dossier; ///< the dossier's title, at most 200 characters, on one line
    QString sha256; ///< 64 lower-case hexadecimal digits, or empty
    bool operator==(const PictureOrigin &) const = default;
};

/// The facts in a PNG, an SVG or a PDF, told apart by how they begin; nothing: it is none of these, or not by this program.
/// Nothing but the rdf:RDF is parsed, which begins in an SVG's first MB: none of more than 64 kB, with a tag of more than 4 kB,
/// or deeper than 64 elements; and no document type of XML. The first address counts.
[[nodiscard]] std::optional<PictureOrigin> originOf(QByteArrayView bytes);

/// The same of a file. A sentence: it cannot be read, or has more than 64 MB.
[[nodiscard]] Expected<std::optional<PictureOrigin>> originOfFile(const QString &path);

} // namespace deal
