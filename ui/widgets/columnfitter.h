// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

class QAbstractItemView;
class QHeaderView;

namespace cooperage {

/// How wide a column would like to be, in pixels.
struct ColumnWish
{
    int least = 0; ///< its heading
    int wanted = 0;
    bool grows = false; ///< takes of what is left
};

/// Everybody gets the wanted width, and what is left goes to those that grow. Where room is short, the widest
/// give way first, and nobody falls below the least.
QList<int> sharedWidths(int room, const QList<ColumnWish> &wishes);

/// Fits the columns of a small table to its width, so that nobody has to scroll sideways for what there is
/// room for. For tables that are read as a whole: what is measured is what can be seen.
class ColumnFitter final : public QObject
{
    Q_OBJECT
public:
    /// @p growing: columns that take what is left, at least one. The view owns it.
    ColumnFitter(QAbstractItemView *view, QHeaderView *header, const QList<int> &growing);

    void setWanted(int column, double units); ///< in u, instead of measuring what stands in it
    void fit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
    QHeaderView *m_header;
    QList<int> m_growing;
    QHash<int, double> m_units;
    QTimer m_soon; ///< many changes, one measuring
};

} // namespace cooperage
