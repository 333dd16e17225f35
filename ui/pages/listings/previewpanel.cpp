// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/previewpanel.h"

#include "models/tables/celltext.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/pages/thumbnails.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scaledfont.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cooperage {

PreviewPanel::PreviewPanel(const Thumbnails &thumbnails, QWidget *parent)
    : QFrame(parent)
    , m_thumbnails(thumbnails)
    , m_photo(new QLabel(this))
    , m_title(new ElidedLabel({}, this))
    , m_facts(new ElidedLabel({}, this))
    , m_status(new Pill(this))
    , m_open(new QPushButton(tr("Open"), this))
{
    setObjectName(QStringLiteral("previewPanel"));
    setAccessibleName(tr("Preview"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setProperty("card", true);
    auto *row = new QHBoxLayout(this);
    auto *texts = new QVBoxLayout;
    auto *first = new QHBoxLayout;
    scaleFont(m_title, 1.15, true);
    m_facts->setMuted(true);
    first->addWidget(m_title, 1);
    first->addWidget(m_status);
    texts->addLayout(first);
    texts->addWidget(m_facts);
    texts->addStretch();
    m_open->setObjectName(QStringLiteral("openPreview"));
    connect(m_open, &QPushButton::clicked, this, &PreviewPanel::openWanted);
    row->addWidget(m_photo);
    row->addLayout(texts, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    connect(&thumbnails, &Thumbnails::ready, this, [this](const QByteArray &sha256) {
        if (sha256 == m_cover)
            draw();
    });
}

void PreviewPanel::draw()
{
    const int side = fontMetrics().height() * 5;
    const QPixmap photo = m_thumbnails.square(m_cover, side);
    m_photo->setPixmap(photo.isNull() ? Thumbnails::blank(side) : photo);
}

void PreviewPanel::setLow(bool low)
{
    m_photo->setVisible(!low);
}

void PreviewPanel::show(const ListingRow *row)
{
    m_open->setEnabled(row); // to hide it would lay the whole window out anew, and make the panel jump
    if (!row) {
        m_title->setText(tr("Nothing is selected"));
        m_facts->setText({});
        m_status->hide();
        m_photo->setAccessibleName({});
        m_cover.clear();
        draw();
        return;
    }
    m_cover = row->coverHash;
    m_photo->setAccessibleName(row->coverText);
    m_title->setText(row->title);
    const StateWords status = statusWords(*row);
    m_status->setState(status.mood, status.word);
    m_status->show();
    QStringList facts{priceWords(*row, QLocale())};
    if (row->tracked && row->onHand)
        facts.append(tr("%n in stock", nullptr, int(*row->onHand)));
    else if (row->tracked)
        facts.append(tr("In stock: %1").arg(availabilityWords(row->availability)));
    facts.append(tr("%n variant(s)", nullptr, row->variants));
    facts.append(tr("%n photo(s)", nullptr, row->photos));
    facts.append(row->workshopName);
    if (!row->category.isEmpty())
        facts.append(row->category);
    for (QString &fact : facts)
        fact = isolated(fact);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    draw();
}

} // namespace cooperage
