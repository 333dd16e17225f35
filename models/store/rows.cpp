// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rows.h"

#include <QJsonDocument>

namespace cooperage {

namespace {

const char *sqlType(Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Date:
    case Kind::Choice:
        return "TEXT";
    case Kind::Integer:
    case Kind::Boolean:
    case Kind::Money:
    case Kind::Time:
        return "INTEGER";
    case Kind::Reference:
    case Kind::Hash:
        return "BLOB";
    }
    return "ANY";
}

bool mayBeNull(const Field &field)
{
    return field.optional || field.kind == Kind::Reference || field.kind == Kind::Date;
}

QString definitionOf(const Field &field, const QString &column, const char *type)
{
    QString text = column + QLatin1Char(' ') + QLatin1String(type);
    if (!mayBeNull(field)) {
        text += QLatin1String(" NOT NULL DEFAULT ");
        const bool isText = qstrcmp(type, "TEXT") == 0;
        text += QLatin1String(isText ? "''" : qstrcmp(type, "BLOB") == 0 ? "x''" : "0");
    }
    return text;
}

} // namespace

QString quoted(const char *name)
{
    return QLatin1Char('"') + QLatin1String(name) + QLatin1Char('"');
}

QStringList columnsOf(const Field &field)
{
    QStringList columns{quoted(field.name)};
    if (field.kind == Kind::Money)
        columns.append(QLatin1Char('"') + QLatin1String(field.name) + QLatin1String("_currency\""));
    return columns;
}

QStringList columnsOf(const Entity &entity)
{
    QStringList columns;
    for (const Field &field : entity.fields)
        columns += columnsOf(field);
    return columns;
}

QStringList definitionsOf(const Entity &entity)
{
    QStringList definitions;
    for (const Field &field : entity.fields) {
        const QStringList columns = columnsOf(field);
        definitions.append(definitionOf(field, columns.first(), sqlType(field.kind)));
        if (columns.size() > 1)
            definitions.append(definitionOf(field, columns.last(), "TEXT"));
    }
    return definitions;
}

void bindFields(Query &query, const Entity &entity, const Record &record)
{
    for (const Field &field : entity.fields) {
        const QVariant value = field.get(record);
        switch (field.kind) {
        case Kind::Money:
            if (value.isNull()) {
                query.bindNull().bindNull();
            } else {
                const auto money = value.value<Money>();
                query.bind(money.minor).bind(money.currency.code());
            }
            break;
        case Kind::Date:
            query.bind(value.isNull() ? QVariant() : QVariant(value.toDate().toString(Qt::ISODate)));
            break;
        case Kind::Boolean:
            query.bind(value.toBool() ? 1 : 0);
            break;
        case Kind::Hash:
            query.bind(value.toByteArray().isNull() ? QByteArray("", 0) : value);
            break;
        default:
            query.bind(value);
        }
    }
}

void readFields(const Query &query, int &column, const Entity &entity, Record &record)
{
    for (const Field &field : entity.fields) {
        const bool isNull = query.isNull(column);
        if (field.kind == Kind::Money) {
            const auto currency = Currency::fromCode(query.text(column + 1));
            field.set(record,
                isNull ? QVariant()
                       : QVariant::fromValue(Money{query.integer(column), currency.value_or(Currency())}));
            column += 2;
            continue;
        }
        if (field.kind == Kind::Date)
            field.set(
                record, isNull ? QVariant() : QVariant(QDate::fromString(query.text(column), Qt::ISODate)));
        else
            field.set(record, isNull ? QVariant() : query.value(column));
        ++column;
    }
}

QString marks(qsizetype n)
{
    QStringList all;
    all.fill(QStringLiteral("?"), n);
    return all.join(QLatin1String(", "));
}

QByteArray idBytes(const RawId &id)
{
    return id.isNull() ? QByteArray() : id.bytes();
}

RawId idFrom(const QByteArray &bytes)
{
    return RawId::fromBytes(bytes).value_or(RawId());
}

QJsonObject jsonObject(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace cooperage
