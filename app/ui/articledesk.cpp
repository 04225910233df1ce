#include "articledesk.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace deal {

namespace {
using Outcome = ArticleNews::Outcome;
}

ArticleDesk::ArticleDesk(const Shared &shared, QWidget &window, QString folder)
    : m_shared(shared)
    , m_window(window)
    , m_folder(std::move(folder))
    , m_lang(shared.words.lang())
{
    connect(&shared.focus, &Focus::pageChanged, this, &ArticleDesk::pageTurned);
    if (window.isVisible())
        QTimer::singleShot(0, this, &ArticleDesk::begin);
    else
        window.installEventFilter(this);
}

bool ArticleDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Paint) { // nothing of this is worth waiting for with an empty screen
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, this, &ArticleDesk::begin);
    }
    return QObject::eventFilter(watched, event);
}

void ArticleDesk::begin()
{
    restore();
    if (m_folder.isEmpty())
        return;
    const QString folder = std::exchange(m_folder, {});
    const QScopedValueRollback<bool> beginning(m_beginning, true);
    if (const Expected<QStringList> paths = articleFiles(folder))
        openFiles(*paths);
    else
        refuse([folder] { return articleFiles(folder).problem(); });
}

void ArticleDesk::restore()
{
    const Dossier &dossier = m_shared.focus.whole();
    const auto kept = m_file.texts(dossier.key);
    if (!kept)
        return refuse([file = m_file, key = dossier.key] { return file.texts(key).problem(); });
    if (!kept->faults.isEmpty()) // said again, it is asked again: only so is it in the language of the time
        refuse([file = m_file, key = dossier.key, said = kept->faults] {
            const auto again = file.texts(key);
            return (again && !again->faults.isEmpty() ? again->faults : said).join(u' ');
        });
    for (const KeptText &text : *kept)
        for (int i = 0; i < int(dossier.articles.size()); ++i)
            if (dossier.articles.at(i).key == text.article && !m_shared.texts.of(ArticleId(i))) {
                WholeArticle whole = readWhole(dossier, ArticleId(i), text.text);
                whole.name = text.name;
                whole.sha256 = text.sha256;
                whole.added = text.added;
                m_shared.texts.attach(whole);
            }
}

void ArticleDesk::open()
{
    const QStringList paths = QFileDialog::getOpenFileNames(&m_window, tr("Open an article’s text"),
        m_lastFolder.isEmpty() ? QDir::homePath() : m_lastFolder, tr("Texts (*.txt);;All files (*)"));
    if (paths.isEmpty())
        return;
    m_lastFolder = QFileInfo(paths.first()).absolutePath();
    openFiles(paths);
}

void ArticleDesk::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    data ? take(*data) : openWords({});
}

void ArticleDesk::take(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        paths << url.toLocalFile();
    if (paths.isEmpty())
        return openWords(data.text());
    if (paths.contains(QString()))
        return refuse([] { return tr("Only files on this computer can be opened. Save the article as text first."); });
    if (std::any_of(
            paths.begin(), paths.end(), [](const QString &path) { return QFileInfo(path).suffix().toLower() == u"deal"; }))
        return refuse([] { return tr("A dossier is opened by itself. Drop one .deal file, or the texts of articles."); });
    openFiles(paths);
}

void ArticleDesk::openFiles(const QStringList &paths)
{
    QList<ArticleNews> news;
    for (const QString &path : paths) {
        const Expected<ArticleText> text = readArticleText(path);
        news << look(QFileInfo(path).fileName(), text ? Expected<QString>(text->text) : Problem{text.problem()});
        if (!text) // said again, it is read again
            news.last().refusal = [path, said = text.problem()] {
                const auto again = readArticleText(path);
                return again ? said : again.problem();
            };
    }
    settle(std::move(news));
}

void ArticleDesk::openWords(const QString &words)
{
    QList<ArticleNews> news{look({}, articleFromWords(words))};
    if (news.first().outcome == Outcome::Refused)
        news.first().refusal = [words] { return articleFromWords(words).problem(); };
    settle(std::move(news));
}

ArticleNews ArticleDesk::look(const QString &name, const Expected<QString> &text) const
{
    ArticleNews news;
    news.name = name;
    if (!text)
        return news;
    news.recognition = recogniseArticle(m_shared.focus.whole(), *text);
    news.outcome = !news.recognition.article ? Outcome::Unknown : news.recognition.isWhole() ? Outcome::Attached : Outcome::Asked;
    if (!news.recognition.article)
        return news;
    news.text = readWhole(m_shared.focus.whole(), *news.recognition.article, *text);
    news.text.name = name;
    news.text.sha256 = fingerprintOf(*text);
    const WholeArticle *before = m_shared.texts.of(news.text.article);
    const bool same = before && before->sha256 == news.text.sha256;
    news.replaces = before && !same;
    if (same) // one that could not be kept is tried again
        news.outcome = isKept(*before) ? Outcome::SameAgain : Outcome::Attached;
    return news;
}

/// Of several texts of one article, the best is taken: then what is in use does not depend on their order.
void ArticleDesk::settle(QList<ArticleNews> news)
{
    for (ArticleNews &one : news)
        for (ArticleNews &other : news) {
            const bool rivals = &one != &other && one.recognition.article && one.recognition.article == other.recognition.article
                && one.outcome != Outcome::Second && other.outcome != Outcome::Second;
            if (rivals && one.recognition.found >= other.recognition.found)
                other.outcome = Outcome::Second;
        }
    for (ArticleNews &one : news)
        if (one.outcome == Outcome::Attached)
            attach(one);
    const auto isThere = [](const ArticleNews &one) { return one.outcome == Outcome::SameAgain; };
    if (m_beginning && std::all_of(news.begin(), news.end(), isThere))
        return; // they were kept, and are as they were: no news
    say(news);
}

QString ArticleDesk::keep(const WholeArticle &text) const
{
    const Dossier &dossier = m_shared.focus.whole();
    const auto problem =
        m_file.keep(dossier.key, {dossier.article(text.article).key, text.text, text.sha256, text.name, text.added});
    return problem ? problem->sentence : QString();
}

bool ArticleDesk::isKept(const WholeArticle &text) const
{
    const auto kept = m_file.texts(m_shared.focus.whole().key);
    return kept && std::any_of(kept->begin(), kept->end(), [&](const KeptText &one) { return one.sha256 == text.sha256; });
}

void ArticleDesk::attach(ArticleNews &news)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    news.text.added = QDateTime(now.date(), QTime(now.time().hour(), now.time().minute(), now.time().second()), Qt::UTC);
    news.outcome = Outcome::Attached;
    news.notKept = keep(news.text);
    m_shared.texts.attach(news.text);
}

void ArticleDesk::forget(ArticleId article)
{
    const WholeArticle *text = m_shared.texts.of(article);
    if (!text)
        return;
    ArticleNews news;
    news.outcome = Outcome::Forgotten;
    news.text = *text;
    const Dossier &dossier = m_shared.focus.whole();
    if (const auto problem = m_file.forget(dossier.key, dossier.article(article).key))
        news.notKept = problem->sentence;
    m_shared.texts.forget(article);
    say({news});
}

void ArticleDesk::showArticle(ArticleId article)
{
    const QList<PassageId> passages = passagesOf(m_shared.focus.whole(), article);
    m_shared.focus.setReading(Reading::Beside);
    m_shared.focus.showPage(Page::Sources);
    if (!passages.isEmpty())
        m_shared.focus.lookAt(passages.first());
}

// What is said.

void ArticleDesk::sayNothing()
{
    for (const Notice &notice : QList<Notice>(m_notices)) // a copy: it shrinks
        if (!asks(notice.news))
            putAway(notice.id);
}

/// Good news has been read by then, and takes room.
void ArticleDesk::pageTurned()
{
    for (const Notice &notice : QList<Notice>(m_notices)) // a copy: it shrinks
        if (isPassing(notice.news))
            putAway(notice.id);
}

ArticleDesk::Notice *ArticleDesk::notice(int id)
{
    const auto found = std::find_if(m_notices.begin(), m_notices.end(), [id](const Notice &one) { return one.id == id; });
    return found == m_notices.end() ? nullptr : &*found;
}

QWidget *ArticleDesk::notices(QWidget *parent)
{
    m_place = new QWidget(parent);
    auto *column = new QVBoxLayout(m_place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    if (m_lang != m_shared.words.lang())
        sayAgain();
    for (qsizetype i = 0; i < m_notices.size(); ++i)
        addNotice(i);
    return m_place;
}

/// What the reader's own file refused is tried once more: there is no other way to have its reason in another language.
void ArticleDesk::sayAgain()
{
    m_lang = m_shared.words.lang();
    const Dossier &dossier = m_shared.focus.whole();
    for (Notice &notice : m_notices)
        for (ArticleNews &news : notice.news) {
            if (news.notKept.isEmpty())
                continue;
            if (news.outcome == Outcome::Attached)
                news.notKept = keep(news.text);
            else if (const auto problem = m_file.forget(dossier.key, dossier.article(news.text.article).key))
                news.notKept = problem->sentence;
            else
                news.notKept.clear();
        }
}

void ArticleDesk::refuse(const std::function<QString()> &sentence)
{
    ArticleNews news;
    news.refusal = sentence;
    say({news});
}

/// In the place of what was said before. Questions stay, and what was said with them, but for what is about the same article.
void ArticleDesk::say(const QList<ArticleNews> &news)
{
    const auto overtaken = [&news](const ArticleNews &before) {
        return std::any_of(
            news.begin(), news.end(), [&](const ArticleNews &now) { return now.about() && now.about() == before.about(); });
    };
    const QWidget *focus = QApplication::focusWidget();
    bool hadFocus = false;
    const QList<Notice> earlier = std::exchange(m_notices, {});
    for (Notice before : earlier) {
        const auto gone = before.news.removeIf(overtaken);
        const bool stays = asks(before.news);
        if (before.bar && (gone > 0 || !stays)) {
            hadFocus = hadFocus || before.bar->isAncestorOf(focus);
            takeDown(*before.bar);
            before.bar = nullptr;
        }
        if (!stays)
            continue;
        m_notices << before;
        if (!before.bar && m_place)
            addNotice(m_notices.size() - 1);
    }
    m_notices << Notice{++m_lastNotice, news};
    if (!m_place)
        return;
    addNotice(m_notices.size() - 1);
    NoticeBar *bar = m_notices.last().bar;
    if (hadFocus)
        bar->takeFocus();
    QTimer::singleShot(0, bar, &NoticeBar::announce); // once it has been laid out
}

void ArticleDesk::takeDown(NoticeBar &bar)
{
    bar.hide();
    bar.deleteLater(); // a button of it may have called
}

void ArticleDesk::putAway(int id)
{
    if (const Notice *gone = notice(id); gone && gone->bar)
        takeDown(*gone->bar);
    m_notices.removeIf([id](const Notice &one) { return one.id == id; });
}

void ArticleDesk::addNotice(qsizetype place)
{
    Notice &notice = m_notices[place];
    notice.bar = new NoticeBar(m_shared.look, noticeText(notice.news, m_shared), m_place);
    for (const ArticleNews &news : std::as_const(notice.news))
        addButtons(*notice.bar, notice.id, news, notice.news.size() == 1);
    connect(notice.bar, &NoticeBar::putAway, this, [this, id = notice.id] { putAway(id); });
    m_place->layout()->addWidget(notice.bar);
}

void ArticleDesk::addButtons(NoticeBar &bar, int id, const ArticleNews &news, bool alone)
{
    const ArticleId article = news.text.article;
    const QString letter = m_shared.focus.whole().articles.isEmpty() ? QString() : m_shared.focus.whole().article(article).letter;
    switch (news.outcome) {
    case Outcome::Attached:
    case Outcome::SameAgain:
        connect(bar.addButton(alone ? tr("Show it") : tr("Show %1", "an article's letter").arg(letter), "showArticle"),
            &QToolButton::clicked, this, [this, article] { showArticle(article); });
        if (alone)
            connect(bar.addButton(tr("Forget it"), "forgetArticle"), &QToolButton::clicked, this,
                [this, article] { forget(article); });
        break;
    case Outcome::Asked:
        connect(bar.addButton(alone ? tr("Use it all the same") : tr("Use %1 all the same", "an article's letter").arg(letter),
                    "useArticle"),
            &QToolButton::clicked, this, [this, id, article] { useAllTheSame(id, article); });
        if (alone)
            connect(bar.addButton(tr("Leave it"), "leaveArticle"), &QToolButton::clicked, this, [this, id] { putAway(id); });
        break;
    case Outcome::Forgotten:
        connect(bar.addButton(tr("Take back"), "takeBack"), &QToolButton::clicked, this, [this, id] { takeBack(id); });
        break;
    default:
        break;
    }
}

void ArticleDesk::useAllTheSame(int id, ArticleId article)
{
    const Notice *from = notice(id);
    if (!from)
        return;
    QList<ArticleNews> news = from->news;
    for (ArticleNews &one : news)
        if (one.outcome == Outcome::Asked && one.text.article == article)
            attach(one);
    say(news);
}

void ArticleDesk::takeBack(int id)
{
    const Notice *from = notice(id);
    if (!from)
        return;
    ArticleNews news = from->news.first();
    news.outcome = Outcome::Attached;
    news.recognition = recogniseArticle(m_shared.focus.whole(), news.text.text);
    news.recognition.article = news.text.article;
    news.notKept = keep(news.text);
    m_shared.texts.attach(news.text);
    say({news});
}

} // namespace deal
