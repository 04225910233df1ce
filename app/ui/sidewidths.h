// The widths of a splitter's first and last pane, which outlive their being hidden and the splitter itself.
#pragma once

#include <QSettings>
#include <QSplitter>

namespace deal {

class SideWidths final {
public:
    explicit SideWidths(const QSettings &settings);
    void remember(QSettings &settings) const;
    /// Where no width is known yet.
    void setDefaults(int first, int last);
    /// A side that is not seen keeps the width that it had when it was.
    void read(const QSplitter &splitter);
    /// Shows and hides the sides; one that comes back has its width, or less where what is between them would have less than
    /// `between`.
    void place(QSplitter &splitter, bool first, bool last, int between = 0);

private:
    int m_first, m_last;
};

} // namespace deal
