// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/core/money.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QVariant>

#include <optional>
#include <span>
#include <type_traits>

namespace cooperage {

/// What a field holds. Decides SQL type, JSON form, editor and alignment.
enum class Kind {
    Text, ///< one line; SQL TEXT, JSON string
    LongText, ///< Markdown without HTML; SQL TEXT, JSON string
    Integer, ///< SQL INTEGER, JSON integer
    Boolean, ///< SQL INTEGER 0/1, JSON true/false
    Money, ///< two SQL columns (name, name_currency), JSON [minor, "EUR"]; one register
    Reference, ///< SQL BLOB(16), JSON 32 hex digits; QVariant holds the 16 bytes
    Date, ///< SQL TEXT, JSON "2026-11-21"
    Time, ///< SQL INTEGER and JSON integer: ms UTC
    Choice, ///< SQL TEXT, JSON string: the choice's permanent name
    Hash, ///< SHA-256; SQL BLOB(32), JSON 64 hex digits
};

/// One value of an enumeration: its permanent name and its caption.
struct Choice
{
    const char *name;
    const char *label;
};

/// Specialised by each enumeration of models/records: `static constexpr Choice list[]`, in enum order.
template <class E> struct Choices;

/// SHA-256 of a photo, its name everywhere.
struct ContentHash
{
    QByteArray bytes; ///< empty, or exactly 32 bytes
    bool operator==(const ContentHash &) const = default;
};

/// A single reference to another record's id, without saying of which table. For facts about anything.
using AnyId = RawId;

/// How one C++ type is stored: the only place that knows QVariant and JSON forms of values.
template <class T> struct Stored;

template <> struct Stored<QString>
{
    static constexpr Kind kind = Kind::Text;
    static QVariant toVariant(const QString &v) { return v; }
    static bool fromVariant(QString &v, const QVariant &from)
    {
        v = from.toString();
        return true;
    }
    static QJsonValue toJson(const QString &v) { return v; }
    static bool fromJson(QString &v, const QJsonValue &from)
    {
        v = from.toString();
        return from.isString();
    }
};

template <> struct Stored<qint64>
{
    static constexpr Kind kind = Kind::Integer;
    static QVariant toVariant(qint64 v) { return QVariant::fromValue(v); }
    static bool fromVariant(qint64 &v, const QVariant &from)
    {
        bool ok = false;
        v = from.toLongLong(&ok);
        return ok;
    }
    static QJsonValue toJson(qint64 v) { return v; }
    static bool fromJson(qint64 &v, const QJsonValue &from)
    {
        v = from.toInteger(); // exact: Qt keeps JSON integers as 64 bits
        return from.isDouble() && (from.toInteger(0) == from.toInteger(1));
    }
};

template <> struct Stored<int>
{
    static constexpr Kind kind = Kind::Integer;
    static QVariant toVariant(int v) { return QVariant::fromValue(qint64(v)); }
    static bool fromVariant(int &v, const QVariant &from)
    {
        bool ok = false;
        v = from.toInt(&ok);
        return ok;
    }
    static QJsonValue toJson(int v) { return v; }
    static bool fromJson(int &v, const QJsonValue &from)
    {
        qint64 wide = 0;
        if (!Stored<qint64>::fromJson(wide, from) || wide != qint64(int(wide)))
            return false;
        v = int(wide);
        return true;
    }
};

template <> struct Stored<bool>
{
    static constexpr Kind kind = Kind::Boolean;
    static QVariant toVariant(bool v) { return v; }
    static bool fromVariant(bool &v, const QVariant &from)
    {
        v = from.toBool();
        return true;
    }
    static QJsonValue toJson(bool v) { return v; }
    static bool fromJson(bool &v, const QJsonValue &from)
    {
        v = from.toBool();
        return from.isBool();
    }
};

template <> struct Stored<Money>
{
    static constexpr Kind kind = Kind::Money;
    static QVariant toVariant(const Money &v) { return QVariant::fromValue(v); }
    static bool fromVariant(Money &v, const QVariant &from)
    {
        v = from.value<Money>();
        return from.metaType() == QMetaType::fromType<Money>();
    }
    static QJsonValue toJson(const Money &v) { return QJsonArray{v.minor, v.currency.code()}; }
    static bool fromJson(Money &v, const QJsonValue &from);
};

template <> struct Stored<RawId>
{
    static constexpr Kind kind = Kind::Reference;
    static QVariant toVariant(const RawId &v) { return v.isNull() ? QVariant() : QVariant(v.bytes()); }
    static bool fromVariant(RawId &v, const QVariant &from);
    static QJsonValue toJson(const RawId &v) { return v.isNull() ? QJsonValue() : QJsonValue(v.hex()); }
    static bool fromJson(RawId &v, const QJsonValue &from);
};

template <class R> struct Stored<Id<R>> : Stored<RawId>
{
};

template <> struct Stored<QDate>
{
    static constexpr Kind kind = Kind::Date;
    static QVariant toVariant(QDate v) { return v.isValid() ? QVariant(v) : QVariant(); }
    static bool fromVariant(QDate &v, const QVariant &from)
    {
        v = from.toDate();
        return from.isNull() || v.isValid();
    }
    static QJsonValue toJson(QDate v)
    {
        return v.isValid() ? QJsonValue(v.toString(Qt::ISODate)) : QJsonValue();
    }
    static bool fromJson(QDate &v, const QJsonValue &from)
    {
        v = QDate::fromString(from.toString(), Qt::ISODate);
        return v.isValid();
    }
};

template <> struct Stored<Instant>
{
    static constexpr Kind kind = Kind::Time;
    static QVariant toVariant(Instant v) { return QVariant::fromValue(v.ms); }
    static bool fromVariant(Instant &v, const QVariant &from)
    {
        return Stored<qint64>::fromVariant(v.ms, from);
    }
    static QJsonValue toJson(Instant v) { return v.ms; }
    static bool fromJson(Instant &v, const QJsonValue &from) { return Stored<qint64>::fromJson(v.ms, from); }
};

template <> struct Stored<ContentHash>
{
    static constexpr Kind kind = Kind::Hash;
    static QVariant toVariant(const ContentHash &v) { return v.bytes; }
    static bool fromVariant(ContentHash &v, const QVariant &from)
    {
        v.bytes = from.toByteArray();
        return v.bytes.isEmpty() || v.bytes.size() == 32;
    }
    static QJsonValue toJson(const ContentHash &v) { return QString::fromLatin1(v.bytes.toHex()); }
    static bool fromJson(ContentHash &v, const QJsonValue &from);
};

template <class E>
requires std::is_enum_v<E>
struct Stored<E>
{
    static constexpr Kind kind = Kind::Choice;
    static QVariant toVariant(E v) { return QString::fromLatin1(Choices<E>::list[std::size_t(v)].name); }
    static bool fromVariant(E &v, const QVariant &from) { return fromName(v, from.toString()); }
    static QJsonValue toJson(E v) { return QString::fromLatin1(Choices<E>::list[std::size_t(v)].name); }
    static bool fromJson(E &v, const QJsonValue &from)
    {
        return from.isString() && fromName(v, from.toString());
    }

private:
    static bool fromName(E &v, const QString &name)
    {
        for (std::size_t i = 0; i < std::size(Choices<E>::list); ++i) {
            if (name == QLatin1String(Choices<E>::list[i].name)) {
                v = static_cast<E>(i);
                return true;
            }
        }
        return false;
    }
};

template <class T> struct Stored<std::optional<T>>
{
    static constexpr Kind kind = Stored<T>::kind;
    static QVariant toVariant(const std::optional<T> &v) { return v ? Stored<T>::toVariant(*v) : QVariant(); }
    static bool fromVariant(std::optional<T> &v, const QVariant &from)
    {
        if (from.isNull()) {
            v.reset();
            return true;
        }
        return Stored<T>::fromVariant(v.emplace(), from);
    }
    static QJsonValue toJson(const std::optional<T> &v) { return v ? Stored<T>::toJson(*v) : QJsonValue(); }
    static bool fromJson(std::optional<T> &v, const QJsonValue &from)
    {
        if (from.isNull()) {
            v.reset();
            return true;
        }
        return Stored<T>::fromJson(v.emplace(), from);
    }
};

} // namespace cooperage

Q_DECLARE_METATYPE(cooperage::Instant)
