#include "translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace deal {

void Translators::install(const QString &lang)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's first: the one that was installed last is asked first.
    if (m_qt.load(QStringLiteral("qtbase_") + lang, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(QStringLiteral(":/i18n/deal-explorer_") + lang))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace deal
