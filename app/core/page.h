// The pages, in the order of their keys (Alt+1 to Alt+8), and how the sources are read. Pure; any thread.
#pragma once

#include <QString>

#include <optional>

namespace deal {

enum class Page { Overview, Parties, Clauses, Funding, Map, Timeline, Sources, Notes };
inline constexpr int pageCount = 8;

/// How the sources are read: an article beside its rendering, two articles abreast, or claim by claim.
enum class Reading { Beside, Abreast, Compare };

/// The name of a page in settings and addresses: `clauses`.
[[nodiscard]] QString nameOf(Page page);
[[nodiscard]] std::optional<Page> pageNamed(const QString &name);

} // namespace deal
