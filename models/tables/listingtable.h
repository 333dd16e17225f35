// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/tablechanges.h"
#include "models/store/listingquery.h"
#include "models/tables/lazytable.h"

#include <QLocale>

namespace cooperage {

/// What the listing table says in words; given by the page, because models do not translate.
struct ListingTableWords
{
    QStringList headers; ///< one for each column
    std::function<QString(const ListingRow &)> status;
    std::function<QString(const ListingRow &)> stock; ///< exact pieces, or few/some/none
    std::function<QString(const ListingRow &)> price; ///< "on request", "from € 12.00"
    std::function<QString(const ListingRow &)> maker;
    std::function<QString(const FieldProblem &)> problem;
};

/// Listings, for the table and the photo grid. Title and price can be changed in place: the change goes to
/// the writer, the cell shows it meanwhile. What breaks a rule stays in the cell as typed, is marked, and is
/// kept on this device until it is right.
class ListingTable final : public LazyTable<ListingRow>
{
    Q_OBJECT
public:
    enum Column { Mark, Title, Maker, Price, Stock, Status, Changed, Category, Sku, Photos, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< 16 bytes
        CoverRole, ///< SHA-256 of the first photo
        CoverTextRole,
        LoadingRole, ///< true while the row is on its way
        ProblemRole, ///< why the text in this cell is not stored; empty if it is
    };

    ListingTable(Writer &writer, Readers &readers, const Clock &clock, ListingTableWords words,
        QObject *parent = nullptr);

    void setFilter(const ListingFilter &filter);
    const ListingFilter &filter() const { return m_filter; }
    void reload() { ask(false); }
    void setLocale(const QLocale &locale) { m_locale = locale; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    static std::optional<ListingSort> sortOf(int column);
    /// The same text into one column of several rows: one change, one step to undo. Rows that may not be
    /// changed are left alone; text that breaks a rule changes nothing.
    void fill(const QList<int> &rows, int column, const QString &typed);
    struct TypedCell
    {
        int row = 0;
        int column = Title;
        QString text;
    };
    /// Several cells at once, as they were pasted: one change, one step to undo. What breaks a rule stays in
    /// its cell as typed; cells that cannot be changed are left alone.
    void type(const QList<TypedCell> &cells);

Q_SIGNALS:
    void settled(); ///< the ids of the filter are known
    void failed(const cooperage::Error &error);
    void stored(const cooperage::Committed &committed);

protected:
    IdsJob idsJob() const override;
    RowsJob rowsJob(const QList<RawId> &ids) const override;
    RawId idOf(const ListingRow &row) const override { return row.id; }
    void idsSettled(const Result<void> &answer) override;

private:
    struct Typed
    {
        QString text;
        FieldProblem problem;
    };
    using Cell = std::pair<RawId, int>;
    QString display(const ListingRow &row, int column) const;
    QString editTextOf(const ListingRow &row, int column) const;
    bool isEditable(const ListingRow &row, int column) const;
    void loadTyped();
    void keep(const Cell &cell, const QString &typed, const FieldProblem &problem);
    Currency standardCurrency(int row) const;
    void commit(const QList<TypedRow> &rows, const QList<Cell> &cells);

    const Clock &m_clock;
    ListingTableWords m_words;
    QLocale m_locale;
    ListingFilter m_filter;
    QHash<Cell, Typed> m_typed;
};

} // namespace cooperage
