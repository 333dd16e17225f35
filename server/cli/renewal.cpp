// SPDX-License-Identifier: GPL-3.0-or-later
// init --next-key and init --use-next-key: another key, announced before it is shown.
#include "server/cli/commands.h"
#include "server/http/certificate.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace cooperage::server {

namespace {

/// The one given with --cert and --key, or a new self-signed one.
Result<CertificatePair> pairFor(const Command &command, const ServerSettings &settings)
{
    if (command.isSet("cert") != command.isSet("key"))
        return failure(Fault::Invalid, Reason::Required, QStringLiteral("other one of --cert and --key"));
    if (command.isSet("cert"))
        return loadCertificate(command.value("cert"), command.value("key"));
    QStringList names{settings.address.host};
    names += command.options.values(QStringLiteral("host"));
    if (isNumericAddress(settings.listen.host))
        names.append(settings.listen.host);
    names.removeDuplicates();
    return makeCertificate(names, command.clock.now());
}

Result<void> stepAside(const QString &path, const QString &when)
{
    if (QFileInfo::exists(path) && !QFile::rename(path, path + QStringLiteral(".before-") + when))
        return failure(Fault::Storage, Reason::FileUnwritable, path);
    return {};
}

Result<void> takeOver(const QString &next, const QString &place)
{
    if (!QFile::rename(next, place))
        return failure(Fault::Storage, Reason::FileUnwritable, place);
    return {};
}

} // namespace

ExitCode runNextKey(Command &command)
{
    const Terminal &terminal = command.terminal;
    const auto settings = command.settings();
    if (!settings)
        return terminal.refuse(settings.error());
    const auto pair = pairFor(command, *settings);
    if (!pair)
        return terminal.refuse(pair.error());
    const auto pin = pinOf(pair->certificate);
    if (!pin)
        return terminal.refuse(pin.error());
    if (auto laid = writeCertificate(*pair, settings->nextCertificate(), settings->nextKey()); !laid)
        return terminal.refuse(laid.error());
    terminal.say(QStringLiteral("Laid ready    %1").arg(settings->nextCertificate()));
    terminal.say(QStringLiteral("Key pin       %1").arg(QString::fromLatin1(*pin)));
    terminal.say(
        QStringLiteral("Let the server read it (SIGHUP); every device that syncs learns of it. When all "
                       "have: cooperage-server init --use-next-key"));
    terminal.answer({{QStringLiteral("next_pin"), QString::fromLatin1(*pin)},
        {QStringLiteral("certificate"), settings->nextCertificate()}});
    return ExitCode::Done;
}

ExitCode runUseNextKey(Command &command)
{
    const Terminal &terminal = command.terminal;
    const auto settings = command.settings();
    if (!settings)
        return terminal.refuse(settings.error());
    const auto pair = loadCertificate(settings->nextCertificate(), settings->nextKey());
    if (!pair)
        return terminal.refuse(pair.error());
    const auto pin = pinOf(pair->certificate);
    if (!pin)
        return terminal.refuse(pin.error());
    const QString when = QDateTime::fromMSecsSinceEpoch(command.clock.now(), Qt::UTC)
                             .toString(QStringLiteral("yyyyMMdd-hhmmss"));
    for (const auto &[next, place] : {std::pair(settings->nextKey(), settings->key),
             std::pair(settings->nextCertificate(), settings->certificate)}) {
        if (auto aside = stepAside(place, when); !aside)
            return terminal.refuse(aside.error());
        if (auto taken = takeOver(next, place); !taken)
            return terminal.refuse(taken.error());
    }
    terminal.say(QStringLiteral("In place      %1").arg(settings->certificate));
    terminal.say(QStringLiteral("Let the server read it: SIGHUP, or start it again."));
    terminal.answer({{QStringLiteral("pin"), QString::fromLatin1(*pin)},
        {QStringLiteral("certificate"), settings->certificate}});
    return ExitCode::Done;
}

} // namespace cooperage::server
