// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/request.h"
#include "server/handlers/routes.h"
#include "server/handlers/service.h"
#include "server/pages/badgekeys.h"

#include <optional>

namespace cooperage::server {

/// What strangers may see at a collective's public address: docs/openapi.yaml turned into pages. Functions of
/// a request and a service, but for the keys that sign badges. Any thread.
class PublicPages
{
public:
    explicit PublicPages(QString keyPath) ///< see BadgeKeys
        : m_keys(std::move(keyPath))
    {
    }

    /// Whether the path is one a page may stand at. Looks at nothing else.
    static bool isPage(const Request &request);
    /// Whether it has to be worked on by the thread that writes.
    static bool needsWriter(const Request &request);

    /// Nothing if no collective shows its pages at the address that was asked: then the path is as unknown as
    /// any other.
    std::optional<Response> answer(const Request &request, Service &service, Trace &trace);

    BadgeKeys &keys() { return m_keys; }

private:
    struct Asked;
    Result<Response> endorsement(const Asked &asked);
    Result<Response> workshop(const Asked &asked);
    Result<Response> issuer(const Asked &asked);
    Result<Response> reply(const Asked &asked);

    BadgeKeys m_keys;
};

} // namespace cooperage::server
