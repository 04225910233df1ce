// A run of the program's window, with settings in a file that outlives it; and the hands of a person.
#pragma once

#include "stage.h"
#include "ui/mainwindow.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace deal::test {

class Session final {
public:
    /// Opens what is given, or what is wrong with it, as the program does; with the texts of a folder where one is named. A
    /// reader who has never had that dossier open begins on the page of `first`.
    Session(const QString &ini, Expected<Dossier> dossier, const QString &articles = {}, Page first = Page::Clauses)
        : m_settings(ini, QSettings::IniFormat)
    {
        if (const QString page = dossier ? QStringLiteral("reading/%1/page").arg(dossier->key) : QString();
            !page.isEmpty() && first != Page::Overview && !m_settings.contains(page))
            m_settings.setValue(page, nameOf(first));
        qputenv("XDG_DATA_HOME", QFile::encodeName(dataHome(ini))); // the reader's own file, too
        m_translators.install(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(m_settings, m_translators, QStringLiteral("en"), LookChoice::Light);
        if (!m_settings.contains(QStringLiteral("window/geometry")))
            m_window->resize(1360, 850); // the screen of tests is smaller, and would leave no room for the panes
        m_window->bringArticles(articles);
        m_window->show(std::move(dossier));
        m_window->show();
        m_window->activateWindow();
        settle();
        if (!m_window->isActiveWindow())
            qFatal("the window does not become active");
    }
    /// Where the runs with those settings keep what the reader adds.
    [[nodiscard]] static QString dataHome(const QString &ini) { return ini + QStringLiteral(".data"); }
    MainWindow *operator->() const { return m_window.get(); }
    MainWindow &window() const { return *m_window; }
    const Dossier &dossier() const { return m_window->focus()->dossier(); }
    void settle() const
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// To whatever has the keyboard, as keys go.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *const here = QApplication::focusWidget();
        QTest::keyClick(here ? here : m_window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Chooses the command whose words are these, in whatever menu.
    void choose(const QString &words) const
    {
        QList<QAction *> actions = m_window->menuBar()->actions();
        for (int i = 0; i < actions.size(); ++i) {
            if (QMenu *menu = actions.at(i)->menu())
                actions << menu->actions();
            else if (actions.at(i)->text().remove(u'&') == words)
                return actions.at(i)->trigger(), settle();
        }
        qFatal("no menu says %s", qPrintable(words));
    }
    /// The widget of that name that can be seen; null when there is none.
    template <class W = QWidget>
    [[nodiscard]] W *seen(const char *name) const
    {
        for (W *widget : m_window->findChildren<W *>(QString::fromLatin1(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    /// The words of every label that can be seen.
    [[nodiscard]] QString read() const
    {
        QStringList words;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            if (label->isVisible())
                words << label->text();
        return words.join(u'\n');
    }

private:
    QSettings m_settings;
    Translators m_translators;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace deal::test
