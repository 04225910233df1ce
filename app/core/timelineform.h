// How the timeline is read: which lanes its claims stand in. Pure; any thread.
#pragma once

namespace deal {

/// Parties: a claim stands once, in the lane of the first party that its writer names. Kinds: clauses by kind, amounts, events.
enum class TimelineLanes { Parties, Kinds };
inline constexpr int timelineLanesCount = 2;

} // namespace deal
