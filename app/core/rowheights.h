// Where the rows of a list stand, when most of them have not been measured: such a row is thought to be as high as the measured
// ones are on average. Heights and places in whole pixels, from the top of the first row. Pure; one thread.
#pragma once

#include <QList>

namespace deal {

class RowHeights final {
public:
    /// So many rows, none of them measured; `guess` stands for each until guessFromMeasured() knows better.
    void reset(int rows, int guess);
    [[nodiscard]] int count() const { return int(m_heights.size()); }
    /// Measured: at least 0.
    void setHeight(int row, int height);
    /// The mean of the measured rows, for all others; where none is measured, the guess stays.
    void guessFromMeasured();
    [[nodiscard]] int guess() const { return m_guess; }
    [[nodiscard]] bool isMeasured(int row) const { return m_heights.at(row) >= 0; }
    [[nodiscard]] int height(int row) const { return isMeasured(row) ? m_heights.at(row) : m_guess; }
    /// From 0 to count(), where it is the bottom of the last row.
    [[nodiscard]] int top(int row) const;
    [[nodiscard]] int total() const { return top(count()); }
    /// The row that holds that pixel; the first above all, the last below all. -1 where there are no rows.
    [[nodiscard]] int rowAt(int y) const;

private:
    QList<int> m_heights; ///< -1: not measured
    mutable QList<int> m_tops{0}; ///< by row, and the bottom of the last
    mutable int m_valid = 0; ///< the tops up to and with this one are right
    int m_guess = 0;
};

} // namespace deal
