// SPDX-License-Identifier: GPL-3.0-or-later
// What the selection bar asks of ListingsOverview.
#include "models/actions/listings.h"
#include "models/store/whenanswered.h"
#include "models/tables/listingtable.h"
#include "ui/pages/listings/listingsoverview.h"
#include "ui/shell/explain.h"
#include "ui/shell/prompt.h"

#include <QItemSelectionModel>

namespace cooperage {

void ListingsOverview::act(SelectionBar::Act act)
{
    using Act = SelectionBar::Act;
    switch (act) {
    case Act::Edit:
        open(m_selection->selectedRows().value(0));
        break;
    case Act::Price:
        askForPrice();
        break;
    case Act::Publish:
        askForStep(QStringLiteral("publish"));
        break;
    case Act::Pause:
        askForStep(QStringLiteral("pause"));
        break;
    case Act::Resume:
        askForStep(QStringLiteral("resume"));
        break;
    case Act::Archive:
        askForStep(QStringLiteral("archive"));
        break;
    case Act::Redraft:
        askForStep(QStringLiteral("redraft"));
        break;
    case Act::Remove:
        moveToBin(false);
        break;
    case Act::Restore:
        moveToBin(true);
        break;
    case Act::Clear:
        clearSelection();
        break;
    }
}

void ListingsOverview::run(const std::function<Result<Committed>(Store &)> &job, const QString &text)
{
    whenAnswered(m_bench.writer.run(job), this, [this, text](const Result<Committed> &committed) {
        if (committed)
            Q_EMIT said(text, committed->undoStep != 0);
        else
            Q_EMIT said(explain(committed.error()), false);
    });
}

void ListingsOverview::askForStep(const QString &command)
{
    const ListingStep step{selected(), command, {}};
    run([step](Store &store) { return cooperage::askForStep(store, step); },
        tr("Asked for %n listing(s). The collective's server decides.", nullptr, int(step.listings.size())));
}

void ListingsOverview::askForPrice()
{
    QList<int> rows;
    const QModelIndexList indexes = m_selection->selectedRows(ListingTable::Price);
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    const TextQuestion question{tr("New price for %n listing(s)", nullptr, int(rows.size())), tr("Price"),
        indexes.first().data(Qt::EditRole).toString(), tr("Set price")};
    m_bench.prompt.ask(this, question, [this, rows](const QString &typed) {
        if (!typed.trimmed().isEmpty())
            m_table->fill(rows, ListingTable::Price, typed);
    });
}

void ListingsOverview::moveToBin(bool restore)
{
    const QList<Id<Listing>> ids = selected();
    if (ids.isEmpty())
        return;
    if (restore)
        run([ids](Store &store) { return restoreListings(store, ids); },
            tr("Restored %n listing(s).", nullptr, int(ids.size())));
    else
        run([ids](Store &store) { return removeListings(store, ids); },
            tr("Moved %n listing(s) to the bin.", nullptr, int(ids.size())));
}

} // namespace cooperage
