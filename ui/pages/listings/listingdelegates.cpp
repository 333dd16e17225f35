// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/listingdelegates.h"

#include "models/tables/celltext.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/palette.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace cooperage {

namespace {

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

constexpr double tileSide = 8.5; ///< of the picture, in u

} // namespace

CellDelegate::CellDelegate(int problemRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_problemRole(problemRole)
{
}

QWidget *CellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cell"));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    line->setAccessibleDescription(index.data(m_problemRole).toString());
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    line->setProperty("problem", !index.data(m_problemRole).toString().isEmpty());
    line->setProperty("cell", true);
    return line;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction == Qt::RightToLeft) // else "…" of a text cut short stands at its beginning
        option->text = isolated(option->text);
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(m_problemRole).toString().isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    const Tone &tone = tones().problem;
    painter->fillRect(option.rect, tone.tint);
    cell.palette.setColor(QPalette::Text, tone.ink);
    cell.palette.setColor(QPalette::HighlightedText, tone.ink);
    const int sign = option.fontMetrics.height();
    QRect mark(option.rect.left() + sign / 4, option.rect.top(), sign, option.rect.height());
    QRect rest = option.rect.adjusted(sign, 0, 0, 0);
    cell.rect = QStyle::visualRect(option.direction, option.rect, rest);
    QStyledItemDelegate::paint(painter, cell, index);
    painter->save();
    QFont bold(option.font);
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(tone.ink);
    painter->drawText(
        QStyle::visualRect(option.direction, option.rect, mark), Qt::AlignCenter, QStringLiteral("!"));
    painter->restore();
}

TitleDelegate::TitleDelegate(const Thumbnails &thumbnails, int coverRole, int problemRole, QObject *parent)
    : CellDelegate(problemRole, parent)
    , m_thumbnails(thumbnails)
    , m_coverRole(coverRole)
{
}

void TitleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const int side = qRound(option->fontMetrics.height() * 1.5);
    const QPixmap picture = m_thumbnails.square(index.data(m_coverRole).toByteArray(), side);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(side, side);
    option->icon = QIcon(picture.isNull() ? Thumbnails::blank(side) : picture);
    const QString detail = m_detail ? m_detail(index) : QString();
    if (detail.isEmpty())
        return;
    const QString tail = QStringLiteral(" · ") + isolated(detail);
    const int room
        = styleOf(*option)->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget).width()
        - 2 * styleOf(*option)->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget);
    const int title = qMax(room / 3, room - option->fontMetrics.horizontalAdvance(tail));
    option->text
        = isolated(option->fontMetrics.elidedText(withoutMarks(option->text), Qt::ElideRight, title)) + tail;
}

void MarkDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    QStyle *style = styleOf(option);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    QStyleOptionButton box;
    box.direction = option.direction;
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    box.state = QStyle::State_Enabled
        | (option.state & QStyle::State_Selected ? QStyle::State_On : QStyle::State_Off);
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget),
        style->pixelMetric(QStyle::PM_IndicatorHeight, &box, option.widget));
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, nullptr);
}

TileDelegate::TileDelegate(const Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int u = option.fontMetrics.height();
    return {qRound(u * (tileSide + 1)), qRound(u * (tileSide + 5.6))};
}

void TileDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &t = tones();
    const int u = option.fontMetrics.height();
    const QRect tile = option.rect.adjusted(u / 5, u / 5, -u / 5, -u / 5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.state & QStyle::State_Selected ? t.action : t.hairline, 1.5));
    painter->setBrush(option.state & QStyle::State_Selected ? t.selection : t.raised);
    painter->drawRoundedRect(tile, 8, 8);
    const int side = tile.width() - u / 2;
    QPixmap picture = m_thumbnails.square(index.data(ListingTable::CoverRole).toByteArray(), side);
    if (picture.isNull())
        picture = Thumbnails::blank(side);
    painter->drawPixmap(tile.left() + u / 4, tile.top() + u / 4, picture);
    const auto *table = static_cast<const ListingTable *>(index.model());
    const ListingRow *row = table->rowAt(index.row());
    QRect line(tile.left() + u / 2, tile.top() + u / 4 + side + u / 4, tile.width() - u, u * 5 / 4);
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->setPen(t.text);
    const QString title = index.siblingAtColumn(ListingTable::Title).data().toString();
    painter->drawText(line, start | Qt::TextSingleLine,
        isolated(option.fontMetrics.elidedText(title, Qt::ElideRight, line.width())));
    line.translate(0, u * 5 / 4);
    painter->setPen(t.muted);
    painter->drawText(line, start | Qt::TextSingleLine,
        option.fontMetrics.elidedText(
            index.siblingAtColumn(ListingTable::Price).data().toString(), Qt::ElideRight, line.width()));
    line.translate(0, u * 5 / 4);
    line.setHeight(u * 3 / 2);
    if (row) {
        const StateWords status = statusWords(*row);
        Pill::draw(painter, line, status.mood, status.word, option.font, option.direction);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(t.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(tile.adjusted(1, 1, -1, -1), 7, 7);
    }
    painter->restore();
}

} // namespace cooperage
