// How the money is read: which of the three readings, and on what scale. Pure; any thread.
#pragma once

namespace deal {

/// Compare: a bar an amount. Parts: what lies inside what, to scale. Time: when, as far as the articles say.
enum class FundingReading { Compare, Parts, Time };
inline constexpr int fundingReadingCount = 3;

struct FundingForm {
    FundingReading reading = FundingReading::Compare;
    bool logarithmic = false; ///< of Compare alone: a part of a whole and a year have no logarithm
    bool operator==(const FundingForm &) const = default;
};

} // namespace deal
