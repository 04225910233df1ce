// The comparison on a stage: its cells clicked by claim, column and quotation, its chips by name.
#pragma once

#include "stage.h"
#include "ui/compareview.h"

namespace deal::test {

struct Comparison {
    explicit Comparison(const Dossier &dossier, QSize size = {1100, 600}, const std::function<void(Focus &)> &before = {})
        : stage(dossier)
    {
        stage.window.resize(size);
        stage.focus.showPage(Page::Sources);
        stage.focus.setReading(Reading::Compare);
        if (before)
            before(stage.focus);
        stage.show({new CompareView(stage.shared())});
        table = named<CompareTable>(stage.window, "comparison");
    }
    [[nodiscard]] QModelIndex cell(const char *claim, int column) const
    {
        return rowOf(*table, stage.claim(claim)).siblingAtColumn(column);
    }
    [[nodiscard]] QString chosen() const
    {
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : stage.dossier().claim(ClaimId(rows.first().data(ClaimIdRole).toInt())).key;
    }
    /// The key of the quotation that is looked at.
    [[nodiscard]] QString lookedAt() const
    {
        return stage.focus.passage() ? stage.dossier().passage(*stage.focus.passage()).key : QString();
    }
    [[nodiscard]] QToolButton *chip(const char *name) { return named<QToolButton>(stage.window, name); }
    void click(const char *claim, int column, int quotation = 0) const
    {
        const QModelIndex index = cell(claim, column);
        table->scrollTo(index);
        const auto *delegate = static_cast<const CompareDelegate *>(table->itemDelegate());
        for (const Cell &box : delegate->boxes(index, table->visualRect(index).width()).boxes)
            if ((box.part == Cell::Part::Left && box.index == quotation) || (box.part != Cell::Part::Left && quotation < 0))
                return test::click(table->viewport(), box.rect.center().toPoint() + table->visualRect(index).topLeft());
        test::click(table->viewport(), table->visualRect(index).topLeft() + QPoint(8, 8));
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(table, key);
        QCoreApplication::processEvents();
    }
    Stage stage;
    CompareTable *table;
};

} // namespace deal::test
