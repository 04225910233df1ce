#include "abreastview.h"

namespace deal {

AbreastView::AbreastView(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
{
}

} // namespace deal
