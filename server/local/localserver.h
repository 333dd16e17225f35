// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/service.h"
#include "server/local/inprocessserverapi.h"

#include <memory>

namespace cooperage {

/// The server of a collective that lives on one computer: its file and the service on it, in one thread.
class LocalServer
{
public:
    /// Opens or makes the file. Errors of Database::open.
    static Result<std::unique_ptr<LocalServer>> open(
        const QString &path, const Clock &clock, RandomSource &random);

    server::Service &service() { return *m_service; }

    /// The server as a device sees it; keeps @p local alive.
    static std::shared_ptr<ServerApi> api(std::unique_ptr<LocalServer> local, const QByteArray &token);

private:
    LocalServer() = default;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<server::Service> m_service;
};

} // namespace cooperage
