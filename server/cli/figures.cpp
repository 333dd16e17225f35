// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/figures.h"

#include "models/store/disk.h"
#include "server/store/ledger.h"
#include "server/store/log.h"
#include "server/store/people.h"

#include <QFileInfo>

#include <algorithm>

namespace cooperage::server {

namespace {

/// One figure after another, each with its definition.
class Sheet
{
public:
    void define(const char *name, const char *kind, const char *help)
    {
        m_name = name;
        m_text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + kind + '\n';
    }
    /// @p label is name="value" with nothing in the value that would need escaping, or empty.
    void add(qint64 value, const QByteArray &label = {})
    {
        m_text += m_name + (label.isEmpty() ? QByteArray() : '{' + label + '}') + ' '
            + QByteArray::number(value) + '\n';
    }
    void single(const char *name, const char *kind, const char *help, qint64 value)
    {
        define(name, kind, help);
        add(value);
    }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

struct CollectiveFigures
{
    QByteArray label;
    Head head;
    qint64 devices = 0;
    qint64 lastSeen = 0;
    qint64 parked = 0;
};

Result<CollectiveFigures> figuresOf(Database &database, const RawId &collective)
{
    const auto head = Log(database, collective).head();
    if (!head)
        return failure(head.error());
    const auto devices = People(database, collective).devices({});
    if (!devices)
        return failure(devices.error());
    const auto parked = Ledger(database, collective).parked();
    if (!parked)
        return failure(parked.error());
    CollectiveFigures figures{
        "collective=\"" + collective.hex().toLatin1() + '"', *head, 0, 0, parked->size()};
    for (const DeviceRow &device : *devices) {
        figures.devices += device.revoked ? 0 : 1;
        figures.lastSeen = std::max(figures.lastSeen, device.lastSeen);
    }
    return figures;
}

void addCollectives(Sheet &sheet, const QList<CollectiveFigures> &all)
{
    const auto each = [&](const char *name, const char *help, auto figure) {
        sheet.define(name, "gauge", help);
        for (const CollectiveFigures &one : all)
            sheet.add(figure(one), one.label);
    };
    each("cooperage_log_head", "Last number of the log.", [](const auto &one) { return one.head.seq; });
    each("cooperage_log_stable", "Last number of the log that a verified backup covers.",
        [](const auto &one) { return one.head.stable; });
    each("cooperage_devices", "Devices that are let in.", [](const auto &one) { return one.devices; });
    each("cooperage_device_last_seen_seconds", "When a device last said hello, since 1970.",
        [](const auto &one) { return one.lastSeen / 1000; });
    each("cooperage_parked_transactions", "Transactions that wait for a newer server or for each other.",
        [](const auto &one) { return one.parked; });
}

void addTraffic(Sheet &sheet, const HttpServer::Traffic &traffic)
{
    sheet.single("cooperage_connections", "gauge", "Connections open now.", traffic.connections);
    sheet.single(
        "cooperage_waiting_requests", "gauge", "Requests that wait for the log to grow.", traffic.waiting);
    sheet.define(
        "cooperage_answers_total", "counter", "Answers since the start, by the status' first digit.");
    for (std::size_t digit = 1; digit < traffic.answers.size(); ++digit)
        sheet.add(qint64(traffic.answers.at(digit)), "status=\"" + QByteArray::number(int(digit)) + "xx\"");
}

} // namespace

Result<QByteArray> Figures::text(Database &database) const
{
    const TransactionGuard moment(database);
    if (!moment.begun())
        return failure(moment.begun().error());
    const auto ids = collectivesIn(database);
    if (!ids)
        return failure(ids.error());
    QList<CollectiveFigures> all;
    for (const RawId &id : *ids) {
        const auto one = figuresOf(database, id);
        if (!one)
            return failure(one.error());
        all.append(*one);
    }
    Sheet sheet;
    sheet.define("cooperage_version", "gauge", "Always 1; the label says which program runs.");
    sheet.add(1, "version=\"" COOPERAGE_VERSION "\"");
    sheet.single(
        "cooperage_start_time_seconds", "gauge", "When the server started, since 1970.", startedAt / 1000);
    if (certificateEndsAt > 0)
        sheet.single("cooperage_certificate_end_seconds", "gauge", "When the certificate ends, since 1970.",
            certificateEndsAt / 1000);
    addTraffic(sheet, traffic);
    const QString file = database.path();
    sheet.single("cooperage_database_bytes", "gauge", "Size of the database.", QFileInfo(file).size());
    sheet.single("cooperage_database_log_bytes", "gauge", "Size of the log beside the database.",
        QFileInfo(file + QStringLiteral("-wal")).size());
    if (const qint64 free = SystemDisk().freeBytes(file); free >= 0)
        sheet.single("cooperage_disk_free_bytes", "gauge", "Room left on the disk of the database.", free);
    sheet.single(
        "cooperage_disk_reserve_bytes", "gauge", "Room that ordinary work leaves alone.", diskReserve);
    addCollectives(sheet, all);
    return sheet.text();
}

} // namespace cooperage::server
