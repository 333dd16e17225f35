// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/target.h"

#include "models/core/hexdigit.h"

#include <QStringDecoder>

#include <algorithm>

namespace cooperage::server {

namespace {

constexpr int mostNames = 32;

/// The text behind one path segment, name or value.
std::optional<QString> decoded(QByteArrayView raw)
{
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        char c = raw[i];
        if (c == '%') {
            const int high = i + 2 < raw.size() ? hexDigit(raw[i + 1]) : -1;
            const int low = high < 0 ? -1 : hexDigit(raw[i + 2]);
            if (low < 0)
                return std::nullopt;
            c = char(high * 16 + low);
            if (c == '/' || c == '\\')
                return std::nullopt;
            i += 2;
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            return std::nullopt;
        bytes.append(c);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool plain(QByteArrayView raw)
{
    return std::all_of(
        raw.begin(), raw.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '#' && c != '\\'; });
}

bool readPath(QByteArrayView raw, QString &path)
{
    if (raw.isEmpty() || raw.front() != '/')
        return false;
    const auto segments = raw.sliced(1).toByteArray().split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const auto segment = decoded(segments[i]);
        const bool last = i + 1 == segments.size();
        if (!segment || *segment == u"." || *segment == u".." || (segment->isEmpty() && !last))
            return false;
        path += u'/' + *segment;
    }
    return true;
}

bool readQuery(QByteArrayView raw, QHash<QString, QString> &query)
{
    if (raw.isEmpty())
        return true;
    const auto pairs = raw.toByteArray().split('&');
    if (pairs.size() > mostNames)
        return false;
    for (const auto &pair : pairs) {
        const auto equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : pair.sliced(equals + 1));
        if (!name || !value || name->isEmpty() || query.contains(*name))
            return false;
        query.insert(*name, *value);
    }
    return true;
}

} // namespace

std::optional<Target> parseTarget(QByteArrayView raw)
{
    if (!plain(raw))
        return std::nullopt;
    const auto mark = raw.indexOf('?');
    Target target;
    if (!readPath(mark < 0 ? raw : raw.first(mark), target.path))
        return std::nullopt;
    if (!readQuery(mark < 0 ? QByteArrayView() : raw.sliced(mark + 1), target.query))
        return std::nullopt;
    return target;
}

} // namespace cooperage::server
