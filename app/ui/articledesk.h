// Where the texts of whole articles come in: by dialog, by drop, by paste, from a folder, and from the reader's own file. It
// recognises them, keeps them, and says above the stage what became of each.
#pragma once

#include "articlenews.h"
#include "core/articletext.h"
#include "core/readerfile.h"

#include <QPointer>

class QMimeData;
class QVBoxLayout;

namespace deal {

class ArticleDesk final : public QObject {
    Q_OBJECT
public:
    /// `window` outlives it. Once that has been painted, what is kept in the reader's own file is brought back, then the texts of
    /// `folder` are opened, where one is named.
    ArticleDesk(const Shared &shared, QWidget &window, QString folder);
    /// The place for notices, which is the parent's; those that were not put away are said in it, in the present language.
    [[nodiscard]] QWidget *notices(QWidget *parent);
    [[nodiscard]] const Shared &shared() const { return m_shared; }
    void openFiles(const QStringList &paths);
    void openWords(const QString &words);
    /// What was pasted or dropped: files, or words.
    void take(const QMimeData &data);
    /// Says above the stage what was not done; anew in another language, if that sentence can be.
    void refuse(const std::function<QString()> &sentence);
    /// Takes down what was said but what asks: what is done now has overtaken it.
    void sayNothing();

public Q_SLOTS:
    void open();
    void paste();
    void forget(deal::ArticleId article);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void restore();
    [[nodiscard]] ArticleNews look(const QString &name, const Expected<QString> &text) const;
    void settle(QList<ArticleNews> news);
    void attach(ArticleNews &news);
    void showArticle(ArticleId article);
    [[nodiscard]] bool isKept(const WholeArticle &text) const;
    [[nodiscard]] QString keep(const WholeArticle &text) const;
    void say(const QList<ArticleNews> &news);
    void sayAgain();
    void addNotice(qsizetype place);
    void addButtons(NoticeBar &bar, int notice, const ArticleNews &news, bool alone);
    void useAllTheSame(int notice, ArticleId article);
    void takeBack(int notice);
    void putAway(int notice);
    void pageTurned();
    static void takeDown(NoticeBar &bar);

    /// What is said in one place, until it is put away.
    struct Notice {
        int id = 0;
        QList<ArticleNews> news;
        QPointer<NoticeBar> bar{};
    };
    [[nodiscard]] Notice *notice(int id);

    const Shared m_shared;
    QWidget &m_window;
    ReaderFile m_file;
    QString m_folder;
    bool m_beginning = false; ///< the folder that was named at the start is being opened
    QString m_lastFolder; ///< of the file dialog
    QString m_lang; ///< that the notices are in
    QList<Notice> m_notices;
    int m_lastNotice = 0;
    QPointer<QWidget> m_place;
};

} // namespace deal
