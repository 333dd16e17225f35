// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/value.h"

namespace cooperage {

bool Stored<Money>::fromJson(Money &v, const QJsonValue &from)
{
    const QJsonArray pair = from.toArray();
    if (pair.size() != 2 || !pair[1].isString())
        return false;
    const auto currency = Currency::fromCode(pair[1].toString());
    if (!currency || !Stored<qint64>::fromJson(v.minor, pair[0]))
        return false;
    v.currency = *currency;
    return v.minor >= -largestAmount && v.minor <= largestAmount;
}

bool Stored<RawId>::fromVariant(RawId &v, const QVariant &from)
{
    if (from.isNull()) {
        v = RawId();
        return true;
    }
    const auto id = RawId::fromBytes(from.toByteArray());
    v = id.value_or(RawId());
    return id.has_value();
}

bool Stored<RawId>::fromJson(RawId &v, const QJsonValue &from)
{
    if (from.isNull()) {
        v = RawId();
        return true;
    }
    const auto id = RawId::fromHex(from.toString());
    v = id.value_or(RawId());
    return id.has_value();
}

bool Stored<ContentHash>::fromJson(ContentHash &v, const QJsonValue &from)
{
    const QByteArray hex = from.toString().toLatin1();
    v.bytes = QByteArray::fromHex(hex);
    return v.bytes.size() == 32 && v.bytes.toHex() == hex;
}

} // namespace cooperage
