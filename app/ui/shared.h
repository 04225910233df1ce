// What every page is given: by reference, owned by the window.
#pragma once

#include "core/focus.h"
#include "core/wholetexts.h"
#include "core/words.h"
#include "look.h"

class QAction;
class QMenu;

namespace deal {

class NoteBook;

struct Shared {
    Focus &focus;
    const Words &words;
    const Look &look;
    WholeTexts &texts;
    QMenu *quotationMenu = nullptr; ///< what can be done with the quotation that is looked at; null where there is no window
    QAction *openText = nullptr; ///< opens an article's whole text; null where there is no window
    NoteBook *notes = nullptr; ///< the reader's own; null where there is no window
    [[nodiscard]] const Dossier &dossier() const { return focus.dossier(); }
};

} // namespace deal
