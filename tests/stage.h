// A place for real pages: one dossier, one focus, and a window off the screen that shows what is put on it; and the hands of
// a person, who finds rows by their words and clicks what is seen.
#pragma once

#include "core/roles.h"
#include "core/translators.h"
#include "minidossier.h"
#include "ui/cardview.h"
#include "ui/shared.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace deal::test {

class Stage final {
public:
    explicit Stage(Dossier dossier)
        : m_dossier(std::move(dossier))
        , focus(m_dossier)
        , texts(m_dossier)
    {
        m_english.install(QStringLiteral("en"));
        QApplication::setPalette(look.palette());
        QApplication::setFont(look.font(TextStyle::Body));
        window.resize(1300, 800);
        new QHBoxLayout(&window);
    }
    /// Takes the widgets, from left to right, and shows them.
    void show(const QList<QWidget *> &widgets)
    {
        for (QWidget *widget : widgets)
            window.layout()->addWidget(widget);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] Shared shared() { return {focus, words, look, texts}; }
    [[nodiscard]] const Dossier &dossier() const { return m_dossier; }
    [[nodiscard]] ClaimId claim(const char *key) const { return *m_dossier.claimByKey(QString::fromLatin1(key)); }
    [[nodiscard]] PartyId party(const char *key) const { return *m_dossier.partyByKey(QString::fromLatin1(key)); }
    /// The focused claim's key; empty when there is none.
    [[nodiscard]] QString focused() const { return focus.claim() ? m_dossier.claim(*focus.claim()).key : QString(); }
    [[nodiscard]] QString keys(const QList<ClaimId> &claims) const
    {
        QStringList list;
        for (const ClaimId id : claims)
            list << m_dossier.claim(id).key;
        return list.join(u' ');
    }
    /// The claims of a view's rows by their keys, in the order in which they are shown.
    [[nodiscard]] QString shown(const QAbstractItemView &view) const
    {
        QList<ClaimId> claims;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            if (const QVariant id = view.model()->index(row, 0).data(ClaimIdRole); id.isValid())
                claims << ClaimId(id.toInt());
        return keys(claims);
    }

private:
    Translators m_english;
    Dossier m_dossier;

public:
    Focus focus;
    WholeTexts texts;
    Words words{QStringLiteral("en")};
    Look look{LookChoice::Light};
    QWidget window;
};

template <class W>
[[nodiscard]] W *named(QWidget &where, const char *name)
{
    auto *found = where.findChild<W *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget is called %s", name);
    return found;
}

/// The row that says this, at any depth.
[[nodiscard]] inline QModelIndex rowSaying(const QAbstractItemView &view, const QString &words)
{
    const QModelIndexList found =
        view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        qFatal("no row says %s", qPrintable(words));
    return found.first();
}

/// The row of a claim in a flat view.
[[nodiscard]] inline QModelIndex rowOf(const QAbstractItemView &view, ClaimId claim)
{
    for (int row = 0; row < view.model()->rowCount(); ++row)
        if (const QVariant id = view.model()->index(row, 0).data(ClaimIdRole); id.isValid() && id.toInt() == at(claim))
            return view.model()->index(row, 0);
    return {};
}

inline void click(QWidget *widget, QPoint at)
{
    QTest::mouseMove(widget, at);
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    QCoreApplication::processEvents();
}

inline void click(QAbstractItemView &view, const QModelIndex &index)
{
    view.scrollTo(index);
    click(view.viewport(), view.visualRect(index).intersected(view.viewport()->rect()).center());
}

/// Clicks a part of a row that is drawn from boxes.
inline void click(CardView &view, const QModelIndex &index, Cell::Part part, int which = 0)
{
    view.scrollTo(index);
    const auto *delegate = static_cast<const BoxDelegate *>(view.itemDelegate());
    const Boxes laid = delegate->boxes(index, view.viewport()->width() - 2 * delegate->offset().x());
    for (const Cell &box : laid.boxes)
        if (box.part == part && box.index == which)
            return click(view.viewport(), (box.rect.center() + delegate->offset()).toPoint() + view.visualRect(index).topLeft());
    qFatal("the row has no such part");
}

/// Whether a row can be seen without scrolling, at least its first line.
[[nodiscard]] inline bool inSight(const QAbstractItemView &view, const QModelIndex &index)
{
    const QRect row = view.visualRect(index);
    return row.isValid() && view.viewport()->rect().contains(row.left() + 4, row.top() + 4);
}

} // namespace deal::test
