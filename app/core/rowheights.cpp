#include "rowheights.h"

#include <algorithm>
#include <tuple>

namespace deal {

void RowHeights::reset(int rows, int guess)
{
    m_heights.fill(-1, rows);
    m_tops.fill(0, rows + 1);
    m_valid = 0;
    m_guess = guess;
}

void RowHeights::setHeight(int row, int height)
{
    if (height != this->height(row))
        m_valid = std::min(m_valid, row);
    m_heights[row] = height;
}

void RowHeights::guessFromMeasured()
{
    qint64 sum = 0, measured = 0;
    for (const int height : std::as_const(m_heights)) {
        sum += std::max(height, 0);
        measured += height >= 0;
    }
    const int guess = measured > 0 ? int(sum / measured) : m_guess;
    if (guess != m_guess)
        m_valid = 0;
    m_guess = guess;
}

int RowHeights::top(int row) const
{
    for (; m_valid < row; ++m_valid)
        m_tops[m_valid + 1] = m_tops.at(m_valid) + height(m_valid);
    return m_tops.at(row);
}

int RowHeights::rowAt(int y) const
{
    if (count() == 0)
        return -1;
    std::ignore = total(); // now all tops are right
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(0, int(after - m_tops.begin()) - 1);
}

} // namespace deal
