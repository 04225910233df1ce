// How the chart is taken away: what the export dialog asks for, and remembers from one time to the next.
#pragma once

#include "core/view.h"
#include "look.h"

#include <QSettings>
#include <QSize>

namespace deal {

struct ExportChoices {
    QString suffix = QStringLiteral("png"); ///< one of suffixesOf(view)
    View view = View::Funding; ///< the window's own; not remembered
    QSize size{1200, 675}; ///< logical pixels, from smallestPicture to largestPicture
    int scale = 2; ///< 1 to 4; PNG only
    LookChoice look = LookChoice::Light; ///< never the system's
    QString lang = QStringLiteral("en");
    bool sourceLine = true;
    /// Whether it is painted, and not a table.
    [[nodiscard]] bool paints() const;
    bool operator==(const ExportChoices &) const = default;
};

/// As the reader left them under export/; what is missing or makes no sense stays as it is in `otherwise`.
[[nodiscard]] ExportChoices rememberedChoices(const QSettings &settings, ExportChoices otherwise);
void rememberChoices(QSettings &settings, const ExportChoices &choices);

} // namespace deal
