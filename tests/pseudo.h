// A language that nobody speaks: accented letters alone, two fifths longer. A string that bypassed tr() keeps its plain letters,
// and one that has no room ends in "…" where none is. The words of the dossier are Greek, so that they are neither.
#pragma once

#include "core/dossier.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTranslator>

namespace deal::test {

/// Placeholders, markup and accelerators stay; every other letter of ASCII becomes another one.
[[nodiscard]] inline QString pseudo(const QString &source)
{
    static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static const QString strange = QStringLiteral("áƀçđéƒğĥíĵķłṃñöþɋřšŧüṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÖÞɊŘŠŦÜṼŴẊÝŽ");
    static const QRegularExpression kept(QStringLiteral("%L?(\\d{1,2}|n)|<[^>]+>|&(?=\\w)"));
    QString out;
    qsizetype from = 0, letters = 0;
    const auto copy = [&](qsizetype end) {
        for (; from < end; ++from) {
            const qsizetype known = plain.indexOf(source.at(from));
            letters += known >= 0;
            out += known >= 0 ? strange.at(known) : source.at(from);
        }
    };
    for (auto it = kept.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        copy(match.capturedStart());
        out += match.captured();
        from = match.capturedEnd();
    }
    copy(source.size());
    qsizetype end = out.size(); // the end of a sentence stays its end; but what ends in "…" has been cut
    while (end > 0 && QStringLiteral(":.;!? \n").contains(out.at(end - 1)))
        --end;
    return out.first(end) + QStringLiteral("é").repeated(letters * 2 / 5) + out.sliced(end);
}

class PseudoTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "QShortcut") == 0 ? QString() : pseudo(QString::fromUtf8(source)); // keys are read back
    }
};

/// Each letter of ASCII becomes a Greek one.
[[nodiscard]] inline QString greek(QString text)
{
    for (QChar &letter : text)
        if (letter.unicode() < 0x80 && letter.isLetter())
            letter = QChar((letter.isUpper() ? 0x391 : 0x3b1) + (letter.toLower().unicode() - 'a') % 17);
    return text;
}

[[nodiscard]] inline Dossier greek(Dossier dossier)
{
    const auto all = [](Localised &text) {
        LocalisedTexts texts;
        for (const auto &[lang, words] : text.texts)
            texts.emplace_back(lang, greek(words));
        text.texts = texts;
    };
    all(dossier.title);
    all(dossier.summary);
    for (Article &article : dossier.articles) {
        for (QString *words : {&article.letter, &article.publisher, &article.author, &article.credits})
            *words = greek(*words);
        all(article.name);
        all(article.note);
    }
    for (Paragraph &paragraph : dossier.paragraphs)
        all(paragraph.gist);
    for (Passage &passage : dossier.passages) {
        for (QString *words : {&passage.exact, &passage.prefix, &passage.suffix})
            *words = greek(*words);
        all(passage.rendering);
    }
    for (Party &party : dossier.parties) {
        party.ticker = greek(party.ticker);
        for (Localised *words : {&party.name, &party.what, &party.part, &party.seat})
            all(*words);
    }
    for (Origin &origin : dossier.origins)
        all(origin.name);
    for (ValueWords &value : dossier.values)
        all(value.label);
    for (Claim &claim : dossier.claims) {
        all(claim.title);
        all(claim.summary);
    }
    dossier.derive();
    return dossier;
}

/// Takes down every text that is painted.
class PaintedWords final : public QPaintDevice {
public:
    explicit PaintedWords(QSize size)
        : m_size(size)
    {
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QStringList &words() const { return m_engine.words; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        default:
            return 1;
        }
    }

private:
    class Engine final : public QPaintEngine {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
        void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawTextItem(const QPointF &, const QTextItem &item) override { words << item.text(); }
        [[nodiscard]] Type type() const override { return User; }
        QStringList words;
    };
    QSize m_size;
    mutable Engine m_engine;
};

} // namespace deal::test
