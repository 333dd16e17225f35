// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "server/handlers/request.h"

#include <functional>
#include <memory>

namespace cooperage::server {

/// A port for the computer's own watchmen: plain HTTP, on this computer's own addresses only, one request
/// at a time. Whoever can reach it can read what it answers, so that is figures and never content.
class AdminListener
{
public:
    /// Answers GET of a path. Called on the listener's own thread.
    using Reply = std::function<Response(const QString &path)>;

    explicit AdminListener(Reply reply);
    ~AdminListener(); ///< stops
    AdminListener(const AdminListener &) = delete;
    AdminListener &operator=(const AdminListener &) = delete;

    /// Once. Malformed for an address that others can reach, ServerUnreachable if it cannot be listened on.
    Result<> start(const QString &address, quint16 port);
    quint16 port() const; ///< the real one if 0 was asked for
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cooperage::server
