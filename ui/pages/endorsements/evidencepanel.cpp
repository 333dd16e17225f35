// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/evidencepanel.h"

#include "models/actions/endorsements.h"
#include "models/store/photostore.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/endorsements/draftfields.h"
#include "ui/pages/listings/photointake.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/scaledfont.h"

#include <QDialog>
#include <QEvent>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace cooperage {

namespace {

constexpr int photoSide = 5; ///< u
constexpr int tallestNote = 22; ///< u; a longer one scrolls

} // namespace

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::show(const RequestSheet &sheet)
{
    m_sheet = sheet;
    const Endorsement &request = sheet.request();
    m_pictures.clear();
    m_others.clear();
    for (const Evidence &one : sheet.about.evidence) {
        if (one.kind == EvidenceKind::Photo && !one.photo.bytes.isEmpty())
            m_pictures.append(one);
        else
            m_others.append(one);
    }
    m_maker->setText(sheet.makerName.isEmpty() ? tr("The maker's name is not shown to reviewers.")
                                               : tr("Made by %1").arg(isolated(sheet.makerName)));
    showPhotos();
    showLinks();
    m_samples->setText(tr("Samples received: %1").arg(QLocale().toString(request.samples)));
    m_samples->setVisible(!sheet.mayEdit);
    const bool note = !sheet.mayEdit && !request.note.trimmed().isEmpty();
    m_noteCaption->setVisible(note);
    m_note->setVisible(note);
    if (note) {
        m_note->show(request.note);
        fitNote();
    }
    m_none->setVisible(m_pictures.isEmpty());
    m_edit->setVisible(sheet.mayEdit);
    m_fields->setVisible(sheet.mayEdit);
    if (sheet.mayEdit)
        m_fields->show(sheet);
}

void EvidencePanel::keepNow()
{
    m_fields->keepNow();
}

void EvidencePanel::showPhotos()
{
    const int side = photoSide * fontUnit();
    const int row = m_photos->currentRow();
    m_photos->clear();
    m_photos->setIconSize({side, side});
    for (int i = 0; i < m_pictures.size(); ++i) {
        const Evidence &one = m_pictures.at(i);
        const QPixmap picture = m_bench.thumbnails.square(one.photo.bytes, side);
        auto *item
            = new QListWidgetItem(QIcon(picture.isNull() ? Thumbnails::blank(side) : picture), QString());
        const QString text = one.text.isEmpty() ? tr("not described yet") : one.text;
        item->setData(Qt::AccessibleTextRole, tr("Photo %1: %2").arg(i + 1).arg(text));
        item->setToolTip(text);
        item->setSizeHint({side + fontUnit() / 2, side + fontUnit() / 2});
        m_photos->addItem(item);
    }
    m_photos->setCurrentRow(qMin(qMax(0, row), m_photos->count() - 1));
    m_photos->setVisible(!m_pictures.isEmpty());
    fitNote();
}

void EvidencePanel::showLinks()
{
    m_links->clear();
    for (const Evidence &one : std::as_const(m_others)) {
        QStringList parts{captionOf(Choices<EvidenceKind>::list[int(one.kind)])};
        if (!one.link.isEmpty())
            parts.append(leftToRight(one.link));
        if (!one.text.isEmpty())
            parts.append(isolated(one.text));
        auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_links);
        item->setToolTip(item->text());
    }
    m_links->setVisible(!m_others.isEmpty());
    m_remove->setEnabled(!m_others.isEmpty() || !m_pictures.isEmpty());
    fitNote();
}

/// Lists and the note are as high as what is in them: the page scrolls, not a list inside of it.
void EvidencePanel::fitNote()
{
    const int u = fontUnit();
    const int side = photoSide * u + u;
    const int across = qMax(1, (m_photos->viewport()->width() - 1) / side);
    const int rows = (int(m_pictures.size()) + across - 1) / across;
    m_photos->setFixedHeight(qMax(1, rows) * side + u / 2);
    const int line = m_links->count() > 0 ? m_links->sizeHintForRow(0) : u * 2;
    m_links->setFixedHeight(qMax(1, m_links->count()) * line + u / 2);
    const qreal width = m_note->viewport()->width();
    if (width > 0)
        m_note->document()->setTextWidth(width);
    const int tall = int(m_note->document()->size().height()) + u / 2;
    m_note->setFixedHeight(qMin(tall, tallestNote * u));
}

bool EvidencePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitNote();
    return QWidget::eventFilter(watched, event);
}

void EvidencePanel::look()
{
    const int row = m_photos->currentRow();
    if (row < 0 || row >= m_pictures.size())
        return;
    const Evidence one = m_pictures.at(row);
    auto reading = QtConcurrent::run(&m_pool, [&photos = m_bench.photos, hash = one.photo.bytes] {
        const auto bytes = photos.bytes(hash);
        return bytes ? Result<QImage>(QImage::fromData(*bytes)) : Result<QImage>(failure(bytes.error()));
    });
    whenAnswered(reading, this, [this, one](const Result<QImage> &image) {
        if (!image) {
            Q_EMIT refused(image.error());
            return;
        }
        auto *page = new QDialog(this);
        page->setObjectName(QStringLiteral("evidencePhoto"));
        page->setAttribute(Qt::WA_DeleteOnClose);
        page->setWindowTitle(one.text.isEmpty() ? tr("Photo") : one.text.simplified().left(80));
        auto *picture = new QLabel(page);
        const QSize room = window()->size() * 4 / 5;
        picture->setPixmap(QPixmap::fromImage(*image).scaled(
            room.boundedTo(image->size()), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        picture->setAccessibleName(one.text.isEmpty() ? tr("Photo without a description") : one.text);
        auto *column = new QVBoxLayout(page);
        column->addWidget(picture);
        page->open();
    });
}

void EvidencePanel::addPhotos()
{
    const FileQuestion question{
        tr("Choose photos to show"), {tr("Pictures (*.jpg *.jpeg *.png *.webp)")}, {}, {}};
    m_bench.prompt.openFiles(this, question, [this](const QStringList &paths) { take(paths); });
}

void EvidencePanel::take(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto taking = QtConcurrent::run(&m_pool, [&photos = m_bench.photos, path] {
            return takePhoto(
                photos, [path] { return readPicture(path); }, path.section(u'/', -1));
        });
        const Id<Endorsement> request(m_sheet.request().id);
        whenAnswered(taking, this, [this, request](const Result<TakenPhoto> &taken) {
            if (!taken) {
                Q_EMIT refused(taken.error());
                return;
            }
            Evidence evidence;
            evidence.request = request;
            evidence.photo = {taken->sha256};
            Q_EMIT wanted(
                [evidence](Store &store) { return addEvidence(store, evidence); }, tr("Photo added."));
        });
    }
}

void EvidencePanel::addLink()
{
    const TextQuestion question{tr("Add a link"), tr("Where there is more to see"), {}, tr("Add")};
    m_bench.prompt.ask(this, question, [this](const QString &text) {
        Evidence evidence;
        evidence.request = Id<Endorsement>(m_sheet.request().id);
        evidence.kind = EvidenceKind::Link;
        evidence.link = text.trimmed();
        if (!evidence.link.isEmpty())
            Q_EMIT wanted(
                [evidence](Store &store) { return addEvidence(store, evidence); }, tr("Link added."));
    });
}

void EvidencePanel::remove()
{
    const bool link = m_links->hasFocus() || m_pictures.isEmpty();
    const QList<Evidence> &from = link ? m_others : m_pictures;
    const int row = link ? qMax(0, m_links->currentRow()) : m_photos->currentRow();
    if (row < 0 || row >= from.size())
        return;
    const Id<Evidence> id(from.at(row).id);
    Q_EMIT wanted([id](Store &store) { return removeEvidence(store, id); },
        link ? tr("Link removed.") : tr("Photo removed."));
}

} // namespace cooperage
