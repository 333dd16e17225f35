// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>

namespace cooperage {

/// A line of the palette, or the caption over some.
struct PaletteEntry
{
    QString key; ///< remembered as recent: "command:undo", "page:stock"; empty: not remembered
    QString title;
    QString detail; ///< at the end of the line: a shortcut, whose it is
    QString iconName;
    std::function<void()> run; ///< null: a caption or an explanation
    bool caption = false;
};

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int detailRole = Qt::UserRole + 1;
    static constexpr int captionRole = Qt::UserRole + 2;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    const PaletteEntry &entry(int row) const { return m_entries.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteEntry> m_entries;
};

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cooperage
