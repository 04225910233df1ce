// What a first start says above the overview: each page in one line, which leads there; put away for good by the reader.
#pragma once

#include "core/page.h"
#include "look.h"

#include <QSettings>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace deal {

class Welcome final : public QWidget {
    Q_OBJECT
public:
    /// `pages`: the commands that lead to the pages, in the pages' order. `look` outlives it, and so do these.
    Welcome(const Look &look, const QList<QAction *> &pages, QWidget *parent);
    /// What a page is for, in one line; without its name.
    [[nodiscard]] static QString sentenceOn(Page page);
    /// Until a reader has put it away; again, once they have asked for it.
    [[nodiscard]] static bool isWanted(const QSettings &settings);
    static void setWanted(QSettings &settings, bool wanted);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPage(QVBoxLayout &column, QAction *action, Page page);
    const Look &m_look;
    QList<QWidget *> m_doors;
};

} // namespace deal
