// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/commands.h"

#include "models/records/collective.h"
#include "server/http/certificate.h"
#include "server/store/entityrows.h"
#include "server/store/work.h"
#include "sync/wire/strictjson.h"

#include <QFileInfo>

#include <vector>

namespace cooperage::server {

namespace {

struct Option
{
    const char *name;
    const char *value; ///< nullptr: a switch
    const char *text;
};

struct Subcommand
{
    const char *name;
    const char *arguments;
    const char *summary;
    ExitCode (*run)(Command &command);
    std::vector<Option> options;
};

const Option common[] = {
    {"data", "DIR", "Folder of the server's data."},
    {"config", "FILE", "Settings, instead of server.conf in that folder."},
    {"json", nullptr, "Answer with one JSON object."},
    {"help", nullptr, "Show this help."},
};

constexpr std::size_t commandCount = 8;

const Subcommand &commandAt(std::size_t index)
{
    static const Option one{"collective", "NAME", "Which collective, by name or id, if there are several."};
    static const Subcommand all[commandCount] = {
        {"init", "", "Make the data folder and certificate, and a collective; again: a further collective.",
            runInit,
            {{"listen", "HOST:PORT", "Where to listen; a name means every address. Default: this host:8443."},
                {"host", "NAME",
                    "A further name or address for the certificate. May be given several times."},
                {"cert", "FILE", "A certificate of your own (PEM, with its chain)."},
                {"key", "FILE", "The private key to it."},
                {"db", "FILE", "The database, if it is to lie outside the data folder."},
                {"name", "NAME", "Name of the new collective."},
                {"currency", "CODE", "Its currency; EUR if left out."},
                {"founder", "NAME", "Name of its first steward."},
                {"workshop", "NAME", "The founder's own workshop, if there is one."},
                {"craft", "WORD", "What is made there."},
                {"from", "FILE", "Take over a collective that lived inside a program."},
                {"next-key", nullptr, "Only lay a new key ready (or --cert and --key); devices learn of it."},
                {"use-next-key", nullptr, "Only put the key that was laid ready in place of the old one."}}},
        {"serve", "", "Serve the collectives over HTTPS until SIGTERM. SIGHUP reads the certificate again.",
            runServe,
            {{"listen", "HOST:PORT", "Listen here, whatever the settings say."},
                {"admin-listen", "HOST:PORT",
                    "Also show /v1/healthz and /v1/metrics over plain HTTP, to this computer only."}}},
        {"invite", "", "Make a join link, good for one person and seven days.", runInvite,
            {one, {"name", "NAME", "Who is invited."},
                {"role", "ROLE", "maker (the standard), curator, coordinator, steward or observer."},
                {"workshop", "NAME", "A workshop that is there, to work in with its owner."},
                {"person", "NAME", "A member who lost all devices comes back; old devices are out then."},
                {"qr", "FILE", "Also write the link as a QR picture (PNG), which only you may read."},
                {"show-qr", nullptr, "Print it as a QR code; a terminal gets one by itself."}}},
        {"devices", "", "List the devices of a collective, or revoke one.", runDevices,
            {one, {"revoke", "ID", "Revoke this device: its token is refused from now on."}}},
        {"backup", "FILE", "Write everything into one file and check it; may run while the server serves.",
            runBackup, {}},
        {"restore", "FILE", "Put a backup in place of the database; the file replaced is kept.", runRestore,
            {}},
        {"check", "", "Look the database over: file, log and audit.", runCheck, {}},
        {"export-collective", "", "Print a collective as sorted JSON lines.", runExport,
            {one, {"canonical", nullptr, "Comparable with \"cooperage dump --canonical\" (the only form)."},
                {"person", "NAME", "Only what this member may see."}}},
    };
    return all[index];
}

const Subcommand *commandNamed(const QString &name)
{
    for (std::size_t i = 0; i < commandCount; ++i) {
        if (name == QLatin1String(commandAt(i).name))
            return &commandAt(i);
    }
    return nullptr;
}

QString overview()
{
    QString text = QStringLiteral(
        "Usage: cooperage-server COMMAND [options]\n\nThe sync server of a collective.\n\nCommands:\n");
    for (std::size_t i = 0; i < commandCount; ++i) {
        const Subcommand &each = commandAt(i);
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(each.name), -18)
                    .arg(QLatin1String(each.summary));
    }
    text += QStringLiteral("\nEvery command takes --data DIR, --config FILE, --json and --help.\n\n"
                           "Exit codes: 0 done, 1 done with problems, 2 refused, 3 cannot read or store,\n"
                           "4 cannot listen.\n");
    return text;
}

void declare(QCommandLineParser &parser, const Option &option)
{
    const QString name = QString::fromLatin1(option.name);
    const QString text = QString::fromLatin1(option.text);
    parser.addOption(option.value ? QCommandLineOption(name, text, QString::fromLatin1(option.value))
                                  : QCommandLineOption(name, text));
}

} // namespace

Result<OpenServer> openServerFile(
    const QString &path, Database::Mode mode, const Clock &clock, RandomSource &random, const Disk &disk)
{
    if (!QFileInfo::exists(path) && mode == Database::Mode::Read)
        return failure(Fault::Storage, Reason::FileMissing, path);
    auto database = Database::open(path, mode);
    if (!database)
        return failure(database.error());
    (*database)->setDisk(disk);
    if (mode == Database::Mode::Write) {
        if (auto ready = Service::prepare(**database); !ready)
            return failure(ready.error());
    }
    OpenServer server;
    server.database = std::move(*database);
    server.service = std::make_unique<Service>(
        *server.database, clock, random, [](QByteArrayView bytes) { return strictObject(bytes); });
    return server;
}

Result<OpenServer> Command::open(const ServerSettings &settings, Database::Mode mode) const
{
    if (!QFileInfo::exists(settings.database))
        return failure(Fault::Storage, Reason::FileMissing, settings.database);
    std::optional<WriteTurn> turn;
    if (mode == Database::Mode::Write)
        turn.emplace(settings.turnFile());
    const auto disk = std::make_shared<SystemDisk>(settings.diskReserve);
    auto server = openServerFile(settings.database, mode, clock, random, *disk);
    if (!server)
        return server;
    server->turn = std::move(turn);
    server->disk = disk;
    return server;
}

QString nameOfCollective(Database &database, const RawId &collective)
{
    const auto row = EntityRows(database, collective).load(entityFor<Collective>(), collective);
    return row && *row ? (*row)->as<Collective>().name : QString();
}

Result<RawId> Command::collective(OpenServer &server) const
{
    const auto all = server.service->collectives();
    if (!all)
        return failure(all.error());
    const QString wanted = value("collective");
    QList<RawId> found;
    for (const RawId &id : *all) {
        if (wanted.isEmpty() || id.hex() == wanted || nameOfCollective(*server.database, id) == wanted)
            found.append(id);
    }
    const QString subject = wanted.isEmpty() ? QStringLiteral("collective") : wanted;
    if (found.size() == 1)
        return found.first();
    return failure(Fault::Invalid, found.isEmpty() ? Reason::RecordMissing : Reason::AmbiguousMatch, subject);
}

Result<QString> joinLink(const ServerSettings &settings, const QString &code)
{
    const auto pair = loadCertificate(settings.certificate, settings.key);
    if (!pair)
        return failure(pair.error());
    const auto pin = pinOf(pair->certificate);
    if (!pin)
        return failure(pin.error());
    return QStringLiteral("cooperage://join/%1/%2#%3")
        .arg(settings.address.text(), code, QString::fromLatin1(*pin));
}

int runServerProgram(const QStringList &arguments, const Clock &clock, RandomSource &random)
{
    const QString name = arguments.value(1);
    if (name == u"--help" || name == u"-h" || name == u"help") {
        writeOut(overview().toUtf8());
        return int(ExitCode::Done);
    }
    if (name == u"--version") {
        writeOut("cooperage-server " COOPERAGE_VERSION "\n");
        return int(ExitCode::Done);
    }
    const Subcommand *wanted = commandNamed(name);
    if (!wanted) {
        writeError(name.isEmpty() ? overview()
                                  : QStringLiteral("\"%1\" is no command; --help lists them.").arg(name));
        return int(ExitCode::Refused);
    }
    QCommandLineParser parser;
    for (const Option &option : common)
        declare(parser, option);
    for (const Option &option : wanted->options)
        declare(parser, option);
    const bool understood = parser.parse(arguments);
    Command command{parser, clock, random, Terminal(parser.isSet(QStringLiteral("json")))};
    if (command.isSet("help")) {
        parser.setApplicationDescription(QString::fromLatin1(wanted->summary));
        parser.addPositionalArgument(QLatin1String(wanted->name), {},
            QStringLiteral("%1 %2").arg(QLatin1String(wanted->name), QLatin1String(wanted->arguments)));
        QString text = parser.helpText(); // which begins with the path by which the program was started
        const QString path = QCoreApplication::arguments().value(0);
        if (const qsizetype at = text.indexOf(path); at >= 0)
            text.replace(at, path.size(), QStringLiteral("cooperage-server"));
        writeOut(text.toUtf8());
        return int(ExitCode::Done);
    }
    if (!understood)
        return int(command.terminal.refuse(parser.errorText()));
    const int most = *wanted->arguments ? 2 : 1;
    if (parser.positionalArguments().size() != most)
        return int(command.terminal.refuse(
            QStringLiteral("\"%1\" takes %2; --help shows how.")
                .arg(name, most == 2 ? QStringLiteral("exactly one file") : QStringLiteral("only options"))));
    return int(wanted->run(command));
}

} // namespace cooperage::server
