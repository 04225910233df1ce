#include "articlenews.h"

#include "core/readerfile.h"

#include <algorithm>

namespace deal {

namespace {

using Outcome = ArticleNews::Outcome;

constexpr qsizetype firstWords = 90; // characters of a quotation by which it is known

class NewsWords final {
    Q_DECLARE_TR_FUNCTIONS(deal::ArticleNews)
public:
    explicit NewsWords(const Shared &shared)
        : m_shared(shared)
    {
    }
    [[nodiscard]] NoticeText one(const ArticleNews &news) const;
    [[nodiscard]] NoticeText several(const QList<ArticleNews> &news) const;

private:
    [[nodiscard]] QString attached(const ArticleNews &news) const;
    [[nodiscard]] QString asked(const ArticleNews &news) const;
    [[nodiscard]] QString unknown(const ArticleNews &news) const;
    [[nodiscard]] QString forgotten(const ArticleNews &news) const;
    [[nodiscard]] QString sentence(const ArticleNews &news) const;
    [[nodiscard]] QString line(const ArticleNews &news) const;
    [[nodiscard]] static QString kept(const ArticleNews &news);
    /// What your own file cannot rid itself of yet, after a space; empty when there is nothing.
    [[nodiscard]] static QString remark();
    [[nodiscard]] QList<NoticeText::Row> missing(const Recognition &recognition) const;
    [[nodiscard]] const Article &article(const ArticleNews &news) const
    {
        return m_shared.focus.whole().article(*news.recognition.article);
    }
    /// "A (Gazette du Sud)"
    [[nodiscard]] QString named(const Article &article) const
    {
        return tr("%1 (%2)", "an article's letter and name").arg(article.letter, m_shared.words.text(article.name));
    }
    [[nodiscard]] static QString shown(const QString &words, const QString &lang);
    [[nodiscard]] static QString file(const ArticleNews &news)
    {
        return news.name.isEmpty() ? tr("the text that was pasted") : tr("“%1”", "a file").arg(news.name.simplified());
    }
    const Shared &m_shared;
};

/// The first words, in the quotation marks of the article's language.
QString NewsWords::shown(const QString &words, const QString &lang)
{
    QString first = words.simplified();
    if (first.size() > firstWords) {
        first.truncate(firstWords);
        first = first.left(std::max<qsizetype>(first.lastIndexOf(u' '), firstWords / 2)) + QStringLiteral("…");
    }
    return quoted(first, lang);
}

QString NewsWords::remark()
{
    const QString remark = ReaderFile().remark();
    return remark.isEmpty() ? QString() : u' ' + remark;
}

QString NewsWords::kept(const ArticleNews &news)
{
    if (!news.notKept.isEmpty())
        return u' ' + tr("It stays until you close this window, and is not kept: %1", "a sentence").arg(news.notKept);
    return u' ' + tr("It is kept on this computer, in your own file.") + (news.replaces ? remark() : QString());
}

QString NewsWords::attached(const ArticleNews &news) const
{
    const int total = news.recognition.total;
    QString said = news.recognition.isWhole()
        ? tr("This is article %1: all %n quotation(s) stand in it word for word.", nullptr, total).arg(named(article(news)))
        : tr("%1 of the %n quotation(s) of article %2 stand in this text, which is used all the same.", nullptr, total)
              .arg(QString::number(news.recognition.found), named(article(news)));
    if (news.replaces)
        said += u' ' + tr("It takes the place of the text that was in use.");
    return said + kept(news);
}

QString NewsWords::asked(const ArticleNews &news) const
{
    QStringList said{tr("%1 of the %n quotation(s) of article %2 stand in %3.", nullptr, news.recognition.total)
                         .arg(QString::number(news.recognition.found), named(article(news)), file(news))};
    if (news.replaces)
        said << tr("Another text of this article is in use, and stays unless you use this one.");
    said << tr("The following do not, each with the words there that come nearest:");
    return said.join(u' ');
}

QString NewsWords::unknown(const ArticleNews &news) const
{
    QStringList names;
    for (const Article &article : m_shared.focus.whole().articles)
        names << named(article);
    return tr("No quotation of this dossier stands in %1, so it is none of its articles: nothing was changed. Open the whole "
              "text of one of these: %2.",
        "a file; articles")
        .arg(file(news), m_shared.words.listed(names));
}

QString NewsWords::forgotten(const ArticleNews &news) const
{
    const QString name = named(m_shared.focus.whole().article(news.text.article));
    return news.notKept.isEmpty()
        ? tr("The text of article %1 is forgotten, here and in your own file.").arg(name) + remark()
        : tr("The text of article %1 is put away here, but not in your own file: %2", "an article; a sentence")
              .arg(name, news.notKept);
}

QString NewsWords::sentence(const ArticleNews &news) const
{
    switch (news.outcome) {
    case Outcome::Attached:
        return attached(news);
    case Outcome::Asked:
        return asked(news);
    case Outcome::SameAgain:
        return tr("This very text of article %1 is in use already: nothing was changed.").arg(named(article(news)));
    case Outcome::Second:
    case Outcome::Unknown:
        return unknown(news);
    case Outcome::Forgotten:
        return forgotten(news);
    case Outcome::Refused:
        break;
    }
    return news.refusal();
}

/// One among several.
QString NewsWords::line(const ArticleNews &news) const
{
    const auto say = [&](const QString &what) { return tr("%1: %2", "a file; what became of it").arg(file(news), what); };
    const int total = news.recognition.total;
    switch (news.outcome) {
    case Outcome::Attached:
        return say(news.recognition.isWhole()
                ? tr("article %1, all %n quotation(s) word for word", nullptr, total).arg(named(article(news)))
                : tr("article %1, %2 of %n quotation(s)", nullptr, total)
                      .arg(named(article(news)), QString::number(news.recognition.found)));
    case Outcome::Asked:
        return say(tr("article %1, only %2 of %n quotation(s): not used yet", nullptr, total)
                       .arg(named(article(news)), QString::number(news.recognition.found)));
    case Outcome::SameAgain:
        return say(tr("article %1, in use already").arg(named(article(news))));
    case Outcome::Second:
        return say(tr("article %1 as well, not used: another of these texts holds as many of its quotations or more")
                       .arg(named(article(news))));
    case Outcome::Unknown:
        return say(tr("no quotation of this dossier stands in it"));
    case Outcome::Forgotten:
    case Outcome::Refused:
        break;
    }
    return sentence(news);
}

QList<NoticeText::Row> NewsWords::missing(const Recognition &recognition) const
{
    const Dossier &dossier = m_shared.focus.whole();
    const QString lang = dossier.article(*recognition.article).lang;
    QList<NoticeText::Row> rows;
    for (const QuotationCheck &check : recognition.missing) {
        rows << NoticeText::Row{m_shared.words.place(dossier, check.passage), shown(dossier.passage(check.passage).exact, lang)};
        rows << (check.nearest.isEmpty() ? NoticeText::Row{tr("nothing near it is there"), {}}
                                         : NoticeText::Row{tr("nearest"), shown(check.nearest, lang)});
    }
    return rows;
}

NoticeText NewsWords::one(const ArticleNews &news) const
{
    const bool done = news.outcome == Outcome::Forgotten || (news.outcome == Outcome::Attached && news.recognition.isWhole());
    const bool good = news.outcome == Outcome::SameAgain || (done && news.notKept.isEmpty());
    return {sentence(news), news.outcome == Outcome::Asked ? missing(news.recognition) : QList<NoticeText::Row>(),
        good ? NoticeText::Tone::Calm : NoticeText::Tone::Refused};
}

NoticeText NewsWords::several(const QList<ArticleNews> &news) const
{
    int used = 0;
    QString notKept;
    NoticeText text;
    bool good = true;
    for (const ArticleNews &each : news) {
        text.rows << NoticeText::Row{line(each), {}};
        const bool attached = each.outcome == Outcome::Attached, again = each.outcome == Outcome::SameAgain;
        used += attached || again ? 1 : 0;
        good = good && (again || (attached && each.recognition.isWhole() && each.notKept.isEmpty()));
        if (notKept.isEmpty())
            notKept = each.notKept;
    }
    text.sentence = tr("In use now: %1 of %n text(s).", nullptr, int(news.size())).arg(used);
    if (used > 0)
        text.sentence += u' '
            + (notKept.isEmpty() ? tr("They are kept on this computer, in your own file.")
                                 : tr("They stay until you close this window, and are not kept: %1", "a sentence").arg(notKept));
    text.tone = good ? NoticeText::Tone::Calm : NoticeText::Tone::Refused;
    return text;
}

} // namespace

bool asks(const QList<ArticleNews> &news)
{
    return std::any_of(
        news.begin(), news.end(), [](const ArticleNews &one) { return one.outcome == ArticleNews::Outcome::Asked; });
}

bool isPassing(const QList<ArticleNews> &news)
{
    return std::all_of(news.begin(), news.end(), [](const ArticleNews &one) {
        const bool good =
            one.outcome == ArticleNews::Outcome::Attached && one.recognition.missing.isEmpty() && one.notKept.isEmpty();
        return good || one.outcome == ArticleNews::Outcome::SameAgain;
    });
}

NoticeText noticeText(const QList<ArticleNews> &news, const Shared &shared)
{
    return news.size() == 1 ? NewsWords(shared).one(news.first()) : NewsWords(shared).several(news);
}

} // namespace deal
