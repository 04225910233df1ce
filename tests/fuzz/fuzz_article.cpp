// The file of an article's text, or pasted words. What is accepted is text that comes back unchanged, and each stretch that is
// found in it lies within it.
#include "fuzz.h"

#include "core/wholearticle.h"

using namespace deal;
using namespace deal::fuzz;

namespace {

void requireText(const QString &text)
{
    require(text.isValidUtf16(), "text has no half of a pair");
    for (const QChar c : text)
        require((c.unicode() >= 0x20 && c.unicode() < 0xFFFE) || c == u'\n' || c == u'\t' || c == u'\f', "text has no controls");
    const Expected<QString> again = articleFromBytes(text.toUtf8(), QStringLiteral("again.txt"));
    require(!again || *again == text, "text that is saved as UTF-8 is read as the same");
}

void requireParagraph(const WholeParagraph &paragraph)
{
    require(paragraph.text == paragraph.text.trimmed() && !paragraph.text.isEmpty(), "a paragraph is trimmed", paragraph.text);
    for (const QuotedSpan &span : paragraph.quotations)
        requireWithin(span.start, span.length, paragraph.text.size(), 1);
    qsizetype end = 0;
    for (const SentenceSpan &sentence : paragraph.sentences) {
        requireWithin(sentence.start, sentence.length, paragraph.text.size(), 1);
        require(sentence.start >= end, "sentences follow one another", paragraph.text);
        end = sentence.start + sentence.length;
    }
}

void requireWhole(const Dossier &dossier, ArticleId id, const QString &text)
{
    const WholeArticle whole = readWhole(dossier, id, text);
    require(whole.checks.size() == passagesOf(dossier, id).size(), "each passage is checked");
    for (const QuotationCheck &check : whole.checks)
        if (check.place)
            requireWithin(check.place->from, check.place->to - check.place->from, text.size(), 1);
    for (const WholeParagraph &paragraph : whole.paragraphs) {
        requireParagraph(paragraph);
        require(text.contains(paragraph.text), "a paragraph's words are the text's", paragraph.text);
    }
    require(whole.carrying() <= whole.sentences(), "no more sentences carry a claim than there are");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Expected<QString> pasted = articleFromWords(QString::fromUtf8(bytes));
    if (pasted)
        requireText(*pasted);
    else
        requireSentence(pasted.problem());
    const Expected<QString> text = articleFromBytes(bytes, QStringLiteral("a\nname.txt"));
    if (!text) {
        requireSentence(text.problem());
        return 0;
    }
    requireText(*text);
    const Recognition recognition = recogniseArticle(mini(), *text);
    require(recognition.found >= 0 && recognition.found <= recognition.total, "no more is found than there is");
    for (int article = 0; article < mini().articles.size(); ++article)
        requireWhole(mini(), ArticleId(article), *text);
    return 0;
}
