#include "quotationmenu.h"

#include "core/roles.h"

#include <QMenu>

namespace deal {

void offerQuotations(const Shared &shared, CardView &view)
{
    const auto look = [focus = &shared.focus](const QModelIndex &index) {
        const QVariant passage = index.data(PassageIdRole);
        if (passage.isValid())
            focus->lookAt(PassageId(passage.toInt()));
        return passage.isValid();
    };
    QObject::connect(&view, &CardView::chosen, &view, look);
    QObject::connect(
        &view, &CardView::menuWanted, &view, [look, menu = shared.quotationMenu](const QModelIndex &index, QPoint at) {
            if (look(index) && menu)
                menu->popup(at);
        });
}

} // namespace deal
