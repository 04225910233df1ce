#pragma once

#include "stage.h"
#include "ui/overviewpage.h"

namespace deal::test {

using namespace Qt::StringLiterals;

/// The overview alone in a window.
struct OverviewStage {
    explicit OverviewStage(const Dossier &dossier, QSize size = {760, 700})
        : stage(dossier)
    {
        stage.window.resize(size);
        page = new OverviewPage(stage.shared());
        stage.show({page});
        settle();
    }
    /// Until the cards below the fold are there too.
    static void settle()
    {
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] OverviewCard &card(OverviewPart part) const
    {
        return *named<OverviewCard>(*page, qPrintable(u"overview%1"_s.arg(int(part))));
    }
    /// The item whose sentence begins so.
    [[nodiscard]] static int item(const OverviewCard &card, const QString &beginning)
    {
        for (int i = 0; i < card.marks().size(); ++i)
            if (card.marks().at(i).sentence.startsWith(beginning))
                return i;
        qFatal("no item begins with %s", qPrintable(beginning));
    }
    void click(OverviewPart part, const QString &beginning) const
    {
        OverviewCard &one = card(part);
        page->ensureWidgetVisible(&one);
        deal::test::click(&one, one.placeOf(item(one, beginning)).center());
    }
    Stage stage;
    OverviewPage *page;
};

} // namespace deal::test
