// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/photostrip.h"

#include "ui/pages/thumbnails.h"
#include "ui/shell/palette.h"

#include <QDropEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace cooperage {

namespace {

QStringList localFiles(const QMimeData *mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

PhotoStrip::PhotoStrip(const Thumbnails &thumbnails, QWidget *parent)
    : QListWidget(parent)
    , m_thumbnails(thumbnails)
{
    setObjectName(QStringLiteral("photoStrip"));
    setAccessibleName(tr("Photos"));
    setViewMode(IconMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAcceptDrops(true);
    connect(&thumbnails, &Thumbnails::ready, this, &PhotoStrip::draw);
}

int PhotoStrip::side() const
{
    return fontMetrics().height() * 5;
}

QSize PhotoStrip::sizeHint() const
{
    return {side() * 4, side() * 2 + fontMetrics().height() * 5};
}

QSize PhotoStrip::minimumSizeHint() const
{
    return {side() * 2, side() + fontMetrics().height() * 3};
}

void PhotoStrip::show(const QList<Photo> &photos, bool readOnly)
{
    m_readOnly = readOnly;
    setDragEnabled(!readOnly);
    const int row = currentRow();
    const bool same = photos.size() == m_photos.size()
        && std::equal(photos.begin(), photos.end(), m_photos.begin(),
            [](const Photo &a, const Photo &b) { return a.id == b.id; });
    m_photos = photos;
    if (!same) {
        clear();
        for (int i = 0; i < photos.size(); ++i) {
            auto *item = new QListWidgetItem(this);
            item->setData(Qt::UserRole, photos.at(i).id.bytes());
        }
        setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
    }
    draw();
}

void PhotoStrip::draw()
{
    setIconSize({side(), side()});
    setGridSize({side() + fontMetrics().height(), side() + fontMetrics().height() * 2});
    for (int i = 0; i < count() && i < m_photos.size(); ++i) {
        const Photo &photo = m_photos.at(i);
        const QPixmap picture = m_thumbnails.square(photo.hash.bytes, side());
        item(i)->setSizeHint(
            {side() + fontMetrics().height() * 3 / 4, side() + fontMetrics().height() * 7 / 4});
        item(i)->setIcon(QIcon(picture.isNull() ? Thumbnails::blank(side()) : picture));
        item(i)->setText(i == 0 ? tr("1 ★ cover") : QString::number(i + 1));
        const QString text = photo.altText.isEmpty() ? tr("not described yet") : photo.altText;
        item(i)->setData(Qt::AccessibleTextRole, tr("Photo %1: %2").arg(i + 1).arg(text));
        item(i)->setToolTip(text);
    }
}

QList<RawId> PhotoStrip::order() const
{
    QList<RawId> ids;
    for (int i = 0; i < count(); ++i)
        ids.append(RawId::fromBytes(item(i)->data(Qt::UserRole).toByteArray()).value_or(RawId()));
    return ids;
}

void PhotoStrip::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (!m_readOnly && alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (!m_readOnly && event->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_readOnly && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
    else
        QListWidget::dragEnterEvent(event);
}

void PhotoStrip::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_readOnly && event->source() != this)
        event->acceptProposedAction();
    else
        QListWidget::dragMoveEvent(event);
}

void PhotoStrip::dropEvent(QDropEvent *event)
{
    if (m_readOnly)
        return;
    if (event->source() != this) {
        const QStringList paths = localFiles(event->mimeData());
        if (!paths.isEmpty())
            Q_EMIT filesDropped(paths);
        else if (event->mimeData()->hasImage())
            Q_EMIT imageDropped(event->mimeData()->imageData().value<QImage>());
        event->acceptProposedAction();
        return;
    }
    // Icon mode would only move the picture about; what is meant is its place in the order.
    const int from = currentRow();
    QListWidgetItem *under = itemAt(event->position().toPoint());
    const int to = under ? row(under) : count() - 1;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (from < 0 || from == to)
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    Q_EMIT ordered();
}

void PhotoStrip::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    const int u = fontMetrics().height();
    QRect room = viewport()->rect();
    if (count() > 0)
        room.setTop(visualItemRect(item(count() - 1)).bottom());
    room.adjust(u, u / 2, -u, -u / 2);
    if (m_readOnly || room.height() < 2 * u)
        return;
    QPainter painter(viewport());
    painter.setPen(tones().muted);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, tr("Drop photos here"));
}

void PhotoStrip::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace cooperage
