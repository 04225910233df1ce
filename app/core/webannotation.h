// The evidence as W3C Web Annotations (https://www.w3.org/TR/annotation-model/, JSON-LD), which other tools place in the
// articles again. Deterministic: no clock. Pure but for the texts; GUI thread where there are some.
#pragma once

#include "wholetexts.h"
#include "words.h"

#include <QJsonObject>

namespace deal {

/// An AnnotationPage with one Annotation for each of the evidence of these claims, in their order. Its bodies are the claim's
/// title, who says so, and our rendering; its target is the article, by TextQuoteSelector and, where `texts` has the article and
/// the words were found in it, by TextPositionSelector too. `texts` may be null.
/// The page and its collection are "urn:deal:DOSSIER:export:HASH", others for other claims or other articles set aside; the
/// collection's label says which, with the words of the filter that left these claims.
[[nodiscard]] QJsonObject annotationPage(const Dossier &dossier, const QList<ClaimId> &claims, const Words &words,
    const WholeTexts *texts, const QStringList &filter = {});

/// "urn:deal:DOSSIER:article:KEY": the article itself, which has no address of its own.
[[nodiscard]] QString articleIri(const Dossier &dossier, ArticleId article);

} // namespace deal
