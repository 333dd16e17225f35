// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordjson.h"

#include "models/core/changejson.h"

#include <QCryptographicHash>

#include <cstring>

namespace cooperage {

QJsonObject fieldsToJson(const Entity &entity, const Record &record)
{
    QJsonObject object;
    for (const Field &field : entity.fields) {
        const QJsonValue value = field.toJson(record);
        if (!value.isNull())
            object.insert(QLatin1String(field.name), value);
    }
    return object;
}

QJsonObject fieldsFromJson(const Entity &entity, Record &record, const QJsonObject &fields)
{
    QJsonObject unknown;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = entity.fieldNamed(it.key());
        if (field && it.value().isNull()) {
            // An emptied field goes back to what a new record holds.
            const auto fresh = entity.make();
            field->set(record, field->get(*fresh));
        } else if (!field || !field->fromJson(record, it.value())) {
            unknown.insert(it.key(), it.value());
        }
    }
    return unknown;
}

QJsonObject fieldsChanged(const Entity &entity, const Record &before, const Record &after)
{
    QJsonObject changed;
    for (const Field &field : entity.fields) {
        const QJsonValue value = field.toJson(after);
        if (field.toJson(before) != value)
            changed.insert(QLatin1String(field.name), value);
    }
    return changed;
}

qint64 rowDigest(const Entity &entity, const RawId &id, const QJsonObject &fields, bool removed)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(entity.table));
    hash.addData(id.bytes());
    hash.addData(QByteArrayView(removed ? "1" : "0"));
    hash.addData(canonicalJson(fields));
    qint64 digest = 0;
    const QByteArray result = hash.result();
    std::memcpy(&digest, result.constData(), sizeof digest);
    return digest;
}

} // namespace cooperage
