// A line in place of a modal box: what was refused, above what is still open, with a cross to put it away.
#pragma once

#include "look.h"

#include <QFrame>

namespace deal {

class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    NoticeBar(const Look &look, const QString &sentence, QWidget *parent);

Q_SIGNALS:
    void putAway();
};

} // namespace deal
