// The least that a window of this Qt costs: a QMainWindow with a label. script/bench compares the program with it.
#include "ui/settled.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    QLabel label(QStringLiteral("A bare window"), &window);
    window.setCentralWidget(&label);
    window.resize(1360, 850);
    deal::reportWhenSettled(window);
    window.show();
    return QApplication::exec();
}
