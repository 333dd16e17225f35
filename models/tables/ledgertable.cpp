// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ledgertable.h"

#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"

namespace cooperage {

LedgerTable::LedgerTable(
    Writer &writer, Readers &readers, const Clock &clock, LedgerTableWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_readers(readers)
    , m_clock(clock)
    , m_words(std::move(words))
{
    connect(&writer, &Writer::changed, this, [this](const ChangeSet &changes) {
        if (changes.contains(QString::fromLatin1(Movement::table)))
            ask(true);
    });
}

void LedgerTable::setFilter(const LedgerFilter &filter)
{
    m_filter = filter;
    ask(true);
}

void LedgerTable::ask(bool afresh)
{
    m_asking = true;
    const int question = ++m_question;
    std::optional<LedgerPlace> after;
    if (!afresh && !m_rows.isEmpty())
        after = placeOf(m_rows.last());
    const int most = afresh ? std::max(pageRows, int(m_rows.size())) : pageRows; // keep what was scrolled to
    auto job = [filter = m_filter, after, most](
                   const Store &store) { return ledgerPage(store, filter, after, most); };
    const QString channel = QStringLiteral("ledger/%1").arg(quintptr(this));
    whenAnswered(m_readers.run(channel, job), this,
        [this, question, afresh, most](const Result<QList<LedgerRow>> &page) {
            if (question != m_question)
                return;
            m_asking = false;
            if (!page) {
                if (page.error().fault != Fault::Cancelled)
                    Q_EMIT failed(page.error());
                return;
            }
            m_complete = page->size() < most;
            if (afresh) {
                beginResetModel();
                m_rows = *page;
                endResetModel();
                Q_EMIT settled();
            } else if (!page->isEmpty()) {
                beginInsertRows({}, rowCount(), rowCount() + int(page->size()) - 1);
                m_rows.append(*page);
                endInsertRows();
            }
        });
}

bool LedgerTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asking && !m_rows.isEmpty();
}

void LedgerTable::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(false);
}

int LedgerTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LedgerTable::display(const LedgerRow &row, int column) const
{
    switch (column) {
    case When:
        return shortWhen(row.when, {m_clock.now()}, m_locale);
    case Item:
        return row.options.isEmpty() ? row.title : row.title + QStringLiteral(" · ") + row.options;
    case Pieces: {
        const QString figure = m_locale.toString(qAbs(row.qty));
        return leftToRight((row.qty < 0 ? QStringLiteral("−") : QStringLiteral("+")) + figure);
    }
    case Why:
        return m_words.reason(row);
    case Place:
        return row.holderName.isEmpty() || row.holderName == row.locationName
            ? row.locationName
            : row.holderName + QStringLiteral(" · ") + row.locationName;
    case Who:
        return row.personName;
    case Note:
        return row.note;
    default:
        return {};
    }
}

QVariant LedgerTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(m_rows.at(index.row()), index.column());
    case Qt::AccessibleTextRole:
        return withoutMarks(display(m_rows.at(index.row()), index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Pieces ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LedgerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_words.headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == Pieces ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace cooperage
