// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/changejson.h"
#include "models/records/entities.h"
#include "models/records/stock.h"
#include "models/rules/joincode.h"
#include "server/handlers/service.h"
#include "server/store/engine.h"
#include "sync/wire/strictjson.h"

#include <QTemporaryDir>
#include <QTest>

namespace cooperage::server {

class HandClock final : public Clock
{
public:
    qint64 ms = 1'760'000'000'000;
    qint64 now() const override { return ms; }
};

inline QString hexOf(const RawId &id)
{
    return id.hex();
}

inline QJsonObject fields(std::initializer_list<std::pair<const char *, QJsonValue>> list)
{
    QJsonObject object;
    for (const auto &[name, value] : list)
        object.insert(QLatin1String(name), value);
    return object;
}

inline QJsonValue word(const char *text)
{
    return QString::fromUtf8(text);
}

inline Op op(OpKind kind, const char *table, const RawId &id, const QJsonObject &f = {})
{
    return {kind, QString::fromLatin1(table), id, f, {}, {}};
}

inline Op commandOp(const char *table, const RawId &id, const char *name, const char *from = nullptr,
    const QJsonObject &arguments = {})
{
    Op made{OpKind::Command, QString::fromLatin1(table), id, arguments, QString::fromLatin1(name), {}};
    if (from)
        made.from = fields({{"state", word(from)}});
    return made;
}

/// A server with its database in a folder of its own.
class ServerUnderTest
{
public:
    ServerUnderTest() { open(); }

    void open()
    {
        service.reset();
        database.reset();
        auto opened = Database::open(path(), Database::Mode::Write);
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        if (const auto ready = prepareServerDatabase(*database); !ready)
            qFatal("prepare: %s", qPrintable(ready.error().detail));
        service = std::make_unique<Service>(
            *database, clock, random, [](QByteArrayView bytes) { return strictObject(bytes); });
    }
    QString path() const { return folder.filePath(QStringLiteral("server.db")); }
    RawId id() { return ids.next(); }

    QTemporaryDir folder;
    HandClock clock;
    SeededRandom random{7};
    IdSource ids{clock, random};
    std::unique_ptr<Database> database;
    std::unique_ptr<Service> service;
};

/// A device that keeps its own numbers, as a real one does.
class TestDevice
{
public:
    TestDevice(ServerUnderTest &server, const QString &code, const QString &person = {})
        : m_server(server)
        , replica(server.id())
    {
        request = {code, QStringLiteral("laptop"), server.random.bytes(16), person};
        const auto joined = server.service->join(request, QStringLiteral("127.0.0.1"));
        if (!joined)
            qFatal("join: %s %s", nameOf(joined.error().reason).data(), qPrintable(joined.error().detail));
        answer = *joined;
        const auto who = server.service->callerFor(answer.token);
        if (!who)
            qFatal("caller: %s", nameOf(who.error().reason).data());
        caller = *who;
    }

    Transaction transaction(const QList<Op> &ops)
    {
        Transaction made;
        made.txid = m_server.id();
        made.hlc = hlc.value ? hlc : Hlc::at(m_server.clock.ms);
        made.sv = schemaVersion();
        made.intent = QStringLiteral("test");
        made.ops = ops;
        return made;
    }

    PushItem item(const Transaction &made, std::optional<qint64> ctx = {})
    {
        const QByteArray body = compactJson(toJson(made));
        h = chained(h, body);
        return {{++n, h, ctx.value_or(seen)}, body};
    }

    Result<PushAnswer> send(const QList<PushItem> &items)
    {
        return m_server.service->push(caller, {replica, {}, items});
    }

    /// Pushes one transaction made from what this device has seen (or @p ctx) and answers its verdict.
    VerdictLine push(const QList<Op> &ops, std::optional<qint64> ctx = {})
    {
        const auto sent = send({item(transaction(ops), ctx)});
        if (!sent) {
            qWarning("push: %s %s", nameOf(sent.error().reason).data(), qPrintable(sent.error().detail));
            return {{}, Verdict::Rejected, 0, sent.error().reason, sent.error().detail, {}};
        }
        return sent->verdicts.first();
    }

    /// Pulls everything; records of all pages in order.
    QList<LogRecord> pull()
    {
        QList<LogRecord> records;
        for (bool last = false; !last;) {
            const auto page = m_server.service->pull(caller, cursor);
            if (!page)
                qFatal("pull: %s", nameOf(page.error().reason).data());
            records += page->records;
            verdicts += page->verdicts;
            cursor = page->end.cursor;
            seen = page->end.upto;
            last = page->end.last;
            for (const LogRecord &record : page->records) {
                for (const LogRow &row : record.rows) {
                    if (row.drop)
                        rows.remove(keyOf(row));
                    else
                        rows.insert(keyOf(row), row);
                }
            }
        }
        return records;
    }

    /// By id; the records that share a variant's id lie under ids of their own.
    static RawId keyOf(const LogRow &row)
    {
        const bool shared
            = row.table == u"variant_cost" || row.table == u"stock_hint" || row.table == u"audit_entry";
        return shared ? RawId::derived(row.table.toUtf8() + row.id.bytes()) : row.id;
    }

    QList<LogRow> table(const char *name) const
    {
        QList<LogRow> found;
        for (const LogRow &row : rows) {
            if (row.table == QLatin1String(name))
                found.append(row);
        }
        return found;
    }
    QJsonValue value(const RawId &id, const char *field) const
    {
        return rows.value(id).put.value(QLatin1String(field));
    }

private:
    ServerUnderTest &m_server;

public:
    RawId replica;
    JoinRequest request;
    JoinAnswer answer;
    Caller caller;
    Hlc hlc; ///< 0: the server's time
    qint64 n = 0;
    QByteArray h = chainStart();
    qint64 seen = 0;
    QString cursor;
    QHash<RawId, LogRow> rows;
    QList<VerdictLine> verdicts;
};

/// Riverside: Ana founded it and has a pottery; Yusuf weaves in a workshop of his own.
class Riverside : public ServerUnderTest
{
public:
    Riverside()
        : founding(*service->createCollective(
            {QStringLiteral("Riverside Makers"), QStringLiteral("EUR"), QStringLiteral("Europe/Vienna"),
                QStringLiteral("Ana"), QStringLiteral("Kiln"), QStringLiteral("pottery")}))
        , ana(*this, founding.code)
    {
        ana.pull();
        kiln = ana.table("workshop").first().id;
    }

    /// A member by Ana's invitation, in a workshop of their own unless they are to have none.
    std::unique_ptr<TestDevice> member(const char *name, Role role, RawId *workshop = nullptr,
        WorkshopRole workshopRole = WorkshopRole::Owner)
    {
        QJsonObject invitation = fields({{"invitee", word(name)},
            {"role", QString::fromLatin1(Choices<Role>::list[std::size_t(role)].name)}});
        if (workshop && workshop->isNull()) {
            *workshop = id();
            ana.push({op(OpKind::Create, "workshop", *workshop, fields({{"name", word(name)}}))});
        }
        if (workshop) {
            invitation.insert(QStringLiteral("workshop"), workshop->hex());
            invitation.insert(QStringLiteral("workshop_role"),
                QString::fromLatin1(Choices<WorkshopRole>::list[std::size_t(workshopRole)].name));
        }
        const QString code = joinCode(random.bytes(16));
        invitation.insert(QStringLiteral("code_hash"), QString::fromLatin1(joinCodeHash(code).toHex()));
        const auto made = ana.push({commandOp("invitation", id(), "create", nullptr, invitation)});
        if (made.verdict != Verdict::Applied)
            qFatal("invite: %s", nameOf(made.reason).data());
        return std::make_unique<TestDevice>(*this, code, QString::fromUtf8(name));
    }

    /// A listing of a workshop with one variant. Answers the listing's id; the variant's in @p variant.
    RawId listing(TestDevice &by, const RawId &workshop, RawId *variant = nullptr, const char *sku = "")
    {
        const RawId listingId = id();
        const RawId variantId = id();
        const auto made = by.push({op(OpKind::Create, "listing", listingId,
                                       fields({{"workshop", workshop.hex()}, {"title", word("Mug")}})),
            op(OpKind::Create, "variant", variantId,
                fields({{"listing", listingId.hex()}, {"sku", word(sku)},
                    {"price", QJsonArray{2800, QStringLiteral("EUR")}}}))});
        if (made.verdict > Verdict::ConflictLost)
            qWarning("listing: %s %s", nameOf(made.reason).data(), qPrintable(made.subject));
        if (variant)
            *variant = variantId;
        return listingId;
    }

    RawId shelf(TestDevice &by, const RawId &workshop)
    {
        const RawId locationId = id();
        by.push({op(OpKind::Create, "location", locationId,
            fields({{"name", word("Shelf")}, {"holder", workshop.hex()}}))});
        return locationId;
    }

    Op movement(const RawId &variant, const RawId &owner, const RawId &location, int qty,
        const char *reason = "made", RawId movementId = {})
    {
        return op(OpKind::Movement, "movement", movementId.isNull() ? id() : movementId,
            fields({{"variant", variant.hex()}, {"owner", owner.hex()}, {"holder", owner.hex()},
                {"location", location.hex()}, {"qty", qty}, {"reason", word(reason)}, {"when", clock.ms}}));
    }

    Founding founding;
    TestDevice ana;
    RawId kiln;
};

} // namespace cooperage::server
