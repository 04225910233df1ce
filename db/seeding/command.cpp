#include "command.h"

#include "seeding.h"

#include <QCommandLineParser>

#include <algorithm>

namespace deal {

namespace {

QString usage()
{
    return QStringLiteral("usage: deal-seed DIR OUT.deal\n"
                          "       deal-seed --check DIR [--articles DIR]\n"
                          "\n"
                          "Compiles the TOML files of a dossier into one file, or lists everything that is wrong with them.\n"
                          "  --check         compile nothing; exit with 1 when something is wrong\n"
                          "  --articles DIR  with --check: compare every quotation with the articles, the *.txt of DIR\n"
                          "  --help          this text\n"
                          "  --version       the version\n");
}

SeederExit badUsage(QTextStream &err, const QString &sentence)
{
    err << "deal-seed: " << sentence << '\n' << usage();
    return SeederExit::BadUsage;
}

SeederExit failed(QTextStream &err, const QString &sentence, SeederExit status)
{
    err << "deal-seed: " << sentence << '\n';
    return status;
}

void print(const QList<Finding> &findings, QTextStream &stream)
{
    for (const Finding &finding : findings)
        stream << finding.text() << '\n';
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString summary(const Draft &draft)
{
    const auto claims = [&draft](ClaimKind kind) {
        return std::count_if(
            draft.claims.cbegin(), draft.claims.cend(), [kind](const DraftClaim &claim) { return claim.kind == kind; });
    };
    qsizetype evidence = 0;
    for (const DraftClaim &claim : draft.claims)
        evidence += claim.evidence.size();
    const QStringList counts{
        counted(draft.articles.size(), QStringLiteral("article"), QStringLiteral("articles")),
        counted(draft.parties.size(), QStringLiteral("party"), QStringLiteral("parties")),
        counted(claims(ClaimKind::Clause), QStringLiteral("clause"), QStringLiteral("clauses")),
        counted(claims(ClaimKind::Amount), QStringLiteral("amount"), QStringLiteral("amounts")),
        counted(claims(ClaimKind::Event), QStringLiteral("event"), QStringLiteral("events")),
        counted(draft.passages().size(), QStringLiteral("passage"), QStringLiteral("passages")),
        counted(evidence, QStringLiteral("piece of evidence"), QStringLiteral("pieces of evidence")),
    };
    return draft.key + QStringLiteral(": ") + counts.join(QStringLiteral(", "));
}

SeederExit check(const QString &dir, const QString &articles, QTextStream &out, QTextStream &err)
{
    const auto checked = checkFolder(dir, articles);
    if (!checked)
        return failed(err, checked.problem(), SeederExit::BadUsage);
    print(checked->findings, out);
    if (!checked->findings.isEmpty())
        return SeederExit::FoundWrong;
    out << summary(checked->draft) << '\n';
    return SeederExit::Done;
}

SeederExit compile(const QString &dir, const QString &target, QTextStream &err)
{
    const auto checked = checkFolder(dir);
    if (!checked)
        return failed(err, checked.problem(), SeederExit::BadUsage);
    print(checked->findings, err);
    if (!checked->findings.isEmpty())
        return SeederExit::FoundWrong;
    const auto written = writeDossier(checked->draft, target);
    return written ? SeederExit::Done : failed(err, written.problem(), SeederExit::FoundWrong);
}

} // namespace

SeederExit runSeeder(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const QCommandLineOption checkOnly(QStringLiteral("check"));
    const QCommandLineOption articles(QStringLiteral("articles"), {}, QStringLiteral("DIR"));
    const QCommandLineOption help(QStringLiteral("help"));
    const QCommandLineOption version(QStringLiteral("version"));
    QCommandLineParser parser;
    parser.addOptions({checkOnly, articles, help, version});
    if (!parser.parse(QStringList{QStringLiteral("deal-seed")} + arguments))
        return badUsage(err, parser.errorText());
    if (parser.isSet(help) || parser.isSet(version)) {
        out << (parser.isSet(help) ? usage() : QStringLiteral("deal-seed " DEAL_VERSION "\n"));
        return SeederExit::Done;
    }
    const QStringList places = parser.positionalArguments();
    if (parser.isSet(checkOnly))
        return places.size() == 1 ? check(places[0], parser.value(articles), out, err)
                                  : badUsage(err, QStringLiteral("--check needs one folder"));
    if (parser.isSet(articles))
        return badUsage(err, QStringLiteral("--articles goes with --check"));
    return places.size() == 2 ? compile(places[0], places[1], err)
                              : badUsage(err, QStringLiteral("a folder and a file to write are needed"));
}

} // namespace deal
