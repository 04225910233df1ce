#include "noteactions.h"

namespace deal {

NoteActions::NoteActions(Focus *focus, QObject *parent)
    : QObject(parent)
    , m_write(new QAction(tr("&Write a note"), this))
    , m_export(new QAction(tr("&Notes…"), this))
    , m_along(new QAction(tr("&Take the notes along on the fact-check sheet"), this))
{
    m_write->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_write->setObjectName(QStringLiteral("writeNote"));
    m_export->setObjectName(QStringLiteral("export-notes"));
    m_along->setObjectName(QStringLiteral("notesAlong"));
    m_along->setCheckable(true);
    m_along->setChecked(true);
    m_export->setEnabled(focus);
    m_along->setEnabled(focus);
    m_write->setEnabled(false);
    if (!focus)
        return;
    const auto follow = [this, focus] { m_write->setEnabled(focus->claim() || focus->party() || focus->passage()); };
    connect(focus, &Focus::claimChanged, this, follow);
    connect(focus, &Focus::partyChanged, this, follow);
    connect(focus, &Focus::passageChanged, this, follow);
    follow();
}

KeyGroup NoteActions::keys()
{
    return {tr("In the notes", "keys"),
        {{{Qt::Key_Delete}, tr("Deletes the note")}, {{Qt::CTRL | Qt::Key_Z}, tr("Brings a deleted note back")},
            {{Qt::Key_Escape}, tr("From a note’s words back to the page")}}};
}

void NoteActions::fillExport(QMenu &exports) const
{
    exports.addSeparator();
    exports.addActions({m_export, m_along});
}

} // namespace deal
