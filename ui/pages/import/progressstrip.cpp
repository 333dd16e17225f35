// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/progressstrip.h"

#include "ui/widgets/scaledfont.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace cooperage {

namespace {

constexpr int lookEvery = 150; // ms: smooth enough, and no work
constexpr int steps = 1000;

} // namespace

ProgressStrip::ProgressStrip(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Stop"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("importStop"));
    m_cancel->setToolTip(tr("Stop; everything stays as before"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontUnit() / 2);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &ProgressStrip::look);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancel);
    hide();
}

ProgressStrip::~ProgressStrip()
{
    m_stop.request_stop();
}

void ProgressStrip::begin(const QString &what, bool counted)
{
    m_stop = std::stop_source();
    m_passed = std::make_shared<Passed>();
    m_what = what;
    m_counted = counted;
    m_since = m_clock.now();
    m_running = true;
    m_cancel->setEnabled(true);
    m_timer.start();
    look();
    show();
}

void ProgressStrip::end()
{
    m_running = false;
    m_timer.stop();
    hide();
}

void ProgressStrip::cancel()
{
    m_stop.request_stop();
    m_cancel->setEnabled(false);
    m_text->setText(tr("Stopping…"));
}

QString ProgressStrip::timeLeft(qint64 done, qint64 total) const
{
    constexpr qint64 worthSaying = 2000; // ms: before that, nobody can tell
    const qint64 taken = m_clock.now() - m_since;
    if (done <= 0 || done >= total || taken < worthSaying)
        return {};
    const qint64 seconds = qint64(double(taken) / double(done) * double(total - done) / 1000) + 1;
    return seconds < 90 ? tr("about %n second(s) left", nullptr, int(seconds))
                        : tr("about %n minute(s) left", nullptr, int((seconds + 30) / 60));
}

void ProgressStrip::look()
{
    if (m_stop.stop_requested())
        return;
    const qint64 done = m_passed->done;
    const qint64 total = m_passed->total;
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(done * steps / total) : 0);
    QStringList parts{m_what};
    if (m_counted && total > 0)
        parts += tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total));
    if (const QString left = timeLeft(done, total); !left.isEmpty())
        parts += left;
    m_text->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace cooperage
