// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/idmoves.h"

#include <QAbstractTableModel>
#include <QSet>

#include <algorithm>
#include <functional>

namespace cooperage {

/// A table over rows that live in the store: first the ids in order, then the rows of those on screen, a
/// slice at a time, on a reader thread. A row not here yet is a placeholder. Follows the writer; rows keep
/// their place while they are worked on and only move when the order is asked for anew.
template <class Row> class LazyTable : public QAbstractTableModel
{
public:
    static constexpr int slice = 60; ///< rows fetched at once
    static constexpr int mostKept = 5'000; ///< rows remembered over a new order

    using IdsJob = std::function<Result<QList<RawId>>(const Store &)>;
    using RowsJob = std::function<Result<QList<Row>>(const Store &)>;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_ids.size());
    }
    RawId idAt(int row) const { return m_ids.value(row); }
    int rowOf(const RawId &id) const { return int(m_ids.indexOf(id)); }
    bool isLoaded() const { return m_loaded; } ///< the ids have been answered at least once
    /// The row, or nullptr while it is on its way.
    const Row *rowAt(int row) const
    {
        const auto found = m_rows.constFind(m_ids.value(row));
        if (found != m_rows.constEnd() && !m_stale.contains(row / slice))
            return &found->row;
        const_cast<LazyTable *>(this)->want(row / slice);
        return found == m_rows.constEnd() ? nullptr : &found->row; // the old one rather than nothing
    }
    /// Log position the row was read at: what its reader has seen.
    qint64 seenAt(int row) const { return m_rows.value(m_ids.value(row)).seen; }

protected:
    LazyTable(Writer &writer, Readers &readers, QObject *parent)
        : QAbstractTableModel(parent)
        , m_writer(writer)
        , m_readers(readers)
    {
    }

    virtual IdsJob idsJob() const = 0;
    virtual RowsJob rowsJob(const QList<RawId> &ids) const = 0;
    virtual RawId idOf(const Row &row) const = 0;
    virtual void idsSettled(const Result<void> &answer) { Q_UNUSED(answer) } ///< also when nothing changed

    /// Asks for the ids. `afresh`: a new order; otherwise rows that stay keep their place.
    void ask(bool afresh)
    {
        m_afresh = m_afresh || afresh || !m_loaded;
        const int question = ++m_question;
        // What moved is found out where the ids are read: with 100,000 of them it takes longer than a frame.
        auto job = [ids = idsJob(), before = m_ids, afresh = m_afresh](const Store &store) {
            return ids(store).map([&](const QList<RawId> &now) { return IdMoves(before, now, afresh); });
        };
        whenAnswered(
            m_readers.run(channel("ids"), job), this, [this, question](const Result<IdMoves> &moves) {
                if (question != m_question)
                    return;
                if (moves)
                    take(*moves);
                idsSettled(moves ? Result<void>() : failure(moves.error()));
            });
    }
    bool wasAsked() const { return m_question > 0; }
    /// The rows may have changed; those on screen are read again.
    void refreshRows()
    {
        m_stale.clear();
        for (int window = 0; window * slice < rowCount(); ++window)
            m_stale.insert(window);
        m_wanted.clear();
        if (rowCount() > 0)
            Q_EMIT this->dataChanged(this->index(0, 0), this->index(rowCount() - 1, this->columnCount() - 1));
    }
    Row *cached(int row)
    {
        const auto found = m_rows.find(m_ids.value(row));
        return found == m_rows.end() ? nullptr : &found->row;
    }

    Writer &m_writer;
    Readers &m_readers;

private:
    struct Cached
    {
        Row row;
        qint64 seen = 0;
    };
    struct Answer
    {
        QList<Row> rows;
        qint64 seen = 0;
    };

    QString channel(const char *what) const
    {
        return QStringLiteral("table/%1/%2").arg(QLatin1String(what)).arg(quintptr(this));
    }

    void take(const IdMoves &moves)
    {
        m_loaded = true;
        m_afresh = false;
        if (moves.afresh) {
            this->beginResetModel();
            m_ids = moves.now;
            this->endResetModel();
            if (m_rows.size() > mostKept)
                m_rows.clear();
        }
        for (const int row : moves.removed) {
            this->beginRemoveRows({}, row, row);
            m_rows.remove(m_ids.takeAt(row));
            this->endRemoveRows();
        }
        for (const int row : moves.inserted) {
            const int at = std::min(row, rowCount());
            this->beginInsertRows({}, at, at);
            m_ids.insert(at, moves.now.at(row));
            this->endInsertRows();
        }
        refreshRows();
    }

    /// One question at a time, the newest window first: scrolling past a thousand rows asks for a few.
    void want(int window)
    {
        constexpr qsizetype patience = 4;
        if (window == m_asking || m_wanted.contains(window))
            return;
        m_wanted.append(window);
        if (m_wanted.size() > patience)
            m_wanted.removeFirst();
        if (m_asking < 0)
            askNext();
    }
    void askNext()
    {
        if (m_wanted.isEmpty())
            return;
        m_asking = m_wanted.takeLast();
        m_stale.remove(m_asking);
        const auto fetch = rowsJob(m_ids.mid(m_asking * slice, slice));
        auto job = [fetch](const Store &store) -> Result<Answer> {
            const auto state = store.syncState();
            if (!state)
                return failure(state.error());
            auto rows = fetch(store);
            if (!rows)
                return failure(rows.error());
            return Answer{std::move(*rows), state->seq};
        };
        whenAnswered(m_readers.run(channel("rows"), job), this,
            [this](const Result<Answer> &answer) { takeRows(answer); });
    }
    void takeRows(const Result<Answer> &answer)
    {
        const int window = std::exchange(m_asking, -1);
        if (answer) {
            for (const Row &row : answer->rows)
                m_rows.insert(idOf(row), {row, answer->seen});
            const int first = window * slice;
            const int last = std::min(first + slice, rowCount()) - 1;
            if (last >= first)
                Q_EMIT this->dataChanged(this->index(first, 0), this->index(last, this->columnCount() - 1));
        }
        askNext();
    }

    QList<RawId> m_ids;
    QHash<RawId, Cached> m_rows;
    QSet<int> m_stale; ///< windows whose rows may be old
    QList<int> m_wanted;
    int m_asking = -1;
    int m_question = 0;
    bool m_afresh = false;
    bool m_loaded = false;
};

} // namespace cooperage
