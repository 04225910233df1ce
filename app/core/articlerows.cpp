#include "articlerows.h"

namespace deal {
namespace {

class ArticleRows final : private RowReader {
public:
    ArticleRows(const QString &path, Dossier &dossier, RowIds &passages)
        : RowReader(path)
        , m_dossier(dossier)
        , m_passages(passages)
    {
    }
    [[nodiscard]] std::optional<QString> read();

private:
    void readArticles();
    void readParagraphs();
    void readPassages();

    Dossier &m_dossier;
    RowIds m_articles, m_paragraphs;
    RowIds &m_passages;
};

void ArticleRows::readArticles()
{
    each(QStringLiteral("SELECT id, key, letter, lang, publisher, author, credits, published, published_time, translation"
                        " FROM article ORDER BY id"),
        [this](const Row &row) {
            m_articles.insert(row.integer(0), int(m_dossier.articles.size()));
            Article article;
            article.key = row.text(1);
            article.letter = row.text(2);
            article.lang = row.text(3);
            article.publisher = row.text(4);
            article.author = row.text(5);
            article.credits = row.text(6);
            article.published = period(row, 7, "article.published");
            article.publishedTime = row.text(8);
            article.translation = row.text(9);
            m_dossier.articles << article;
        });
    texts<Article>(QStringLiteral("article_text"), QStringLiteral("article"), m_articles, m_dossier.languages, m_dossier.articles,
        {{QStringLiteral("name"), &Article::name}, {QStringLiteral("note"), &Article::note}});
}

void ArticleRows::readParagraphs()
{
    each(QStringLiteral("SELECT id, article, kind FROM paragraph ORDER BY article, position"), [this](const Row &row) {
        Paragraph paragraph;
        const int article = place(m_articles, row, 1, "paragraph.article");
        paragraph.kind = word<ParagraphKind>(row, 2, "paragraph.kind");
        if (fault())
            return;
        paragraph.article = ArticleId(article);
        const int here = int(m_dossier.paragraphs.size());
        m_paragraphs.insert(row.integer(0), here);
        m_dossier.articles[article].paragraphs << ParagraphId(here);
        m_dossier.paragraphs << paragraph;
    });
    texts<Paragraph>(QStringLiteral("paragraph_text"), QStringLiteral("paragraph"), m_paragraphs, m_dossier.languages,
        m_dossier.paragraphs, {{QStringLiteral("gist"), &Paragraph::gist}});
}

void ArticleRows::readPassages()
{
    Unsorted<Passage> rows;
    each(QStringLiteral("SELECT id, key, paragraph, exact, prefix, suffix, position FROM passage"), [&](const Row &row) {
        const int paragraph = place(m_paragraphs, row, 2, "passage.paragraph");
        if (fault())
            return;
        Passage passage;
        passage.key = row.text(1);
        passage.paragraph = ParagraphId(paragraph);
        passage.article = m_dossier.paragraphs.at(paragraph).article;
        passage.exact = row.text(3);
        passage.prefix = row.text(4);
        passage.suffix = row.text(5);
        rows.add({paragraph, row.integer(6)}, row.integer(0), std::move(passage)); // paragraphs are in order by now
    });
    m_dossier.passages = std::move(rows).sorted(m_passages);
    for (int i = 0; i < int(m_dossier.passages.size()); ++i)
        m_dossier.paragraphs[at(m_dossier.passages.at(i).paragraph)].passages << PassageId(i);
    texts<Passage>(QStringLiteral("passage_text"), QStringLiteral("passage"), m_passages, m_dossier.languages, m_dossier.passages,
        {{QStringLiteral("rendering"), &Passage::rendering}});
}

std::optional<QString> ArticleRows::read()
{
    readArticles();
    readParagraphs();
    readPassages();
    return fault();
}

} // namespace

std::optional<QString> readArticleRows(const QString &path, Dossier &dossier, RowIds &passages)
{
    return ArticleRows(path, dossier, passages).read();
}

} // namespace deal
