// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changejson.h"

#include "models/core/value.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>

namespace cooperage {

namespace {

constexpr std::array opNames = {"create", "set", "del", "undel", "add", "rem", "mov", "count", "cmd"};
constexpr std::array verdictNames
    = {"applied", "applied_modified", "conflict_lost", "deleted", "gone", "rejected", "parked"};

constexpr std::array transactionMembers = {"txid", "hlc", "sv", "intent", "ops", "dep", "blob", "group"};
constexpr std::array opMembers = {"k", "t", "id", "f", "do", "from"};

constexpr qsizetype longestName = 64;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Failure malformed(const char *what)
{
    return failure(Fault::Invalid, Reason::Malformed, QString(), QString::fromLatin1(what));
}

template <std::size_t N>
std::optional<std::size_t> indexOf(const std::array<const char *, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return i;
    }
    return std::nullopt;
}

/// What does not belong is refused rather than ignored: an author or a device comes from the sign-in alone.
template <std::size_t N>
Result<> holdsOnly(const QJsonObject &object, const std::array<const char *, N> &names)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!indexOf(names, it.key()))
            return failure(Fault::Invalid, Reason::UnknownField, it.key().left(longestName));
    }
    return {};
}

bool readId(RawId &id, const QJsonValue &value)
{
    const auto read = RawId::fromHex(value.toString());
    id = read.value_or(RawId());
    return read.has_value();
}

bool readInteger(qint64 &number, const QJsonValue &value)
{
    return Stored<qint64>::fromJson(number, value);
}

bool readHash(QByteArray &hash, const QJsonValue &value, qsizetype size)
{
    const QByteArray hex = value.toString().toLatin1();
    hash = QByteArray::fromHex(hex);
    return hash.size() == size && hash.toHex() == hex;
}

bool readName(QString &name, const QJsonValue &value)
{
    name = value.toString();
    return value.isString() && !name.isEmpty() && name.size() <= longestName;
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString hexText(Hlc hlc)
{
    return QString::number(hlc.value, 16).rightJustified(16, QLatin1Char('0'));
}

/// A list that may be left out; anything else in its place is wrong.
bool isListOrAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isArray();
}

QJsonArray idList(const QList<RawId> &ids)
{
    QJsonArray array;
    for (const RawId &id : ids)
        array.append(id.hex());
    return array;
}

bool readIdList(QList<RawId> &ids, const QJsonValue &value)
{
    if (value.isUndefined())
        return true;
    if (!value.isArray())
        return false;
    for (const QJsonValue &one : value.toArray()) {
        RawId id;
        if (!readId(id, one))
            return false;
        ids.append(id);
    }
    return true;
}

} // namespace

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray canonicalJson(const QJsonObject &object)
{
    QJsonObject without = object;
    for (auto it = without.begin(); it != without.end();)
        it = it.value().isNull() ? without.erase(it) : std::next(it);
    return compactJson(without);
}

QLatin1StringView nameOf(OpKind kind)
{
    return QLatin1StringView(opNames.at(std::size_t(kind)));
}

QLatin1StringView nameOf(Verdict verdict)
{
    return QLatin1StringView(verdictNames.at(std::size_t(verdict)));
}

QJsonObject toJson(const Op &op)
{
    QJsonObject o{{key("k"), nameOf(op.kind)}, {key("t"), op.table}, {key("id"), op.id.hex()}};
    if (!op.fields.isEmpty())
        o.insert(key("f"), op.fields);
    if (op.kind == OpKind::Command) {
        o.insert(key("do"), op.command);
        if (!op.from.isEmpty())
            o.insert(key("from"), op.from);
    }
    return o;
}

Result<Op> opFromJson(const QJsonObject &o)
{
    Op op;
    if (auto only = holdsOnly(o, opMembers); !only)
        return failure(only.error());
    const auto kind = indexOf(opNames, o.value(key("k")).toString());
    if (!kind)
        return malformed("op kind");
    op.kind = static_cast<OpKind>(*kind);
    if (!readName(op.table, o.value(key("t"))))
        return malformed("op table");
    if (!readId(op.id, o.value(key("id"))))
        return malformed("op id");
    const QJsonValue fields = o.value(key("f"));
    if (!fields.isUndefined() && !fields.isObject())
        return malformed("op fields");
    op.fields = fields.toObject();
    if (op.kind == OpKind::Command) {
        if (!readName(op.command, o.value(key("do"))))
            return malformed("command name");
        const QJsonValue from = o.value(key("from"));
        if (!from.isUndefined() && !from.isObject())
            return malformed("command from");
        op.from = from.toObject();
    }
    return op;
}

QJsonObject toJson(const Transaction &t)
{
    QJsonArray ops;
    for (const Op &op : t.ops)
        ops.append(toJson(op));
    QJsonObject o{{key("txid"), t.txid.hex()}, {key("hlc"), hexText(t.hlc)}, {key("sv"), t.sv},
        {key("intent"), t.intent}, {key("ops"), ops}};
    if (!t.dep.isEmpty())
        o.insert(key("dep"), idList(t.dep));
    if (!t.blobs.isEmpty()) {
        QJsonArray blobs;
        for (const QByteArray &hash : t.blobs)
            blobs.append(hexText(hash));
        o.insert(key("blob"), blobs);
    }
    if (!t.group.isNull())
        o.insert(key("group"), t.group.hex());
    return o;
}

Result<Transaction> transactionFromJson(const QJsonObject &o)
{
    Transaction t;
    if (auto only = holdsOnly(o, transactionMembers); !only)
        return failure(only.error());
    if (!readId(t.txid, o.value(key("txid"))))
        return malformed("txid");
    const QString hlc = o.value(key("hlc")).toString();
    bool hlcRead = false;
    t.hlc.value = hlc.toULongLong(&hlcRead, 16);
    if (!hlcRead || hexText(t.hlc) != hlc)
        return malformed("hlc");
    qint64 sv = 0;
    if (!readInteger(sv, o.value(key("sv"))) || sv < 1 || sv > 1'000'000)
        return malformed("sv");
    t.sv = int(sv);
    if (!readName(t.intent, o.value(key("intent"))))
        return malformed("intent");
    if (!o.value(key("ops")).isArray() || o.value(key("ops")).toArray().isEmpty())
        return malformed("ops");
    for (const QJsonValue &one : o.value(key("ops")).toArray()) {
        auto op = opFromJson(one.toObject());
        if (!op)
            return failure(op.error());
        t.ops.append(std::move(*op));
    }
    if (!readIdList(t.dep, o.value(key("dep"))))
        return malformed("dep");
    if (!isListOrAbsent(o.value(key("blob"))))
        return malformed("blob");
    for (const QJsonValue &one : o.value(key("blob")).toArray()) {
        QByteArray hash;
        if (!readHash(hash, one, 32))
            return malformed("blob");
        t.blobs.append(hash);
    }
    const QJsonValue group = o.value(key("group"));
    if (!group.isUndefined() && !readId(t.group, group))
        return malformed("group");
    return t;
}

QJsonObject toJson(const Envelope &e)
{
    return {{key("n"), e.n}, {key("h"), hexText(e.h)}, {key("ctx"), e.ctx}};
}

Result<Envelope> envelopeFromJson(const QJsonObject &o)
{
    Envelope e;
    if (!readInteger(e.n, o.value(key("n"))) || e.n < 1)
        return malformed("n");
    if (o.contains(key("h")) && !readHash(e.h, o.value(key("h")), 16))
        return malformed("h");
    if (!readInteger(e.ctx, o.value(key("ctx"))) || e.ctx < 0)
        return malformed("ctx");
    return e;
}

QJsonObject toJson(const VerdictLine &v)
{
    QJsonObject o{{key("txid"), v.txid.hex()}, {key("v"), nameOf(v.verdict)}};
    if (v.seq > 0)
        o.insert(key("seq"), v.seq);
    if (v.verdict == Verdict::Rejected || v.verdict == Verdict::Parked) {
        o.insert(key("code"), nameOf(v.reason));
        if (!v.subject.isEmpty())
            o.insert(key("subject"), v.subject);
    }
    if (!v.differences.isEmpty())
        o.insert(key("differences"), idList(v.differences));
    return o;
}

Result<VerdictLine> verdictFromJson(const QJsonObject &o)
{
    VerdictLine v;
    if (!readId(v.txid, o.value(key("txid"))))
        return malformed("verdict txid");
    const auto verdict = indexOf(verdictNames, o.value(key("v")).toString());
    if (!verdict)
        return malformed("verdict");
    v.verdict = static_cast<Verdict>(*verdict);
    if (o.contains(key("seq")) && (!readInteger(v.seq, o.value(key("seq"))) || v.seq < 1))
        return malformed("verdict seq");
    const QByteArray code = o.value(key("code")).toString().toLatin1();
    v.reason = reasonNamed(QLatin1StringView(code)).value_or(Reason::Unknown); // a newer server's reason
    v.subject = o.value(key("subject")).toString();
    if (!readIdList(v.differences, o.value(key("differences"))))
        return malformed("verdict differences");
    return v;
}

QJsonObject toJson(const LogRow &r)
{
    QJsonObject o{{key("t"), r.table}, {key("id"), r.id.hex()}, {key("rv"), r.rv}};
    if (r.drop) {
        o.insert(key("drop"), 1);
        return o;
    }
    o.insert(key("put"), r.put);
    if (r.removed)
        o.insert(key("rm"), 1);
    if (r.scope != QLatin1String("common"))
        o.insert(key("scope"), r.scope);
    o.insert(key("c"), QJsonArray{r.createdAt.ms, Stored<RawId>::toJson(r.createdBy)});
    o.insert(key("m"), QJsonArray{r.changedAt.ms, Stored<RawId>::toJson(r.changedBy)});
    return o;
}

Result<LogRow> logRowFromJson(const QJsonObject &o)
{
    LogRow r;
    if (!readName(r.table, o.value(key("t"))) || !readId(r.id, o.value(key("id")))
        || !readInteger(r.rv, o.value(key("rv"))))
        return malformed("row head");
    r.drop = o.contains(key("drop"));
    if (r.drop)
        return r;
    if (!o.value(key("put")).isObject())
        return malformed("row put");
    r.put = o.value(key("put")).toObject();
    r.removed = o.contains(key("rm"));
    r.scope = o.value(key("scope")).toString(QStringLiteral("common"));
    const auto stamp = [&o](const char *name, Instant &at, RawId &by) {
        const QJsonArray pair = o.value(key(name)).toArray();
        return pair.size() == 2 && readInteger(at.ms, pair[0]) && Stored<RawId>::fromJson(by, pair[1]);
    };
    if (!stamp("c", r.createdAt, r.createdBy) || !stamp("m", r.changedAt, r.changedBy))
        return malformed("row stamps");
    return r;
}

QJsonObject toJson(const LogRecord &record)
{
    QJsonArray rows;
    for (const LogRow &row : record.rows)
        rows.append(toJson(row));
    QJsonObject o{{key("seq"), record.seq}, {key("txid"), record.txid.hex()},
        {key("by"), Stored<RawId>::toJson(record.by)}, {key("at"), record.at.ms},
        {key("v"), nameOf(record.verdict)}, {key("intent"), record.intent}, {key("rows"), rows}};
    if (!record.control.isEmpty())
        o.insert(key("ctl"), record.control);
    return o;
}

Result<LogRecord> logRecordFromJson(const QJsonObject &o)
{
    LogRecord record;
    if (!readInteger(record.seq, o.value(key("seq"))) || record.seq < 1)
        return malformed("record seq");
    if (!readId(record.txid, o.value(key("txid"))) || !Stored<RawId>::fromJson(record.by, o.value(key("by")))
        || !readInteger(record.at.ms, o.value(key("at"))))
        return malformed("record head");
    const auto verdict = indexOf(verdictNames, o.value(key("v")).toString());
    if (!verdict || !o.value(key("rows")).isArray())
        return malformed("record body");
    record.verdict = static_cast<Verdict>(*verdict);
    record.intent = o.value(key("intent")).toString();
    for (const QJsonValue &one : o.value(key("rows")).toArray()) {
        auto row = logRowFromJson(one.toObject());
        if (!row)
            return failure(row.error());
        record.rows.append(std::move(*row));
    }
    if (!isListOrAbsent(o.value(key("ctl"))))
        return malformed("record ctl");
    record.control = o.value(key("ctl")).toArray();
    return record;
}

QByteArray chained(const QByteArray &previous, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(bytes);
    return hash.result().first(16);
}

QByteArray chainStart()
{
    return QByteArray(16, '\0');
}

} // namespace cooperage
