// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/variant.h"
#include "models/store/readers.h"
#include "models/store/stockquery.h"
#include "models/store/writer.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>

namespace cooperage {

/// What the variant table says in words.
struct VariantTableWords
{
    QStringList headers; ///< one for each column; those of the options only where no axis is named
    std::function<QString(const StockRow &)> stock; ///< exact pieces, or few/some/none
    std::function<QString(const FieldProblem &)> problem;
};

/// The variants of one listing with their stock. Every cell but the figures of stock is changed in place;
/// text that breaks a rule stays in its cell and is marked until it is right.
class VariantTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Value1, Value2, Value3, Sku, Price, Weight, LowLimit, OnHand, Free, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        ProblemRole, ///< why the text in this cell is not stored; empty if it is
        LowRole, ///< whether stock is at or below its limit
    };

    VariantTable(Writer &writer, Readers &readers, VariantTableWords words, QObject *parent = nullptr);

    void setListing(const Id<Listing> &listing);
    void setReadOnly(bool readOnly);
    const QList<Variant> &variants() const { return m_variants; }
    QStringList axes() const; ///< names of the options in use, at most three
    bool usesAxis(int axis) const; ///< 0–2: named, or some variant has a value for it
    /// Names option @p axis (0–2) for all variants; an empty name takes the option away.
    void nameAxis(int axis, const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const cooperage::Error &error);
    void stored(const cooperage::Committed &committed);

private:
    struct Typed
    {
        QString text;
        FieldProblem problem;
    };
    void reload();
    void take(const QList<Variant> &variants, const QHash<RawId, StockRow> &stock);
    const Field *fieldAt(int column) const;
    QString display(int row, int column) const;

    Writer &m_writer;
    Readers &m_readers;
    VariantTableWords m_words;
    QLocale m_locale;
    Id<Listing> m_listing;
    bool m_readOnly = true;
    QList<Variant> m_variants;
    QHash<RawId, StockRow> m_stock;
    QHash<std::pair<RawId, int>, Typed> m_typed;
};

} // namespace cooperage
