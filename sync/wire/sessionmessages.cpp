// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changejson.h"
#include "sync/wire/members.h"
#include "sync/wire/messages.h"
#include "sync/wire/strictjson.h"

#include <algorithm>
#include <array>

namespace cooperage {

namespace {

constexpr int longestName = 80; // of a person, a device, a collective
constexpr int longestCode = 64;
constexpr int longestToken = 128;
constexpr int longestPin = 64;
constexpr int mostKnown = 8;
constexpr int mostDevices = 10'000;
constexpr std::array stateNames = {"ok", "rewound", "snapshot_required", "upgrade_required", "fork", "gap"};

/// [seq, "chain"]: a place in the log and the proof of it.
QJsonArray placeToJson(qint64 seq, const QByteArray &chain)
{
    return {seq, hexText(chain)};
}

bool readPlace(qint64 &seq, QByteArray &chain, const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    return pair.size() == 2 && readNumber(seq, pair[0], 0, anyNumber) && readHex(chain, pair[1], chainSize);
}

QJsonObject limitsToJson()
{
    return {{memberName("transactions"), mostPushed}, {memberName("ops"), mostOps},
        {memberName("transaction_bytes"), largestBody}, {memberName("op_bytes"), largestOp},
        {memberName("push_bytes"), largestPush}, {memberName("packed_bytes"), largestPushPacked}};
}

} // namespace

QByteArray write(const HelloRequest &hello)
{
    QJsonArray checkpoints;
    for (const auto &[seq, chain] : hello.checkpoints)
        checkpoints.append(placeToJson(seq, chain));
    QJsonObject object{{memberName("replica"), hello.replica.hex()}, {memberName("n"), hello.n},
        {memberName("h"), hexText(hello.h)}, {memberName("sv"), hello.sv},
        {memberName("witness"), placeToJson(hello.witnessSeq, hello.witnessChain)},
        {memberName("checkpoints"), checkpoints}};
    if (hello.next > 0)
        object.insert(memberName("next"), hello.next);
    return compactJson(object);
}

Result<HelloRequest> readHello(QByteArrayView bytes)
{
    const auto object = strictObject(bytes);
    if (!object)
        return failure(object.error());
    Members members(*object);
    HelloRequest hello;
    hello.replica = members.id("replica");
    hello.n = members.number("n");
    hello.h = members.hash("h", chainSize);
    if (object->contains(memberName("next")))
        hello.next = members.number("next", 1, hello.n + 1);
    hello.sv = int(members.number("sv", 1, greatestSchema));
    if (!readPlace(hello.witnessSeq, hello.witnessChain, object->value(memberName("witness"))))
        members.refuse("witness");
    for (const QJsonValue &one : members.list("checkpoints", mostCheckpoints)) {
        std::pair<qint64, QByteArray> place;
        if (!readPlace(place.first, place.second, one))
            members.refuse("checkpoints");
        hello.checkpoints.append(place);
    }
    if (!members.good())
        return members.failure();
    return hello;
}

QByteArray write(const HelloAnswer &answer)
{
    QJsonObject object{{memberName("state"), memberName(stateNames.at(std::size_t(answer.state)))},
        {memberName("lineage"), answer.lineage.hex()}, {memberName("head"), answer.head},
        {memberName("floor"), answer.floor}, {memberName("stable"), answer.stable},
        {memberName("time"), answer.serverTime.ms}, {memberName("sv"), answer.sv},
        {memberName("limits"), limitsToJson()}};
    if (answer.state == HelloState::Rewound)
        object.insert(memberName("lca"), answer.lca);
    if (!answer.nextPin.isEmpty())
        object.insert(memberName("next_pin"), answer.nextPin);
    return compactJson(object);
}

Result<HelloAnswer> readHelloAnswer(QByteArrayView bytes)
{
    const auto object = strictObject(bytes);
    if (!object)
        return wrongAnswer(object.error());
    Members members(*object);
    HelloAnswer answer;
    const QString state = members.text("state", 1, longestName);
    const auto known = std::find_if(stateNames.begin(), stateNames.end(),
        [&state](const char *name) { return state == QLatin1String(name); });
    if (known == stateNames.end())
        members.refuse("state");
    else
        answer.state = static_cast<HelloState>(known - stateNames.begin());
    answer.lineage = members.id("lineage");
    answer.head = members.number("head");
    answer.floor = members.number("floor", 0, answer.head);
    answer.stable = members.number("stable", 0, answer.head);
    answer.serverTime = members.time("time");
    answer.sv = int(members.number("sv", 1, greatestSchema));
    if (answer.state == HelloState::Rewound)
        answer.lca = members.number("lca", 0, answer.head);
    answer.nextPin = members.optionalText("next_pin", longestPin);
    if (!members.good())
        return wrongAnswer(members.failure().value());
    return answer;
}

QByteArray write(const JoinRequest &join)
{
    QJsonObject object{{memberName("code"), join.code}, {memberName("device"), join.deviceName},
        {memberName("claim"), hexText(join.claim)}};
    if (!join.personName.isEmpty())
        object.insert(memberName("name"), join.personName);
    QJsonArray known;
    for (const JoinRequest::Known &one : join.known)
        known.append(QJsonArray{one.device.hex(), hexText(one.proof)});
    if (!known.isEmpty())
        object.insert(memberName("known"), known);
    return compactJson(object);
}

Result<JoinRequest> readJoin(QByteArrayView bytes)
{
    const auto object = strictObject(bytes);
    if (!object)
        return failure(object.error());
    Members members(*object);
    JoinRequest join;
    join.code = members.text("code", 1, longestCode);
    join.deviceName = members.text("device", 1, longestName);
    join.claim = members.hash("claim", 16);
    join.personName = members.optionalText("name", longestName);
    const bool says = object->contains(memberName("known"));
    for (const QJsonValue &one : says ? members.list("known", mostKnown) : QJsonArray()) {
        JoinRequest::Known known;
        const QJsonArray pair = one.toArray();
        known.device = RawId::fromHex(pair.at(0).toString()).value_or(RawId());
        if (pair.size() != 2 || known.device.isNull() || !readHex(known.proof, pair[1], 32))
            members.refuse("known");
        join.known.append(known);
    }
    if (!members.good())
        return members.failure();
    return join;
}

QByteArray write(const JoinAnswer &answer)
{
    return compactJson({{memberName("collective"), answer.collective.hex()},
        {memberName("name"), answer.collectiveName}, {memberName("person"), answer.person.hex()},
        {memberName("device"), answer.device.hex()}, {memberName("letters"), answer.letters},
        {memberName("token"), QString::fromLatin1(answer.token)}});
}

Result<JoinAnswer> readJoinAnswer(QByteArrayView bytes)
{
    const auto object = strictObject(bytes);
    if (!object)
        return wrongAnswer(object.error());
    Members members(*object);
    JoinAnswer answer;
    answer.collective = members.id("collective");
    answer.collectiveName = members.text("name", 0, longestName);
    answer.person = members.id("person");
    answer.device = members.id("device");
    answer.letters = members.text("letters", 1, 8);
    const QString token = members.text("token", 5, longestToken);
    if (!token.startsWith(u"cpg_"))
        members.refuse("token");
    answer.token = token.toLatin1();
    if (!members.good())
        return wrongAnswer(members.failure().value());
    return answer;
}

QByteArray write(const LinkAnswer &answer)
{
    return compactJson({{memberName("code"), answer.code}, {memberName("expires"), answer.expires.ms}});
}

Result<LinkAnswer> readLinkAnswer(QByteArrayView bytes)
{
    const auto object = strictObject(bytes);
    if (!object)
        return wrongAnswer(object.error());
    Members members(*object);
    LinkAnswer answer;
    answer.code = members.text("code", 1, longestCode);
    answer.expires = members.time("expires");
    if (!members.good())
        return wrongAnswer(members.failure().value());
    return answer;
}

QByteArray write(const QList<DeviceLine> &devices)
{
    QJsonArray list;
    for (const DeviceLine &device : devices) {
        list.append(QJsonObject{{memberName("id"), device.id.hex()},
            {memberName("person"), device.person.hex()}, {memberName("name"), device.name},
            {memberName("letters"), device.letters}, {memberName("joined"), device.joined.ms},
            {memberName("seen"), device.lastSeen.ms}, {memberName("revoked"), device.revoked}});
    }
    return compactJson({{memberName("devices"), list}});
}

Result<QList<DeviceLine>> readDevices(QByteArrayView bytes)
{
    const auto object = strictObject(bytes);
    if (!object)
        return wrongAnswer(object.error());
    Members whole(*object);
    QList<DeviceLine> devices;
    for (const QJsonValue &one : whole.list("devices", mostDevices)) {
        Members members(one.toObject());
        DeviceLine device;
        device.id = members.id("id");
        device.person = members.id("person");
        device.name = members.text("name", 0, longestName);
        device.letters = members.text("letters", 1, 8);
        device.joined = members.time("joined");
        device.lastSeen = members.time("seen");
        device.revoked = members.flag("revoked");
        if (!members.good())
            return wrongAnswer(members.failure().value());
        devices.append(device);
    }
    if (!whole.good())
        return wrongAnswer(whole.failure().value());
    return devices;
}

} // namespace cooperage
