// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QJsonObject>
#include <QString>

namespace cooperage::server {

/// One line of the audit trail before it has its number.
struct AuditNote
{
    RawId actor; ///< null: the server
    RawId device;
    QString action;
    QString table;
    RawId target;
    RawId request; ///< the transaction
    QJsonObject before;
    QJsonObject after;
    QString reason;
};

} // namespace cooperage::server
