// The ids of the window's commands.
#include "windowactions.h"

namespace deal {

/// The ids by which the settings know a command's key: they stay as they are in every language and version.
void WindowActions::nameCommands()
{
    const auto name = [](QAction *action, const QString &id) { action->setObjectName(id); };
    const std::pair<QAction *, const char *> named[] = {{m_open, "openDossier"}, {m_quit, "quit"}, {m_clear, "emptyFilter"},
        {m_copy, "copyQuotation"}, {m_footnote, "copyFootnote"}, {m_showFilter, "showFilter"}, {m_showEvidence, "showEvidence"},
        {m_back, "back"}, {m_forward, "forward"}, {m_logarithmic, "logarithmic"}, {m_about, "about"}};
    for (const auto &[action, id] : named)
        name(action, QString::fromLatin1(id));
    for (int page = 0; page < pageCount; ++page)
        name(m_pages.at(size_t(page)), QStringLiteral("page-") + deal::nameOf(Page(page)));
    for (size_t i = 0; i < m_readings.size(); ++i)
        name(m_readings.at(i), QStringLiteral("sources-%1").arg(i + 1));
    for (size_t i = 0; i < m_money.size(); ++i)
        name(m_money.at(i), QStringLiteral("money-%1").arg(i + 1));
    for (qsizetype i = 0; i < m_views.size(); ++i)
        name(m_views.at(i), QStringLiteral("export-%1").arg(i + 1));
    for (QAction *language : m_languages->actions())
        name(language, QStringLiteral("language-") + language->data().toString());
}

} // namespace deal
