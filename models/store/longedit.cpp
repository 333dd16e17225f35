// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/longedit.h"

#include "models/records/entities.h"
#include "models/store/committer.h"

#include <algorithm>

namespace cooperage {

LongEdit::LongEdit(Store &store, QString intent, Caption caption)
    : LongEdit(store, std::move(intent), std::move(caption), 0)
{
}

LongEdit::LongEdit(Store &store, QString intent, Caption caption, qint64 played)
    : m_store(store)
    , m_played(played)
    , m_guard(store.database())
    , m_undo(std::make_unique<UndoPieces>(store.database(), caption, store.clock().now(), played))
    , m_committer(std::make_unique<Committer>(store, std::move(intent), caption, *m_undo))
    , m_state(begin())
{
}

LongEdit::~LongEdit() = default;

Result<void> LongEdit::begin()
{
    if (m_store.isReadOnly())
        return failure(Fault::Outdated, Reason::DatabaseNewer);
    if (!m_guard.begun())
        return m_guard.begun();
    if (auto done = openGuards(m_store.database()); !done)
        return done;
    return m_committer->begin();
}

Result<void> LongEdit::noted(Result<void> done)
{
    m_any = true;
    m_mostHeld = std::max(m_mostHeld, m_committer->held());
    if (!done)
        m_state = done;
    return done;
}

Result<void> LongEdit::add(const Edit &edit)
{
    if (!m_state || edit.isEmpty())
        return m_state;
    // Looked at again with each piece: what is given back at the end would still fill the disk until then.
    if (auto fits = m_store.database().hasRoom(); !fits)
        return noted(fits);
    return noted(m_committer->take(edit));
}

void LongEdit::setCaption(const Caption &caption)
{
    m_committer->setCaption(caption);
    m_undo->setCaption(caption);
}

Result<void> LongEdit::playStep(const UndoOp &one, QStringList *skipped)
{
    const Entity *entity = entityNamed(one.op.table);
    if (!entity)
        return {};
    const auto image = readImage(m_store.database(), *entity, one.op.id);
    if (!image)
        return failure(image.error());
    // What somebody changed since is theirs; taking it back would overwrite it unseen.
    Op op = one.op;
    for (auto it = one.now.begin(); it != one.now.end(); ++it) {
        if (image->fields.value(it.key()) == it.value()
            || (it.value().isNull() && !image->fields.contains(it.key())))
            continue;
        op.fields.remove(it.key());
        if (skipped)
            skipped->append(it.key());
    }
    if (op.kind == OpKind::Set && op.fields.isEmpty())
        return {};
    return noted(m_committer->take(op, m_committer->seq()));
}

Result<Committed> LongEdit::finished(Result<Committed> committed)
{
    if (!committed)
        return committed;
    if (auto done = closeGuards(m_store.database()); !done)
        return failure(done.error());
    if (auto done = m_guard.commit(); !done)
        return failure(done.error());
    m_store.noteChanged(committed->changed);
    return committed;
}

Result<Committed> LongEdit::commit()
{
    if (!m_state)
        return failure(m_state.error());
    if (!m_any)
        return Committed{};
    auto committed = m_committer->finish();
    if (committed) {
        const auto step = m_undo->finish();
        if (!step)
            return failure(step.error());
        committed->undoStep = *step;
    }
    return finished(std::move(committed));
}

Result<Committed> LongEdit::commitPlayed(const QString &state)
{
    if (!m_state)
        return failure(m_state.error());
    auto committed = m_committer->finish();
    if (committed) {
        if (auto done = m_undo->finishPlayed(state); !done)
            return failure(done.error());
        committed->undoStep = m_played;
    }
    return finished(std::move(committed));
}

Result<Committed> Store::commit(const Edit &edit)
{
    if (edit.isEmpty())
        return Committed{};
    LongEdit work(*this, edit.intent(), edit.caption());
    if (auto done = work.add(edit); !done)
        return failure(done.error());
    return work.commit();
}

} // namespace cooperage
