// The focused claim in a line above the sources: its title, whether the sources agree, and each place that proves it, to go to.
#pragma once

#include "pageparts.h"

#include <QLabel>
#include <QWidget>

namespace deal {

class ClaimStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ClaimStrip(const Shared &shared, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeWanted(deal::PassageId passage);

private:
    void showFocus();
    Shared m_shared;
    QLabel *m_title;
    VerdictLine *m_verdict;
    QWidget *m_places = nullptr;
};

} // namespace deal
