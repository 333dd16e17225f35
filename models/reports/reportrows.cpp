// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportrows.h"

#include "models/store/rows.h"

#include <QDateTime>

namespace cooperage {

namespace {

/// The one row of `asked`, column by column.
class AskedRow
{
public:
    void add(const QString &name, const QVariant &value)
    {
        m_names.append(quoted(name.toLatin1().constData()));
        m_values.append(value);
    }
    QString sql() const
    {
        return QStringLiteral("WITH asked(%1) AS (SELECT %2) ")
            .arg(m_names.join(QLatin1String(", ")), marks(m_values.size()));
    }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_names;
    QVariantList m_values;
};

QVariant startOf(const std::optional<QDate> &day, const QTimeZone &zone, int daysLater = 0)
{
    return day ? QVariant(day->addDays(daysLater).startOfDay(zone).toMSecsSinceEpoch()) : QVariant();
}

QVariant textOf(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

Result<AskedRow> askedRow(const Store &store, const ReportAsked &asked)
{
    const Actor &actor = asked.actor;
    const ReportQuestion &question = asked.question;
    AskedRow row;
    row.add(QStringLiteral("person"), actor.person.bytes());
    row.add(QStringLiteral("own"), actor.workshop ? QVariant(actor.workshop->bytes()) : QVariant());
    row.add(QStringLiteral("everything"), asked.report.readers.seesEverything(actor) ? 1 : 0);
    row.add(QStringLiteral("steward"), actor.has(Role::Steward) ? 1 : 0);
    row.add(QStringLiteral("coordinator"), actor.has(Role::Coordinator) ? 1 : 0);
    row.add(QStringLiteral("grouped"), QString(u',' + question.groups->join(u',') + u','));
    row.add(QStringLiteral("from_day"), textOf(question.from));
    row.add(QStringLiteral("to_day"), textOf(question.to));
    row.add(QStringLiteral("from_ms"), startOf(question.from, asked.zone));
    row.add(QStringLiteral("until_ms"), startOf(question.to, asked.zone, 1));
    row.add(QStringLiteral("now_ms"), store.clock().now());
    for (const ReportFilter &filter : asked.report.filters) {
        const QString name = QString::fromLatin1(filter.name);
        const QString wanted = question.filters.value(name);
        if (wanted.isEmpty())
            row.add(name, QVariant());
        else if (filter.kind == ReportFilter::Kind::Workshop)
            row.add(name, RawId::fromHex(wanted).value_or(RawId()).bytes());
        else
            row.add(name, wanted);
    }
    for (const char *setting : asked.report.settings) {
        const auto value = store.setting(QString::fromLatin1(setting));
        if (!value)
            return failure(value.error());
        row.add(QString::fromLatin1(setting), *value);
    }
    return row;
}

/// SQLite goes on with floating numbers where whole ones have no room; such a sum would be wrong by cents.
Failure noRoom(const ReportColumn &column)
{
    return failure(Fault::Invalid, Reason::TooLarge, QString::fromUtf8(column.caption));
}

bool isExact(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
}

QDate dayOf(const QVariant &value, const QTimeZone &zone)
{
    if (isExact(value))
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), zone).date();
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// Reads one column and moves on to the next.
Result<ReportValue> readCell(const Query &query, int &at, const ReportColumn &column, const QTimeZone &zone)
{
    const QVariant value = query.value(at++);
    const QString currency = column.kind == ReportKind::Money ? query.text(at++) : QString();
    if (value.isNull())
        return ReportValue();
    switch (column.kind) {
    case ReportKind::Text:
    case ReportKind::OneOf: {
        const QString text = value.toString();
        return text.isEmpty() ? ReportValue() : ReportValue(text);
    }
    case ReportKind::Integer:
    case ReportKind::People:
    case ReportKind::Percent:
    case ReportKind::Points:
        if (!isExact(value))
            return noRoom(column);
        return ReportValue(value.toLongLong());
    case ReportKind::Money: {
        const qint64 minor = value.toLongLong();
        if (!isExact(value) || minor > largestAmount || minor < -largestAmount)
            return noRoom(column);
        const auto known = Currency::fromCode(currency);
        return known ? ReportValue(QList<Money>{{minor, *known}}) : ReportValue();
    }
    case ReportKind::Date: {
        const QDate day = dayOf(value, zone);
        return day.isValid() ? ReportValue(day) : ReportValue();
    }
    case ReportKind::Key:
        return ReportValue(idFrom(value.toByteArray()));
    }
    return ReportValue();
}

} // namespace

Result<QList<ReportRow>> readReportRows(const Store &store, const ReportAsked &asked)
{
    const auto with = askedRow(store, asked);
    if (!with)
        return failure(with.error());
    Query query = store.database().query(with->sql() + QString::fromUtf8(asked.report.sql));
    for (const QVariant &value : with->values())
        query.bind(value);
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<ReportRow> rows;
    while (query.next()) {
        ReportRow row;
        row.reserve(qsizetype(asked.report.columns.size()));
        int at = 0;
        for (const ReportColumn &column : asked.report.columns) {
            auto cell = readCell(query, at, column, asked.zone);
            if (!cell)
                return failure(cell.error());
            row.append(std::move(*cell));
        }
        rows.append(std::move(row));
    }
    if (auto ended = query.ended(); !ended)
        return failure(ended.error()); // a part must not pass for the whole
    return rows;
}

} // namespace cooperage
