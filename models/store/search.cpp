// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search.h"

#include "models/store/rows.h"

namespace cooperage {

namespace {

const QString listingTable = QStringLiteral("listing");

QString quotedTerm(QString word)
{
    return QLatin1Char('"') + word.remove(QLatin1Char('"')) + QLatin1Char('"');
}

bool hasWord(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

Result<QString> joined(Database &database, const QString &sql, const RawId &id)
{
    Query query = database.query(sql);
    if (auto done = query.run(id.bytes()); !done)
        return failure(done.error());
    QStringList parts;
    while (query.next())
        parts.append(query.text(0));
    return parts.join(QLatin1Char(' '));
}

Result<void> removeDocument(Database &database, const RawId &id)
{
    Query find = database.query(QStringLiteral("SELECT doc FROM search_doc WHERE id = ?"));
    if (auto done = find.run(id.bytes()); !done)
        return done;
    if (!find.next())
        return {};
    const qint64 doc = find.integer(0);
    for (const QString &table : {QStringLiteral("search"), QStringLiteral("search_head")}) {
        if (auto done = database.query(QStringLiteral("DELETE FROM %1 WHERE rowid = ?").arg(table)).run(doc);
            !done)
            return done;
    }
    return database.query(QStringLiteral("DELETE FROM search_doc WHERE doc = ?")).run(doc);
}

Result<void> indexListing(Database &database, const RawId &id)
{
    if (auto done = removeDocument(database, id); !done)
        return done;
    Query listing = database.query(
        QStringLiteral("SELECT title, category || ' ' || benefit || ' ' || made_how || ' ' || story, workshop"
                       " FROM listing WHERE id = ?"));
    if (auto done = listing.run(id.bytes()); !done)
        return done;
    if (!listing.next())
        return {};
    const auto codes = joined(database,
        QStringLiteral("SELECT sku || ' ' || gtin || ' ' || internal_code FROM variant WHERE listing = ? AND "
                       "_removed = 0"),
        id);
    const auto tags
        = joined(database, QStringLiteral("SELECT text FROM tag WHERE listing = ? AND _removed = 0"), id);
    const auto materials = joined(
        database, QStringLiteral("SELECT material FROM material_use WHERE listing = ? AND _removed = 0"), id);
    const auto maker = joined(database,
        QStringLiteral("SELECT name || ' ' || craft FROM workshop WHERE id = ?"), idFrom(listing.bytes(2)));
    for (const auto *part : {&codes, &tags, &materials, &maker}) {
        if (!*part)
            return failure(part->error());
    }
    const QString body = QStringList{*tags, *materials, *maker, listing.text(1)}.join(QLatin1Char(' '));
    if (auto done = database.query(QStringLiteral("INSERT INTO search_doc(tbl, id) VALUES('listing', ?)"))
                        .run(id.bytes());
        !done)
        return done;
    const auto doc = database.number(QStringLiteral("SELECT last_insert_rowid()"));
    if (!doc)
        return failure(doc.error());
    if (auto done
        = database.query(QStringLiteral("INSERT INTO search(rowid, title, codes, body) VALUES(?, ?, ?, ?)"))
              .run(*doc, listing.text(0), *codes, body);
        !done)
        return done;
    return database.query(QStringLiteral("INSERT INTO search_head(rowid, title, codes) VALUES(?, ?, ?)"))
        .run(*doc, listing.text(0), *codes);
}

/// Newest hits of one index under the conditions, as rows of `found`.
QString hitsSql(const QString &index, int kind, const QString &conditions)
{
    // The index leads, newest first, and stops at the limit: no hit is weighed that is not shown. Weighing
    // all of them (bm25) took a second for one letter in 100,000 listings.
    return QStringLiteral(
        "SELECT * FROM (SELECT l.id, %2, doc FROM %1 CROSS JOIN search_doc ON search_doc.doc ="
        " %1.rowid CROSS JOIN listing l ON l.id = search_doc.id WHERE %1 MATCH ? AND %3"
        " ORDER BY %1.rowid DESC LIMIT %4)")
        .arg(index)
        .arg(kind)
        .arg(conditions)
        .arg(mostFound);
}

} // namespace

QString searchExpression(const QString &typed)
{
    QStringList wanted;
    QStringList unwanted;
    bool either = false;
    qsizetype at = 0;
    while (at < typed.size()) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        const bool without = typed[at] == u'-';
        if (without)
            ++at;
        const bool phrase = at < typed.size() && typed[at] == u'"';
        qsizetype end = phrase ? typed.indexOf(u'"', at + 1) : at;
        if (phrase && end < 0)
            end = typed.size();
        while (!phrase && end < typed.size() && !typed[end].isSpace())
            ++end;
        const QString word = phrase ? typed.mid(at + 1, end - at - 1) : typed.mid(at, end - at);
        at = phrase ? end + 1 : end;
        if (!phrase && !without && word.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0) {
            either = !wanted.isEmpty();
            continue;
        }
        if (!hasWord(word))
            continue;
        const QString term = quotedTerm(word) + (phrase ? QString() : QStringLiteral("*"));
        if (without)
            unwanted.append(term);
        else if (either)
            wanted.last() = QStringLiteral("(%1 OR %2)").arg(wanted.last(), term);
        else
            wanted.append(term);
        either = false;
    }
    if (wanted.isEmpty())
        return {};
    QString expression = wanted.join(QLatin1String(" AND "));
    for (const QString &term : unwanted)
        expression = QStringLiteral("(%1) NOT %2").arg(expression, term);
    return expression;
}

Result<void> queueForSearch(Database &database, const QString &table, const RawId &id, const RowImage &image)
{
    static const QStringList parts{
        QStringLiteral("variant"), QStringLiteral("tag"), QStringLiteral("material_use")};
    RawId listing = table == listingTable ? id : RawId();
    if (parts.contains(table))
        listing = RawId::fromHex(image.fields.value(QLatin1String("listing")).toString()).value_or(RawId());
    if (listing.isNull())
        return {};
    return database.query(QStringLiteral("INSERT OR IGNORE INTO search_queue(tbl, id) VALUES('listing', ?)"))
        .run(listing.bytes());
}

Result<qint64> indexQueued(Database &database, int most)
{
    QList<RawId> ids;
    {
        Query queue = database.query(QStringLiteral("SELECT id FROM search_queue LIMIT ?"));
        if (auto done = queue.run(most); !done)
            return failure(done.error());
        while (queue.next())
            ids.append(idFrom(queue.bytes(0)));
    }
    for (const RawId &id : std::as_const(ids)) {
        if (auto done = indexListing(database, id); !done)
            return failure(done.error());
        auto gone
            = database.query(QStringLiteral("DELETE FROM search_queue WHERE tbl = 'listing' AND id = ?"))
                  .run(id.bytes());
        if (!gone)
            return failure(gone.error());
    }
    if (ids.size() < most)
        return 0;
    return database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM search_queue)"));
}

QStringList searchAfreshStatements()
{
    return {QStringLiteral("DELETE FROM search_doc"), QStringLiteral("DELETE FROM search"),
        QStringLiteral("DELETE FROM search_head"),
        QStringLiteral("INSERT OR IGNORE INTO search_queue(tbl, id)"
                       " SELECT 'listing', id FROM listing")};
}

std::optional<FoundListings> foundListings(
    const QString &typed, const QString &conditions, const QVariantList &conditionValues)
{
    const QString expression = searchExpression(typed);
    if (expression.isEmpty())
        return std::nullopt;
    const QString code = typed.trimmed();
    const QString byCode = QStringLiteral(
        "SELECT * FROM (SELECT l.id, 0, 0 FROM variant v CROSS JOIN listing l ON l.id = v.listing"
        " WHERE v._removed = 0 AND %1 AND %2 LIMIT %3)");
    const QStringList hits{byCode.arg(QStringLiteral("v.sku = ? COLLATE NOCASE"), conditions).arg(mostFound),
        byCode.arg(QStringLiteral("v.gtin <> '' AND v.gtin = ?"), conditions).arg(mostFound),
        hitsSql(QStringLiteral("search_head"), 1, conditions),
        hitsSql(QStringLiteral("search"), 2, conditions)};
    FoundListings found;
    found.sql = QStringLiteral("WITH hit(id, kind, doc) AS MATERIALIZED (%1), found(id, kind) AS MATERIALIZED"
                               " (SELECT id, min(kind) FROM hit GROUP BY id ORDER BY min(kind), max(doc) DESC"
                               " LIMIT %2) ")
                    .arg(hits.join(QLatin1String(" UNION ALL ")))
                    .arg(mostFound);
    for (const QString &text : {code, code, expression, expression})
        found.values << QVariant(text) << conditionValues;
    return found;
}

Result<QList<RawId>> searchListings(Database &database, const QString &typed, int most)
{
    QList<RawId> ids;
    const auto found = foundListings(typed, QStringLiteral("l._removed = 0"), {});
    if (!found)
        return ids;
    Query query = database.query(found->sql
        + QStringLiteral("SELECT l.id FROM found CROSS JOIN listing l ON l.id = found.id"
                         " ORDER BY found.kind, l._changed_at DESC, l.id LIMIT ?"));
    for (const QVariant &value : found->values)
        query.bind(value);
    if (auto done = query.run(most); !done)
        return failure(done.error());
    while (query.next())
        ids.append(idFrom(query.bytes(0)));
    return ids;
}

} // namespace cooperage
