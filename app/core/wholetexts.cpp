#include "wholetexts.h"

namespace deal {

WholeTexts::WholeTexts(const Dossier &dossier, QObject *parent)
    : QObject(parent)
    , m_dossier(dossier)
{
}

const WholeArticle *WholeTexts::of(ArticleId article) const
{
    const auto found = m_texts.find(article);
    return found == m_texts.end() ? nullptr : &found->second;
}

const QuotationCheck *WholeTexts::check(PassageId passage) const
{
    const WholeArticle *text = of(m_dossier.passage(passage).article);
    if (!text)
        return nullptr;
    // Passages are numbered article by article, and so are the checks.
    const int place = text->checks.isEmpty() ? -1 : at(passage) - at(text->checks.first().passage);
    return place < 0 || place >= text->checks.size() ? nullptr : &text->checks.at(place);
}

Proof WholeTexts::proof(PassageId passage) const
{
    const QuotationCheck *checked = check(passage);
    return !checked ? Proof::Recorded : checked->place ? Proof::Found : Proof::Missing;
}

int WholeTexts::count(Proof wanted) const
{
    int found = 0, checked = 0;
    for (const auto &[article, text] : m_texts) {
        found += text.found();
        checked += int(text.checks.size());
    }
    return wanted == Proof::Found ? found : wanted == Proof::Missing ? checked - found : int(m_dossier.passages.size()) - checked;
}

void WholeTexts::attach(const WholeArticle &text)
{
    m_texts[text.article] = text;
    Q_EMIT changed(text.article);
}

void WholeTexts::forget(ArticleId article)
{
    if (m_texts.erase(article) > 0)
        Q_EMIT changed(article);
}

} // namespace deal
