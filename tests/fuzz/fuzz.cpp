#include "fuzz.h"

#include "core/address.h"
#include "core/agreement.h"
#include "core/dossierreader.h"
#include "core/factcheck.h"
#include "core/fundingdata.h"
#include "core/mapgraph.h"
#include "core/odt.h"
#include "core/overview.h"
#include "core/setaside.h"
#include "core/textexport.h"
#include "core/timeline.h"
#include "core/webannotation.h"
#include "seeding/seeding.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <pthread.h>

#include <cstdio>
#include <cstdlib>

namespace deal::fuzz {
namespace {

void noteMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    require(type == QtDebugMsg || type == QtInfoMsg, "Qt warns of nothing", message);
}

QByteArray compiledMini()
{
    const auto folder = checkFolder(QStringLiteral(DEAL_SOURCE_DIR "/tests/data/mini"));
    require(folder && folder->findings.isEmpty(), "tests/data/mini is a dossier");
    const QString path = scratch(QStringLiteral("whole.deal"));
    require(bool(writeDossier(folder->draft, path)), "it can be written");
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "and read");
    return file.readAll();
}

void useClaim(const Dossier &dossier, ClaimId id, const Words &words)
{
    const Claim &claim = dossier.claim(id);
    require(!claim.evidence.isEmpty(), "a claim has evidence", claim.key);
    for (const Evidence &evidence : claim.evidence)
        require(!dossier.passage(evidence.passage).exact.isEmpty(), "evidence is words of an article", claim.key);
    require(dossier.verdict(id) == judge(claim, dossier.passages), "a verdict is worked out from the evidence", claim.key);
    require(dossier.verdict(id).agreement != Agreement::Unsupported, "a claim rests on something", claim.key);
    std::ignore = claimWithEvidenceJson(dossier, id, words);
    std::ignore = words.differences(dossier, id) + words.leftOut(dossier, id) + words.facts(claim);
    std::ignore = words.verdict(dossier, id) + words.silent(dossier, id) + words.partiesLine(dossier, id);
    const ComparedClaim compared = compare(dossier, id);
    for (const auto &quotations : compared.byArticle)
        for (const ComparedQuotation &quotation : quotations)
            for (const WordSpan &span : quotation.differing)
                requireWithin(span.start, span.length, dossier.passage(quotation.passage).exact.size(), 1);
    Address address;
    address.claim = id;
    const Expected<Address> back = readAddress(addressOf(dossier, address), dossier);
    require(back && back->claim == id, "a claim's address leads to it", claim.key);
}

void useDrawings(const Dossier &dossier, const Words &words)
{
    std::ignore = spoken(overviewOf(dossier, {}, words));
    const MapGraph graph = mapGraph(dossier, words);
    for (int node = 0; node < graph.nodes.size(); ++node)
        std::ignore = nodeSentence(graph, node, dossier, words);
    for (int tie = 0; tie < graph.ties.size(); ++tie)
        std::ignore = tieSentence(graph, tie, dossier, words);
    for (const auto lanes : {TimelineLanes::Parties, TimelineLanes::Kinds})
        std::ignore = timelineOf(dossier, {}, lanes, words);
    for (const auto reading : {FundingReading::Compare, FundingReading::Parts, FundingReading::Time})
        std::ignore = fundingCsv(dossier, {}, {reading, false}, words);
}

void useIn(const Dossier &dossier, const QString &lang)
{
    const Words words(lang);
    for (int claim = 0; claim < dossier.claims.size(); ++claim)
        useClaim(dossier, ClaimId(claim), words);
    for (int party = 0; party < dossier.parties.size(); ++party)
        std::ignore = partyJson(dossier, PartyId(party), words);
    for (int article = 0; article < dossier.articles.size(); ++article)
        std::ignore = articleJson(dossier, ArticleId(article), words);
    useDrawings(dossier, words);
    const QList<ClaimId> claims = matching(dossier, {}, {});
    std::ignore = annotationPage(dossier, claims, words, nullptr);
    const CheckSheet sheet = checkSheet(dossier, claims, words);
    std::ignore = checkSheetCsv(sheet) + checkSheetHtml(sheet);
    std::ignore = checkSheetOdt(sheet);
}

} // namespace

void require(bool holds, const char *what, const QString &of)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s: %s\n", what, qUtf8Printable(of));
    std::abort();
}

void requireSentence(const QString &problem)
{
    require(!problem.trimmed().isEmpty(), "a refusal has words");
    require(!problem.contains(u'\n') && !problem.contains(u'\r'), "a refusal is one line", problem);
}

void requireWithin(qsizetype start, qsizetype length, qsizetype size, qsizetype least)
{
    require(start >= 0 && length >= least && start <= size && length <= size - start, "a stretch lies within its text",
        QStringLiteral("%1 + %2 of %3").arg(start).arg(length).arg(size));
}

QString scratch(const QString &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(), "the disk has room");
}

const QByteArray &miniFile()
{
    static const QByteArray bytes = compiledMini();
    return bytes;
}

const Dossier &mini()
{
    static const Expected<Dossier> dossier = [] {
        const QString path = scratch(QStringLiteral("mini.deal"));
        write(path, miniFile());
        return readDossier(path);
    }();
    require(bool(dossier), "the dossier of tests/data/mini can be read");
    return *dossier;
}

void useAll(const Dossier &dossier, const QString &lang)
{
    useIn(dossier, lang);
    for (int article = 0; article < dossier.articles.size(); ++article)
        std::ignore = restingOnNothing(withoutArticles(dossier, {ArticleId(article)}));
}

} // namespace deal::fuzz

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv); // Qt finds its driver for SQLite through one
    qInstallMessageHandler(deal::fuzz::noteMessage);
    LLVMFuzzerTestOneInput(nullptr, 0); // what is made once is made before the clock runs
    return 0;
}

/// In the place of the C library's: no thread of a target is put behind others. A fuzzer keeps all processors busy, and whoever
/// waits for an idle one would be taken for a hang.
int pthread_setschedparam(pthread_t, int, const sched_param *) noexcept
{
    return 0;
}
