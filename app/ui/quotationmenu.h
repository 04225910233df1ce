// What a list offers on those of its rows that are quotations (PassageIdRole): to look at one is to choose it, and its menu, by
// the right button, by the menu key or by Shift+F10, copies it.
#pragma once

#include "cardview.h"
#include "shared.h"

namespace deal {

/// `view` must not outlive the window whose menu `shared` names.
void offerQuotations(const Shared &shared, CardView &view);

} // namespace deal
