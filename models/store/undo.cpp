// SPDX-License-Identifier: GPL-3.0-or-later
// Store::undo and redo: a new change that takes back an earlier one, as far as nobody else touched it since.
#include "models/store/longedit.h"
#include "models/store/undopieces.h"

namespace cooperage {

Result<Committed> Store::undo(QStringList *skipped)
{
    return replay(false, skipped);
}

Result<Committed> Store::redo(QStringList *skipped)
{
    return replay(true, skipped);
}

Result<qint64> Store::lastStep() const
{
    return m_database->number(QStringLiteral("SELECT max(step) FROM undo_step WHERE state = 'done'"));
}

Result<Committed> Store::replay(bool redo, QStringList *skipped)
{
    if (m_readOnly)
        return failure(Fault::Outdated, Reason::DatabaseNewer);
    qint64 number = 0;
    Caption caption;
    {
        Query step = m_database->query(redo
                ? QStringLiteral(
                    "SELECT step, caption FROM undo_step WHERE state = 'undone' ORDER BY step LIMIT 1")
                : QStringLiteral(
                    "SELECT step, caption FROM undo_step WHERE state = 'done' ORDER BY step DESC LIMIT 1"));
        if (auto done = step.run(); !done)
            return failure(done.error());
        if (!step.next())
            return failure(Fault::NotFound, Reason::RecordMissing);
        number = step.integer(0);
        caption = captionFrom(step.text(1));
    }
    LongEdit work(*this, redo ? QStringLiteral("redo") : QStringLiteral("undo"), caption, number);
    if (!work.m_state)
        return failure(work.m_state.error());
    const auto take = [&](const UndoOp &one) { return work.playStep(one, skipped); };
    if (auto done = playUndoStep(*m_database, number, take); !done)
        return failure(done.error());
    return work.commitPlayed(redo ? QStringLiteral("done") : QStringLiteral("undone"));
}

} // namespace cooperage
