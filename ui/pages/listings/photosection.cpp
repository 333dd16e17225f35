// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/photosection.h"

#include "models/actions/photos.h"
#include "models/records/entities.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/forms/recordform.h"
#include "ui/pages/listings/photointake.h"
#include "ui/pages/listings/photostrip.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace cooperage {

namespace {

QToolButton *tool(QWidget *parent, const char *name, const QString &iconName, const QString &words)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setProperty("framed", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PhotoSection::PhotoSection(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_strip(new PhotoStrip(bench.thumbnails, this))
    , m_progress(new QLabel(this))
    , m_add(new QPushButton(icon(QStringLiteral("photo")), tr("Add photo…"), this))
    , m_paste(tool(this, "pastePhoto", QStringLiteral("copy"), tr("Paste a picture (Ctrl+V)")))
    , m_earlier(tool(this, "photoEarlier", QStringLiteral("chevron-left"), tr("Move photo earlier (Alt+Up)")))
    , m_later(tool(this, "photoLater", QStringLiteral("chevron-right"), tr("Move photo later (Alt+Down)")))
    , m_crop(tool(this, "cropPhoto", QStringLiteral("crop"), tr("Crop or turn the photo")))
    , m_remove(tool(this, "removePhoto", QStringLiteral("trash"), tr("Remove photo")))
    , m_description(new RecordForm(*entityNamed(QString::fromLatin1(Photo::table)),
          {QStringLiteral("alt_text")}, bench.writer, bench.readers, this))
{
    m_add->setObjectName(QStringLiteral("addPhoto"));
    m_description->stack();
    arrange();
    connect(m_add, &QPushButton::clicked, this, &PhotoSection::askForFiles);
    connect(m_paste, &QToolButton::clicked, this, [this] {
        if (!pasteImage())
            Q_EMIT said(tr("There is no picture to paste. Copy one first."), false);
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_crop, &QToolButton::clicked, this, &PhotoSection::crop);
    connect(m_remove, &QToolButton::clicked, this, &PhotoSection::removeCurrent);
    connect(m_strip, &PhotoStrip::moveWanted, this, &PhotoSection::move);
    connect(m_strip, &PhotoStrip::removeWanted, this, &PhotoSection::removeCurrent);
    connect(m_strip, &PhotoStrip::ordered, this, [this] { order(m_strip->order()); });
    connect(m_strip, &PhotoStrip::filesDropped, this, &PhotoSection::addFiles);
    connect(m_strip, &PhotoStrip::imageDropped, this, &PhotoSection::addImage);
    connect(m_strip, &QListWidget::currentRowChanged, this, &PhotoSection::showCurrent);
    connect(m_description, &RecordForm::refused, this,
        [this](const Error &error) { Q_EMIT said(explain(error), false); });
}

void PhotoSection::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_strip, 1);
    auto *row = new FlowLayout;
    row->addWidget(m_add);
    row->addWidget(m_paste);
    row->addWidget(m_earlier);
    row->addWidget(m_later);
    row->addWidget(m_crop);
    row->addWidget(m_remove);
    row->setTail(m_earlier);
    column->addLayout(row);
    column->addWidget(m_description);
    m_progress->setObjectName(QStringLiteral("photoProgress"));
    m_progress->hide();
    column->addWidget(m_progress);
}

void PhotoSection::show(const RawId &listing, const QString &title, const QList<Photo> &photos, bool readOnly)
{
    m_listing = Id<Listing>(listing);
    m_photos = photos;
    m_readOnly = readOnly;
    m_description->setCaption(QStringLiteral("photo.change"), title);
    m_strip->show(photos, readOnly);
    m_add->setEnabled(!readOnly);
    m_paste->setEnabled(!readOnly);
    showCurrent();
}

void PhotoSection::showCurrent()
{
    const int row = m_strip->currentRow();
    const bool any = row >= 0 && row < m_photos.size();
    m_description->setVisible(any);
    m_description->setReadOnly(m_readOnly);
    m_description->load(any ? m_photos.at(row).id : RawId());
    m_earlier->setEnabled(any && !m_readOnly && row > 0);
    m_later->setEnabled(any && !m_readOnly && row + 1 < m_photos.size());
    m_crop->setEnabled(any && !m_readOnly);
    m_remove->setEnabled(any && !m_readOnly);
}

void PhotoSection::goTo(bool description)
{
    if (description && !m_photos.isEmpty())
        m_description->goTo(u"alt_text");
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void PhotoSection::askForFiles()
{
    const FileQuestion question{
        tr("Choose photos"), {tr("Pictures (*.jpg *.jpeg *.png *.webp)")}, QString(), QString()};
    m_bench.prompt.openFiles(this, question, [this](const QStringList &paths) { addFiles(paths); });
}

void PhotoSection::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        prepare([path] { return readPicture(path); }, QFileInfo(path).fileName(),
            [this](const TakenPhoto &photo) { add(photo); });
}

void PhotoSection::addImage(const QImage &image)
{
    prepare([image] { return encodedPicture(image); }, tr("pasted picture"),
        [this](const TakenPhoto &photo) { add(photo); });
}

bool PhotoSection::pasteImage()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (m_readOnly || !mime || !mime->hasImage())
        return false;
    addImage(mime->imageData().value<QImage>());
    return true;
}

void PhotoSection::prepare(const std::function<QByteArray()> &read, const QString &name, const Taken &then)
{
    if (m_readOnly || m_listing.isNull())
        return;
    const auto tell = [this](int change) {
        m_preparing += change;
        m_progress->setText(tr("Preparing %n photo(s)…", nullptr, m_preparing));
        m_progress->setVisible(m_preparing > 0);
    };
    tell(1);
    auto ready = QtConcurrent::run(
        &m_pool, [&photos = m_bench.photos, read, name] { return takePhoto(photos, read, name); });
    whenAnswered(ready, this, [this, tell, then, listing = m_listing](const Result<TakenPhoto> &photo) {
        tell(-1);
        if (!photo)
            Q_EMIT said(explain(photo.error()), false);
        else if (listing == m_listing)
            then(*photo);
    });
}

void PhotoSection::add(const TakenPhoto &photo)
{
    const AddPhotos request{m_listing, {{photo.sha256, photo.width, photo.height, {}, std::nullopt}}};
    run([request](Store &store) { return addPhotos(store, request); }, tr("Photo added."));
}

void PhotoSection::run(const std::function<Result<Committed>(Store &)> &job, const QString &text)
{
    whenAnswered(m_bench.writer.run(job), this, [this, text](const Result<Committed> &committed) {
        if (committed)
            Q_EMIT said(text, committed->undoStep != 0);
        else
            Q_EMIT said(explain(committed.error()), false);
    });
}

} // namespace cooperage
