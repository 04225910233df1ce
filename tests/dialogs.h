// Menus and dialogs, as a person meets them: a command by its words, a file by its name.
#pragma once

#include "session.h"

#include <QDialog>
#include <QLineEdit>
#include <QTimer>

namespace deal::test {

[[nodiscard]] inline QAction *command(const Session &on, const QString &words)
{
    for (const QMenu *menu : on->menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->text().remove(u'&') == words)
                return action;
    qFatal("no menu says %s", qPrintable(words));
}

using Hands = std::function<void(QDialog &)>;

/// Does in each dialog that `act` opens what the next of `hands` does; any more are put away. The answer is how many were met.
inline int meeting(const std::function<void()> &act, const QList<Hands> &hands)
{
    int met = 0;
    QPointer<QDialog> last;
    QTimer wait;
    QObject::connect(&wait, &QTimer::timeout, &wait, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible() || dialog == last)
            return;
        last = dialog;
        if (met < hands.size())
            hands.at(met)(*dialog);
        else
            dialog->reject();
        ++met;
    });
    wait.start(10);
    act();
    return met;
}

/// The same of a command in the menus.
inline int inDialogs(const Session &on, const QString &words, const QList<Hands> &hands)
{
    const int met = meeting([&] { command(on, words)->trigger(); }, hands);
    on->activateWindow(); // no window manager gives it back after a dialog
    on.settle();
    return met;
}

[[nodiscard]] inline Hands saveAs(const QString &path)
{
    return [path](QDialog &dialog) {
        auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(line);
        line->setText(path);
        QTest::keyClick(line, Qt::Key_Return);
    };
}

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace deal::test
