// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/answercollector.h"

#include <utility>

namespace cooperage {

namespace {

constexpr qint64 readAhead = 256 * 1024; // what Qt may hold for us

} // namespace

AnswerCollector::AnswerCollector(QNetworkReply *reply, qsizetype mostBytes)
    : m_reply(reply)
    , m_mostBytes(mostBytes)
{
    reply->setReadBufferSize(readAhead);
    connect(reply, &QNetworkReply::readyRead, this, &AnswerCollector::read);
}

Result<QByteArray> AnswerCollector::take()
{
    if (m_reply && m_reply->isOpen()) // an aborted one is closed
        read();
    if (!m_error && m_unpacker) {
        if (const auto whole = m_unpacker->finish(); !whole)
            fail(whole.error().detail);
    }
    if (m_error)
        return failure(*m_error);
    return std::move(m_body);
}

void AnswerCollector::read()
{
    if (m_error)
        return;
    if (!std::exchange(m_started, true)) {
        const auto coding = m_reply->rawHeader("Content-Encoding").toLower();
        if (coding == "zstd")
            m_unpacker.emplace(m_mostBytes);
        else if (!coding.isEmpty() && coding != "identity") {
            fail(QStringLiteral("a content encoding nobody asked for"));
            return;
        }
    }
    const auto piece = m_reply->readAll();
    if (m_unpacker && !piece.isEmpty()) {
        if (const auto taken = m_unpacker->take(piece, m_body); !taken)
            fail(taken.error().detail);
        return;
    }
    if (m_body.size() + piece.size() > m_mostBytes)
        fail(QStringLiteral("the answer is longer than %1 bytes").arg(m_mostBytes));
    else
        m_body += piece;
}

void AnswerCollector::fail(const QString &detail)
{
    m_body = {};
    m_error = Error{Fault::Refused, Reason::ServerAnswerWrong, {}, detail, {}};
    // Later: aborting ends the reply at once, and whoever waits for it may delete this object.
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

} // namespace cooperage
