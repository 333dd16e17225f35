// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serveranswer.h"

namespace cooperage {

Result<ServerAnswer> serverAnswer(const Store &store, const RawId &txid)
{
    Query refused = store.database().query(
        QStringLiteral("SELECT reason, subject, caption FROM attention WHERE txid = ?"));
    if (auto done = refused.run(txid.bytes()); !done)
        return failure(done.error());
    if (refused.next()) {
        const QByteArray reason = refused.text(0).toLatin1();
        const Caption caption = captionFrom(refused.text(2));
        const QString subject = refused.text(1).isEmpty() ? caption.subject : refused.text(1);
        const Reason why = reasonNamed(QLatin1StringView(reason)).value_or(Reason::Unknown);
        return ServerAnswer{ServerAnswer::State::Refused, caption, {Fault::Refused, why, subject, {}, {}}};
    }
    Query waiting = store.database().query(QStringLiteral("SELECT 1 FROM outbox WHERE txid = ?"));
    if (auto done = waiting.run(txid.bytes()); !done)
        return failure(done.error());
    return ServerAnswer{waiting.next() ? ServerAnswer::State::Waiting : ServerAnswer::State::Taken};
}

} // namespace cooperage
