#include "keyhelp.h"

#include "asofslider.h"
#include "cardview.h"
#include "comparetable.h"
#include "filterpanel.h"
#include "fundingview.h"
#include "mapview.h"
#include "noteactions.h"
#include "overviewcard.h"
#include "searchbox.h"
#include "sourceview.h"
#include "timelineview.h"

#include <QMenu>
#include <QMenuBar>

namespace deal {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(deal::KeyHelp)
};

/// All of ours are one key with its modifiers, none is a series of keys.
QList<QKeyCombination> combinations(const QAction &action)
{
    QList<QKeyCombination> keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << key[0];
    return keys;
}

/// The menu's own commands, then, menu by menu, those of the menus in it.
void addMenu(QList<KeyGroup> &groups, const QMenu &menu, const QString &name)
{
    const qsizetype here = groups.size();
    groups << KeyGroup{name, {}};
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addMenu(groups, *action->menu(), QStringLiteral("%1 › %2").arg(name, plainName(*action)));
        else if (!action->shortcuts().isEmpty() || !action->objectName().isEmpty())
            groups[here].keys << KeyHelp{combinations(*action), plainName(*action), action->objectName()};
    }
    if (groups.at(here).keys.isEmpty())
        groups.removeAt(here);
}

KeyGroup windowKeys()
{
    return {Tr::tr("Everywhere", "keys"),
        {{{Qt::Key_Tab}, Tr::tr("To the next part of the window")}, {{Qt::SHIFT | Qt::Key_Tab}, Tr::tr("To the part before it")},
            {{Qt::Key_Escape}, Tr::tr("Looks away from a party, back to the claim; closes what has opened; back to the page")}}};
}

} // namespace

QString plainName(const QAction &action)
{
    QString words = action.text();
    words.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
    return words.endsWith(u'…') ? words.chopped(1) : words;
}

QList<KeyGroup> menuKeys(const QMenuBar &bar)
{
    QList<KeyGroup> groups;
    for (const QAction *action : bar.actions())
        if (action->menu())
            addMenu(groups, *action->menu(), plainName(*action));
    return groups;
}

QList<KeyGroup> viewKeys()
{
    return {windowKeys(), SearchBox::keys(), FilterPanel::keys(), OverviewCard::keys(), CardView::keys(), FundingView::keys(),
        MapView::keys(), TimelineView::keys(), AsOfSlider::keys(), SourceView::keys(), CompareTable::keys(), NoteActions::keys()};
}

QString inWords(const QList<QKeyCombination> &keys)
{
    QStringList words;
    for (const QKeyCombination key : keys)
        words << QKeySequence(key).toString(QKeySequence::NativeText);
    return words.join(QStringLiteral(", "));
}

} // namespace deal
