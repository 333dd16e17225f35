// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/cli/commands.h"
#include "server/cli/serving.h"
#include "server/http/certificate.h"
#include "sync/client/httpserverapi.h"

#include <QTemporaryDir>

namespace cooperage::test {

/// A collective on a server of its own, listening on this computer.
class Town
{
public:
    explicit Town(const std::optional<server::HostPort> &adminListen = {})
    {
        settings = server::freshSettings(m_folder.path(), {});
        settings.listen = {QStringLiteral("127.0.0.1"), 0};
        settings.adminListen = adminListen;
        const auto pair = server::makeCertificate({QStringLiteral("server.example")}, m_clock.now());
        if (!pair || !server::writeCertificate(*pair, settings.certificate, settings.key))
            qFatal("certificate");
        pin = server::pinOf(pair->certificate).value_or(QByteArray());
        auto file = server::openServerFile(settings.database, Database::Mode::Write, m_clock, m_random);
        const auto founding = file->service->createCollective(
            {QStringLiteral("Riverside Makers"), QStringLiteral("EUR"), QStringLiteral("UTC"),
                QStringLiteral("Ana"), QStringLiteral("Ana's pottery"), QStringLiteral("pottery")});
        if (!founding)
            qFatal("founding: %s", qPrintable(founding.error().detail));
        collective = founding->collective;
        code = founding->code;
        file = Result<server::OpenServer>(server::OpenServer{});
        serving = std::make_unique<server::Serving>(settings, m_clock);
        if (const auto started = serving->start(); !started)
            qFatal("start: %s", qPrintable(started.error().detail));
    }
    ServerAddress address() const { return {QStringLiteral("127.0.0.1"), serving->port(), {pin}}; }

    /// As the command line does it while the server runs: a second process' connection.
    QString invite(const QString &name)
    {
        auto file = server::openServerFile(settings.database, Database::Mode::Write, m_clock, m_random);
        server::NewInvitation wanted;
        wanted.invitee = name;
        wanted.workshopRole = WorkshopRole::Owner;
        return file->service->invite(collective, wanted).value_or(QString());
    }

    server::ServerSettings settings;
    QByteArray pin;
    RawId collective;
    QString code;
    std::unique_ptr<server::Serving> serving;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
};

} // namespace cooperage::test
