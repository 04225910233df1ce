// What a keystroke of a search costs in a dossier of 100 000 clauses, from what was typed to rows that can be painted: for each
// letter of many searches, as somebody types them. Printed as milliseconds, and as a ratio to folding a text of 100 000 letters
// once, which means something on any machine.
#include "core/dossierreader.h"
#include "core/fold.h"
#include "core/searchmodel.h"
#include "manydossier.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace deal;

namespace {

/// Of this thread's own time, whatever else the machine does.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template <class F>
double milliseconds(F run)
{
    const double begin = now();
    run();
    return now() - begin;
}

double share(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times.at(std::min(times.size() - 1, size_t(double(times.size()) * part)));
}

/// One to three words of a clause's title, its summary, a quotation or a party's name, in one language.
QStringList someSearches(const Dossier &dossier, int count)
{
    QRandomGenerator random(5);
    const auto anyOf = [&](const auto &list) -> const auto &
    {
        return list.at(random.bounded(int(list.size())));
    };
    const auto inAny = [&](const LocalisedTexts &texts) {
        const QList<std::pair<QString, QString>> list(texts.begin(), texts.end());
        return anyOf(list).second;
    };
    QStringList searches;
    while (searches.size() < count) {
        const int from = random.bounded(4);
        const QString text = from == 0 ? inAny(anyOf(dossier.parties).name.texts)
            : from == 1                ? inAny(anyOf(dossier.claims).title.texts)
            : from == 2                ? inAny(anyOf(dossier.claims).summary.texts)
                                       : anyOf(dossier.passages).exact;
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        searches << words.mid(random.bounded(int(words.size())), 1 + random.bounded(3)).join(u' ');
    }
    return searches;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int clauses = 100'000;
    constexpr double most = 16, mostTimes = 32; ///< milliseconds, where 100 000 letters are folded in half a millisecond
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.deal"));
    if (const auto made = test::makeManyDossier(path, clauses); !made)
        return std::printf("%s\n", qPrintable(made.problem())), 1;
    const Expected<Dossier> dossier = readDossier(path);
    if (!dossier)
        return std::printf("%s\n", qPrintable(dossier.problem())), 1;
    SearchIndex index;
    QString problem;
    const double filled = milliseconds([&] { problem = index.fill(*dossier); });
    const Focus focus(*dossier);
    const WholeTexts texts(*dossier);
    const Words words(QStringLiteral("en"));
    SearchModel model(focus, words, texts);
    std::vector<double> times;
    qsizetype named = 0;
    for (const QString &search : someSearches(*dossier, 300))
        for (qsizetype letters = 1; letters <= search.size(); ++letters)
            times.push_back(milliseconds([&] {
                const SearchQuery query(search.left(letters));
                const Expected<SearchAnswer> answer = index.find(query);
                problem += answer ? QString() : answer.problem();
                model.show(query, answer ? std::optional(*answer) : std::nullopt, {});
                named += model.rowCount();
            }));
    QString letters;
    while (letters.size() < 100'000)
        letters += dossier->passages.at(int(letters.size()) % int(dossier->passages.size())).exact;
    std::vector<double> foldings;
    for (int i = 0; i < 9; ++i)
        foldings.push_back(milliseconds([&] { named += foldForSearching(letters).text.size(); }));
    const double p95 = share(times, 0.95), folding = share(foldings, 0.5);
    std::printf("searching %d clauses: the index takes %.1f s, in a thread of its own\n", clauses, filled / 1000);
    std::printf("  a keystroke, of %zu: %.1f ms in the middle, %.1f at the 95th percentile (target %.0f), %.1f at most\n",
        times.size(), share(times, 0.5), p95, most, share(times, 1));
    std::printf("  against folding 100 000 letters: %.1f times (at most %.0f)\n", p95 / folding, mostTimes);
    if (!problem.isEmpty())
        std::printf("%s\n", qPrintable(problem));
    return problem.isEmpty() && named > 0 && p95 / folding <= mostTimes ? 0 : 1;
}
