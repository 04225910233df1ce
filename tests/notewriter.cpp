// Writes notes without end, as the window does, and says of each that is saved which it is: for tst_notekill, which ends it at
// any moment. usage: note-writer FILE SEED
#include "core/notebook.h"
#include "killednotes.h"

#include <QCoreApplication>

#include <cstdio>

using namespace deal;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const int seed = QString::fromLocal8Bit(argv[2]).toInt();
    Dossier dossier;
    dossier.key = QStringLiteral("killed");
    const NoteFile file(QString::fromLocal8Bit(argv[1]));
    NoteBook book(dossier, file);
    book.setPause(std::chrono::milliseconds(1));
    int serial = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &book, [&] {
        const NoteSubject subject{test::killedKey(++serial % test::killedNotes), QStringLiteral("x"), QByteArray(32, 'x')};
        book.type(subject, test::killedText(seed, serial));
    });
    QObject::connect(&book, &NoteBook::saved, &book, [](const Note &note) {
        const QByteArray line = note.on().key.toUtf8() + ' ' + note.text.section(u' ', 0, 1).toUtf8() + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fflush(stdout);
    });
    const auto begin = [&typing] {
        if (!typing.isActive()) {
            std::puts("ready");
            std::fflush(stdout);
            typing.start(1);
        }
    };
    if (!file.exists()) {
        begin();
    } else { // to write over what is not known yet would be to write a second text beside it
        QObject::connect(&book, &NoteBook::changed, &book, begin);
        book.look();
    }
    return QCoreApplication::exec();
}
