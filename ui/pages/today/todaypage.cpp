// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaypage.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/pages/today/changescard.h"
#include "ui/pages/today/needscard.h"
#include "ui/pages/today/stepscard.h"
#include "ui/shell/explain.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int soonMs = 150;
constexpr int minuteMs = 60'000;

} // namespace

TodayPage::TodayPage(const Workbench &bench, QWidget *parent)
    : PageWidget({QStringLiteral("today"), tr("Today"), QStringLiteral("today"), 1}, parent)
    , m_bench(bench)
    , m_greeting(new ElidedLabel({}, this))
    , m_date(new ElidedLabel({}, this))
    , m_needs(new NeedsCard(this))
    , m_changes(new ChangesCard(this))
    , m_steps(new StepsCard(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_second(new QVBoxLayout)
{
    arrange();
    for (const NeedSource &source : needSources()) {
        if (source.slow)
            m_stale.insert(QString::fromLatin1(source.name));
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_minute.setInterval(minuteMs);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::ask);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::ask); // dates pass, too
    connect(m_needs, &NeedsCard::leadWanted, this, &TodayPage::go);
    connect(m_changes, &ChangesCard::leadWanted, this, &TodayPage::go);
    connect(m_steps, &StepsCard::leadWanted, this, &TodayPage::go);
    connect(m_needs, &NeedsCard::laterWanted, this, &TodayPage::putAway);
    connect(m_needs, &NeedsCard::backWanted, this, &TodayPage::takeBack);
    connect(m_steps, &StepsCard::closeWanted, this, &TodayPage::closeSteps);
    connect(&bench.writer, &Writer::changed, this, &TodayPage::follow);
    greet();
    askQuick(); // it is answered while the rest of the window is being made
}

TodayPage::~TodayPage()
{
    endLook(); // also where the window goes without having been hidden
}

void TodayPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    m_minute.start();
    if (!std::exchange(m_asked, false))
        ask();
    beginLook();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    PageWidget::hideEvent(event);
    m_minute.stop();
    m_soon.stop();
    endLook();
}

bool TodayPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isVisible())
        beginLook();
    else if (event->type() == QEvent::WindowDeactivate)
        endLook();
    return PageWidget::event(event);
}

void TodayPage::beginLook()
{
    if (std::exchange(m_looking, true))
        return;
    auto job = [](Store &store) -> Result<bool> { // whether another visit has begun
        const auto before = visitNow(store);
        const auto now = beginVisit(store);
        if (!before || !now)
            return failure(before ? now.error() : before.error());
        return before->has_value() != now->has_value() || (*now && (*before)->at != (*now)->at);
    };
    whenAnswered(m_bench.writer.run(job), this, [this](const Result<bool> &moved) {
        if (moved && *moved && isVisible())
            ask();
    });
}

void TodayPage::endLook()
{
    if (std::exchange(m_looking, false))
        m_bench.writer.run([](Store &store) { return endVisit(store); });
}

void TodayPage::follow(const ChangeSet &changes)
{
    for (const NeedSource &source : needSources()) {
        const QStringList tables = QString::fromLatin1(source.tables).split(u' ', Qt::SkipEmptyParts);
        for (const QString &table : tables) {
            if (changes.contains(table))
                m_stale.insert(QString::fromLatin1(source.name));
        }
    }
    if (!isVisible())
        return;
    if (!m_hasVisit) { // the first sync may be what came
        m_looking = false;
        beginLook();
    }
    if (!m_soon.isActive())
        m_soon.start();
}

void TodayPage::ask()
{
    greet();
    askQuick();
}

Result<TodayPage::Quick> TodayPage::readQuick(const Store &store, Instant now)
{
    Quick quick;
    const auto self = store.identity();
    auto needs = needsOf(store, now, [](const NeedSource &source) { return !source.slow; });
    auto changes = changesSince(store);
    auto steps = firstSteps(store);
    if (!self || !needs)
        return failure(self ? needs.error() : self.error());
    if (!changes || !steps)
        return failure(changes ? steps.error() : changes.error());
    if (const auto person = store.find<Person>(self->person))
        quick.name = person->name;
    quick.needs = std::move(*needs);
    quick.changes = std::move(*changes);
    quick.steps = std::move(*steps);
    return quick;
}

void TodayPage::askQuick()
{
    const Instant now{m_bench.clock.now()};
    auto job = [now](const Store &store) { return readQuick(store, now); };
    whenAnswered(
        m_bench.readers.run(QStringLiteral("today"), job), this, [this, now](const Result<Quick> &quick) {
            if (!quick) {
                if (quick.error().fault != Fault::Cancelled)
                    Q_EMIT done(explain(quick.error()), {});
                return;
            }
            m_answered = true;
            m_hasVisit = quick->changes.since.has_value();
            m_name = quick->name;
            greet();
            m_quick = quick->needs;
            m_changes->show(quick->changes, now);
            showSteps(quick->steps);
            fitColumns();
            showNeeds();
            for (const NeedSource &source : needSources()) {
                if (source.slow && m_stale.remove(QString::fromLatin1(source.name)))
                    askSlow(source);
            }
        });
}

void TodayPage::askSlow(const NeedSource &source)
{
    const QString name = QString::fromLatin1(source.name);
    const Instant now{m_bench.clock.now()};
    auto job = [now, name](const Store &store) {
        return needsOf(
            store, now, [&name](const NeedSource &one) { return name == QLatin1String(one.name); });
    };
    const QString channel = QStringLiteral("today/") + name;
    whenAnswered(m_bench.readers.run(channel, job, Readers::Pace::Slow), this,
        [this, name](const Result<QList<Need>> &needs) {
            if (!needs)
                return;
            m_slow.insert(name, *needs);
            showNeeds();
        });
}

} // namespace cooperage
