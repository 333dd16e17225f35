// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/lines.h"

#include "sync/wire/strictjson.h"

namespace cooperage {

Lines::Lines(QByteArrayView bytes, qsizetype most)
    : m_rest(bytes)
    , m_most(most)
    , m_tooLong(bytes.size() > most)
{
}

Result<QByteArrayView> Lines::next()
{
    ++m_number;
    if (m_tooLong) {
        return failure(
            Fault::Invalid, Reason::BodyTooLarge, {}, QStringLiteral("more than %1 bytes").arg(m_most));
    }
    const qsizetype end = m_rest.indexOf('\n');
    if (end <= 0) {
        return at(failure(Fault::Invalid, Reason::Malformed, {},
            end == 0 ? QStringLiteral("an empty line") : QStringLiteral("cut off before the line's end")));
    }
    const QByteArrayView line = m_rest.first(end);
    m_rest = m_rest.sliced(end + 1);
    return line;
}

Result<QJsonObject> Lines::nextObject()
{
    const auto line = next();
    if (!line)
        return failure(line.error());
    auto object = strictObject(*line);
    if (!object)
        return at(failure(object.error()));
    return object;
}

Failure Lines::at(const Failure &failure) const
{
    Error error = failure.value();
    error.detail = QStringLiteral("line %1: %2").arg(m_number).arg(error.detail);
    return Failure(std::move(error));
}

} // namespace cooperage
