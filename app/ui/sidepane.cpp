#include "sidepane.h"

#include "evidencepane.h"
#include "notepane.h"

#include <QApplication>
#include <QVBoxLayout>

namespace deal {

SidePane::SidePane(const Shared &shared, QWidget *parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_evidence(new EvidencePane(shared, this))
    , m_note(new NotePane(shared, this))
    , m_close(new FlatButton(shared.look, FlatButton::Style::Plain, this))
{
    setObjectName(QStringLiteral("sidePane"));
    setAccessibleName(tr("Evidence and note"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_close->setObjectName(QStringLiteral("closeNote"));
    m_close->setIcon(shared.look.icon(QStringLiteral("close")));
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_close->setToolTip(tr("Close the note"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(int(unit));
    column->addWidget(m_close, 0, Qt::AlignRight);
    column->addWidget(m_evidence, 1);
    column->addWidget(m_note);
    connect(m_close, &QToolButton::clicked, this, &SidePane::leave);
    connect(m_note, &NotePane::escaped, this, &SidePane::leave);
    connect(m_note, &NotePane::opened, this, [this] {
        m_writing = m_shared.focus.page() == Page::Sources;
        Q_EMIT wantedChanged();
    });
    connect(&shared.focus, &Focus::pageChanged, this, &SidePane::pageChanged);
    pageChanged();
}

bool SidePane::isWanted() const
{
    return m_shared.focus.page() != Page::Sources || m_writing;
}

void SidePane::pageChanged()
{
    const bool sources = m_shared.focus.page() == Page::Sources;
    m_writing = m_writing && sources;
    m_evidence->setVisible(!sources);
    m_close->setVisible(sources);
}

bool SidePane::isAtQuotation() const
{
    if (m_shared.focus.page() == Page::Sources)
        return m_shared.focus.reading() != Reading::Compare || m_shared.focus.pointedPassage();
    const auto *view = qobject_cast<const CardView *>(QApplication::focusWidget());
    if (!view || !isAncestorOf(view))
        return false;
    const QVariant passage = view->currentIndex().data(PassageIdRole);
    if (passage.isValid())
        m_shared.focus.lookAt(PassageId(passage.toInt()));
    return passage.isValid();
}

void SidePane::write()
{
    m_note->write(isAtQuotation());
}

void SidePane::leave()
{
    m_note->close();
    m_writing = false;
    Q_EMIT wantedChanged();
    Q_EMIT left();
}

} // namespace deal
