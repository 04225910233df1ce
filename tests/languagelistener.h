// Counts the changes of language that an object is told of.
#pragma once

#include <QEvent>
#include <QObject>

namespace deal::test {

class LanguageListener final : public QObject {
public:
    explicit LanguageListener(QObject &of) { of.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        told += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
    int told = 0;
};

} // namespace deal::test
