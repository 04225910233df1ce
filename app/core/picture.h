// A picture that can be taken away: how it is drawn at any size, and what travels with it, so that it still says where it comes
// from when it travels alone. Pure; any thread.
#pragma once

#include "drawing.h"
#include "view.h"

namespace deal {

/// What every file of a picture holds besides the picture.
struct PictureFacts {
    View view = View::Funding;
    QString lang; ///< ISO 639-1, of all the words here and in the picture
    QString title; ///< the finding
    QString alternative; ///< alternative text: what one who does not see the picture is told
    QString source; ///< the source line
    QString dossier; ///< the dossier's title
    QString key; ///< the dossier's key
    QString sha256; ///< of the dossier's file, lower-case hexadecimal
    QString address; ///< what is seen, core/address.h
    QStringList filter; ///< in words, part by part; empty: nothing is left out
    QStringList claims; ///< the keys of those shown
    QStringList articles; ///< "A, A French technology site (…)"
    QStringList places; ///< "A ¶8": where the words stand that prove them
    QString licence; ///< of the picture: one sentence
    bool operator==(const PictureFacts &) const = default;
};

struct Picture {
    /// Lays it out for that size in logical pixels.
    std::function<Drawing(QSizeF size, const Measure &measure)> draw;
    PictureFacts facts;
    std::function<QString(ClaimId)> keyOf; ///< a claim's key, which a file names its mark by; may be missing
    std::function<QString(PartyId)> partyKeyOf; ///< likewise a party's
    QString nothing; ///< why there is nothing to show, in a sentence; empty: there is something
};

} // namespace deal
