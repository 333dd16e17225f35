// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/form.h"

#include "models/core/hexdigit.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace cooperage::server {

namespace {

constexpr qsizetype longestName = 40;

std::optional<QByteArray> unpacked(QByteArrayView raw)
{
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == '+') {
            bytes.append(' ');
            continue;
        }
        if (raw[i] != '%') {
            const auto byte = static_cast<unsigned char>(raw[i]);
            if (byte <= 0x20 || byte >= 0x7f) // a browser packs them
                return std::nullopt;
            bytes.append(raw[i]);
            continue;
        }
        const int high = i + 2 < raw.size() ? hexDigit(raw[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(raw[i + 2]);
        if (low < 0)
            return std::nullopt;
        bytes.append(char(high * 16 + low));
        i += 2;
    }
    return bytes;
}

std::optional<QString> textIn(QByteArrayView raw)
{
    const auto bytes = unpacked(raw);
    if (!bytes)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(*bytes);
    if (decoder.hasError())
        return std::nullopt;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    const bool clean = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\n' || c == u'\t'
            || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f));
    });
    return clean ? std::optional(text.normalized(QString::NormalizationForm_C)) : std::nullopt;
}

bool isName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= longestName
        && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

} // namespace

Result<QHash<QString, QString>> formFields(QByteArrayView body)
{
    if (body.size() > longestForm)
        return failure(Fault::Invalid, Reason::BodyTooLarge);
    QHash<QString, QString> fields;
    for (qsizetype at = 0; at < body.size();) {
        auto end = body.indexOf('&', at);
        if (end < 0)
            end = body.size();
        const QByteArrayView pair = body.sliced(at, end - at);
        const auto equals = pair.indexOf('=');
        const QByteArrayView name = equals < 0 ? pair : pair.first(equals);
        const auto value = textIn(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        const QString key = QString::fromLatin1(name);
        const bool last = end + 1 == body.size(); // an '&' with nothing behind
        if (!isName(name) || !value || fields.contains(key) || fields.size() >= mostFormFields || last)
            return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("byte %1").arg(at));
        fields.insert(key, *value);
        at = end + 1;
    }
    return fields;
}

} // namespace cooperage::server
