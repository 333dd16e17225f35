// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "sync/wire/zstdstream.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QPointer>

#include <optional>

namespace cooperage {

/// Takes the body of one answer as it arrives, unpacks it if it is packed, and stops at the limit: an endless
/// body or a bomb costs no more than that.
class AnswerCollector : public QObject
{
    Q_OBJECT

public:
    AnswerCollector(QNetworkReply *reply, qsizetype mostBytes);

    /// To be asked once, when the reply has finished. Errors: Refused with ServerAnswerWrong.
    Result<QByteArray> take();

private:
    void read();
    void fail(const QString &detail);

    QPointer<QNetworkReply> m_reply;
    qsizetype m_mostBytes;
    bool m_started = false;
    std::optional<ZstdUnpacker> m_unpacker;
    QByteArray m_body;
    std::optional<Error> m_error;
};

} // namespace cooperage
