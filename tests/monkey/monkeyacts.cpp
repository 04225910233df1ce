// What the monkey can do, and how often.
#include "core/dossierreader.h"
#include "core/notefile.h"
#include "core/readerfile.h"
#include "core/vocabulary.h"
#include "monkey.h"
#include "ui/appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QWindow>

namespace deal::test {

namespace {

/// The commands of the menu bar, or of a menu or a dialog, that can be chosen.
QList<QAction *> commandsOf(const QWidget &top)
{
    QList<QAction *> all = top.actions(), commands;
    for (const QWidget *part : top.findChildren<QWidget *>())
        all << part->actions();
    for (QAction *action : std::as_const(all))
        if (action->isEnabled() && !action->isSeparator() && !action->menu() && !commands.contains(action))
            commands << action;
    return commands;
}

void readAloud(QAccessibleInterface *part, int depth)
{
    if (!part || !part->isValid())
        return;
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        std::ignore = part->text(text);
    std::ignore = part->role();
    std::ignore = part->state();
    std::ignore = part->rect();
    if (auto *words = part->textInterface())
        std::ignore = words->text(0, words->characterCount());
    for (int i = 0; depth > 0 && i < std::min(part->childCount(), 60); ++i)
        readAloud(part->child(i), depth - 1);
}

} // namespace

QByteArray Monkey::act(Roll &roll)
{
    QWidget &top = *onTop(*m_window);
    if (auto *dialog = qobject_cast<QDialog *>(&top); dialog && MonkeyCage::isOpen(*dialog))
        return answerFiles(*dialog, roll);
    const int what = roll.under(1000);
    if (what < 100)
        return m_hands.pointAnywhere(top, roll);
    if (what < 360)
        return m_hands.clickAnywhere(top, roll);
    if (what < 410)
        return m_hands.dragAnywhere(top, roll);
    if (what < 490)
        return m_hands.turnWheel(top, roll);
    if (what < 710)
        return m_hands.pressAny(top, roll);
    if (what < 770)
        return m_hands.typeWords(top, roll);
    if (what < 830)
        return shortcut(roll);
    if (what < 870)
        return command(roll);
    if (what < 910)
        return m_hands.press(top, Qt::Key_Escape);
    if (what < 940)
        return m_hands.press(top, roll.oneIn(2) ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier);
    if (what < 965)
        return change(roll);
    if (what < 975)
        return listen(roll);
    if (what < 983)
        return dropSome(roll);
    if (what < 990)
        return leaveWindow(roll);
    return what < 998 ? openSome(roll) : restart();
}

/// What reaches any folder is answered with a name in the cage, or put away.
QByteArray Monkey::answerFiles(QDialog &dialog, Roll &roll)
{
    auto *files = qobject_cast<QFileDialog *>(&dialog);
    if (!files || roll.oneIn(3)) {
        m_hands.add([one = QPointer(&dialog)] {
            if (one)
                one->reject();
        });
        return "put away " + QByteArray(dialog.metaObject()->className());
    }
    const bool saves = files->acceptMode() == QFileDialog::AcceptSave;
    const QStringList there = roll.oneIn(2) ? m_cage.dossiers() : m_cage.files();
    const QString name = saves ? m_cage.target(quint32(roll.under(1000))) : there.at(roll.under(int(there.size())));
    if (auto *line = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")))
        line->setText(name);
    m_hands.add([one = QPointer(files)] {
        if (one)
            QMetaObject::invokeMethod(one, "accept", Qt::DirectConnection);
    });
    return "choose the file " + name.toUtf8();
}

QByteArray Monkey::command(Roll &roll)
{
    const QList<QAction *> all = commandsOf(*onTop(*m_window));
    if (all.isEmpty() || QApplication::activePopupWidget()) // a menu goes before its command is done
        return "no command";
    const QPointer<QAction> chosen = all.at(int(roll.part() * double(all.size())));
    m_hands.add([chosen] {
        if (chosen && !QApplication::activePopupWidget())
            chosen->trigger();
    });
    return "command " + chosen->text().toUtf8();
}

QByteArray Monkey::shortcut(Roll &roll)
{
    QWidget &top = *onTop(*m_window);
    QList<QKeySequence> all;
    for (const QAction *action : commandsOf(*m_window))
        all << action->shortcuts();
    if (all.isEmpty())
        return "no shortcut";
    const QKeySequence keys = all.at(int(roll.part() * double(all.size())));
    for (int i = 0; i < keys.count(); ++i)
        std::ignore = m_hands.press(top, keys[uint(i)].key(), keys[uint(i)].keyboardModifiers());
    return "shortcut " + keys.toString(QKeySequence::PortableText).toUtf8();
}

QByteArray Monkey::change(Roll &roll)
{
    const int which = roll.under(8), how = roll.under(1000);
    if (which == 0) {
        const QString lang = how % 2 == 0 ? QStringLiteral("fr") : QStringLiteral("en");
        m_hands.add([this, lang] {
            if (mayRest())
                m_window->setLanguage(lang);
        });
        return "language " + lang.toUtf8();
    }
    if (which == 1) {
        m_hands.add([this, how] {
            if (mayRest())
                m_window->setLook(LookChoice(how % 4));
        });
        return "look " + QByteArray::number(how % 4);
    }
    if (which == 2) {
        const int percent = textSteps.at(size_t(how) % textSteps.size());
        m_hands.add([this, percent] {
            if (mayRest())
                m_window->setTextSize(percent);
        });
        return "text " + QByteArray::number(percent);
    }
    if (which == 3) {
        m_hands.add([this, how] {
            if (mayRest())
                m_window->setCalm(how % 2 == 0);
        });
        return "calm";
    }
    if (which == 4) {
        const bool full = how % 3 == 0;
        m_hands.add([this, full, how] {
            full ? m_window->showFullScreen() : how % 3 == 1 ? m_window->showMaximized() : m_window->showNormal();
        });
        return "screen";
    }
    const QSize size(640 + how, 420 + roll.under(700));
    m_hands.add([this, size] { m_window->resize(size); });
    return "size " + QByteArray::number(size.width()) + 'x' + QByteArray::number(size.height());
}

QByteArray Monkey::openSome(Roll &roll)
{
    const quint32 which = quint32(roll.under(1000));
    const int how = roll.under(4);
    if (!mayRest()) // a dialog is about what is open
        return "no dossier: a dialog is open";
    if (how == 0) {
        m_hands.add([this, which] {
            if (mayRest())
                m_window->show(m_cage.odd(which));
        });
        return "odd dossier " + QByteArray::number(which);
    }
    const QStringList &all = m_cage.dossiers();
    const QString path = how == 1 ? all.at(which % all.size()) : all.at(how == 2 ? 0 : 1);
    m_hands.add([this, path] {
        if (mayRest())
            m_window->openFile(path);
    });
    return "open " + path.section(u'/', -1).toUtf8();
}

QByteArray Monkey::dropSome(Roll &roll)
{
    const QStringList there = roll.oneIn(4) ? m_cage.dossiers() : m_cage.files();
    const QString path = there.at(int(roll.part() * double(there.size())));
    const bool text = roll.oneIn(5);
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return "no drop: a dialog is open";
    m_hands.add([this, path, text] {
        QMimeData data;
        if (text)
            data.setText(path);
        else
            data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &drop);
    });
    return "drop " + path.section(u'/', -1).toUtf8();
}

/// Another program writes a note in the meantime, or the dossier goes away, and comes back.
QByteArray Monkey::leaveWindow(Roll &roll)
{
    const int what = roll.under(3), which = roll.under(1000);
    m_hands.add([this, what, which] {
        QEvent away(QEvent::WindowDeactivate), back(QEvent::WindowActivate);
        QApplication::sendEvent(m_window.get(), &away);
        const Focus *focus = m_window->focus();
        if (what == 0 && focus && !focus->whole().claims.isEmpty()) {
            const Dossier &dossier = focus->whole();
            const ClaimId claim{int(which % dossier.claims.size())};
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const NoteSubject on{{NoteKind::Claim, dossier.claim(claim).key}, QStringLiteral("x"), QByteArray(32, 'x')};
            std::ignore =
                NoteFile(ReaderFile::ownPath()).keep(dossier.key, {on, QStringLiteral("From elsewhere"), {}, now, now, 0}, 0, {});
        } else if (what == 1) {
            const QString real = m_cage.realDossier(), aside = real + QStringLiteral(".aside");
            if (!QFile::rename(real, aside))
                QFile::rename(aside, real);
        }
        QApplication::sendEvent(m_window.get(), &back);
    });
    return "leave the window " + QByteArray::number(what);
}

QByteArray Monkey::listen(Roll &roll)
{
    QObject *part = m_window.get();
    const QList<QWidget *> all = onTop(*m_window)->findChildren<QWidget *>();
    const double which = roll.part();
    if (!all.isEmpty())
        part = all.at(int(which * double(all.size())));
    readAloud(QAccessible::queryAccessibleInterface(part), 2);
    return QByteArray("listen to ") + part->metaObject()->className();
}

QByteArray Monkey::restart()
{
    if (!mayRest())
        return "no restart: a dialog is open";
    close();
    if (!QFile::exists(m_cage.realDossier()))
        QFile::rename(m_cage.realDossier() + QStringLiteral(".aside"), m_cage.realDossier());
    open();
    return "restart";
}

} // namespace deal::test
