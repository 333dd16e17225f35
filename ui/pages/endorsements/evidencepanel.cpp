// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/evidencepanel.h"

#include "models/actions/endorsements.h"
#include "models/store/photostore.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/endorsements/draftfields.h"
#include "ui/pages/endorsements/photoviewer.h"
#include "ui/pages/listings/photointake.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/scaledfont.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextDocument>
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
    m_samples->setText(tr("Samples handed in: %1").arg(QLocale().toString(request.samples)));
    m_samples->setVisible(!sheet.mayEdit);
    const bool note = !sheet.mayEdit && !request.note.trimmed().isEmpty();
    m_noteCaption->setVisible(note);
    m_note->setVisible(note);
    if (note) {
        m_note->show(withheld(request.note));
        fitNote();
    }
    m_none->setVisible(m_pictures.isEmpty());
    m_compare->setVisible(request.subjectKind == SubjectKind::Listing);
    m_receive->setVisible(sheet.coordinates && !sheet.notFree && request.state >= EndorsementState::Submitted
        && request.state <= EndorsementState::Revisions);
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
        const QString text = one.text.isEmpty() ? tr("not described yet") : withheld(one.text);
        item->setData(Qt::AccessibleTextRole, tr("Photo %1: %2").arg(i + 1).arg(text));
        item->setToolTip(text);
        item->setSizeHint({side + fontUnit() / 2, side + fontUnit() / 2});
        m_photos->addItem(item);
    }
    m_photos->setCurrentRow(qMin(qMax(0, row), m_photos->count() - 1));
    m_photos->setVisible(!m_pictures.isEmpty());
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
    QList<ViewedPhoto> all;
    for (const Evidence &one : std::as_const(m_pictures))
        all.append({one.photo.bytes, withheld(one.text)});
    if (const int row = m_photos->currentRow(); row >= 0 && row < all.size())
        (new PhotoViewer(m_bench.photos, all, row, this))->open();
}

QString EvidencePanel::withheld(const QString &text) const
{
    return m_sheet.withheld ? withoutNames(text, *m_sheet.withheld) : text;
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
