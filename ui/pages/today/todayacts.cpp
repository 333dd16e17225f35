// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on TodayPage.
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/pages/today/changescard.h"
#include "ui/pages/today/needscard.h"
#include "ui/pages/today/stepscard.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/today/todaywords.h"
#include "ui/shell/explain.h"

#include <algorithm>

namespace cooperage {

void TodayPage::focusSearch()
{
    m_needs->focusFirst();
}

void TodayPage::noteBackupTried()
{
    m_backupTried = true;
    if (isVisible())
        ask();
}

void TodayPage::showNeeds()
{
    if (!m_answered)
        return;
    QList<Need> all = m_quick;
    for (const QList<Need> &some : std::as_const(m_slow))
        all += some;
    if (!m_backupTried) // one is just being made, as every day
        all.removeIf([](const Need &need) { return need.kind == NeedKind::Backup; });
    sortNeeds(all);
    m_needs->show(all, {m_bench.clock.now()});
    const bool idle = std::all_of(all.begin(), all.end(), [](const Need &need) { return need.putOff; });
    if (idle)
        askOffer();
}

void TodayPage::askOffer()
{
    auto job = [](const Store &store) { return offerOf(store); };
    whenAnswered(m_bench.readers.run(QStringLiteral("today/offer"), job, Readers::Pace::Slow), this,
        [this](const Result<std::optional<Offer>> &offer) {
            if (offer)
                m_needs->setOffer(*offer);
        });
}

void TodayPage::go(const Lead &lead)
{
    Q_EMIT goRequested({lead.page, lead.where});
}

/// On this device alone.
void TodayPage::keep(const std::function<Result<void>(Store &)> &job)
{
    whenAnswered(m_bench.writer.run(job), this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT done(explain(kept.error()), {});
        ask();
    });
}

/// At once; sources that read much are not asked again for this.
void TodayPage::mark(const QStringList &keys, bool isPutOff)
{
    const auto markIn = [&](QList<Need> &needs) {
        for (Need &need : needs) {
            if (keys.contains(need.key()))
                need.putOff = isPutOff;
        }
    };
    markIn(m_quick);
    for (QList<Need> &needs : m_slow)
        markIn(needs);
    showNeeds();
}

void TodayPage::putAway(const Need &need)
{
    const QString key = need.key();
    mark({key}, true);
    const Instant until = tomorrow({m_bench.clock.now()});
    keep([key, until](Store &store) { return putOff(store, key, until); });
    const QString text = needWords(need, {m_bench.clock.now()}, QLocale()).text;
    Q_EMIT done(tr("Put off until tomorrow: %1").arg(text), [this, key] { takeBack({key}); });
}

void TodayPage::takeBack(const QStringList &keys)
{
    mark(keys, false);
    keep([keys](Store &store) -> Result<void> {
        for (const QString &key : keys) {
            if (auto taken = takeUp(store, key); !taken)
                return taken;
        }
        return {};
    });
}

void TodayPage::closeSteps()
{
    keep([](Store &store) { return closeFirstSteps(store, true); });
    Q_EMIT done(tr("The first steps are closed."),
        [this] { keep([](Store &store) { return closeFirstSteps(store, false); }); });
}

} // namespace cooperage
