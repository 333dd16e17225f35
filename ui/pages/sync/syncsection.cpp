// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/syncsection.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/forms/undoer.h"
#include "ui/pages/sync/serveraccess.h"
#include "ui/pages/sync/syncwords.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/landmark.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr qint64 skewShownMs = 5 * 60 * 1000;
constexpr int sideBySide = 46; ///< u: from this width on, what is done stands beside what waits

FactTable *makeList(const QString &name, const QStringList &heads, const QString &objectName)
{
    auto *list = new FactTable(name, heads);
    list->setObjectName(objectName);
    list->setFrameShape(QFrame::NoFrame);
    list->setRowsShown(2, 12);
    return list;
}

} // namespace

SyncSection::SyncSection(
    Writer &writer, Readers &readers, ServerAccess &server, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_readers(readers)
    , m_server(server)
    , m_clock(clock)
    , m_words(new NoticeBar)
    , m_standing(new NoticeBar)
    , m_now(new QPushButton(icon(QStringLiteral("sync")), tr("&Sync now")))
    , m_offline(new QCheckBox(tr("Work &offline")))
    , m_waitingCard(new Card(tr("Waiting")))
    , m_waiting(makeList(
          tr("Changes waiting to be sent"), {tr("Change"), tr("Made at")}, QStringLiteral("waiting")))
    , m_doneCard(new Card(tr("Finished today")))
    , m_done(makeList(tr("Changes the server confirmed today"), {tr("Change"), tr("Made at")},
          QStringLiteral("finished")))
    , m_refusedCard(new Card(tr("Refused")))
    , m_refused(new QWidget)
    , m_lists(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setLandmark(m_refusedCard, QStringLiteral("refused"));
    setLandmark(m_waiting, QStringLiteral("waiting"));
    setLandmark(m_done, QStringLiteral("finished"));
    m_now->setObjectName(QStringLiteral("syncNow"));
    m_offline->setObjectName(QStringLiteral("workOffline"));
    m_offline->setToolTip(tr("Nothing is sent or fetched until you switch this off again."));
    auto *controls = new QHBoxLayout;
    controls->addWidget(m_now);
    controls->addWidget(m_offline);
    controls->addStretch();
    m_waiting->setNothing(tr("Nothing is waiting."));
    m_done->setNothing(tr("Nothing yet today."));
    m_waitingCard->body()->addWidget(m_waiting);
    m_doneCard->body()->addWidget(m_done);
    new QVBoxLayout(m_refused);
    m_refused->layout()->setContentsMargins({});
    m_refusedCard->body()->addWidget(m_refused);
    m_lists->addWidget(m_waitingCard, 1, Qt::AlignTop);
    m_lists->addWidget(m_doneCard, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    column->addWidget(m_standing);
    column->addLayout(controls);
    column->addWidget(m_refusedCard);
    column->addLayout(m_lists);
    column->addStretch(1);
    m_standing->hide();
    m_refusedCard->hide();
    m_now->setVisible(server.hasServer());
    m_offline->setVisible(server.hasServer());
    connect(m_now, &QPushButton::clicked, this, [this] { m_server.syncNow(); });
    connect(m_offline, &QCheckBox::toggled, this, [this](bool on) { m_server.setWorkOffline(on); });
    connect(&writer, &Writer::changed, this, &SyncSection::refresh);
    refresh();
}

void SyncSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_lists->setDirection(
        width() >= sideBySide * fontUnit() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SyncSection::setStatus(const SyncStatus &status)
{
    m_words->say(moodOf(status), syncSentence(status, {m_clock.now()}, m_locale));
    const bool skewed = std::abs(status.clockSkewMs) > skewShownMs;
    if (status.plainToken)
        m_standing->say(Mood::Warning,
            tr("This computer has no key ring: the key to your collective lies in a file that only your user "
               "can read."));
    else if (skewed)
        m_standing->say(Mood::Warning,
            tr("The clock of this computer differs from the server's by %n minute(s). Nothing is lost, but "
               "please set it.",
                nullptr, int(std::abs(status.clockSkewMs) / 60'000)));
    m_standing->setVisible(status.plainToken || skewed);
    m_now->setEnabled(status.state != SyncStatus::State::Paused);
    const QSignalBlocker quiet(m_offline);
    m_offline->setChecked(status.state == SyncStatus::State::Paused);
    refresh();
}

void SyncSection::refresh()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now());
    const Instant midnight{now.date().startOfDay().toMSecsSinceEpoch()};
    auto job = [midnight](const Store &store) { return syncLists(store, midnight); };
    whenAnswered(m_readers.run(QStringLiteral("sync lists"), std::move(job)), this,
        [this](const Result<SyncLists> &lists) {
            if (lists)
                show(*lists);
        });
}

void SyncSection::fill(FactTable *list, Card *card, const QString &title, const QList<SentLine> &lines)
{
    card->setTitle(title);
    list->clear();
    for (const SentLine &line : lines) {
        const QString what = captionWords(line.caption);
        const QString when
            = m_locale.toString(QDateTime::fromMSecsSinceEpoch(line.at.ms).time(), QLocale::ShortFormat);
        list->add({line.parked ? tr("%1 · the server waits for its photo").arg(what) : what, isolated(when)});
    }
}

void SyncSection::show(const SyncLists &lists)
{
    fill(m_waiting, m_waitingCard, tr("Waiting (%1)").arg(m_locale.toString(lists.waiting.size())),
        lists.waiting);
    fill(m_done, m_doneCard, tr("Finished today (%1)").arg(m_locale.toString(lists.finishedToday.size())),
        lists.finishedToday);
    showRefused(lists.refused);
}

QWidget *SyncSection::refusedLine(const AttentionEntry &entry)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *text = new QLabel;
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    const Error error{Fault::Refused, entry.reason,
        entry.subject.isEmpty() ? entry.caption.subject : entry.subject, {}, {}};
    text->setText(tr("%1. %2").arg(captionWords(entry.caption), explain(error)));
    auto *again = new QPushButton(tr("Do it again"));
    again->setAccessibleName(tr("Do it again: %1").arg(captionWords(entry.caption)));
    auto *discard = new QPushButton(tr("Discard"));
    discard->setAccessibleName(tr("Discard: %1").arg(captionWords(entry.caption)));
    row->addWidget(text, 1);
    row->addWidget(again);
    row->addWidget(discard);
    const RawId txid = entry.txid;
    connect(again, &QPushButton::clicked, this, [this, txid] {
        auto job = [txid](Store &store) { return reapplyAttention(store, txid); };
        whenAnswered(m_writer.run(std::move(job)), this, [this](const Result<Committed> &done) {
            Q_EMIT said(done ? tr("Sent again.") : explain(done.error()));
            refresh();
        });
    });
    connect(discard, &QPushButton::clicked, this, [this, txid] {
        auto job = [txid](Store &store) { return closeAttention(store, txid); };
        whenAnswered(m_writer.run(std::move(job)), this, [this](const Result<void> &done) {
            Q_EMIT said(done ? tr("Discarded. It stays in the bin of refused work for 30 days.")
                             : explain(done.error()));
            refresh();
        });
    });
    return line;
}

void SyncSection::showRefused(const QList<AttentionEntry> &entries)
{
    while (QLayoutItem *item = m_refused->layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const AttentionEntry &entry : entries)
        m_refused->layout()->addWidget(refusedLine(entry));
    m_refusedCard->setTitle(tr("Refused (%1)").arg(m_locale.toString(entries.size())));
    m_refusedCard->setVisible(!entries.isEmpty());
    Q_EMIT refusedCount(int(entries.size()));
}

} // namespace cooperage
