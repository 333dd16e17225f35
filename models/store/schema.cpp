// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include "models/records/entities.h"
#include "models/store/rows.h"

#include <QCryptographicHash>

namespace cooperage {

namespace {

QString text(const char *sql)
{
    return QString::fromLatin1(sql);
}

const char *const indexes[] = {
    // What lists filter and sort by stands in the index itself: rows are long, and reading them is what
    // costs.
    "CREATE INDEX listing_changed ON listing(_removed, _changed_at, workshop, state)",
    "CREATE INDEX listing_workshop ON listing(workshop, _removed, _changed_at, state, title)",
    "CREATE INDEX listing_title ON listing(_removed, title COLLATE NOCASE)",
    "CREATE INDEX listing_state ON listing(_removed, state, _changed_at)",
    "CREATE INDEX variant_listing ON variant(listing, _removed, position, price, low_limit, tracked,"
    " safety_stock)",
    "CREATE INDEX variant_sku ON variant(sku COLLATE NOCASE)",
    "CREATE INDEX variant_gtin ON variant(gtin) WHERE gtin <> ''",
    "CREATE INDEX photo_listing ON photo(listing, position)",
    "CREATE INDEX co_maker_listing ON co_maker(listing)",
    "CREATE INDEX co_maker_workshop ON co_maker(workshop, state)",
    "CREATE INDEX tag_listing ON tag(listing)",
    "CREATE INDEX material_use_listing ON material_use(listing)",
    "CREATE INDEX import_source_listing ON import_source(listing)",
    "CREATE INDEX import_source_key ON import_source(dialect, source_key)",
    "CREATE INDEX movement_variant ON movement(variant, owner, holder, location, condition, qty)",
    "CREATE INDEX movement_when ON movement(\"when\")",
    "CREATE INDEX stock_count_variant ON stock_count(variant)",
    "CREATE INDEX membership_person ON membership(person)",
    "CREATE INDEX role_grant_person ON role_grant(person)",
    "CREATE INDEX difference_record ON difference(state, of_record)",
    "CREATE INDEX criterion_version ON criterion(version, position)",
    "CREATE INDEX endorsement_state ON endorsement(state, _removed, _changed_at)",
    "CREATE INDEX endorsement_changed ON endorsement(_removed, _changed_at)",
    "CREATE INDEX endorsement_subject ON endorsement(subject, current)",
    "CREATE INDEX evidence_request ON evidence(request)",
    "CREATE INDEX review_request ON review(request, round, state)",
    "CREATE INDEX review_reviewer ON review(reviewer, state)",
    "CREATE INDEX coordinator_ties_request ON coordinator_ties(request)",
    "CREATE INDEX coordinator_ties_person ON coordinator_ties(person)",
    "CREATE INDEX assessment_request ON assessment(request)",
    "CREATE INDEX mark_assessment ON mark(assessment)",
    "CREATE INDEX audit_link_number ON audit_link(number)",
    "CREATE INDEX audit_entry_number ON audit_entry(number)",
    "CREATE INDEX audit_entry_target ON audit_entry(target, number)",
};

/// Columns the device's own tables got after they had been in use; each also stands in its table below.
constexpr OwnColumn laterColumns[] = {
    {"kept", "caption", "TEXT NOT NULL DEFAULT ''"},
};

const char *const localStatements[] = {
    "CREATE TABLE sync_state (only_row INTEGER PRIMARY KEY CHECK(only_row = 1), writing INTEGER NOT NULL "
    "DEFAULT 0,"
    " collective BLOB, person BLOB, device BLOB, device_name TEXT NOT NULL DEFAULT '',"
    " letters TEXT NOT NULL DEFAULT '', cursor TEXT NOT NULL DEFAULT '', seq INTEGER NOT NULL DEFAULT 0,"
    " chain BLOB, head INTEGER NOT NULL DEFAULT 0, witness_seq INTEGER NOT NULL DEFAULT 0, witness_chain "
    "BLOB,"
    " replica BLOB, n INTEGER NOT NULL DEFAULT 0, h BLOB, hlc INTEGER NOT NULL DEFAULT 0, lineage BLOB,"
    " stable INTEGER NOT NULL DEFAULT 0, server_offset INTEGER NOT NULL DEFAULT 0,"
    " instance_token BLOB) STRICT",
    "INSERT INTO sync_state(only_row) VALUES(1)",
    // What this device did and the server has not confirmed. body is sent byte for byte.
    "CREATE TABLE outbox (n INTEGER PRIMARY KEY, txid BLOB NOT NULL UNIQUE, ctx INTEGER NOT NULL,"
    " h BLOB NOT NULL, body BLOB NOT NULL, local BLOB NOT NULL, state TEXT NOT NULL DEFAULT 'waiting',"
    " seq INTEGER NOT NULL DEFAULT 0, caption TEXT NOT NULL, at INTEGER NOT NULL) STRICT",
    "CREATE TABLE pending (tbl TEXT NOT NULL, id BLOB NOT NULL, n INTEGER NOT NULL,"
    " PRIMARY KEY (tbl, id, n)) STRICT, WITHOUT ROWID",
    "CREATE INDEX pending_n ON pending(n)",
    "CREATE TABLE shadow (tbl TEXT NOT NULL, id BLOB NOT NULL, image BLOB,"
    " PRIMARY KEY (tbl, id)) STRICT, WITHOUT ROWID",
    // Rows of tables only a newer program knows.
    "CREATE TABLE unknown_row (tbl TEXT NOT NULL, id BLOB NOT NULL, rv INTEGER NOT NULL, image BLOB NOT NULL,"
    " PRIMARY KEY (tbl, id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE kept (txid BLOB PRIMARY KEY, seq INTEGER NOT NULL, ctx INTEGER NOT NULL,"
    " body BLOB NOT NULL, caption TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID",
    "CREATE INDEX kept_seq ON kept(seq)",
    "CREATE TABLE attention (txid BLOB PRIMARY KEY, verdict TEXT NOT NULL, reason TEXT NOT NULL,"
    " subject TEXT NOT NULL, body BLOB NOT NULL, caption TEXT NOT NULL, at INTEGER NOT NULL,"
    " state TEXT NOT NULL DEFAULT 'open', closed_at INTEGER NOT NULL DEFAULT 0) STRICT",
    "CREATE TABLE history (tbl TEXT NOT NULL, id BLOB NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL,"
    " by BLOB, before TEXT NOT NULL, after TEXT NOT NULL, PRIMARY KEY (tbl, id, seq)) STRICT, WITHOUT ROWID",
    "CREATE INDEX history_at ON history(at)",
    // What others did, as it came, until somebody has looked at it; what exactly stands in history.
    "CREATE TABLE arrived (seq INTEGER NOT NULL, tbl TEXT NOT NULL, id BLOB NOT NULL, by BLOB NOT NULL,"
    " at INTEGER NOT NULL, made INTEGER NOT NULL, PRIMARY KEY (seq, tbl, id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE undo_step (step INTEGER PRIMARY KEY, caption TEXT NOT NULL, inverse BLOB NOT NULL,"
    " state TEXT NOT NULL DEFAULT 'done', grp BLOB, at INTEGER NOT NULL) STRICT",
    // Steps too long for one row: inverse in undo_step is the newest piece, older ones lie here, compressed.
    "CREATE TABLE undo_piece (step INTEGER NOT NULL REFERENCES undo_step(step) ON DELETE CASCADE,"
    " piece INTEGER NOT NULL, inverse BLOB NOT NULL, PRIMARY KEY (step, piece)) STRICT",
    "CREATE TABLE typing (tbl TEXT NOT NULL, id BLOB NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL,"
    " PRIMARY KEY (tbl, id, field)) STRICT, WITHOUT ROWID",
    "CREATE TABLE local_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE search_doc (doc INTEGER PRIMARY KEY, tbl TEXT NOT NULL, id BLOB NOT NULL, UNIQUE (id)) "
    "STRICT",
    "CREATE VIRTUAL TABLE search USING fts5(title, codes, body, tokenize = 'unicode61 remove_diacritics 2',"
    " prefix = '1 2 3')",
    // Titles and codes once more, alone: to know that a frequent word of the texts is in no title must not
    // need all texts (40 ms in 100,000 listings).
    "CREATE VIRTUAL TABLE search_head USING fts5(title, codes, tokenize = 'unicode61 remove_diacritics 2',"
    " prefix = '1 2 3')",
    "CREATE TABLE search_queue (tbl TEXT NOT NULL, id BLOB NOT NULL, PRIMARY KEY (tbl, id)) STRICT, WITHOUT "
    "ROWID",
};

} // namespace

QStringList clientSystemColumns()
{
    return {text("id"), text("_rv"), text("_h"), text("_scope"), text("_p"), text("_removed"),
        text("_created_at"), text("_created_by"), text("_changed_at"), text("_changed_by"), text("_ext")};
}

QString clientTableStatement(const Entity &entity)
{
    QStringList columns{
        text("id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16)"),
        text("_rv INTEGER NOT NULL DEFAULT 0"),
        text("_h INTEGER NOT NULL DEFAULT 0"),
        text("_scope TEXT NOT NULL DEFAULT 'common'"),
        text("_p INTEGER NOT NULL DEFAULT 0"),
        text("_removed INTEGER NOT NULL DEFAULT 0"),
        text("_created_at INTEGER NOT NULL DEFAULT 0"),
        text("_created_by BLOB"),
        text("_changed_at INTEGER NOT NULL DEFAULT 0"),
        text("_changed_by BLOB"),
        text("_ext TEXT NOT NULL DEFAULT ''"),
    };
    columns += definitionsOf(entity);
    return text("CREATE TABLE \"%1\" (\n  %2\n) STRICT, WITHOUT ROWID")
        .arg(QLatin1String(entity.table), columns.join(text(",\n  ")));
}

QStringList clientTableStatements()
{
    QStringList statements;
    for (const Entity &entity : allEntities())
        statements.append(clientTableStatement(entity));
    return statements;
}

QStringList clientIndexStatements()
{
    QStringList statements;
    for (const char *sql : indexes)
        statements.append(text(sql));
    return statements;
}

QStringList guardStatements(const Entity &entity)
{
    // RAISE(ROLLBACK) costs 1.1 times a bare insert; RAISE(ABORT) needs a statement journal and costs 2.5.
    QStringList statements;
    for (const char *event : {"INSERT", "UPDATE", "DELETE"}) {
        statements.append(text("CREATE TRIGGER guard_%1_%2 BEFORE %2 ON \"%1\""
                               " WHEN (SELECT writing FROM sync_state) = 0"
                               " BEGIN SELECT RAISE(ROLLBACK, 'written past the store'); END")
                              .arg(QLatin1String(entity.table), QLatin1String(event)));
    }
    return statements;
}

QStringList guardStatements()
{
    QStringList statements;
    for (const Entity &entity : allEntities())
        statements += guardStatements(entity);
    return statements;
}

QStringList dropGuardStatements()
{
    QStringList statements;
    for (const Entity &entity : allEntities()) {
        for (const char *event : {"INSERT", "UPDATE", "DELETE"})
            statements.append(text("DROP TRIGGER IF EXISTS guard_%1_%2")
                                  .arg(QLatin1String(entity.table), QLatin1String(event)));
    }
    return statements;
}

QStringList clientLocalStatements()
{
    QStringList statements;
    for (const char *sql : localStatements)
        statements.append(text(sql));
    return statements + guardStatements();
}

std::span<const OwnColumn> laterOwnColumns()
{
    return laterColumns;
}

QByteArray clientSchemaHash()
{
    return QCryptographicHash::hash(
        clientTableStatements().join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
}

} // namespace cooperage
