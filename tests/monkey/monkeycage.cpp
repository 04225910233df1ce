#include "monkeycage.h"

#include "oddossiers.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>

namespace deal::test {

namespace {

constexpr const char *fileSuffixes[] = {"png", "svg", "pdf", "csv", "json", "html", "odt", "md", "txt", ""};

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same bytes with a few others among them.
QByteArray damaged(QByteArray bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    for (int i = 0; i < 20; ++i)
        bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
    return bytes;
}

} // namespace

MonkeyCage::MonkeyCage()
{
    const std::pair<const char *, const char *> places[] = {{"HOME", "home"}, {"XDG_CONFIG_HOME", "config"},
        {"XDG_DATA_HOME", "data"}, {"XDG_CACHE_HOME", "cache"}, {"XDG_STATE_HOME", "state"}, {"TMPDIR", "tmp"},
        {"XDG_RUNTIME_DIR", "run"}};
    for (const auto &[variable, name] : places) {
        const QString folder = path(QString::fromLatin1(name));
        QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(folder));
    }
    QDir().mkdir(path(QStringLiteral("out")));
    QDir::setCurrent(path(QStringLiteral("home")));
}

void MonkeyCage::fill()
{
    makeDossiers();
    makeTexts();
}

void MonkeyCage::write(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
    (name.endsWith(QLatin1StringView(".deal")) ? m_dossiers : m_files) << file.fileName();
}

void MonkeyCage::makeDossiers()
{
    const QByteArray real = bytesIn(QStringLiteral(DEAL_DOSSIER));
    write(QStringLiteral("real.deal"), real);
    const QString mini = path(QStringLiteral("mini.deal"));
    if (QProcess::execute(QStringLiteral(DEAL_BIN_DIR "/deal-seed"), {QStringLiteral(DEAL_SOURCE_DIR "/tests/data/mini"), mini}))
        qFatal("deal-seed could not compile tests/data/mini");
    m_dossiers << mini;
    write(QStringLiteral("empty.deal"), {});
    write(QStringLiteral("garbage.deal"), QByteArray(10'000, 'x'));
    write(QStringLiteral("cut.deal"), real.left(real.size() / 2));
    for (quint32 i = 0; i < 6; ++i)
        write(QStringLiteral("damaged-%1.deal").arg(i), damaged(real, i));
    write(QStringLiteral("<b>markup & \u202Ename.deal"), real.left(5000));
    QDir().mkdir(path(QStringLiteral("folder.deal")));
    m_dossiers << path(QStringLiteral("folder.deal")) << path(QStringLiteral("not there.deal"));
}

void MonkeyCage::makeTexts()
{
    for (const char *name : {"north.txt", "south.txt"})
        write(QString::fromLatin1(name),
            bytesIn(QStringLiteral(DEAL_SOURCE_DIR "/tests/data/articles/") + QLatin1StringView(name)));
    write(QStringLiteral("latin1.txt"), "Un \xe9t\xe9 \xe0 No\xebl.\n");
    write(QStringLiteral("binary.txt"), damaged(QByteArray(4000, '\0'), 1));
    write(QStringLiteral("long.txt"), QByteArray("Des mots sans fin. ").repeated(50'000));
    write(QStringLiteral("nothing.txt"), {});
    write(QStringLiteral("no.png"), "\x89PNG\r\n\x1a\nand nothing that is one");
    m_files << path(QStringLiteral("not there.txt")) << path(QStringLiteral("out"));
}

void MonkeyCage::forget() const
{
    for (const char *name : {"data", "config"}) {
        QDir folder(path(QString::fromLatin1(name)));
        folder.removeRecursively();
        folder.mkpath(QStringLiteral("."));
    }
}

QStringList MonkeyCage::files() const
{
    QStringList all = m_files;
    for (const QFileInfo &file : QDir(path(QStringLiteral("out"))).entryInfoList(QDir::Files, QDir::Name))
        all << file.absoluteFilePath();
    return all;
}

Dossier MonkeyCage::odd(quint32 which) const
{
    const QList<OddDossier> all = oddDossiers();
    return all.at(which % all.size()).dossier;
}

QString MonkeyCage::target(quint32 which) const
{
    const QString suffix = QString::fromLatin1(fileSuffixes[which % std::size(fileSuffixes)]);
    return path(QStringLiteral("out/m%1.%2").arg(which / 16 % 3).arg(suffix));
}

bool MonkeyCage::isOpen(const QDialog &dialog)
{
    return dialog.inherits("QFileDialog") || dialog.inherits("QAbstractPrintDialog") || dialog.inherits("QPageSetupDialog");
}

void MonkeyCage::keepInside(QDialog &dialog) const
{
    if (auto *files = qobject_cast<QFileDialog *>(&dialog)) {
        files->setOption(QFileDialog::ReadOnly); // nothing is renamed or deleted
        if (!files->directory().absolutePath().startsWith(m_folder.path()))
            files->setDirectory(path(QStringLiteral("out")));
    }
    for (auto *line : dialog.findChildren<QLineEdit *>(QStringLiteral("path")))
        if (!QDir::cleanPath(QDir::current().absoluteFilePath(line->text())).startsWith(m_folder.path() + u'/'))
            line->setText(target(quint32(line->text().size())));
}

} // namespace deal::test
