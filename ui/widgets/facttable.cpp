// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facttable.h"

#include "ui/shell/palette.h"
#include "ui/shell/style.h"
#include "ui/widgets/columnfitter.h"
#include "ui/widgets/scaledfont.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace cooperage {

FactTable::FactTable(const QString &name, const QStringList &heads, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(name);
    setHeaderLabels(heads);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    new ColumnFitter(this, header(), {0});
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model(), signal, this, &QWidget::updateGeometry);
    connect(model(), &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

void FactTable::setRowsShown(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

QTreeWidgetItem *FactTable::add(const QStringList &cells)
{
    auto *item = new QTreeWidgetItem(this, cells);
    item->setToolTip(0, cells.value(0)); // it may be cut short
    return item;
}

int FactTable::current() const
{
    return indexOfTopLevelItem(currentItem());
}

int FactTable::heightOf(int rows) const
{
    const auto *style = qobject_cast<const CooperageStyle *>(QApplication::style());
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : style ? style->rowHeight() : fontUnit() * 2;
    return header()->sizeHint().height() + rows * row + 2 * frameWidth();
}

QSize FactTable::sizeHint() const
{
    return {QTreeWidget::sizeHint().width(), heightOf(qBound(m_least, topLevelItemCount(), m_most))};
}

QSize FactTable::minimumSizeHint() const
{
    return {fontUnit() * 12, sizeHint().height()};
}

void FactTable::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (topLevelItemCount() > 0 || m_nothing.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(tones().muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_nothing);
}

void FactTable::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace cooperage
