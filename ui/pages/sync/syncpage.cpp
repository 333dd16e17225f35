// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/syncpage.h"

#include "models/store/writer.h"
#include "models/today/firststeps.h"
#include "ui/pages/sync/appearancesection.h"
#include "ui/pages/sync/backupsection.h"
#include "ui/pages/sync/decisionssection.h"
#include "ui/pages/sync/peoplesection.h"
#include "ui/pages/sync/publicsection.h"
#include "ui/pages/sync/serveraccess.h"
#include "ui/pages/sync/settingssection.h"
#include "ui/pages/sync/syncsection.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cooperage {

namespace {

const QStringList keys{QStringLiteral("sync"), QStringLiteral("decisions"), QStringLiteral("people"),
    QStringLiteral("settings"), QStringLiteral("appearance"), QStringLiteral("backup")};

QWidget *together(const QList<QWidget *> &parts)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    for (QWidget *one : parts)
        column->addWidget(one);
    column->addStretch(1);
    return whole;
}

QWidget *scrolled(QWidget *inside)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inside);
    return area;
}

} // namespace

SyncPage::SyncPage(const Parts &parts, QWidget *parent)
    : PageWidget({QStringLiteral("settings"), tr("Sync & settings"), QStringLiteral("settings"), 9}, parent)
    , m_sections(new SegmentedControl(tr("Parts of this page")))
    , m_stack(new QStackedWidget)
    , m_sync(new SyncSection(parts.writer, parts.readers, parts.server, parts.clock))
    , m_decisions(new DecisionsSection(parts.writer, parts.readers))
    , m_people(new PeopleSection(parts.writer, parts.readers, parts.server, parts.prompt))
{
    auto *settings = new SettingsSection(parts.writer, parts.readers);
    auto *pages = new PublicSection(parts.writer, parts.readers, parts.server);
    auto *appearance = new AppearanceSection(parts.appearance, parts.settings);
    m_sections->add(tr("Sync"));
    m_sections->add(tr("Needs a decision"));
    m_sections->add(tr("People and devices"));
    m_sections->add(tr("Collective"));
    m_sections->add(tr("Appearance"));
    m_stack->addWidget(scrolled(m_sync));
    m_stack->addWidget(m_decisions);
    m_stack->addWidget(scrolled(m_people));
    m_stack->addWidget(scrolled(together({pages, settings})));
    m_stack->addWidget(scrolled(appearance));
    if (parts.backups) {
        m_backups = new BackupSection(parts.readers, *parts.backups, parts.prompt, parts.clock);
        m_sections->add(tr("Backup"));
        m_stack->addWidget(scrolled(m_backups));
        connect(
            m_backups, &BackupSection::said, this, [this](const QString &text) { Q_EMIT done(text, {}); });
        connect(m_backups, &BackupSection::made, this,
            [&writer = parts.writer] { writer.run([](Store &store) { return noteBackupByHand(store); }); });
        handle(Command::Backup, [this] { open(keys.at(5)); });
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_sections, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    setContent(content);
    m_sections->setCurrent(0);

    connect(m_sections, &SegmentedControl::chosen, this, &SyncPage::choose);
    const auto say = [this, undo = parts.undo](const QString &text, bool undoable) {
        Q_EMIT done(text, undoable ? undo : std::function<void()>());
    };
    connect(m_sync, &SyncSection::said, this, [say](const QString &text) { say(text, false); });
    connect(m_people, &PeopleSection::said, this, [say](const QString &text) { say(text, false); });
    connect(m_decisions, &DecisionsSection::said, this, say);
    connect(settings, &SettingsSection::said, this, say);
    connect(pages, &PublicSection::said, this, say);
    connect(m_decisions, &DecisionsSection::counted, this, [this](int open) {
        m_open = open;
        showBadge();
    });
    connect(m_sync, &SyncSection::refusedCount, this, [this](int refused) {
        m_refused = refused;
        showBadge();
    });
    handle(Command::Invite, [this] { open(keys.at(2)); });
    handle(Command::LinkDevice, [this] { open(keys.at(2)); });
}

void SyncPage::setStatus(const SyncStatus &status)
{
    m_sync->setStatus(status);
}

void SyncPage::open(const QString &where)
{
    const auto index = keys.indexOf(where.section(u':', 0, 0));
    choose(index < 0 || index >= m_stack->count() ? m_stack->currentIndex() : int(index));
    revealLandmark(m_stack->currentWidget(), where.section(u':', 1));
}

QList<Landmark> SyncPage::landmarks() const
{
    QList<Landmark> all;
    for (int i = 0; i < m_stack->count(); ++i) {
        all.append({m_sections->words(i), keys.at(i)});
        const auto inside = landmarksIn(m_stack->widget(i));
        for (const Landmark &part : inside)
            all.append({part.title, keys.at(i) + u':' + part.where});
    }
    return all;
}

void SyncPage::choose(int index)
{
    m_sections->setCurrent(index);
    m_stack->setCurrentIndex(index);
    if (index == 1)
        m_decisions->refresh();
    if (index == 2)
        m_people->refreshDevices();
    if (index == 5 && m_backups)
        m_backups->refresh();
}

void SyncPage::showBadge()
{
    setBadge(m_open + m_refused, tr("%n thing(s) to decide", nullptr, m_open + m_refused));
}

} // namespace cooperage
