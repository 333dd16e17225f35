// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards/otherstaste.h"

#include "models/records/workshop.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/landmark.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/scaledfont.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

OthersTaste::OthersTaste(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_card(new Card(tr("Taste of other workshops"), this))
    , m_whose(new QComboBox)
    , m_taste(new MarkdownView(tr("What the workshop finds good")))
{
    setLandmark(m_card, QStringLiteral("others"));
    m_whose->setObjectName(QStringLiteral("tasteOf"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_taste->setObjectName(QStringLiteral("othersTaste"));
    m_taste->setMinimumHeight(fontUnit() * 6);
    auto *caption = new QLabel(tr("Wor&kshop:"));
    caption->setBuddy(m_whose);
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_whose);
    row->addStretch(1);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_taste);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_card->hide(); // until somebody has written something
    connect(m_whose, &QComboBox::activated, this, &OthersTaste::showChosen);
}

Result<QList<OthersTaste::Written>> OthersTaste::read(const Store &store)
{
    const auto actor = store.actor();
    const auto all = store.select<Workshop>(QStringLiteral(
        "WHERE taste <> '' AND outside = 0 AND _removed = 0 ORDER BY name COLLATE NOCASE, id"));
    if (!actor || !all)
        return failure(actor ? all.error() : actor.error());
    QList<Written> written;
    for (const Workshop &one : *all) {
        if (actor->workshop != Id<Workshop>(one.id) && !one.taste.trimmed().isEmpty())
            written.append({one.id, one.name, one.taste});
    }
    return written;
}

void OthersTaste::refresh()
{
    whenAnswered(m_bench.readers.run(QStringLiteral("standards/others"), &OthersTaste::read), this,
        [this](const Result<QList<Written>> &all) {
            if (all)
                fill(*all);
        });
}

void OthersTaste::fill(const QList<Written> &all)
{
    const QByteArray before = m_whose->currentData().toByteArray();
    m_all = all;
    const QSignalBlocker quiet(m_whose);
    m_whose->clear();
    for (const Written &one : all)
        m_whose->addItem(isolated(one.name), one.workshop.bytes());
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(before)));
    m_card->setVisible(!all.isEmpty());
    showChosen();
}

void OthersTaste::showChosen()
{
    const int at = m_whose->currentIndex();
    if (at >= 0 && at < m_all.size())
        m_taste->show(m_all.at(at).taste);
}

} // namespace cooperage
