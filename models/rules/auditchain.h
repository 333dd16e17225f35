// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/audittrail.h"

#include <QList>

namespace cooperage {

/// What the first link points back to: 32 zero bytes.
ContentHash auditOrigin();

/// The canonical JSON of an entry: UTF-8, NFC, keys in order, integers only, no spaces, null ids left out.
QByteArray auditLine(const AuditEntry &entry);
/// SHA-256(previous ‖ auditLine(entry)).
ContentHash auditHash(const ContentHash &previous, const AuditEntry &entry);

/// Goes along the links in order of their numbers, with those entries one may read.
class AuditCheck
{
public:
    /// Whether this link follows the one before and, if its entry is given, belongs to it. After the first
    /// break everything is broken.
    bool next(const AuditLink &link, const AuditEntry *entry);

    qint64 brokenAt() const { return m_brokenAt; } ///< number of the first bad entry; 0: none
    qint64 checked() const { return m_last; }
    const ContentHash &head() const { return m_head; }

private:
    qint64 m_last = 0;
    qint64 m_brokenAt = 0;
    ContentHash m_head = auditOrigin();
};

} // namespace cooperage
