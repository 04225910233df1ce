// The head of the money's page: its title, and how the money is read. Beside each other where there is room, else below.
#pragma once

#include "flowlayout.h"
#include "shared.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <array>

namespace deal {

class FundingHead final : public QWidget {
    Q_OBJECT
public:
    explicit FundingHead(const Shared &shared, QWidget *parent);
    void setTitle(const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addChoice(QBoxLayout *group, const QString &name, const QString &tip);
    void buildReadings();
    void buildScales();
    void follow();
    void arrange();
    Shared m_shared;
    QLabel *m_title;
    QBoxLayout *m_row, *m_readings;
    QWidget *m_choices, *m_scale;
    FlowLayout *m_flow;
    int m_least = 0, m_line = 0, m_wanted = 0; ///< widths: of the widest choice, of the readings in a line, of all in a line
    bool m_beside = false; ///< the choices stand beside the title
    std::array<QToolButton *, fundingReadingCount> m_reading{};
    std::array<QToolButton *, 2> m_scales{}; ///< linear, logarithmic
};

} // namespace deal
