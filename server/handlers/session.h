// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/service.h"

namespace cooperage::server {

/// The schema version a body names; 0 if it names none that could be.
int schemaIn(const QJsonObject &body);

/// One push while it is being judged.
struct Service::Session
{
    Caller caller;
    qint64 at = 0;
    Head head;
    Ledger ledger;
    ReplicaRow replica;
    QSet<qint64> own; ///< places in the log that count as this replica's own writing
};

/// One transaction with what the sign-in and the envelope say about it.
struct Service::Arrival
{
    RawId collective;
    Transaction transaction;
    QByteArray body;
    qint64 ctx = 0;
    qint64 n = 0;
    RawId replica;
    QSet<qint64> own;
    RawId person;
    RawId device;
    qint64 at = 0;
};

} // namespace cooperage::server
