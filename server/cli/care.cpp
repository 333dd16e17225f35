// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that look after the file: backup, restore, check, export.
#include "models/store/filelock.h"
#include "server/cli/commands.h"
#include "server/store/people.h"
#include "server/store/revocations.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace cooperage::server {

namespace {

/// Removes a database that was made here and is not to be kept.
void discard(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
}

/// The file in use steps aside under a name that says when; it is never deleted.
Result<QString> setAside(const QString &path, const Clock &clock)
{
    if (!QFileInfo::exists(path))
        return QString();
    const QString when
        = QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QFileInfo file(path);
    const QString kept
        = file.dir().filePath(QStringLiteral("%1-before-%2.db").arg(file.completeBaseName(), when));
    for (const char *end : {"-wal", "-shm", ""}) {
        const QString from = path + QLatin1String(end);
        if (QFileInfo::exists(from) && !QFile::rename(from, kept + QLatin1String(end)))
            return failure(Fault::Storage, Reason::FileUnwritable, kept);
    }
    return kept;
}

/// Whoever was shut out after the backup stays shut out.
Result<int> keepRevoked(Database &before, Database &after, const QList<RawId> &collectives)
{
    int revoked = 0;
    for (const RawId &collective : collectives) {
        const auto devices = People(before, collective).devices({});
        if (!devices)
            return failure(devices.error());
        People people(after, collective);
        for (const DeviceRow &device : *devices) {
            const auto there = people.device(device.id);
            if (!there)
                return failure(there.error());
            if (!device.revoked || !*there || (*there)->revoked)
                continue;
            if (auto done = people.revoke(device.id); !done)
                return failure(done.error());
            ++revoked;
        }
    }
    return revoked;
}

/// Makes the restored file next to the one in use and proves it, before anything in use is touched.
Result<QList<RawId>> rehearse(const Command &command, const ServerSettings &settings, const QString &path)
{
    auto fresh = openServerFile(path, Database::Mode::Write, command.clock, command.random);
    if (!fresh)
        return failure(fresh.error());
    const auto taken = fresh->service->adoptFrom(command.argument(0), Adoption::Restore);
    if (!taken)
        return taken;
    const auto problems = fresh->service->check();
    if (!problems)
        return failure(problems.error());
    if (!problems->isEmpty())
        return failure(Fault::Storage, Reason::DatabaseDamaged, command.argument(0), problems->first());
    const auto listed = Revocations(settings.revokedFile()).agree(*fresh->database);
    if (!listed)
        return failure(listed.error());
    if (*listed > 0)
        command.terminal.say(
            QStringLiteral("Devices revoked since the backup stay revoked: %1").arg(*listed));
    const auto before = command.open(settings, Database::Mode::Read);
    if (before) { // a damaged or missing one says nothing about who was revoked
        if (const auto kept = keepRevoked(*before->database, *fresh->database, *taken); kept && *kept > 0)
            command.terminal.say(
                QStringLiteral("Devices revoked since the backup stay revoked: %1").arg(*kept));
    }
    return taken;
}

/// Copies from a connection that only reads: a running server goes on writing meanwhile.
Result<Service::Covered> copyOf(const Command &command, const ServerSettings &settings, const QString &path)
{
    const auto server = command.open(settings, Database::Mode::Read);
    if (!server)
        return failure(server.error());
    return server->service->copyTo(path);
}

} // namespace

ExitCode runBackup(Command &command)
{
    const Terminal &terminal = command.terminal;
    const auto settings = command.settings();
    if (!settings)
        return terminal.refuse(settings.error());
    const QString path = QFileInfo(command.argument(0)).absoluteFilePath();
    const auto covered = copyOf(command, *settings, path);
    if (!covered)
        return terminal.refuse(covered.error());
    auto server = command.open(*settings, Database::Mode::Write);
    if (!server)
        return terminal.refuse(server.error());
    if (auto done = server->service->noteStable(*covered); !done)
        return terminal.refuse(done.error());
    const qint64 size = QFileInfo(path).size();
    terminal.say(QStringLiteral("Written and checked: %1, %2 bytes.").arg(path).arg(size));
    terminal.answer({{QStringLiteral("backup"), path}, {QStringLiteral("bytes"), size}});
    return ExitCode::Done;
}

ExitCode runRestore(Command &command)
{
    const Terminal &terminal = command.terminal;
    const auto settings = command.settings();
    if (!settings)
        return terminal.refuse(settings.error());
    if (!QFileInfo::exists(command.argument(0)))
        return terminal.refuse(Error{Fault::Storage, Reason::FileMissing, command.argument(0)});
    FileLock lock(settings->lockFile());
    if (auto locked = lock.tryTake(); !locked)
        return terminal.refuse(Error{Fault::Storage, locked.error().reason, settings->database});
    const QString rehearsal = settings->database + QStringLiteral(".restoring");
    discard(rehearsal);
    const auto taken = rehearse(command, *settings, rehearsal);
    if (!taken) {
        discard(rehearsal);
        return terminal.refuse(taken.error());
    }
    const auto kept = setAside(settings->database, command.clock);
    if (!kept)
        return terminal.refuse(kept.error());
    if (!QFile::rename(rehearsal, settings->database))
        return terminal.refuse(Error{Fault::Storage, Reason::FileUnwritable, settings->database});
    terminal.say(QStringLiteral("Restored, checked and in place. Open invitations from before are void."));
    if (!kept->isEmpty())
        terminal.say(QStringLiteral("The file it replaced is kept: %1").arg(*kept));
    QJsonArray ids;
    for (const RawId &id : *taken)
        ids.append(id.hex());
    terminal.answer({{QStringLiteral("restored"), ids}, {QStringLiteral("kept"), *kept}});
    return ExitCode::Done;
}

ExitCode runCheck(Command &command)
{
    const Terminal &terminal = command.terminal;
    const auto settings = command.settings();
    if (!settings)
        return terminal.refuse(settings.error());
    auto server = command.open(*settings, Database::Mode::Read);
    if (!server)
        return terminal.refuse(server.error());
    const auto problems = server->service->check();
    if (!problems)
        return terminal.refuse(problems.error());
    for (const QString &problem : *problems)
        terminal.say(problem);
    if (problems->isEmpty())
        terminal.say(QStringLiteral("Nothing is wrong: the file, every log and every audit are whole."));
    terminal.answer({{QStringLiteral("problems"), QJsonArray::fromStringList(*problems)}});
    return problems->isEmpty() ? ExitCode::Done : ExitCode::DoneWithProblems;
}

ExitCode runExport(Command &command)
{
    const Terminal &terminal = command.terminal;
    const auto settings = command.settings();
    if (!settings)
        return terminal.refuse(settings.error());
    auto server = command.open(*settings, Database::Mode::Read);
    if (!server)
        return terminal.refuse(server.error());
    const auto collective = command.collective(*server);
    if (!collective)
        return terminal.refuse(collective.error());
    RawId person;
    if (command.isSet("person")) {
        const auto found = personNamed(*server->database, *collective, command.value("person"));
        if (!found)
            return terminal.refuse(found.error());
        person = *found;
    }
    const TransactionGuard moment(*server->database); // the whole file is of one position in the log
    if (!moment.begun())
        return terminal.refuse(moment.begun().error());
    const auto lines = server->service->exportCanonical(*collective, person);
    if (!lines)
        return terminal.refuse(lines.error());
    writeOut(*lines);
    return ExitCode::Done;
}

} // namespace cooperage::server
