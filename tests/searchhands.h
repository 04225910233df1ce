#pragma once
// Searching as a person does: by Ctrl+K, letters, arrow keys.
#include "session.h"
#include "ui/searchbox.h"
#include "ui/searchresults.h"

namespace deal::test {

inline SearchBox *boxOf(const Session &on)
{
    return named<SearchBox>(on.window(), "searchBox");
}

inline CardView *listOf(const Session &on)
{
    return named<CardView>(on.window(), "searchList");
}

/// What stands at the right of the box.
inline QString whereOf(const Session &on)
{
    return named<QLabel>(on.window(), "searchWhere")->text();
}

inline QStringList rowsOf(const Session &on)
{
    QStringList rows;
    for (int row = 0; row < listOf(on)->model()->rowCount(); ++row)
        rows << listOf(on)->model()->index(row, 0).data().toString();
    return rows;
}

inline bool isAnswered(const Session &on)
{
    return on.seen("searchResults") && !rowsOf(on).value(0).contains(u"made ready"_s);
}

/// By Ctrl+K, letter by letter; until there is an answer to all of it.
inline void search(const Session &on, const QString &words)
{
    on.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(boxOf(on)->hasFocus());
    for (const QChar letter : words)
        QTest::sendKeyEvent(QTest::Click, boxOf(on), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    QCOMPARE(boxOf(on)->text(), words);
    QTRY_VERIFY(isAnswered(on));
    const auto *results = on.seen<SearchResults>("searchResults");
    QTRY_VERIFY(std::all_of(words.begin(), words.end(), [](QChar c) { return !c.isLetterOrNumber(); })
        || (results->model().rowCount() > 0 && results->model().summary().contains(QRegularExpression(u"\\d|“"_s))));
    QTest::qWait(30); // the answer to the last letter
}

/// The first row of a kind, by the heading that stands above it.
inline QModelIndex firstUnder(const Session &on, const QString &heading)
{
    const QStringList rows = rowsOf(on);
    for (int row = 0; row < rows.size(); ++row)
        if (rows.at(row).startsWith(heading + u" · "_s))
            return listOf(on)->model()->index(row + 1, 0);
    qFatal("nothing was found of %s", qPrintable(heading));
}

/// Searches, and opens the first of a kind by key.
inline void searchAndOpen(const Session &on, const QString &words, const QString &heading)
{
    search(on, words);
    const QModelIndex wanted = firstUnder(on, heading);
    on.press(Qt::Key_Down);
    for (int presses = 0; listOf(on)->currentIndex() != wanted && presses < 50; ++presses)
        on.press(Qt::Key_Down);
    QVERIFY(listOf(on)->currentIndex() == wanted);
    on.press(Qt::Key_Return);
}

inline QString keyOf(const Session &on)
{
    const Focus &focus = *on->focus();
    return focus.claim() ? on.dossier().claim(*focus.claim()).key : QString();
}

} // namespace deal::test
