// The export dialog, as a person meets it: opened by its key, a name typed, a button pressed.
#pragma once

#include "session.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace deal::test {

/// Opens the dialog by its key and does in it what `hands` do; what is open then is put away. False when none opened.
inline bool inDialog(const Session &on, const std::function<void(QDialog &)> &hands)
{
    bool met = false;
    QTimer wait;
    QObject::connect(&wait, &QTimer::timeout, &wait, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isActiveWindow())
            return; // not yet
        wait.stop();
        met = dialog->objectName() == QStringLiteral("exportDialog");
        if (met)
            hands(*dialog);
        if (dialog->isVisible())
            QTest::keyClick(dialog, Qt::Key_Escape);
    });
    wait.start(10);
    on->activateWindow(); // no window manager gives it back after a dialog
    on.settle();
    on.press(Qt::Key_E, Qt::ControlModifier);
    return met;
}

inline void type(QDialog &dialog, const QString &path)
{
    auto *line = named<QLineEdit>(dialog, "path");
    line->selectAll();
    QTest::keyClicks(line, path);
}

inline void save(QDialog &dialog)
{
    auto *button = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QTest::mouseClick(button, Qt::LeftButton);
}

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace deal::test
