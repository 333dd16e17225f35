// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/person.h"
#include "models/rules/joincode.h"
#include "server/cli/commands.h"
#include "server/http/certificate.h"
#include "server/store/entityrows.h"
#include "server/store/people.h"
#include "server/store/work.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

namespace cooperage::server {

namespace {

constexpr qint64 linkLifetimeMs = qint64(7) * 86'400'000;

struct Welcome
{
    RawId collective;
    QString name;
    QString link;
};

Result<void> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(Fault::Storage, Reason::FileUnwritable, path);
    return {};
}

/// Settings that are there already are kept, except for what is asked for now.
Result<ServerSettings> settingsFor(const Command &command)
{
    auto known = command.settings();
    if (!known && known.error().reason != Reason::FileMissing)
        return known;
    ServerSettings settings = known ? *known : freshSettings(command.folder(), command.value("config"));
    if (command.isSet("listen")) {
        const auto listen = hostPortIn(command.value("listen"));
        if (!listen || listen->port == 0)
            return failure(Fault::Invalid, Reason::Malformed, command.value("listen"));
        const bool everywhere = listen->host == u"0.0.0.0" || listen->host == u"::";
        settings.listen = *listen;
        settings.address = {everywhere ? settings.address.host : listen->host, listen->port};
    }
    const QStringList hosts = command.options.values(QStringLiteral("host"));
    if (!hosts.isEmpty())
        settings.address.host = hosts.first();
    if (command.isSet("db"))
        settings.database = QFileInfo(command.value("db")).absoluteFilePath();
    if (command.isSet("cert") != command.isSet("key"))
        return failure(Fault::Invalid, Reason::Required, QStringLiteral("other one of --cert and --key"));
    if (command.isSet("cert")) {
        settings.certificate = QFileInfo(command.value("cert")).absoluteFilePath();
        settings.key = QFileInfo(command.value("key")).absoluteFilePath();
    }
    return settings;
}

Result<void> makeCertificateFor(const Command &command, const ServerSettings &settings)
{
    if (QFileInfo::exists(settings.certificate) || command.isSet("cert")) {
        const auto there = loadCertificate(settings.certificate, settings.key);
        return there ? Result<void>() : failure(there.error());
    }
    QStringList names{settings.address.host};
    names += command.options.values(QStringLiteral("host"));
    if (isNumericAddress(settings.listen.host))
        names.append(settings.listen.host);
    names.removeDuplicates();
    const auto pair = makeCertificate(names, command.clock.now());
    if (!pair)
        return failure(pair.error());
    return writeCertificate(*pair, settings.certificate, settings.key);
}

Result<Welcome> found(const Command &command, const ServerSettings &settings, OpenServer &server)
{
    NewCollective wanted;
    wanted.name = command.value("name");
    wanted.currency = command.isSet("currency") ? command.value("currency") : QStringLiteral("EUR");
    wanted.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    wanted.founder = command.isSet("founder") ? command.value("founder") : QStringLiteral("Founder");
    wanted.workshop = command.value("workshop");
    wanted.craft = command.value("craft");
    const auto founding = server.service->createCollective(wanted);
    if (!founding)
        return failure(founding.error());
    const auto link = joinLink(settings, founding->code);
    if (!link)
        return failure(link.error());
    return Welcome{founding->collective, wanted.name, *link};
}

/// A member who decides: the one who moves the collective here and comes back first.
Result<RawId> stewardOf(Database &database, const RawId &collective)
{
    RawId steward;
    const People people(database, collective);
    const auto visited = EntityRows(database, collective)
                             .each(entityFor<RoleGrant>(), [&](const StoredRow &row) -> Result<void> {
                                 const auto &grant = row.as<RoleGrant>();
                                 if (!steward.isNull() || grant.removed || grant.role != Role::Steward)
                                     return {};
                                 const auto actor = people.actor(grant.person);
                                 if (!actor)
                                     return failure(actor.error());
                                 if (actor->has(Role::Steward) && actor->state == MembershipState::Member)
                                     steward = grant.person;
                                 return {};
                             });
    if (!visited)
        return failure(visited.error());
    return steward;
}

/// Takes over what lived inside a program. Its people keep their devices; the steward gets a link to tell the
/// program where the collective is now.
Result<QList<Welcome>> adopt(const Command &command, const ServerSettings &settings, OpenServer &server)
{
    QString path = command.value("from");
    if (QFileInfo(path).isDir())
        path = QDir(path).filePath(QStringLiteral("server.db"));
    if (!QFileInfo::exists(path))
        return failure(Fault::Storage, Reason::FileMissing, path);
    const auto taken = server.service->adoptFrom(path, Adoption::Move);
    if (!taken)
        return failure(taken.error());
    QList<Welcome> welcomes;
    for (const RawId &collective : *taken) {
        const auto steward = stewardOf(*server.database, collective);
        if (!steward)
            return failure(steward.error());
        const QString code = joinCode(command.random.bytes(16));
        const CodeRow row{collective, joinCodeHash(code), CodeKind::Link, {}, *steward, {}, Role::Observer,
            {}, WorkshopRole::None, command.clock.now() + linkLifetimeMs};
        if (auto added = People(*server.database, collective).addCode(row); !added)
            return failure(added.error());
        const auto link = joinLink(settings, code);
        if (!link)
            return failure(link.error());
        welcomes.append({collective, nameOfCollective(*server.database, collective), *link});
    }
    return welcomes;
}

Result<QList<Welcome>> collectivesFor(
    const Command &command, const ServerSettings &settings, OpenServer &server)
{
    if (command.isSet("from"))
        return adopt(command, settings, server);
    if (!command.isSet("name"))
        return QList<Welcome>();
    const auto welcome = found(command, settings, server);
    if (!welcome)
        return failure(welcome.error());
    return QList<Welcome>{*welcome};
}

Result<QString> pinFor(const ServerSettings &settings)
{
    const auto pair = loadCertificate(settings.certificate, settings.key);
    if (!pair)
        return failure(pair.error());
    const auto pin = pinOf(pair->certificate);
    return pin ? Result<QString>(QString::fromLatin1(*pin)) : failure(pin.error());
}

void tell(const Terminal &terminal, const ServerSettings &settings, const QString &pin,
    const QList<Welcome> &welcomes)
{
    terminal.say(QStringLiteral("Data folder   %1").arg(settings.folder));
    terminal.say(QStringLiteral("Address       https://%1").arg(settings.address.text()));
    terminal.say(QStringLiteral("Key pin       %1").arg(pin));
    QJsonArray list;
    for (const Welcome &one : welcomes) {
        terminal.say(QStringLiteral("Collective    %1").arg(one.name));
        terminal.say(QStringLiteral("Join link     %1").arg(one.link));
        list.append(QJsonObject{{QStringLiteral("id"), one.collective.hex()},
            {QStringLiteral("name"), one.name}, {QStringLiteral("link"), one.link}});
    }
    if (welcomes.isEmpty())
        terminal.say(
            QStringLiteral("No collective was added; name one with --name, or move one with --from."));
    else
        terminal.say(QStringLiteral("The link is good once and for seven days. Now: cooperage-server serve"));
    terminal.answer({{QStringLiteral("data"), settings.folder}, {QStringLiteral("pin"), pin},
        {QStringLiteral("address"), settings.address.text()}, {QStringLiteral("collectives"), list}});
}

} // namespace

ExitCode runInit(Command &command)
{
    const Terminal &terminal = command.terminal;
    if (command.isSet("next-key"))
        return runNextKey(command);
    if (command.isSet("use-next-key"))
        return runUseNextKey(command);
    if (command.isSet("name") && command.isSet("from"))
        return terminal.refuse(
            QStringLiteral("Either a new collective with --name or an existing one with --from, not both."));
    const auto settings = settingsFor(command);
    if (!settings)
        return terminal.refuse(settings.error());
    if (auto made = makeFolder(settings->folder); !made)
        return terminal.refuse(made.error());
    if (auto made = makeCertificateFor(command, *settings); !made)
        return terminal.refuse(made.error());
    if (auto written = writeSettings(*settings); !written)
        return terminal.refuse(written.error());
    const WriteTurn turn(settings->turnFile());
    auto server = openServerFile(settings->database, Database::Mode::Write, command.clock, command.random);
    if (!server)
        return terminal.refuse(server.error());
    const auto welcomes = collectivesFor(command, *settings, *server);
    if (!welcomes)
        return terminal.refuse(welcomes.error());
    const auto pin = pinFor(*settings);
    if (!pin)
        return terminal.refuse(pin.error());
    tell(terminal, *settings, *pin, *welcomes);
    return ExitCode::Done;
}

} // namespace cooperage::server
