#include "sidewidths.h"

#include <algorithm>

namespace deal {

namespace {
const QString firstKey = QStringLiteral("window/filterWidth"), lastKey = QStringLiteral("window/evidenceWidth");
}

SideWidths::SideWidths(const QSettings &settings)
    : m_first(settings.value(firstKey).toInt())
    , m_last(settings.value(lastKey).toInt())
{
}

void SideWidths::remember(QSettings &settings) const
{
    settings.setValue(firstKey, m_first);
    settings.setValue(lastKey, m_last);
}

void SideWidths::setDefaults(int first, int last)
{
    m_first = m_first > 0 ? m_first : first;
    m_last = m_last > 0 ? m_last : last;
}

void SideWidths::read(const QSplitter &splitter)
{
    const QList<int> sizes = splitter.sizes();
    if (splitter.widget(0)->isVisible())
        m_first = sizes.first();
    if (splitter.widget(splitter.count() - 1)->isVisible())
        m_last = sizes.last();
}

void SideWidths::place(QSplitter &splitter, bool first, bool last, int between)
{
    QWidget *const left = splitter.widget(0), *const right = splitter.widget(splitter.count() - 1);
    if (first == left->isVisibleTo(&splitter) && last == right->isVisibleTo(&splitter))
        return;
    read(splitter);
    left->setVisible(first);
    right->setVisible(last);
    int before = first ? m_first : 0, after = last ? m_last : 0;
    int lacking = std::max(0, between - (splitter.width() - before - after));
    for (const auto &[width, side] : {std::pair{&after, right}, {&before, left}})
        if (*width > 0) {
            const int given = std::clamp(*width - side->minimumWidth(), 0, lacking);
            *width -= given;
            lacking -= given;
        }
    if (splitter.isVisible())
        splitter.setSizes({before, splitter.width() - before - after, after});
}

} // namespace deal
