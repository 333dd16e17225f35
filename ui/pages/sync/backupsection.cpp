// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/backupsection.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/pages/sync/backupaccess.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/noticebar.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrentRun>

namespace cooperage {

namespace {

const QString channel = QStringLiteral("backup by hand"); // the daily one has a channel of its own
constexpr int lookEvery = 200; // ms
constexpr int steps = 1000;
constexpr qint64 longAgoMs = 7LL * 24 * 3600 * 1000;

} // namespace

BackupSection::BackupSection(
    Readers &readers, BackupAccess &access, Prompt &prompt, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_readers(readers)
    , m_access(access)
    , m_prompt(prompt)
    , m_clock(clock)
    , m_last(new NoticeBar(this))
    , m_result(new NoticeBar(this))
    , m_now(new QPushButton(icon(QStringLiteral("backup")), tr("&Back up now"), this))
    , m_elsewhere(new QPushButton(tr("Back up to another &place…"), this))
    , m_busy(new QWidget(this))
    , m_doing(new QLabel(m_busy))
    , m_bar(new QProgressBar(m_busy))
    , m_stop(new QPushButton(tr("&Stop"), m_busy))
    , m_list(new FactTable(tr("Backups on this computer"), {tr("What it is"), tr("Made"), tr("Size")}, this))
    , m_check(new QPushButton(tr("&Check"), this))
    , m_restore(new QPushButton(tr("&Restore…"), this))
    , m_other(new QPushButton(tr("Restore from a &file…"), this))
{
    arrange();
    m_timer.setInterval(lookEvery);
    m_result->setClosable(true);
    m_result->hide();
    connect(&m_timer, &QTimer::timeout, this, &BackupSection::look);
    connect(m_now, &QPushButton::clicked, this, [this] { make(newBackupPath(m_access.folder(), m_clock)); });
    connect(m_elsewhere, &QPushButton::clicked, this, &BackupSection::makeElsewhere);
    connect(m_stop, &QPushButton::clicked, this, [this] { // a newer question on the channel ends the older
        m_readers.run(channel, [](const Store &) { return Result<void>(); });
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupSection::showButtons);
    connect(m_check, &QPushButton::clicked, this, &BackupSection::checkChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_list->current() >= 0)
            restoreFrom(m_files.at(m_list->current()).path);
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        const FileQuestion question{tr("Choose a backup"), {tr("Backups (*.db)")}, m_access.folder(), {}};
        m_prompt.openFile(this, question, [this](const QString &path) {
            if (!path.isEmpty())
                restoreFrom(path);
        });
    });
    refresh();
}

QString BackupSection::timeOf(const BackupFile &file) const
{
    return isolated(m_locale.toString(QDateTime::fromMSecsSinceEpoch(file.at.ms), QLocale::ShortFormat));
}

QString BackupSection::kindOf(const BackupFile &file)
{
    switch (file.kind) {
    case BackupFile::Kind::Backup:
        return tr("Made by hand");
    case BackupFile::Kind::Daily:
        return tr("Daily backup");
    case BackupFile::Kind::Replaced:
        return tr("What was here before restoring");
    }
    return {};
}

QString BackupSection::sizeOf(qint64 bytes) const
{
    return isolated(m_locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat));
}

void BackupSection::refresh()
{
    m_files = backupsIn(m_access.folder());
    m_list->clear();
    for (const BackupFile &file : std::as_const(m_files)) {
        m_list->add({kindOf(file), timeOf(file), sizeOf(file.bytes)});
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showLast();
    showButtons();
}

void BackupSection::showLast()
{
    const auto last = std::find_if(m_files.cbegin(), m_files.cend(),
        [](const BackupFile &file) { return file.kind != BackupFile::Kind::Replaced; });
    if (last == m_files.cend()) {
        m_last->say(Mood::Warning, tr("No backup has been made on this computer yet."));
        return;
    }
    const bool old = m_clock.now() - last->at.ms > longAgoMs;
    const QString folder = leftToRight(QDir::toNativeSeparators(QFileInfo(last->path).path()));
    m_last->say(old ? Mood::Warning : Mood::Good,
        tr("Last backup: %1, %2, in %3").arg(timeOf(*last), sizeOf(last->bytes), folder));
}

void BackupSection::showButtons()
{
    const bool busy = m_timer.isActive();
    const bool chosen = m_list->current() >= 0;
    for (QPushButton *button : {m_now, m_elsewhere, m_other})
        button->setEnabled(!busy);
    m_check->setEnabled(!busy && chosen);
    m_restore->setEnabled(!busy && chosen);
}

void BackupSection::begin(const QString &what, bool canStop)
{
    m_result->hide();
    m_doing->setText(what);
    m_stop->setVisible(canStop);
    m_timer.start();
    look();
    m_busy->show();
    showButtons();
}

void BackupSection::end()
{
    m_timer.stop();
    m_growing.clear();
    m_busy->hide();
    showButtons();
}

void BackupSection::look()
{
    const qint64 whole = m_growing.isEmpty() ? 0 : m_access.storeBytes();
    m_bar->setRange(0, whole > 0 ? steps : 0);
    if (whole > 0)
        m_bar->setValue(int(qMin(whole, QFileInfo(m_growing).size()) * steps / whole));
}

void BackupSection::make(const QString &path)
{
    m_growing = path + QStringLiteral(".part");
    begin(tr("Making a backup…"), true);
    auto job = [path](const Store &store) { return backupStore(store, path); };
    whenAnswered(m_readers.run(channel, std::move(job), Readers::Pace::Slow), this,
        [this](const Result<BackupDone> &done) {
            end();
            refresh();
            if (done)
                Q_EMIT made();
            if (done)
                Q_EMIT said(tr("Backed up and checked: %n record(s).", nullptr, int(done->records)));
            else if (done.error().fault == Fault::Cancelled)
                Q_EMIT said(tr("Stopped. No backup was made."));
            else
                m_result->say(Mood::Problem, explain(done.error()));
        });
}

void BackupSection::makeElsewhere()
{
    const QString name
        = QStringLiteral("cooperage-%1.db")
              .arg(QDateTime::fromMSecsSinceEpoch(m_clock.now()).toString(QStringLiteral("yyyy-MM-dd")));
    const FileQuestion question{
        tr("Back up to"), {tr("Backups (*.db)")}, QDir::home().filePath(name), QStringLiteral("db")};
    m_prompt.saveFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            make(path);
    });
}

void BackupSection::check(const QString &path, const std::function<void(const BackupSeen &)> &then)
{
    begin(tr("Checking %1…").arg(isolated(QFileInfo(path).fileName())), false);
    const auto seen = QtConcurrent::run(
        [path, collective = m_access.collective()] { return checkBackup(path, collective); });
    whenAnswered(seen, this, [this, then](const Result<BackupSeen> &answer) {
        end();
        if (answer)
            then(*answer);
        else
            m_result->say(Mood::Problem, explain(answer.error()));
    });
}

void BackupSection::checkChosen()
{
    if (m_list->current() < 0)
        return;
    const BackupFile file = m_files.at(m_list->current());
    check(file.path, [this, file](const BackupSeen &seen) {
        m_result->say(Mood::Good,
            tr("The backup of %1 is whole: %n record(s).", nullptr, int(seen.records)).arg(timeOf(file)));
    });
}

void BackupSection::restoreFrom(const QString &path)
{
    check(path, [this, path](const BackupSeen &seen) { askToRestore(path, seen); });
}

} // namespace cooperage
