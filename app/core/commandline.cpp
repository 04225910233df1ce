#include "commandline.h"

#include "address.h"
#include "asof.h"
#include "commandhelp.h"
#include "commandoptions.h"
#include "nearest.h"
#include "viewpicture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace deal {
namespace {

/// The views in their order, and all of them.
QStringList exportable()
{
    QStringList names;
    for (const View view : exportedViews())
        names << viewNames().at(int(view));
    return names << QStringLiteral("all");
}

template <class E>
std::optional<E> named(const Names<E> &names, const QString &word)
{
    for (const auto &[value, name] : names)
        if (name == word)
            return value;
    return {};
}

template <class E>
QStringList wordsOf(const Names<E> &names)
{
    QStringList words;
    for (const auto &[value, name] : names)
        words << name;
    return words;
}

class CommandLineParser final {
    Q_DECLARE_TR_FUNCTIONS(deal::CommandLine)
public:
    [[nodiscard]] Expected<CommandLine> parse(QStringList arguments);

private:
    void takeOption(const QString &argument, QStringList &rest);
    void takeCommand();
    void takeFileOrNothing();
    void takeFile();
    void takeAddress();
    void takeObject();
    void takeView(const QString &word);
    void checkCombination();
    void takeDay();
    void takeLang();
    void takeFormat();
    void takeOutput();
    void takePicture(bool isPng);
    void takeScale(bool isPng);
    void takeSize();
    template <class E>
    [[nodiscard]] E choice(const Names<E> &names, const QString &word, const QString &what);
    [[nodiscard]] bool has(const char *option) const { return m_values.contains(QLatin1StringView(option)); }
    [[nodiscard]] QString value(const char *option) const { return m_values.value(QLatin1StringView(option)).value(0); }
    void refuse(const QString &sentence);
    void refuseChoice(const QString &word, const QString &what, const QStringList &words);

    CommandLine m_line;
    QHash<QString, QStringList> m_values; ///< of each option that was given
    QStringList m_words; ///< what is no option
    QString m_problem;
};

void CommandLineParser::refuse(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence.simplified();
}

void CommandLineParser::refuseChoice(const QString &word, const QString &what, const QStringList &words)
{
    refuse(tr("%1 cannot be “%2”; it is one of: %3.").arg(what, word, words.join(QStringLiteral(", "))));
}

template <class E>
E CommandLineParser::choice(const Names<E> &names, const QString &word, const QString &what)
{
    const std::optional<E> value = named(names, word);
    if (!value)
        refuseChoice(word, what, wordsOf(names));
    return value.value_or(E{});
}

void CommandLineParser::takeOption(const QString &argument, QStringList &rest)
{
    const QString shortNames = QStringLiteral("-h -v -o");
    QString name = argument == QLatin1StringView("-h") ? QStringLiteral("help")
        : argument == QLatin1StringView("-v")          ? QStringLiteral("version")
        : argument == QLatin1StringView("-o")          ? QStringLiteral("output")
                                                       : argument.section(u'=', 0, 0).mid(2);
    const CommandOption *const option = optionCalled(name);
    if (!option || (!argument.startsWith(QLatin1StringView("--")) && !shortNames.contains(argument)))
        return refuse(tr("There is no option “%1”; see --help.").arg(argument));
    const bool hasValue = argument.startsWith(QLatin1StringView("--")) && argument.contains(u'=');
    if (!option->takesValue && hasValue)
        return refuse(tr("--%1 takes no value.").arg(name));
    if (m_values.contains(name) && !option->repeats)
        return refuse(tr("--%1 is given twice; once is enough.").arg(name));
    QString given;
    if (option->takesValue) {
        if (!hasValue && (rest.isEmpty() || rest.first().startsWith(QLatin1StringView("--"))))
            return refuse(tr("--%1 needs a value after it.").arg(name));
        given = hasValue ? argument.section(u'=', 1) : rest.takeFirst();
        if (given.isEmpty())
            return refuse(tr("--%1 needs a value after it.").arg(name));
    }
    m_values[name] << given;
}

/// By itself as one word, or, beside a file, as an option. Whether the dossier knows what it names is seen when that is open.
void CommandLineParser::takeAddress()
{
    const bool alone = m_words.value(0).startsWith(QLatin1StringView("deal:"), Qt::CaseInsensitive);
    if (alone && has("address"))
        return refuse(tr("Two addresses are given; give one."));
    m_line.address = alone ? m_words.takeFirst() : value("address");
    if (!m_line.address.isEmpty() && dossierOf(m_line.address).isEmpty())
        refuse(noAddress(m_line.address));
}

void CommandLineParser::takeFileOrNothing()
{
    takeAddress();
    if (m_words.isEmpty())
        return;
    const QString word = m_words.first();
    const bool isFile = word.contains(u'/') || word.contains(u'.') || QFileInfo::exists(word);
    if (!isFile)
        return refuse(
            tr("There is no command “%1”; the commands are: %2.").arg(word, wordsOf(commandNames()).join(QStringLiteral(", "))));
    takeFile();
}

void CommandLineParser::takeFile()
{
    if (has("dossier"))
        return refuse(tr("Two dossiers are given, “%1” and “%2”; give one.").arg(value("dossier"), m_words.first()));
    m_line.dossier = m_words.takeFirst();
}

void CommandLineParser::takeCommand()
{
    m_line.dossier = value("dossier");
    m_line.anyParty = has("any");
    m_line.notes = has("notes");
    m_line.parties = m_values.value(QStringLiteral("party"));
    m_line.articles = value("articles");
    m_line.without = m_values.value(QStringLiteral("without"));
    const std::optional<Command> command = named(commandNames(), m_words.value(0));
    if (!command)
        return takeFileOrNothing();
    m_line.command = *command;
    m_words.removeFirst();
    takeObject();
}

void CommandLineParser::takeObject()
{
    static const Names<ListWhat> whats{{ListWhat::Parties, QStringLiteral("parties")},
        {ListWhat::Clauses, QStringLiteral("clauses")}, {ListWhat::Amounts, QStringLiteral("amounts")},
        {ListWhat::Events, QStringLiteral("events")}};
    const QString object = m_words.value(0);
    switch (m_line.command) {
    case Command::List:
        if (object.isEmpty())
            return refuse(tr("Say what to list: %1.").arg(wordsOf(whats).join(QStringLiteral(", "))));
        m_line.what = choice(whats, object, tr("What to list"));
        break;
    case Command::Show:
        if (object.isEmpty())
            return refuse(tr("Say which claim to show, by its id; deal-explorer list clauses names them."));
        m_line.claim = object;
        break;
    case Command::Search:
        if (object.isEmpty())
            return refuse(tr("Say what to search for: deal-explorer search WORDS."));
        m_line.text = m_words.join(u' ');
        m_words.clear();
        return;
    case Command::Check: // a file, else the deal's own dossier
        if (object.isEmpty())
            return;
        takeFile();
        return;
    case Command::Export:
        if (object.isEmpty())
            return refuse(tr("Say what to export: %1.").arg(exportable().join(QStringLiteral(", "))));
        takeView(object);
        break;
    default:
        return;
    }
    m_words.removeFirst();
}

void CommandLineParser::takeView(const QString &word)
{
    const qsizetype place = exportable().indexOf(word);
    m_line.all = place == exportedViews().size();
    if (place < 0)
        refuseChoice(word, tr("What to export"), exportable());
    else if (!m_line.all)
        m_line.view = exportedViews().at(place);
}

void CommandLineParser::checkCombination()
{
    if (!m_words.isEmpty())
        return refuse(tr("“%1” is one word too many; see --help.").arg(m_words.first()));
    for (const CommandOption &option : commandOptions())
        if (m_values.contains(option.name) && !goesWith(option, m_line))
            return refuse(tr("--%1 goes with %2 only.").arg(option.name, whatItGoesWith(option)));
    if (has("any") && m_line.parties.isEmpty())
        refuse(tr("--any goes with --party only."));
}

void CommandLineParser::takeDay()
{
    if (!has("as-of"))
        return;
    const Expected<QDate> day = typedDay(value("as-of"));
    if (day)
        m_line.asOf = *day;
    else
        refuse(QStringLiteral("--as-of: ") + day.problem());
}

void CommandLineParser::takeLang()
{
    if (!has("lang"))
        return;
    static const Names<QString> langs{{QStringLiteral("en"), QStringLiteral("en")}, {QStringLiteral("fr"), QStringLiteral("fr")}};
    m_line.lang = choice(langs, value("lang"), QStringLiteral("--lang"));
}

void CommandLineParser::takeFormat()
{
    static const Names<TextFormat> ofList{{TextFormat::Table, QStringLiteral("table")},
        {TextFormat::Json, QStringLiteral("json")}, {TextFormat::Csv, QStringLiteral("csv")}};
    static const Names<TextFormat> ofShow{{TextFormat::Text, QStringLiteral("text")}, {TextFormat::Json, QStringLiteral("json")}};
    static const Names<TextFormat> ofNotes{{TextFormat::Markdown, QStringLiteral("markdown")},
        {TextFormat::Csv, QStringLiteral("csv")}, {TextFormat::Json, QStringLiteral("json")}};
    const bool notes = m_line.command == Command::Notes;
    const bool reads = m_line.command == Command::Show || m_line.command == Command::Search || m_line.command == Command::Check;
    m_line.format = notes ? TextFormat::Markdown : reads ? TextFormat::Text : TextFormat::Table;
    if (has("format"))
        m_line.format = choice(notes ? ofNotes : reads ? ofShow : ofList, value("format"), QStringLiteral("--format"));
}

void CommandLineParser::takeOutput()
{
    if (m_line.command != Command::Export)
        return;
    m_line.output = value(m_line.all ? "output-dir" : "output");
    if (m_line.all && has("output"))
        return refuse(tr("export all writes several files: name their folder with --output-dir."));
    if (!m_line.all && has("output-dir"))
        return refuse(tr("--output-dir goes with export all only."));
    if (m_line.output.isEmpty())
        return refuse(m_line.all ? tr("Say where to write the files: --output-dir FOLDER.")
                                 : tr("Say where to write it: --output %1.", "FILE.png, FILE.svg or FILE.pdf")
                                       .arg(suffixesInWords(m_line.view, QStringLiteral("FILE"))));
    if (m_line.all)
        return takePicture(true);
    if (const auto refused = refusedName(m_line.output, m_line.view))
        return refuse(refused->sentence);
    takePicture(QFileInfo(m_line.output).suffix().toLower() == QLatin1StringView("png"));
}

void CommandLineParser::takePicture(bool isPng)
{
    static const Names<QString> looks{{QStringLiteral("light"), QStringLiteral("light")},
        {QStringLiteral("dark"), QStringLiteral("dark")}, {QStringLiteral("high-contrast"), QStringLiteral("high-contrast")},
        {QStringLiteral("print"), QStringLiteral("print")}};
    if (!m_line.paints())
        for (const char *option : {"scale", "size", "look", "no-source-line", "log"})
            if (has(option))
                return refuse(tr("--%1 is for pictures only: .png, .svg or .pdf.").arg(QLatin1StringView(option)));
    if (has("scale"))
        takeScale(isPng);
    if (has("size"))
        takeSize();
    if (has("look"))
        m_line.look = choice(looks, value("look"), QStringLiteral("--look"));
    m_line.logarithmic = has("log");
    m_line.sourceLine = !has("no-source-line");
}

void CommandLineParser::takeScale(bool isPng)
{
    bool isNumber = false;
    m_line.scale = QLocale::c().toDouble(value("scale"), &isNumber);
    if (!isNumber || !(m_line.scale >= 1 && m_line.scale <= 4))
        refuse(tr("--scale cannot be “%1”; it is a number from 1 to 4.").arg(value("scale")));
    else if (!isPng)
        refuse(tr("--scale is for PNG only; SVG and PDF are sharp at any size."));
}

void CommandLineParser::takeSize()
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,5})[xX×]([0-9]{1,5})$"));
    const QRegularExpressionMatch match = form.match(value("size"));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size != size.expandedTo(smallestPicture) || size != size.boundedTo(largestPicture))
        return refuse(tr("--size cannot be “%1”; it is WIDTHxHEIGHT in pixels, from %2x%3 to %4x%5, such as 1200x750.")
                          .arg(value("size"), QString::number(smallestPicture.width()), QString::number(smallestPicture.height()),
                              QString::number(largestPicture.width()), QString::number(largestPicture.height())));
    m_line.size = size;
}

Expected<CommandLine> CommandLineParser::parse(QStringList arguments)
{
    arguments.removeFirst();
    bool optionsEnded = false;
    while (!arguments.isEmpty() && m_problem.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (!optionsEnded && argument == QLatin1StringView("--"))
            optionsEnded = true;
        else if (!optionsEnded && argument.startsWith(u'-') && argument.size() > 1)
            takeOption(argument, arguments);
        else
            m_words << argument;
    }
    // Who asks for help gets it, whatever else stands there.
    const bool asks = m_problem.isEmpty() && (has("help") || has("version"));
    takeLang();
    if (asks && m_problem.isEmpty()) {
        m_line.command = has("help") ? Command::Help : Command::Version;
        m_line.helpText = has("help") ? helpText() : versionText();
        return m_line;
    }
    using Step = void (CommandLineParser::*)();
    for (const Step step : {&CommandLineParser::takeCommand, &CommandLineParser::checkCombination, &CommandLineParser::takeDay,
             &CommandLineParser::takeFormat, &CommandLineParser::takeOutput})
        if (m_problem.isEmpty())
            (this->*step)();
    if (!m_problem.isEmpty())
        return Problem{m_problem};
    return m_line;
}

} // namespace

Expected<CommandLine> parseCommandLine(const QStringList &arguments)
{
    return CommandLineParser().parse(arguments);
}

QString askedLanguage(const QStringList &arguments)
{
    const QString name = QStringLiteral("--lang");
    const QStringList known{QStringLiteral("en"), QStringLiteral("fr")};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString asked = argument == name ? arguments.value(i + 1)
            : argument.startsWith(name + u'=') ? argument.mid(name.size() + 1)
                                               : QString();
        if (known.contains(asked))
            return asked;
    }
    return {};
}

QString languageFor(const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    const QString system = QLocale::system().uiLanguages().value(0);
    return system.startsWith(QLatin1StringView("fr")) ? QStringLiteral("fr") : QStringLiteral("en");
}

} // namespace deal
