// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/person.h"

namespace cooperage {

/// The hashes of the audit trail, one per entry: everybody has them all, so that a missing or changed entry
/// shows on every device, also to who may not read it. Written by the server.
struct AuditLink : Record
{
    static constexpr const char *table = "audit_link";
    qint64 number = 0; ///< 1, 2, 3 …
    ContentHash previous;
    ContentHash hash; ///< of `previous` and the canonical JSON of the entry (models/rules/auditchain.h)
};

inline constexpr Field auditLinkFields[] = {
    field<&AuditLink::number>("number", QT_TRANSLATE_NOOP("Field", "Number")).required().fixed().since(2),
    field<&AuditLink::previous>("previous", QT_TRANSLATE_NOOP("Field", "Hash before")).fixed().since(2),
    field<&AuditLink::hash>("hash", QT_TRANSLATE_NOOP("Field", "Hash")).fixed().since(2),
};

template <> constexpr Entity entityOf<AuditLink>()
{
    return {AuditLink::table, QT_TRANSLATE_NOOP("Entity", "Audit hash"), auditLinkFields, Merge::Server,
        Audience::Everyone, Right::Nobody, nullptr, makeRecord<AuditLink>};
}

/// What was done, by whom, why. Its id is that of its link. Seen by coordinators, stewards, who did it, and
/// who stands in for a coordinator in the request it tells of.
struct AuditEntry : Record
{
    static constexpr const char *table = "audit_entry";
    qint64 number = 0;
    Instant at;
    std::optional<Id<Person>> actor; ///< unset: the server
    AnyId device;
    QString action; ///< stable word: "endorsement.decide"
    QString targetTable;
    AnyId target;
    AnyId request; ///< the transaction that asked for it
    QString before; ///< JSON object of what changed
    QString after;
    QString reason;
};

inline constexpr Field auditEntryFields[] = {
    field<&AuditEntry::number>("number", QT_TRANSLATE_NOOP("Field", "Number")).required().fixed().since(2),
    field<&AuditEntry::at>("at", QT_TRANSLATE_NOOP("Field", "When")).fixed().since(2),
    field<&AuditEntry::actor>("actor", QT_TRANSLATE_NOOP("Field", "Who")).fixed().since(2),
    field<&AuditEntry::device>("device", QT_TRANSLATE_NOOP("Field", "Device")).fixed().since(2),
    field<&AuditEntry::action>("action", QT_TRANSLATE_NOOP("Field", "What was done"))
        .fixed()
        .upTo(60)
        .since(2),
    field<&AuditEntry::targetTable>("target_table", QT_TRANSLATE_NOOP("Field", "Kind of record"))
        .fixed()
        .upTo(40)
        .since(2),
    field<&AuditEntry::target>("target", QT_TRANSLATE_NOOP("Field", "Record")).fixed().since(2),
    field<&AuditEntry::request>("request", QT_TRANSLATE_NOOP("Field", "Asked in")).fixed().since(2),
    field<&AuditEntry::before>("before", QT_TRANSLATE_NOOP("Field", "Before")).fixed().longText().since(2),
    field<&AuditEntry::after>("after", QT_TRANSLATE_NOOP("Field", "After")).fixed().longText().since(2),
    field<&AuditEntry::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")).fixed().longText().since(2),
};

template <> constexpr Entity entityOf<AuditEntry>()
{
    return {AuditEntry::table, QT_TRANSLATE_NOOP("Entity", "Audit entry"), auditEntryFields, Merge::Server,
        Audience::Coordinators, Right::Self, "actor", makeRecord<AuditEntry>};
}

} // namespace cooperage
