// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/door/frames.h"

#include "models/core/changejson.h"
#include "sync/wire/strictjson.h"

#include <QJsonArray>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace cooperage {

namespace {

constexpr qsizetype head = 5; ///< length and kind
constexpr int version = 1; ///< of the call; another program may speak another
constexpr int mostArguments = 1000;
constexpr qsizetype longestPath = 4096;
constexpr qsizetype longestLanguage = 16;
constexpr quint8 lastExitCode = 6;

struct Bounds
{
    qsizetype least;
    qsizetype most;
};

/// What a frame of this kind holds; nothing if @p from may not send it.
std::optional<Bounds> boundsOf(FrameReader::From from, quint8 kind)
{
    const bool caller = from == FrameReader::From::Caller;
    switch (FrameKind(kind)) {
    case FrameKind::Link:
        return caller ? std::optional(Bounds{0, longestLink}) : std::nullopt;
    case FrameKind::Command:
        return caller ? std::optional(Bounds{2, longestCall}) : std::nullopt;
    case FrameKind::Stop:
        return caller ? std::optional(Bounds{0, 0}) : std::nullopt;
    case FrameKind::Out:
    case FrameKind::Err:
        return caller ? std::nullopt : std::optional(Bounds{1, longestPiece});
    case FrameKind::Done:
        return caller ? std::nullopt : std::optional(Bounds{1, 1});
    }
    return std::nullopt;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

bool isFit(const Frame &frame)
{
    if (frame.kind == FrameKind::Done)
        return quint8(frame.content.at(0)) <= lastExitCode;
    return frame.kind != FrameKind::Link || isUtf8(frame.content);
}

bool isFolder(const QString &path)
{
    return path.startsWith(u'/') && path.size() <= longestPath;
}

Failure malformed(const char *what)
{
    return failure(Fault::Invalid, Reason::Malformed, {}, QString::fromLatin1(what));
}

} // namespace

QByteArray frameBytes(const Frame &frame)
{
    QByteArray bytes(head, '\0');
    qToBigEndian(quint32(frame.content.size() + 1), bytes.data());
    bytes[4] = char(frame.kind);
    return bytes + frame.content;
}

QByteArray framesOf(FrameKind kind, const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); at += longestPiece)
        bytes += frameBytes({kind, text.mid(at, longestPiece)});
    return bytes;
}

Result<QList<Frame>> FrameReader::take(QByteArrayView bytes)
{
    if (m_refused)
        return malformed("after a refusal");
    m_rest.append(bytes);
    QList<Frame> frames;
    qsizetype at = 0;
    while (m_rest.size() - at >= head) {
        const qint64 length = qFromBigEndian<quint32>(m_rest.constData() + at);
        const auto kind = quint8(m_rest.at(at + 4));
        const auto bounds = boundsOf(m_from, kind);
        if (!bounds || length - 1 < bounds->least || length - 1 > bounds->most) {
            m_refused = true;
            return malformed("kind or length");
        }
        if (m_rest.size() - at < head - 1 + length)
            break;
        Frame frame{FrameKind(kind), m_rest.mid(at + head, length - 1)};
        if (!isFit(frame)) {
            m_refused = true;
            return malformed("content");
        }
        frames.append(std::move(frame));
        at += head - 1 + length;
    }
    m_rest.remove(0, at);
    return frames;
}

QByteArray write(const DoorCall &call)
{
    return compactJson({{QStringLiteral("v"), version}, {QStringLiteral("profile"), call.profile},
        {QStringLiteral("folder"), call.folder}, {QStringLiteral("language"), call.language},
        {QStringLiteral("arguments"), QJsonArray::fromStringList(call.arguments)}});
}

Result<DoorCall> readDoorCall(QByteArrayView content)
{
    const JsonLimits limits{2, 16, mostArguments + 16, longestCall};
    const auto object = strictObject(content, limits);
    if (!object)
        return failure(object.error());
    const QJsonValue spoken = object->value(QLatin1String("v"));
    if (!spoken.isDouble())
        return malformed("version");
    if (spoken.toInteger() != version)
        return failure(Fault::Outdated, Reason::WindowOtherVersion);
    constexpr int members = 5;
    const QJsonValue arguments = object->value(QLatin1String("arguments"));
    DoorCall call;
    call.profile = object->value(QLatin1String("profile")).toString();
    call.folder = object->value(QLatin1String("folder")).toString();
    const QJsonValue language = object->value(QLatin1String("language"));
    call.language = language.toString();
    if (object->size() != members || !isFolder(call.profile) || !isFolder(call.folder) || !language.isString()
        || call.language.size() > longestLanguage || !arguments.isArray())
        return malformed("member");
    const QJsonArray list = arguments.toArray();
    if (list.size() < 2 || list.size() > mostArguments
        || !std::all_of(list.begin(), list.end(), [](const auto &one) { return one.isString(); }))
        return malformed("arguments");
    for (const QJsonValue &one : list)
        call.arguments.append(one.toString());
    return call;
}

} // namespace cooperage
