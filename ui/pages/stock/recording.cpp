// SPDX-License-Identifier: GPL-3.0-or-later
// How MovementPanel turns what was filled in into facts.
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/stock/movementpanel.h"
#include "ui/shell/explain.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace cooperage {

void MovementPanel::record()
{
    if (!m_row || !m_record->isEnabled())
        return;
    m_qty->interpretText();
    const Id<Variant> variant = m_row->variant;
    const int qty = m_qty->value();
    const auto condition = GoodsCondition(m_condition->currentIndex());
    const QString note = m_note->text().trimmed();
    const auto from = place(m_from);
    const QString title = isolated(m_row->title);
    const auto fact = [=](MovementReason reason) {
        return StockFact{variant, qty, reason, from, condition, std::nullopt, note};
    };
    switch (m_deed) {
    case Deed::Make:
        run([one = fact(MovementReason::Made)](Store &store) { return recordStock(store, one); },
            tr("Made: %n × %1.", nullptr, qty).arg(title));
        break;
    case Deed::Sell:
        run([one = fact(MovementReason::Sold)](Store &store) { return recordStock(store, one); },
            tr("Sold: %n × %1.", nullptr, qty).arg(title));
        break;
    case Deed::Correct:
        run([one = fact(MovementReason::Correction)](Store &store) { return recordStock(store, one); },
            tr("Stock of %1 corrected.").arg(title));
        break;
    case Deed::Count: {
        const QList<StockCounted> counts{{variant, qty, from, condition, note}};
        run([counts](Store &store) { return countStock(store, counts); },
            tr("Counted: %n × %1.", nullptr, qty).arg(title));
        break;
    }
    case Deed::Move: {
        const auto to = place(m_to);
        if (!from || !to) {
            Q_EMIT said(tr("Choose where it goes. A place is needed at both ends."), false);
            return;
        }
        const StockMove move{variant, qty, *from, *to, condition, note};
        run([move](Store &store) { return moveStock(store, move); },
            tr("Moved: %n × %1.", nullptr, qty).arg(title));
        break;
    }
    }
}

void MovementPanel::run(const std::function<Result<StockDone>(Store &)> &job, const QString &text)
{
    whenAnswered(m_bench.writer.run(job), this, [this, text](const Result<StockDone> &done) {
        if (!done) {
            Q_EMIT said(explain(done.error()), false);
            return;
        }
        m_note->clear();
        const QString more = done->shortfall > 0 ? u' '
                + tr("That is %n more than was known here. Count it when you can.", nullptr,
                    int(done->shortfall))
                                                 : QString();
        Q_EMIT said(text + more, done->committed.undoStep != 0);
        Q_EMIT recorded();
    });
}

} // namespace cooperage
