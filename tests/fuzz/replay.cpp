// The main() of a target that no fuzzer drives: each file of the folders named on the command line is an input, in the order of
// their names. What does not hold ends the program with the file's name as the last line before it; a folder that holds nothing
// is a mistake.
#include "fuzz.h"

#include <QDir>
#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    LLVMFuzzerInitialize(&argc, &argv);
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            std::fprintf(stderr, "%s\n", qUtf8Printable(name));
            deal::fuzz::require(file.open(QIODevice::ReadOnly), "the file can be read", file.fileName());
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
            ++count;
        }
    }
    deal::fuzz::require(count > 0, "there is a corpus");
    std::printf("%d inputs\n", count);
    return 0;
}
