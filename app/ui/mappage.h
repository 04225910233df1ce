// Who is tied to whom: the map, its commands above it, and below it what the signs mean and what is pointed at.
#pragma once

#include "shared.h"

#include <QAction>
#include <QLabel>
#include <QWidget>

class QHBoxLayout;

namespace deal {

class MapLegend;
class MapView;

class MapPage final : public QWidget {
    Q_OBJECT
public:
    /// `chartActions`: what can be done with the picture, for its menu.
    MapPage(const Shared &shared, const QList<QAction *> &chartActions, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *) override { } // it shows no focus: nothing to paint again
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *add(const QString &name, const QList<QKeySequence> &keys, const QString &icon);
    void makeActions();
    void fillHead(QHBoxLayout &row);
    QWidget *buildBusy();
    void say();
    void follow();
    void showBusy();
    [[nodiscard]] QString title() const;
    Shared m_shared;
    MapView *m_view;
    MapLegend *m_legend;
    QLabel *m_title, *m_readout, *m_laying;
    QWidget *m_busy;
    QAction *m_in, *m_out, *m_fit, *m_undo, *m_redo, *m_again;
};

} // namespace deal
