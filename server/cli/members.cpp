// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about people: inviting them, their devices.
#include "models/codes/qrcode.h"
#include "models/records/person.h"
#include "server/cli/commands.h"
#include "server/store/audit.h"
#include "server/store/entityrows.h"
#include "server/store/people.h"
#include "server/store/revocations.h"
#include "server/store/work.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

#include <unistd.h>

namespace cooperage::server {

namespace {

QString roleNames()
{
    QStringList names;
    for (const Choice &choice : Choices<Role>::list)
        names.append(QString::fromLatin1(choice.name));
    return names.join(QStringLiteral(", "));
}

std::optional<Role> roleNamed(const QString &name)
{
    const auto *const found = std::find_if(std::begin(Choices<Role>::list), std::end(Choices<Role>::list),
        [&](const Choice &choice) { return name == QLatin1String(choice.name); });
    if (found == std::end(Choices<Role>::list))
        return std::nullopt;
    return Role(found - std::begin(Choices<Role>::list));
}

/// The one record of a kind with that name or id.
template <class T> Result<RawId> named(Database &database, const RawId &collective, const QString &wanted)
{
    QList<RawId> found;
    const auto visited
        = EntityRows(database, collective).each(entityFor<T>(), [&](const StoredRow &row) -> Result<void> {
              const T &one = row.as<T>();
              if (!one.removed && (one.name == wanted || one.id.hex() == wanted))
                  found.append(one.id);
              return {};
          });
    if (!visited)
        return failure(visited.error());
    if (found.size() == 1)
        return found.first();
    return failure(Fault::Invalid, found.isEmpty() ? Reason::RecordMissing : Reason::AmbiguousMatch, wanted);
}

Result<NewInvitation> invitationFor(const Command &command, Database &database, const RawId &collective)
{
    NewInvitation wanted;
    wanted.invitee = command.value("name");
    if (command.isSet("role")) {
        const auto role = roleNamed(command.value("role"));
        if (!role)
            return failure(Fault::Invalid, Reason::NotAChoice, command.value("role"));
        wanted.role = *role;
    }
    if (command.isSet("person")) {
        const auto person = personNamed(database, collective, command.value("person"));
        if (!person)
            return failure(person.error());
        wanted.person = *person;
        if (wanted.invitee.isEmpty())
            wanted.invitee = command.value("person");
        return wanted;
    }
    if (command.isSet("workshop")) {
        const auto workshop = named<Workshop>(database, collective, command.value("workshop"));
        if (!workshop)
            return failure(workshop.error());
        wanted.workshop = *workshop;
        wanted.workshopRole = WorkshopRole::CoWorker;
    } else if (wanted.role == Role::Maker) {
        wanted.workshopRole = WorkshopRole::Owner; // a maker brings a workshop of their own
    }
    return wanted;
}

QString dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd hh:mm"));
}

Result<void> revoke(Command &command, Database &database, const RawId &collective, const RawId &device,
    const QString &revokedFile)
{
    TransactionGuard guard(database, Room::Reserve);
    if (!guard.begun())
        return guard.begun();
    People people(database, collective);
    const auto row = people.device(device);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Fault::NotFound, Reason::RecordMissing, QStringLiteral("device %1").arg(device.hex()));
    if (auto done = people.revoke(device); !done)
        return done;
    const auto noted = Audit(database, collective)
                           .note({command.clock.now(), {}, {}, QStringLiteral("device.revoke"), device.hex(),
                               QStringLiteral("done")});
    if (!noted)
        return noted;
    if (auto done = guard.commit(); !done)
        return done;
    return Revocations(revokedFile).keep(database, collective);
}

Result<QJsonArray> listDevices(const Command &command, Database &database, const RawId &collective)
{
    const auto rows = People(database, collective).devices({});
    if (!rows)
        return failure(rows.error());
    QJsonArray list;
    for (const DeviceRow &row : *rows) {
        const auto person = EntityRows(database, collective).load(entityFor<Person>(), row.person);
        const QString name = person && *person ? (*person)->as<Person>().name : QString();
        command.terminal.say(QStringLiteral("%1  %2  %3  %4  seen %5%6")
                                 .arg(row.id.hex(), row.letters, name, row.name, dayOf(row.lastSeen),
                                     row.revoked ? QStringLiteral("  revoked") : QString()));
        list.append(QJsonObject{{QStringLiteral("id"), row.id.hex()},
            {QStringLiteral("letters"), row.letters}, {QStringLiteral("person"), name},
            {QStringLiteral("name"), row.name}, {QStringLiteral("joined"), row.joined},
            {QStringLiteral("seen"), row.lastSeen}, {QStringLiteral("revoked"), row.revoked}});
    }
    if (rows->isEmpty())
        command.terminal.say(QStringLiteral("No device has joined yet."));
    return list;
}

} // namespace

Result<RawId> personNamed(Database &database, const RawId &collective, const QString &wanted)
{
    return named<Person>(database, collective, wanted);
}

namespace {

/// For whoever holds a phone to the screen; the link itself stands above.
void showCode(const Command &command, const QrCode &code)
{
    const bool toTerminal = ::isatty(STDOUT_FILENO) == 1;
    if (!command.terminal.json() && (toTerminal || command.isSet("show-qr")))
        writeOut(halfBlocksOf(code, toTerminal).toUtf8());
}

/// Empty and open, before an invitation is made that could then not be shown.
Result<void> openPicture(const Command &command, QSaveFile &picture)
{
    if (!command.isSet("qr"))
        return {};
    picture.setFileName(command.value("qr"));
    if (picture.fileName().isEmpty() || QFileInfo::exists(picture.fileName()))
        return failure(Fault::Refused, Reason::FileExists, picture.fileName());
    if (!picture.open(QIODevice::WriteOnly) || !picture.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(Fault::Storage, Reason::FileUnwritable, picture.fileName());
    return {};
}

Result<void> keepPicture(QSaveFile &picture, const QrCode &code)
{
    if (!picture.isOpen() || (picture.write(pngOf(code)) > 0 && picture.commit()))
        return {};
    return failure(Fault::Storage, Reason::FileUnwritable, picture.fileName());
}

} // namespace

ExitCode runInvite(Command &command)
{
    const Terminal &terminal = command.terminal;
    if (!command.isSet("name") && !command.isSet("person"))
        return terminal.refuse(
            QStringLiteral("Say who is invited: --name NAME, or --person NAME for a member "
                           "who lost all devices."));
    const auto settings = command.settings();
    if (!settings)
        return terminal.refuse(settings.error());
    auto server = command.open(*settings, Database::Mode::Write);
    if (!server)
        return terminal.refuse(server.error());
    const auto collective = command.collective(*server);
    if (!collective)
        return terminal.refuse(collective.error());
    const auto wanted = invitationFor(command, *server->database, *collective);
    if (!wanted) {
        if (wanted.error().reason == Reason::NotAChoice)
            return terminal.refuse(
                QStringLiteral("\"%1\" is no role; there are %2.").arg(wanted.error().subject, roleNames()));
        return terminal.refuse(wanted.error());
    }
    QSaveFile picture;
    if (auto opened = openPicture(command, picture); !opened)
        return terminal.refuse(opened.error());
    const auto code = server->service->invite(*collective, *wanted);
    if (!code)
        return terminal.refuse(code.error());
    const auto link = joinLink(*settings, *code);
    if (!link)
        return terminal.refuse(link.error());
    terminal.say(QStringLiteral("Join link for %1, good once and for seven days:").arg(wanted->invitee));
    terminal.say(*link);
    Result<void> kept;
    if (const auto square = qrCodeOf(*link)) {
        showCode(command, *square);
        kept = keepPicture(picture, *square);
    }
    if (!kept) // the link is good all the same
        writeError(sentenceOf(kept.error()));
    terminal.answer({{QStringLiteral("collective"), collective->hex()},
        {QStringLiteral("invitee"), wanted->invitee}, {QStringLiteral("link"), *link}});
    return kept ? ExitCode::Done : ExitCode::DoneWithProblems;
}

ExitCode runDevices(Command &command)
{
    const Terminal &terminal = command.terminal;
    const auto settings = command.settings();
    if (!settings)
        return terminal.refuse(settings.error());
    const bool revokes = command.isSet("revoke");
    auto server = command.open(*settings, revokes ? Database::Mode::Write : Database::Mode::Read);
    if (!server)
        return terminal.refuse(server.error());
    const auto collective = command.collective(*server);
    if (!collective)
        return terminal.refuse(collective.error());
    if (revokes) {
        const auto device = RawId::fromHex(command.value("revoke"));
        if (!device)
            return terminal.refuse(
                QStringLiteral("\"%1\" is no device; \"cooperage-server devices\" lists their ids.")
                    .arg(command.value("revoke")));
        if (auto done = revoke(command, *server->database, *collective, *device, settings->revokedFile());
            !done)
            return terminal.refuse(done.error());
        terminal.say(QStringLiteral("Revoked. The device keeps what it holds and gets nothing new."));
        terminal.answer({{QStringLiteral("revoked"), device->hex()}});
        return ExitCode::Done;
    }
    const auto list = listDevices(command, *server->database, *collective);
    if (!list)
        return terminal.refuse(list.error());
    terminal.answer({{QStringLiteral("devices"), *list}});
    return ExitCode::Done;
}

} // namespace cooperage::server
