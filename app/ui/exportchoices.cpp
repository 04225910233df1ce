#include "exportchoices.h"

#include "core/commandline.h"

namespace deal {

bool ExportChoices::paints() const
{
    return isPicture(u'.' + suffix);
}

ExportChoices rememberedChoices(const QSettings &settings, ExportChoices otherwise)
{
    const auto left = [&settings](const char *key) { return settings.value(QStringLiteral("export/") + QLatin1StringView(key)); };
    ExportChoices choices = otherwise;
    if (const QString suffix = left("suffix").toString(); suffixesOf(otherwise.view).contains(suffix))
        choices.suffix = suffix;
    if (const QSize size = left("size").toSize(); size == size.expandedTo(smallestPicture).boundedTo(largestPicture))
        choices.size = size;
    if (const int scale = left("scale").toInt(); scale >= 1 && scale <= 4)
        choices.scale = scale;
    if (const LookChoice look = lookChoice(left("look").toString()); look != LookChoice::System)
        choices.look = look;
    if (const QString lang = left("language").toString(); lang == QStringLiteral("en") || lang == QStringLiteral("fr"))
        choices.lang = lang;
    if (const QVariant sourceLine = left("sourceLine"); sourceLine.isValid())
        choices.sourceLine = sourceLine.toBool();
    return choices;
}

void rememberChoices(QSettings &settings, const ExportChoices &choices)
{
    const auto leave = [&settings](const char *key, const QVariant &value) {
        settings.setValue(QStringLiteral("export/") + QLatin1StringView(key), value);
    };
    leave("suffix", choices.suffix);
    leave("size", choices.size);
    leave("scale", choices.scale);
    leave("look", nameOf(choices.look));
    leave("language", choices.lang);
    leave("sourceLine", choices.sourceLine);
}

} // namespace deal
