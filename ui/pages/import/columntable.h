// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/productreader.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace cooperage {

/// Which column of the file goes where. The Field column is edited; its value is an index into targets().
class ColumnTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Theirs, Sample, Field, Mark, Last_ = Mark };

    using QAbstractTableModel::QAbstractTableModel;

    void setSurvey(const TableSurvey &survey, const QHash<int, ImportTarget> &byHand);
    const QHash<int, ImportTarget> &byHand() const { return m_byHand; }
    const QList<ImportTarget> &targets() const { return m_targets; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QString mark(const MappedColumn &column) const;

    TableDialect m_dialect = TableDialect::Unknown;
    QStringList m_header;
    ColumnMap m_map;
    QHash<int, ImportTarget> m_byHand;
    QList<ImportTarget> m_targets;
};

/// A list to choose the field from; opens with F2, Enter or a click.
class FieldChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace cooperage
