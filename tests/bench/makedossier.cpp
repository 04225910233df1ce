// make-dossier: writes a large dossier by chance, to be measured with, or to be looked at in the window.
#include "manydossier.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool seeded = arguments.size() == 5 && arguments.at(3) == QStringLiteral("--seed");
    bool isNumber = false, isSeed = true;
    const int clauses = arguments.value(1).toInt(&isNumber);
    const quint64 seed = seeded ? arguments.at(4).toULongLong(&isSeed) : 1;
    if ((arguments.size() != 3 && !seeded) || !isNumber || !isSeed || clauses < 1 || clauses > 1'000'000) {
        std::fprintf(stderr,
            "usage: make-dossier CLAUSES FILE.deal [--seed NUMBER]\n"
            "  CLAUSES from 1 to 1000000; the same number and seed give the same bytes\n");
        return 2;
    }
    const auto written = deal::test::makeManyDossier(arguments.at(2), clauses, seed);
    if (!written) {
        std::fprintf(stderr, "%s\n", qPrintable(written.problem()));
        return 1;
    }
    return 0;
}
