// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/photoviewer.h"

#include "models/store/photostore.h"
#include "models/store/whenanswered.h"
#include "ui/shell/explain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QtConcurrentRun>

namespace cooperage {

PhotoViewer::PhotoViewer(const PhotoStore &photos, const QList<ViewedPhoto> &all, int first, QWidget *over)
    : QDialog(over)
    , m_photos(photos)
    , m_all(all)
    , m_area(new QScrollArea(this))
    , m_picture(new QLabel)
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_before(new QPushButton(tr("Pre&vious"), this))
    , m_next(new QPushButton(tr("&Next"), this))
    , m_full(new QPushButton(tr("&Full size"), this))
{
    setObjectName(QStringLiteral("evidencePhoto"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    keys();
    resize(over->window()->size() * 9 / 10);
    turnTo(first);
}

PhotoViewer::~PhotoViewer() = default;

void PhotoViewer::arrange()
{
    m_area->setObjectName(QStringLiteral("photoArea"));
    m_area->setAccessibleName(tr("Photo"));
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(m_picture);
    m_text->setObjectName(QStringLiteral("photoText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("photoCount"));
    m_before->setObjectName(QStringLiteral("photoBefore"));
    m_next->setObjectName(QStringLiteral("photoNext"));
    m_full->setObjectName(QStringLiteral("photoFull"));
    m_full->setCheckable(true);
    auto *close = new QPushButton(tr("&Close"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_before);
    row->addWidget(m_count);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_full);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_area, 1);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_before, &QPushButton::clicked, this, [this] { turnTo(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_at + 1); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_full, &QPushButton::toggled, this, [this](bool full) {
        for (QShortcut *one : std::as_const(m_turning))
            one->setEnabled(!full);
        showPicture();
        if (full)
            m_area->setFocus(Qt::OtherFocusReason);
    });
}

void PhotoViewer::keys()
{
    const bool mirrored = isRightToLeft();
    const auto key = [this](Qt::Key which, const std::function<void()> &then) {
        auto *shortcut = new QShortcut(QKeySequence(which), this);
        connect(shortcut, &QShortcut::activated, this, then);
        return shortcut;
    };
    m_turning = {key(mirrored ? Qt::Key_Right : Qt::Key_Left, [this] { turnTo(m_at - 1); }),
        key(mirrored ? Qt::Key_Left : Qt::Key_Right, [this] { turnTo(m_at + 1); }),
        key(Qt::Key_Home, [this] { turnTo(0); }),
        key(Qt::Key_End, [this] { turnTo(int(m_all.size()) - 1); })};
    key(Qt::Key_Z, [this] { m_full->toggle(); });
}

void PhotoViewer::turnTo(int index)
{
    if (index < 0 || index >= m_all.size() || index == m_at)
        return;
    m_at = index;
    const QString text = m_all.at(index).text.trimmed();
    const QString number = tr("Photo %1 of %2").arg(index + 1).arg(m_all.size());
    setWindowTitle(number);
    m_count->setText(number);
    m_text->setText(text.isEmpty() ? tr("not described yet") : text);
    m_picture->setAccessibleName(text.isEmpty() ? tr("Photo without a description") : text);
    m_before->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_all.size());
    for (QWidget *one :
        {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_count)})
        one->setVisible(m_all.size() > 1);
    read();
}

void PhotoViewer::read()
{
    auto reading = QtConcurrent::run(&m_pool, [&photos = m_photos, hash = m_all.at(m_at).hash] {
        const auto bytes = photos.bytes(hash);
        return bytes ? Result<QImage>(QImage::fromData(*bytes)) : Result<QImage>(failure(bytes.error()));
    });
    whenAnswered(reading, this, [this, at = m_at](const Result<QImage> &image) {
        if (at != m_at)
            return;
        m_image = image.value_or(QImage());
        if (!image)
            m_text->setText(explain(image.error()));
        showPicture();
    });
}

void PhotoViewer::showPicture()
{
    if (m_image.isNull()) {
        m_picture->clear();
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_area->viewport()->size() * ratio;
    QImage shown = m_image;
    if (!m_full->isChecked() && !room.isEmpty())
        shown = m_image.scaled(room.boundedTo(m_image.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(shown);
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    m_picture->adjustSize();
}

void PhotoViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPicture();
}

} // namespace cooperage
