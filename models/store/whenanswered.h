// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace cooperage {

/// Calls @p then with the answer in the thread of @p context, never at once, and never after @p context has
/// gone. For a page that asks one thing; a sequence of questions is a coroutine.
template <class Answer, class Then>
void whenAnswered(const QFuture<Answer> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace cooperage
