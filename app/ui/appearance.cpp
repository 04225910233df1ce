#include "appearance.h"

#include <algorithm>

namespace deal {

int textStep(int percent, int by)
{
    if (by > 0)
        return *std::upper_bound(textSteps.begin(), textSteps.end() - 1, percent);
    const auto above = std::lower_bound(textSteps.begin() + 1, textSteps.end(), percent);
    return *(above - 1);
}

Appearance::Appearance(const Look &look, bool calm, QObject *parent)
    : QObject(parent)
    , m_look(look)
    , m_looks(new QActionGroup(this))
    , m_sizes(new QActionGroup(this))
    , m_calm(new QAction(tr("Reduce m&otion"), this))
{
    makeLooks();
    makeSizes();
    m_calm->setObjectName(QStringLiteral("reduceMotion"));
    m_calm->setCheckable(true);
    m_calm->setChecked(calm);
    connect(m_calm, &QAction::triggered, this, &Appearance::calmWanted);
}

void Appearance::makeLooks()
{
    const std::array<std::pair<LookChoice, QString>, 4> looks{
        {{LookChoice::System, tr("As the &system")}, {LookChoice::Light, tr("&Light")}, {LookChoice::Dark, tr("&Dark")},
            {LookChoice::HighContrast, tr("High &contrast", "a look")}}};
    for (const auto &[choice, name] : looks) {
        QAction *action = m_looks->addAction(name);
        action->setObjectName(QStringLiteral("look-") + nameOf(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_look.choice());
        connect(action, &QAction::triggered, this, [this, chosen = choice] { Q_EMIT lookWanted(chosen); });
    }
}

/// A step of the size; nothing where it is that size already.
QAction *Appearance::step(const QString &name, const QList<QKeySequence> &keys, int percent)
{
    auto *action = new QAction(name, this);
    action->setShortcuts(keys);
    action->setEnabled(percent != m_look.textPercent());
    connect(action, &QAction::triggered, this, [this, percent] { Q_EMIT textSizeWanted(percent); });
    return action;
}

void Appearance::makeSizes()
{
    const int now = m_look.textPercent();
    m_larger = step(tr("&Larger"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        textStep(now, 1)); // on many keyboards + is a shifted =
    m_smaller = step(tr("&Smaller"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, textStep(now, -1));
    m_plain = step(tr("&As at first"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, plainText);
    m_larger->setObjectName(QStringLiteral("textLarger"));
    m_smaller->setObjectName(QStringLiteral("textSmaller"));
    m_plain->setObjectName(QStringLiteral("textPlain"));
    for (const int percent : textSteps) {
        QAction *action = m_sizes->addAction(tr("%1%", "the size of words, in percent").arg(percent));
        action->setObjectName(QStringLiteral("textSize-%1").arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == now);
        connect(action, &QAction::triggered, this, [this, percent] { Q_EMIT textSizeWanted(percent); });
    }
}

void Appearance::fill(QMenu &view) const
{
    view.addMenu(tr("&Appearance"))->addActions(m_looks->actions());
    QMenu *sizes = view.addMenu(tr("&Text size"));
    sizes->addActions({m_larger, m_smaller, m_plain});
    sizes->addSeparator();
    sizes->addActions(m_sizes->actions());
    view.addAction(m_calm);
}

} // namespace deal
