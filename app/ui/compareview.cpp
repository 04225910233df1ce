#include "compareview.h"

namespace deal {

CompareView::CompareView(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
{
}

} // namespace deal
