// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace cooperage {

class Thumbnails;

/// A cell that can be typed into: cut short with "…", marked with "!" while its text is not stored.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CellDelegate(int problemRole, QObject *parent);

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_problemRole;
};

/// A title with its small picture before it.
class TitleDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    TitleDelegate(const Thumbnails &thumbnails, int coverRole, int problemRole, QObject *parent);

    /// Words that stay in sight behind the title, however short it is cut; empty: none.
    void setDetail(std::function<QString(const QModelIndex &)> detail) { m_detail = std::move(detail); }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Thumbnails &m_thumbnails;
    int m_coverRole;
    std::function<QString(const QModelIndex &)> m_detail;
};

/// A box that shows whether the row is selected.
class MarkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A tile of the photo grid: picture, title, price and status.
class TileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TileDelegate(const Thumbnails &thumbnails, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Thumbnails &m_thumbnails;
};

} // namespace cooperage
