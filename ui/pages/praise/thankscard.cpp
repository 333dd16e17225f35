// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/praise/thankscard.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/praise/praisewords.h"
#include "ui/pages/praise/thanksheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/landmark.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

ThanksCard::ThanksCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_table(new FactTable(tr("Thanks"), {tr("From"), tr("To"), tr("For"), tr("Words"), tr("When")}))
    , m_text(new QLabel)
    , m_thank(new QPushButton(tr("Say &thanks…")))
{
    m_table->setObjectName(QStringLiteral("thanks"));
    m_table->setRowsShown(2, 10);
    m_table->setNothing(
        tr("No thanks yet. A few words after a review or a lift to the market go a long way."));
    m_text->setObjectName(QStringLiteral("thanksText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->hide();
    m_thank->setObjectName(QStringLiteral("sayThanks"));
    auto *card = new Card(tr("Thanks"));
    setLandmark(card, QStringLiteral("thanks"));
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_thank, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ThanksCard::showChosen);
    connect(m_thank, &QPushButton::clicked, this, [this] { begin({}); });
}

void ThanksCard::refresh()
{
    constexpr int most = 100;
    auto job = [](const Store &store) { return thanksOf(store, most); };
    whenAnswered(m_bench.readers.run(QStringLiteral("praise/thanks"), job), this,
        [this](const Result<QList<ThanksLine>> &lines) {
            if (lines)
                show(*lines);
            Q_EMIT filled();
        });
}

void ThanksCard::show(const QList<ThanksLine> &lines)
{
    m_lines = lines;
    m_table->clear();
    for (const ThanksLine &line : lines) {
        const bool named = line.thanks.receiver.has_value();
        m_table->add({line.side == ThanksSide::Gave ? tr("You") : isolated(line.giverName),
            line.side == ThanksSide::Got ? tr("You") : receiverWords(line),
            named ? isolated(line.thanks.forWhat) : QString(), isolated(line.thanks.text.simplified()),
            dayWords(dayOf(line.thanks.createdAt))});
    }
    showChosen();
}

void ThanksCard::showChosen()
{
    const int row = m_table->current();
    const bool any = row >= 0 && row < m_lines.size();
    m_text->setVisible(any);
    if (any)
        m_text->setText(isolated(m_lines.at(row).thanks.text));
}

void ThanksCard::begin(const NewThanks &thanks)
{
    auto *sheet = new ThankSheet(m_bench, thanks, this);
    connect(sheet, &ThankSheet::sent, this, [this](const QString &words) { Q_EMIT said(words, false); });
    sheet->open();
}

} // namespace cooperage
