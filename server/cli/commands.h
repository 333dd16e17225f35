// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/random.h"
#include "server/cli/outcome.h"
#include "server/cli/settings.h"
#include "server/cli/turn.h"
#include "server/handlers/service.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace cooperage::server {

/// The server's file, opened by a command, and the service on it.
struct OpenServer
{
    std::optional<WriteTurn> turn; ///< held while it is open for writing
    std::shared_ptr<Disk> disk;
    std::unique_ptr<Database> database;
    std::unique_ptr<Service> service;
};

/// What every command gets: what was asked for and where answers go.
struct Command
{
    const QCommandLineParser &options;
    const Clock &clock;
    RandomSource &random;
    Terminal terminal;

    QString value(const char *name) const { return options.value(QString::fromLatin1(name)); }
    bool isSet(const char *name) const { return options.isSet(QString::fromLatin1(name)); }
    QString argument(int number) const { return options.positionalArguments().value(number + 1); }
    QString folder() const { return isSet("data") ? value("data") : standardDataFolder(); }
    Result<ServerSettings> settings() const { return readSettings(folder(), value("config")); }

    /// Opens the server's file; FileMissing if there is none. For writing it waits for a running server's
    /// turn to end, and makes new tables and columns.
    Result<OpenServer> open(const ServerSettings &settings, Database::Mode mode) const;
    /// The collective --collective names (by name or id), or the only one there is.
    Result<RawId> collective(OpenServer &server) const;
};

ExitCode runInit(Command &command);
ExitCode runNextKey(Command &command); ///< init --next-key
ExitCode runUseNextKey(Command &command); ///< init --use-next-key
ExitCode runServe(Command &command);
ExitCode runInvite(Command &command);
ExitCode runDevices(Command &command);
ExitCode runBackup(Command &command);
ExitCode runRestore(Command &command);
ExitCode runCheck(Command &command);
ExitCode runExport(Command &command);

/// Opens a server's file; for writing, a running server may have it open too only if the caller holds its
/// turn.
Result<OpenServer> openServerFile(const QString &path, Database::Mode mode, const Clock &clock,
    RandomSource &random, const Disk &disk = systemDisk());

/// The member of that name or id. RecordMissing, AmbiguousMatch.
Result<RawId> personNamed(Database &database, const RawId &collective, const QString &wanted);
QString nameOfCollective(Database &database, const RawId &collective);

/// cooperage://join/<address>/<code>#<pin>. Errors: those of loadCertificate.
Result<QString> joinLink(const ServerSettings &settings, const QString &code);

/// Reads the command line, runs the command it names, answers the exit code.
int runServerProgram(const QStringList &arguments, const Clock &clock, RandomSource &random);

} // namespace cooperage::server
