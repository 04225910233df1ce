#include "commandoptions.h"

#include "viewpicture.h"

#include <QCoreApplication>

#include <algorithm>

namespace deal {

const QList<CommandOption> &commandOptions()
{
    using C = Command;
    static const QList<View> pictures = drawnViews();
    static const QList<View> claims{View::Evidence, View::Comparison, View::FactCheck};
    static const QList<CommandOption> all{
        {QLatin1StringView("dossier"), true, false, {}},
        {QLatin1StringView("lang"), true, false, {}},
        {QLatin1StringView("help"), false, true, {}},
        {QLatin1StringView("version"), false, true, {}},
        {QLatin1StringView("party"), true, true, {C::List, C::Export}},
        {QLatin1StringView("any"), false, true, {C::List, C::Export}},
        {QLatin1StringView("as-of"), true, false, {C::List, C::Export}},
        {QLatin1StringView("without"), true, true, {C::List, C::Show, C::Search, C::Export}},
        {QLatin1StringView("format"), true, false, {C::List, C::Show, C::Search, C::Notes, C::Check}},
        {QLatin1StringView("notes"), false, true, {C::Export}, {View::FactCheck}, false},
        {QLatin1StringView("output"), true, false, {C::Export}},
        {QLatin1StringView("output-dir"), true, false, {C::Export}},
        {QLatin1StringView("scale"), true, false, {C::Export}, pictures},
        {QLatin1StringView("size"), true, false, {C::Export}, pictures},
        {QLatin1StringView("look"), true, false, {C::Export}, pictures},
        {QLatin1StringView("no-source-line"), false, true, {C::Export}, pictures},
        {QLatin1StringView("log"), false, true, {C::Export}, {View::Funding}, false},
        {QLatin1StringView("address"), true, false, {C::Window}},
        {QLatin1StringView("articles"), true, false, {C::Window, C::Search, C::Export, C::Verify, C::Check}, claims},
    };
    return all;
}

const Names<Command> &commandNames()
{
    static const Names<Command> names{{Command::List, QStringLiteral("list")}, {Command::Show, QStringLiteral("show")},
        {Command::Search, QStringLiteral("search")}, {Command::Export, QStringLiteral("export")},
        {Command::Notes, QStringLiteral("notes")}, {Command::Verify, QStringLiteral("verify")},
        {Command::Check, QStringLiteral("check")}};
    return names;
}

const CommandOption *optionCalled(const QString &name)
{
    const auto is = [&name](const CommandOption &option) { return option.name == name; };
    const auto option = std::find_if(commandOptions().cbegin(), commandOptions().cend(), is);
    return option == commandOptions().cend() ? nullptr : &*option;
}

bool goesWith(const CommandOption &option, const CommandLine &line)
{
    if (option.commands.isEmpty())
        return true;
    if (!option.commands.contains(line.command))
        return false;
    if (line.command != Command::Export)
        return true;
    return line.all ? option.ofAll : option.views.isEmpty() || option.views.contains(line.view);
}

QString whatItGoesWith(const CommandOption &option)
{
    QStringList typed;
    if (option.commands.contains(Command::Window))
        typed << QCoreApplication::translate("deal::CommandLine", "the window");
    for (const auto &[command, name] : commandNames()) {
        if (!option.commands.contains(command))
            continue;
        if (command != Command::Export || option.views.isEmpty()) {
            typed << name;
            continue;
        }
        for (const View view : option.views)
            typed << name + u' ' + viewNames().at(int(view));
        if (option.ofAll)
            typed << name + QStringLiteral(" all");
    }
    return typed.join(QStringLiteral(", "));
}

} // namespace deal
