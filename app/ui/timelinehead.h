// The head of the timeline's page: its title, which lanes, how near; and the row that says and plays as of which day all is seen.
#pragma once

#include "flatbutton.h"
#include "shared.h"

#include <QHBoxLayout>
#include <QLabel>

#include <array>

namespace deal {

class TimelineHead final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineHead(const Shared &shared, QWidget *parent);
    void setTitle(const QString &title);

Q_SIGNALS:
    void nearerWanted();
    void fartherWanted();
    void fitWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where title and buttons have no room beside each other, these stand beneath.
    void arrange();
    void buildLanes();
    void buildZoom();
    void follow();
    FlatButton *addButton(const QString &tip, const char *id);
    Shared m_shared;
    QLabel *m_title;
    QWidget *m_buttons;
    QHBoxLayout *m_row;
    std::array<FlatButton *, timelineLanesCount> m_lanes{};
};

class AsOfRow final : public QWidget {
    Q_OBJECT
public:
    AsOfRow(const Shared &shared, QWidget *parent);
    /// `any`: there are days to choose; `dated`: one is chosen.
    void say(const QString &words, bool any, bool dated);
    void setPlaying(bool playing);
    /// Room for the largest of these: nothing jumps.
    void keepRoom(const QStringList &sentences);

Q_SIGNALS:
    void playWanted();
    void allTimesWanted();

private:
    Shared m_shared;
    FlatButton *m_play;
    FlatButton *m_all;
    QLabel *m_words;
};

} // namespace deal
