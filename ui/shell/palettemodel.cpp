// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/scaledfont.h"

#include <QPainter>

namespace cooperage {

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &one = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.title;
    case Qt::AccessibleTextRole:
        return one.detail.isEmpty() ? one.title : one.title + QStringLiteral(", ") + one.detail;
    case Qt::DecorationRole:
        return icon(one.iconName);
    case detailRole:
        return one.detail;
    case captionRole:
        return one.caption;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    return m_entries.at(index.row()).run ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                         : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &t = tones();
    const int u = option.fontMetrics.height();
    const QRect row = option.rect;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
        | Qt::TextSingleLine;
    const int end = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter))
        | Qt::TextSingleLine;
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setClipRect(row, Qt::IntersectClip);
    QFont font(option.font);
    if (index.data(PaletteModel::captionRole).toBool()) {
        font.setPointSizeF(font.pointSizeF() * 0.9);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(t.muted);
        painter->drawText(row.adjusted(u * 3 / 4, u / 4, -u * 3 / 4, 0), start, title);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        paint::box(painter, QRectF(row).adjusted(4, 1, -4, -1), paint::controlRadius, t.selection, QColor());
    else if (option.state & QStyle::State_MouseOver && index.flags() & Qt::ItemIsEnabled)
        paint::box(painter, QRectF(row).adjusted(4, 1, -4, -1), paint::controlRadius,
            mixed(t.raised, t.text, 0.05), QColor());
    const int side = qRound(u * 1.15);
    const QRect mark(row.left() + u * 3 / 4, row.center().y() - side / 2, side, side);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place(mark));

    painter->setFont(font);
    const QString detail = index.data(PaletteModel::detailRole).toString();
    const int detailWidth = qMin(row.width() / 2, option.fontMetrics.horizontalAdvance(detail));
    const QRect last(row.right() - u * 3 / 4 - detailWidth, row.top(), detailWidth + 1, row.height());
    painter->setPen(t.muted);
    painter->drawText(
        place(last), end, option.fontMetrics.elidedText(detail, Qt::ElideRight, detailWidth + 1));
    const QRect text(mark.right() + u / 2, row.top(), last.left() - mark.right() - u, row.height());
    painter->setPen(t.text);
    painter->drawText(place(text), start, option.fontMetrics.elidedText(title, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int u = option.fontMetrics.height();
    return {u * 10, index.data(PaletteModel::captionRole).toBool() ? qRound(1.7 * u) : qRound(2.1 * u)};
}

} // namespace cooperage
