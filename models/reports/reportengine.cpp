// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportengine.h"

#include "models/reports/grouping.h"
#include "models/reports/readers.h"
#include "models/reports/rowhash.h"
#include "models/reports/withheld.h"
#include "models/store/outbox.h"
#include "models/store/peoplequery.h"

#include <QDateTime>

namespace cooperage {

namespace {

Result<void> checkReader(const Actor &actor, const Report &report)
{
    if (report.readers.mayRead(actor))
        return {};
    return failure(Fault::NotAllowed, Reason::RoleMissing, QString::fromUtf8(report.caption));
}

/// Days begin at midnight there. Not this computer's zone: two devices have to answer alike.
QTimeZone zoneOf(const Collective &collective)
{
    const QTimeZone zone(collective.zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<ReportOrigin> readOrigin(const Store &store, const Collective &collective, const Actor &actor)
{
    const auto state = store.syncState();
    const auto waiting = outboxCounts(store.database());
    const auto newest
        = store.database().number(QStringLiteral("SELECT max(at) FROM (SELECT max(at) AS at FROM history"
                                                 " UNION ALL SELECT max(_changed_at) FROM listing"
                                                 " UNION ALL SELECT max(\"when\") FROM movement)"));
    const auto person = store.find<Person>(actor.person);
    if (!state || !waiting || !newest)
        return failure(!state ? state.error() : !waiting ? waiting.error() : newest.error());
    ReportOrigin origin;
    origin.collective = collective.name;
    origin.person = person ? person->name : QString();
    origin.sequence = state->seq;
    origin.localChanges = waiting->waiting + waiting->acked + waiting->parked;
    origin.newest = {*newest};
    return origin;
}

Result<void> nameLimits(const Store &store, ReportResult &result)
{
    for (const ReportFilter &filter : result.report->filters) {
        const QString value = result.question.filters.value(QString::fromLatin1(filter.name));
        if (value.isEmpty())
            continue;
        if (filter.kind == ReportFilter::Kind::Choice) {
            result.limits.append({&filter, value});
            continue;
        }
        const auto workshop = store.find<Workshop>(RawId::fromHex(value).value_or(RawId()));
        if (!workshop)
            return failure(workshop.error());
        result.limits.append({&filter, workshop->name});
    }
    return {};
}

void chooseColumns(ReportResult &result, const QList<ReportRow> &rows)
{
    for (std::size_t i = 0; i < result.report->columns.size(); ++i) {
        const ReportColumn &column = result.report->columns[i];
        const bool wanted = result.question.columns.contains(QLatin1String(column.name));
        const bool any = std::any_of(
            rows.begin(), rows.end(), [&](const ReportRow &row) { return !isEmpty(row.at(qsizetype(i))); });
        if (wanted && (any || !column.wherePresent))
            result.columns.append(&column);
    }
}

void chooseGroups(ReportResult &result)
{
    for (const QString &name : std::as_const(*result.question.groups)) {
        for (const ReportGrouping &one : result.report->groupings) {
            if (name == QLatin1String(one.column))
                result.groups.append(&one);
        }
    }
}

Result<ReportResult> answer(const Store &store, const Report &report, const ReportQuestion &question)
{
    const auto actor = store.actor();
    const auto collective = collectiveOf(store);
    if (!actor || !collective)
        return failure(actor ? collective.error() : actor.error());
    if (auto allowed = checkReader(*actor, report); !allowed)
        return failure(allowed.error());
    const QTimeZone zone = zoneOf(*collective);
    const QDate today = QDateTime::fromMSecsSinceEpoch(store.clock().now(), zone).date();
    auto complete = completed(report, question, today);
    if (!complete)
        return failure(complete.error());
    ReportResult result;
    result.report = &report;
    result.question = std::move(*complete);
    if (auto named = nameLimits(store, result); !named)
        return failure(named.error());
    auto rows = readReportRows(store, {report, result.question, *actor, zone});
    auto origin = readOrigin(store, *collective, *actor);
    if (!rows || !origin)
        return failure(rows ? origin.error() : rows.error());
    result.origin = std::move(*origin);
    chooseColumns(result, *rows);
    chooseGroups(result);
    if (auto grouped = groupRows(result, std::move(*rows)); !grouped)
        return failure(grouped.error());
    if (!seesSmallCounts(*actor))
        withholdSmallCounts(result);
    result.origin.hash = hashOfRows(result);
    return result;
}

} // namespace

Result<void> mayRead(const Store &store, const Report &report)
{
    const auto actor = store.actor();
    return actor ? checkReader(*actor, report) : failure(actor.error());
}

Result<ReportResult> runReport(const Store &store, const Report &report, const ReportQuestion &question)
{
    if (store.database().mode() == Database::Mode::Write) // the only writer, in this very thread
        return answer(store, report, question);
    const TransactionGuard oneState(store.database()); // rows and version belong together
    if (!oneState.begun())
        return failure(oneState.begun().error());
    return answer(store, report, question);
}

} // namespace cooperage
