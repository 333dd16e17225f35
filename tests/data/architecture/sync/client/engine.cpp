// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/serverapi.h"

#include <QCoroTask>

QCoro::Task<> Engine::pull()
{
    reply->ignoreSslErrors(); // planted: tls
    const auto page = co_await m_api.changesSince(m_cursor[0]);
    auto job = [page](Store &store) { return store.apply(page); };
    const auto done = co_await m_writer.run(std::move(job));
    co_await m_writer.run([page](Store &store) { return store.apply(page); }); // planted: await
    co_await m_writer.run( // planted: await
        m_lane,
        [=] { return 1; });
    both(co_await m_api.hello(), co_await m_api.head()); // planted: await
    QThread::msleep(5); // planted: sleep
}
