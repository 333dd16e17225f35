// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subcommands.h"

#include "app/cli/ownground.h"
#include "app/cli/terminal.h"
#include "app/places.h"

#include <QDir>

#include <algorithm>

namespace cooperage::cli {

namespace {

constexpr Subcommand subcommands[] = {
    {"join",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Join a collective by its link, or start one on this computer (--new)."),
        "[LINK]", declareJoin, runJoin},
    {"import", QT_TRANSLATE_NOOP("CommandLine", "Import listings from an Etsy, Shopify or own table."),
        "FILE", declareImport, runImport},
    {"export", QT_TRANSLATE_NOOP("CommandLine", "Write listings or stock as a table."),
        "listings|stock [FILE]", declareExport, runExport},
    {"report", QT_TRANSLATE_NOOP("CommandLine", "List reports, or write one as PDF, XLSX, CSV or HTML."),
        "[NAME]", declareReport, runReport, true},
    {"exchange",
        QT_TRANSLATE_NOOP("CommandLine", "Show praise that looks like an exchange, or decide about it."),
        "[clear|label NUMBER]", declareExchange, runExchange},
    {"gate", QT_TRANSLATE_NOOP("CommandLine", "Say whether something may be promoted, or let it."),
        "LISTING|WORKSHOP", declareGate, runGate},
    {"dossier",
        QT_TRANSLATE_NOOP("CommandLine", "Write everything about one endorsement: PDF, tables and badge."),
        "NUMBER", declareDossier, runDossier, true},
    {"public",
        QT_TRANSLATE_NOOP("CommandLine", "Show the collective's public pages, or turn them on or off."),
        "[on|off]", declarePublic, runPublic},
    {"today", QT_TRANSLATE_NOOP("CommandLine", "Show what waits for you, and what others did."), "",
        declareToday, runToday},
    {"list", QT_TRANSLATE_NOOP("CommandLine", "List listings."), "", declareList, runList},
    {"show", QT_TRANSLATE_NOOP("CommandLine", "Show one listing: its title, SKU or id."), "LISTING", nullptr,
        runShow},
    {"add", QT_TRANSLATE_NOOP("CommandLine", "Add a listing."), "TITLE", declareAdd, runAdd},
    {"edit", QT_TRANSLATE_NOOP("CommandLine", "Change a listing, or one of its variants."),
        "LISTING FIELD=VALUE…", declareEdit, runEdit},
    {"co-maker",
        QT_TRANSLATE_NOOP("CommandLine", "Say who made a listing together with whom, and with what share."),
        "list LISTING | propose LISTING WORKSHOP --share PERCENT | accept|decline|end LISTING [WORKSHOP]",
        declareCoMaker, runCoMaker},
    {"stock",
        QT_TRANSLATE_NOOP("CommandLine", "Show stock, or record what was made, sold, moved or counted."),
        "[make|sell|return|correct|count|move SKU QUANTITY]", declareStock, runStock},
    {"standard", QT_TRANSLATE_NOOP("CommandLine", "Show, write and publish standards of good work."),
        "[show|add|draft|propose|publish|send-back|retire|remove|remove-draft NAME |"
        " criterion NAME CRITERION | set NAME FIELD=VALUE… | self-score NAME [LISTING CRITERION=MARK…]]",
        declareStandard, runStandard},
    {"endorsement",
        QT_TRANSLATE_NOOP("CommandLine", "Ask for endorsements, review them, decide and publish them."),
        "[list WORDS | request LISTING | show | audit | compare | set FIELD=VALUE… | ties none|KIND… |"
        " link ADDRESS | samples WORDS | reply-link |"
        " mark CRITERION=MARK:WHY… | submit | screen | send-back | open | revise | resubmit | cancel |"
        " decide endorsed|conditional|declined | publish | confirm-condition | withdraw | appeal | "
        "back-appeal |"
        " reopen | stand-in PERSON | invite PERSON | uninvite PERSON | accept | decline | recuse |"
        " declare none|KIND… | clear PERSON], the request as E-27 after the first word",
        declareEndorsement, runEndorsement},
    {"partner",
        QT_TRANSLATE_NOOP("CommandLine",
            "List shops outside the collective, add or change one, or suggest partners one might like."),
        "[list | add NAME FIELD=VALUE… | edit NAME FIELD=VALUE… | suggest | put-off NAME], fields: name "
        "place web"
        " known_for introduced_by contact address",
        declarePartner, runPartner},
    {"recommend", QT_TRANSLATE_NOOP("CommandLine", "Praise somebody's work in your own name."),
        "[list | change | withdraw] LISTING|WORKSHOP TEXT", declareRecommend, runRecommend},
    {"thank", QT_TRANSLATE_NOOP("CommandLine", "Thank somebody, or the reviewers of a request."),
        "PERSON|NUMBER TEXT", declareThank, runThank},
    {"tie",
        QT_TRANSLATE_NOOP("CommandLine",
            "Say once for all what ties you to somebody; it is proposed before reviews it matters for."),
        "[list | say WHO none|KIND… | end WHO | remove WHO]", declareTie, runTie},
    {"sync", QT_TRANSLATE_NOOP("CommandLine", "Send what waits and fetch what is new."), "", declareSync,
        runSync},
    {"differences",
        QT_TRANSLATE_NOOP("CommandLine",
            "Show what differs between two computers, or decide: its number, and which value."),
        "[NUMBER shown|other]", nullptr, runDifferences},
    {"backup", QT_TRANSLATE_NOOP("CommandLine", "Write a checked backup of a collective."), "[FILE]", nullptr,
        runBackup},
    {"restore", QT_TRANSLATE_NOOP("CommandLine", "Put a backup in place; the file replaced is kept."), "FILE",
        declareRestore, runRestore},
    {"dump",
        QT_TRANSLATE_NOOP("CommandLine", "Print the confirmed state as sorted JSON lines (--canonical)."), "",
        declareDump, runDump},
    {"doctor", QT_TRANSLATE_NOOP("CommandLine", "Look the files of a collective over, changing nothing."), "",
        declareDoctor, runDoctor},
};

QString overview()
{
    QString text = Words::tr("Usage: cooperage COMMAND [options]\n\nWithout a command the window opens.\n\n"
                             "Commands:\n");
    for (const Subcommand &one : subcommands)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(one.name), -11).arg(Words::tr(one.summary));
    text += Words::tr("\nEvery command takes --profile DIR, --collective NAME and --json, and --help.\n\n"
                      "Exit codes: 0 done, 1 done with problems, 2 refused, 3 cannot read or store,\n"
                      "4 server not reachable, 5 sign-in needed, 6 newer program needed.\n");
    return text;
}

void declareCommon(QCommandLineParser &parser)
{
    addOption(parser, "profile", "DIR", Words::tr("Folder of the person, instead of the usual one."));
    addOption(parser, "collective", "NAME", Words::tr("Which collective; otherwise the one opened last."));
    addOption(parser, "json", nullptr, Words::tr("Answer with one JSON object."));
    addOption(parser, "help", nullptr, Words::tr("Show this help."));
}

/// Qt begins with the path by which the program was started.
QString plainHelp(Called &called)
{
    const Subcommand &command = *called.command;
    called.parser.setApplicationDescription(Words::tr(command.summary));
    called.parser.addPositionalArgument(QLatin1String(command.name), {},
        QStringLiteral("%1 %2").arg(QLatin1String(command.name), QString::fromUtf8(command.usage)));
    QString text = called.parser.helpText();
    const QString path = QCoreApplication::arguments().value(0);
    const qsizetype at = text.indexOf(path);
    return at < 0 ? text : text.replace(at, path.size(), QStringLiteral("cooperage"));
}

} // namespace

std::span<const Subcommand> allSubcommands()
{
    return subcommands;
}

const Subcommand *subcommandNamed(const QString &name)
{
    const auto *const found = std::find_if(std::begin(subcommands), std::end(subcommands),
        [&](const Subcommand &one) { return name == QLatin1String(one.name); });
    return found == std::end(subcommands) ? nullptr : found;
}

void addOption(QCommandLineParser &parser, const char *name, const char *valueName, const QString &text)
{
    const QString latin = QString::fromLatin1(name);
    parser.addOption(valueName ? QCommandLineOption(latin, text, QString::fromLatin1(valueName))
                               : QCommandLineOption(latin, text));
}

bool isForCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    return subcommandNamed(first) || first == u"--help" || first == u"-h" || first == u"help"
        || first == u"--version" || (!first.isEmpty() && !first.startsWith(u'-') && !first.contains(u':'));
}

Called::Called(const QStringList &arguments)
    : command(subcommandNamed(arguments.value(1)))
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    declareCommon(parser);
    if (command && command->declare)
        command->declare(parser);
    understood = parser.parse(arguments);
}

QString Called::value(const char *option) const
{
    return parser.value(QString::fromLatin1(option));
}

ExitCode runOn(const Called &called, Ground &ground, Caller &caller, const Clock &clock)
{
    Session session(called.parser, caller, ground, clock);
    if (!called.command)
        return session.usage(called.parser.positionalArguments().value(0));
    if (!called.understood)
        return session.usage(called.parser.errorText());
    return called.command->run(session);
}

int runCommandLine(const QStringList &arguments, const Clock &clock, RandomSource &random)
{
    const QString name = arguments.value(1);
    Terminal terminal;
    if (name == u"--help" || name == u"-h" || name == u"help") {
        terminal.out(overview().toUtf8());
        return int(ExitCode::Done);
    }
    if (name == u"--version") {
        terminal.out("cooperage " COOPERAGE_VERSION "\n");
        return int(ExitCode::Done);
    }
    Called called(arguments);
    if (called.command && called.parser.isSet(QStringLiteral("help"))) {
        terminal.out(plainHelp(called).toUtf8());
        return int(ExitCode::Done);
    }
    const QString profile = called.value("profile");
    const QString folder = profile.isEmpty() ? standardProfileFolder() : QDir(profile).absolutePath();
    OwnGround ground({folder, called.value("collective"), arguments}, terminal, clock, random);
    return int(runOn(called, ground, terminal, clock));
}

} // namespace cooperage::cli
