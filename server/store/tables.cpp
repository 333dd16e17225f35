// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/tables.h"

#include "models/records/entities.h"
#include "models/store/rows.h"

namespace cooperage::server {

namespace {

struct Table
{
    const char *name;
    const char *columns; ///< after `collective`
    const char *key; ///< after `collective`; "" = the collective alone
};

constexpr Table tables[] = {
    // the order of everything: one head, one dense log
    {"head",
        "lineage BLOB NOT NULL, seq INTEGER NOT NULL, chain BLOB NOT NULL, floor INTEGER NOT NULL,"
        " stable INTEGER NOT NULL, sv INTEGER NOT NULL, letters INTEGER NOT NULL DEFAULT 0",
        ""},
    {"log",
        "seq INTEGER NOT NULL, txid BLOB NOT NULL, author BLOB, at INTEGER NOT NULL, verdict TEXT NOT NULL,"
        " intent TEXT NOT NULL, device BLOB, control TEXT NOT NULL, control_for TEXT NOT NULL,"
        " hash BLOB NOT NULL, chain BLOB NOT NULL",
        "seq"},
    {"log_row",
        "seq INTEGER NOT NULL, pos INTEGER NOT NULL, scope TEXT NOT NULL, only_for TEXT NOT NULL,"
        " tbl TEXT NOT NULL, id BLOB NOT NULL, body TEXT NOT NULL",
        "seq, pos"},
    // exactly once
    {"tx",
        "txid BLOB NOT NULL, seq INTEGER NOT NULL, verdict TEXT NOT NULL, reason TEXT NOT NULL,"
        " subject TEXT NOT NULL, differences TEXT NOT NULL, hash BLOB NOT NULL, replica BLOB, n INTEGER NOT "
        "NULL,"
        " person BLOB, device BLOB, at INTEGER NOT NULL, final_seq INTEGER NOT NULL DEFAULT 0, body BLOB",
        "txid"},
    {"slot",
        "replica BLOB NOT NULL, n INTEGER NOT NULL, h BLOB NOT NULL, txid BLOB NOT NULL,"
        " reused INTEGER NOT NULL DEFAULT 0",
        "replica, n"},
    {"replica",
        "id BLOB NOT NULL, last_n INTEGER NOT NULL, last_h BLOB NOT NULL, device BLOB NOT NULL,"
        " seen INTEGER NOT NULL",
        "id"},
    {"adopted", "replica BLOB NOT NULL, seq INTEGER NOT NULL", "replica, seq"},
    {"parked",
        "txid BLOB NOT NULL, pos INTEGER NOT NULL, ctx INTEGER NOT NULL, replica BLOB NOT NULL,"
        " device BLOB NOT NULL, person BLOB NOT NULL, at INTEGER NOT NULL, reason TEXT NOT NULL,"
        " body BLOB NOT NULL",
        "txid"},
    {"parked_row", "id BLOB NOT NULL, tbl TEXT NOT NULL, txid BLOB NOT NULL", "id, txid"},
    {"stub", "id BLOB NOT NULL, tbl TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL", "id, tbl"},
    // who may come in
    {"device",
        "id BLOB NOT NULL, person BLOB NOT NULL, name TEXT NOT NULL, letters TEXT NOT NULL,"
        " token_hash BLOB NOT NULL, claim_hash BLOB NOT NULL, code_hash BLOB NOT NULL, joined INTEGER NOT "
        "NULL,"
        " last_seen INTEGER NOT NULL, revoked INTEGER NOT NULL DEFAULT 0",
        "id"},
    {"invitation_code",
        "code_hash BLOB NOT NULL, invitation BLOB, person BLOB, inviter BLOB, role TEXT NOT NULL,"
        " workshop BLOB, workshop_role TEXT NOT NULL, kind TEXT NOT NULL, expires INTEGER NOT NULL,"
        " used_at INTEGER NOT NULL DEFAULT 0, revoked INTEGER NOT NULL DEFAULT 0",
        "code_hash"},
    {"audit",
        "n INTEGER NOT NULL, at INTEGER NOT NULL, person BLOB, device BLOB, action TEXT NOT NULL,"
        " target TEXT NOT NULL, result TEXT NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL",
        "n"},
    // pictures and snapshot frames
    {"blob",
        "hash BLOB NOT NULL, size INTEGER NOT NULL, complete INTEGER NOT NULL, at INTEGER NOT NULL,"
        " person BLOB, scope TEXT NOT NULL DEFAULT ''",
        "hash"},
    {"blob_chunk", "hash BLOB NOT NULL, n INTEGER NOT NULL, bytes BLOB NOT NULL", "hash, n"},
    {"blob_ref", "hash BLOB NOT NULL, tbl TEXT NOT NULL, id BLOB NOT NULL", "hash, tbl, id"},
    {"snapshot",
        "scopes TEXT NOT NULL, seq INTEGER NOT NULL, chain BLOB NOT NULL, at INTEGER NOT NULL,"
        " manifest TEXT NOT NULL",
        "scopes"},
    // stock, with the clocks that tell before from after
    {"stock_fact",
        "variant BLOB NOT NULL, owner BLOB NOT NULL, location BLOB NOT NULL, condition TEXT NOT NULL,"
        " seq INTEGER NOT NULL, id BLOB NOT NULL, counted INTEGER NOT NULL, qty INTEGER NOT NULL,"
        " ctx INTEGER NOT NULL, hlc INTEGER NOT NULL, replica BLOB",
        "variant, owner, location, condition, counted, seq, id"},
};

struct Index
{
    const char *name;
    const char *on;
};

constexpr Index indexes[] = {
    {"log_row_of", "log_row (collective, tbl, id, seq)"},
    {"tx_final", "tx (collective, device, final_seq) WHERE final_seq > 0"},
    {"device_token", "device (token_hash)"},
    {"device_person", "device (collective, person)"},
    {"blob_ref_row", "blob_ref (collective, tbl, id)"},
    {"code_global", "invitation_code (code_hash)"},
    {"variant_sku", "variant (collective, sku)"},
    {"variant_listing", "variant (collective, listing)"},
    {"photo_listing", "photo (collective, listing)"},
    {"co_maker_listing", "co_maker (collective, listing)"},
    {"membership_person", "membership (collective, person)"},
    {"role_grant_person", "role_grant (collective, person)"},
    {"difference_record", "difference (collective, of_record, state)"},
    {"criterion_version", "criterion (collective, version)"},
    {"endorsement_subject", "endorsement (collective, subject)"},
    {"endorsement_moving", "endorsement (collective, state)"},
    {"endorsement_number", "endorsement (collective, number)"},
    {"evidence_request", "evidence (collective, request)"},
    {"review_request", "review (collective, request)"},
    {"coordinator_ties_request", "coordinator_ties (collective, request)"},
    {"assessment_request", "assessment (collective, request)"},
    {"mark_assessment", "mark (collective, assessment)"},
    {"reply_link_request", "reply_link (collective, request)"},
    {"reply_link_hash", "reply_link (collective, hash)"},
    {"audit_entry_target", "audit_entry (collective, target)"},
    {"audit_link_number", "audit_link (collective, number)"},
};

} // namespace

QStringList serverTableNames()
{
    QStringList names;
    for (const Table &table : tables)
        names.append(QLatin1String(table.name));
    for (const Entity &entity : allEntities())
        names.append(quoted(entity.table));
    return names;
}

QStringList serverTableStatements()
{
    QStringList statements;
    for (const Table &table : tables) {
        const QString key = table.key[0] ? QStringLiteral(", ") + QLatin1String(table.key) : QString();
        statements.append(QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (collective BLOB NOT NULL, %2,"
                                         " PRIMARY KEY (collective%3)) STRICT, WITHOUT ROWID")
                              .arg(QLatin1String(table.name), QLatin1String(table.columns), key));
    }
    for (const Entity &entity : allEntities()) {
        statements.append(
            QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (collective BLOB NOT NULL, id BLOB NOT NULL, %2,"
                           " _rv INTEGER NOT NULL, _created_at INTEGER NOT NULL, _created_by BLOB,"
                           " _changed_at INTEGER NOT NULL, _changed_by BLOB, _removed INTEGER NOT NULL,"
                           " _scope TEXT NOT NULL, _reg TEXT NOT NULL, _ext TEXT NOT NULL,"
                           " PRIMARY KEY (collective, id)) STRICT, WITHOUT ROWID")
                .arg(quoted(entity.table), definitionsOf(entity).join(QStringLiteral(", "))));
    }
    for (const Index &index : indexes) {
        statements.append(QStringLiteral("CREATE INDEX IF NOT EXISTS %1 ON %2")
                              .arg(QLatin1String(index.name), QLatin1String(index.on)));
    }
    return statements;
}

} // namespace cooperage::server
