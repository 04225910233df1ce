#include "answer.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

namespace deal {
namespace {

class Answer final {
    Q_DECLARE_TR_FUNCTIONS(deal::Answer)
public:
    [[nodiscard]] static QString notWritten() { return tr("The answer could not be written whole; is the disk full?") + u'\n'; }
    [[nodiscard]] static QString noDisplay()
    {
        return tr("There is no display to show a window on; --help names the commands that need none.");
    }
};

bool print(FILE *stream, const QString &text)
{
    QFile file;
    const QByteArray bytes = text.toUtf8();
    errno = 0;
    return (file.open(stream, QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()) || errno == EPIPE;
}

} // namespace

QString noDisplay()
{
    return Answer::noDisplay();
}

int answer(ExitStatus done, const QString &out, const QString &err)
{
    print(stderr, err);
    if (print(stdout, out))
        return int(done);
    print(stderr, Answer::notWritten());
    return int(ExitStatus::FoundWrong);
}

} // namespace deal
