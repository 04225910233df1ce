// What it takes to anchor a thousand quotations in a text of 4 MB: printed as milliseconds and as ratios, which mean something on
// any machine: to reading the text once letter by letter, to a text of a quarter of the size, and to a hundredth of the
// quotations.
#include "core/anchor.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace deal;

namespace {

QString someText(qsizetype letters)
{
    static const QStringList words{QStringLiteral("Microsoft"), QStringLiteral("conserve"), QStringLiteral("l’accès"),
        QStringLiteral("aux"), QStringLiteral("technologies"), QStringLiteral("d’OpenAI"), QStringLiteral("jusqu’en"),
        QStringLiteral("2030"), QStringLiteral("milliards"), QStringLiteral("été")};
    QRandomGenerator random(1);
    QString text;
    text.reserve(letters + 20);
    while (text.size() < letters)
        text += words.at(random.bounded(int(words.size()))) + QString::number(random.bounded(1000)) + u' ';
    return text;
}

QList<Quotation> someQuotations(const QString &text, int count)
{
    QRandomGenerator random(2);
    QList<Quotation> quotations;
    for (int i = 0; i < count; ++i) {
        const qsizetype from = text.indexOf(u' ', random.bounded(int(text.size() - 400))) + 1;
        quotations << Quotation{text.mid(from, text.indexOf(u' ', from + 100) - from), {}, {}};
    }
    return quotations;
}

/// The median of five runs, in milliseconds.
template <class F>
double measure(F run)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(2);
}

} // namespace

int main()
{
    constexpr double most = 40; // 200 ms, where a letter is read in a little more than a nanosecond
    constexpr qsizetype whole = 4 * 1024 * 1024;
    const QString text = someText(whole), quarter = text.left(whole / 4);
    const QList<Quotation> thousand = someQuotations(quarter, 1000), ten = thousand.first(10);
    qsizetype found = 0, upper = 0;
    const auto anchor = [&found](const QString &in, const QList<Quotation> &quotations) {
        const QList<std::optional<Anchored>> all = AnchoringText(in).findAll(quotations);
        found = std::count_if(all.begin(), all.end(), [](const auto &one) { return one.has_value(); });
    };
    const double letters =
        measure([&] { upper += std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); }); });
    const double large = measure([&] { anchor(text, thousand); });
    const bool every = found == thousand.size();
    const double small = measure([&] { anchor(quarter, thousand); });
    const double few = measure([&] { anchor(text, ten); });
    std::printf("anchoring 1000 quotations in 4 MB: %.0f ms (target 200), %s\n", large, every ? "all found" : "NOT all found");
    std::printf("  against reading each letter once: %.1f times (at most %.0f)\n", large / letters, most);
    std::printf("  against a text of a quarter of the size: %.1f times (4 is linear)\n", large / small);
    std::printf("  against 10 quotations: %.2f times\n", large / few);
    return every && upper > 0 && large / letters <= most ? 0 : 1;
}
