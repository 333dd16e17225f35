// SPDX-License-Identifier: GPL-3.0-or-later
// How EvidencePanel stands on the screen.
#include "ui/pages/endorsements/draftfields.h"
#include "ui/pages/endorsements/evidencepanel.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/markdownview.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

EvidencePanel::EvidencePanel(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_card(new Card(tr("Evidence"), this))
    , m_maker(new QLabel(this))
    , m_photos(new QListWidget(this))
    , m_links(new QListWidget(this))
    , m_open(new QPushButton(tr("Open the lin&k…"), this))
    , m_compare(new QPushButton(tr("Compare with simi&lar listings"), this))
    , m_receive(new QPushButton(tr("Note samples re&ceived…"), this))
    , m_samples(new QLabel(this))
    , m_noteCaption(new QLabel(tr("Maker's note"), this))
    , m_note(new MarkdownView(tr("Maker's note"), this))
    , m_none(new QLabel(tr("There is no photo yet."), this))
    , m_edit(new QWidget(this))
    , m_remove(new QPushButton(tr("Remo&ve the chosen one"), this))
    , m_fields(new DraftFields(this))
{
    setObjectName(QStringLiteral("evidence"));
    arrange();
    connect(&bench.thumbnails, &Thumbnails::ready, this, &EvidencePanel::showPhotos);
    connect(m_photos, &QListWidget::itemActivated, this, &EvidencePanel::look);
    connect(m_links, &QListWidget::itemActivated, this, &EvidencePanel::openLink);
    connect(m_open, &QPushButton::clicked, this, &EvidencePanel::openLink);
    connect(m_receive, &QPushButton::clicked, this, &EvidencePanel::receive);
    connect(m_compare, &QPushButton::clicked, this, &EvidencePanel::compareWanted);
    connect(m_fields, &DraftFields::wanted, this, &EvidencePanel::wanted);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePanel::remove);
}

void EvidencePanel::focusCompare()
{
    m_compare->setFocus(Qt::OtherFocusReason);
}

void EvidencePanel::arrange()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_card);
    for (QLabel *label : {m_maker, m_samples, m_noteCaption, m_none}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_photos->setObjectName(QStringLiteral("evidencePhotos"));
    m_photos->setAccessibleName(tr("Photos"));
    m_photos->setViewMode(QListView::IconMode);
    m_photos->setMovement(QListView::Static);
    m_photos->setResizeMode(QListView::Adjust);
    m_photos->setUniformItemSizes(true);
    m_photos->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_photos->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_photos->installEventFilter(this);
    m_links->setObjectName(QStringLiteral("evidenceLinks"));
    m_links->setAccessibleName(tr("Links and other evidence"));
    m_links->setTextElideMode(Qt::ElideMiddle);
    m_links->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_links->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_open->setObjectName(QStringLiteral("openEvidenceLink"));
    m_open->setProperty("quiet", true);
    m_receive->setObjectName(QStringLiteral("receiveSamples"));
    m_open->hide(); // both: nothing is known of the request yet
    m_receive->hide();
    m_compare->setObjectName(QStringLiteral("compareListings"));
    m_compare->setIcon(icon(QStringLiteral("listings")));
    m_note->setObjectName(QStringLiteral("makersNote"));
    m_note->setFrameShape(QFrame::NoFrame);
    m_note->viewport()->setAutoFillBackground(false);
    m_note->installEventFilter(this);
    auto *flow = new FlowLayout(m_edit);
    flow->setContentsMargins({});
    auto *photos = new QPushButton(tr("Add &photos…"), m_edit);
    photos->setObjectName(QStringLiteral("addEvidencePhotos"));
    auto *link = new QPushButton(tr("A&dd a link…"), m_edit);
    link->setObjectName(QStringLiteral("addEvidenceLink"));
    m_remove->setObjectName(QStringLiteral("removeEvidence"));
    m_remove->setProperty("quiet", true);
    connect(photos, &QPushButton::clicked, this, &EvidencePanel::addPhotos);
    connect(link, &QPushButton::clicked, this, &EvidencePanel::addLink);
    for (QPushButton *one : {photos, link, m_remove})
        flow->addWidget(one);
    QVBoxLayout *column = m_card->body();
    for (QWidget *one :
        {static_cast<QWidget *>(m_maker), static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_photos),
            static_cast<QWidget *>(m_links), static_cast<QWidget *>(m_open), m_edit,
            static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_samples),
            static_cast<QWidget *>(m_receive), static_cast<QWidget *>(m_noteCaption),
            static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_fields)})
        column->addWidget(one);
    column->addStretch(1);
}

} // namespace cooperage
