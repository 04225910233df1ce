// deal-seed: compiles a dossier's TOML files, or checks them. See db/README.md.
#include "seeding/command.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return static_cast<int>(deal::runSeeder(QCoreApplication::arguments().mid(1), out, err));
}
