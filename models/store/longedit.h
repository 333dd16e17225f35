// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <memory>

namespace cooperage {

class Committer;
class UndoPieces;
struct UndoOp;

/// A change of any length: handed over edit by edit, written at once, seen by nobody before commit(). It is
/// one SQLite transaction and one undo step (docs/adr/0014): not committed, cancelled or cut off by a crash
/// means that nothing happened. Memory does not grow with it; other writing waits until it is done.
class LongEdit
{
public:
    LongEdit(Store &store, QString intent, Caption caption);
    ~LongEdit();
    LongEdit(const LongEdit &) = delete;
    LongEdit &operator=(const LongEdit &) = delete;

    /// Its own intent and caption do not count. What one edit holds stays in one transaction as far as that
    /// reaches. After an error nothing more is taken, and commit() answers with that error.
    Result<void> add(const Edit &edit);
    /// How it is told from here on; the undo step has the last caption.
    void setCaption(const Caption &caption);
    Result<Committed> commit();

    /// The most ops and inverses it ever had in memory at once.
    qsizetype mostHeld() const { return m_mostHeld; }

private:
    friend class Store; // plays undo steps
    LongEdit(Store &store, QString intent, Caption caption, qint64 played);
    Result<void> begin();
    Result<void> playStep(const UndoOp &one, QStringList *skipped);
    Result<void> noted(Result<void> done);
    Result<Committed> commitPlayed(const QString &state);
    Result<Committed> finished(Result<Committed> committed);

    Store &m_store;
    qint64 m_played;
    TransactionGuard m_guard;
    std::unique_ptr<UndoPieces> m_undo;
    std::unique_ptr<Committer> m_committer;
    Result<void> m_state; ///< the first failure stays
    bool m_any = false;
    qsizetype m_mostHeld = 0;
};

} // namespace cooperage
