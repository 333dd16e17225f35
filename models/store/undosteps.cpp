// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undosteps.h"

namespace cooperage {

Result<QList<UndoStep>> undoSteps(const Store &store)
{
    Query query = store.database().query(
        QStringLiteral("SELECT step, caption, at, state FROM undo_step ORDER BY step DESC"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<UndoStep> steps;
    while (query.next())
        steps.append({query.integer(0), captionFrom(query.text(1)), {query.integer(2)},
            query.text(3) == QLatin1String("done")});
    return steps;
}

Result<Returned> returnTo(Store &store, qint64 step)
{
    const auto steps = undoSteps(store);
    if (!steps)
        return failure(steps.error());
    Returned returned;
    int back = 0;
    int again = 0;
    for (const UndoStep &one : *steps) {
        back += one.done && one.step > step;
        again += !one.done && one.step <= step;
    }
    for (; back > 0 || again > 0; ++returned.steps) {
        const auto done = back > 0 ? store.undo(&returned.skipped) : store.redo(&returned.skipped);
        if (!done)
            return failure(done.error());
        --(back > 0 ? back : again);
    }
    returned.skipped.removeDuplicates();
    return returned;
}

} // namespace cooperage
