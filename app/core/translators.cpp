#include "translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace deal {

QString Translators::Voice::translate(const char *context, const char *text, const char *disambiguation, int n) const
{
    const Catalogue *const in = catalogue;
    if (!in)
        return {};
    const QString ours = in->ours.translate(context, text, disambiguation, n);
    return ours.isNull() ? in->qt.translate(context, text, disambiguation, n) : ours;
}

const Translators::Catalogue &Translators::catalogue(const QString &lang)
{
    const auto [found, isNew] = m_catalogues.try_emplace(lang);
    Catalogue &catalogue = found->second;
    if (isNew) { // one that cannot be loaded is empty, and answers nothing
        std::ignore = catalogue.ours.load(QStringLiteral(":/i18n/deal-explorer_") + lang);
        std::ignore = catalogue.qt.load(QStringLiteral("qtbase_") + lang, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    return catalogue;
}

void Translators::install(const QString &lang)
{
    QCoreApplication::removeTranslator(&m_voice);
    m_voice.catalogue = &catalogue(lang);
    QCoreApplication::installTranslator(&m_voice); // which tells every widget
}

} // namespace deal
