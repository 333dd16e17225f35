// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backup.h"

#include <QLocale>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cooperage {

class BackupAccess;
class FactTable;
class NoticeBar;
class Prompt;
class Readers;

/// Backups of the collective on this computer: when the last was made and where, making one now, looking
/// whether one is good, and going back to one. The state before is always kept as a file.
class BackupSection final : public QWidget
{
    Q_OBJECT
public:
    BackupSection(Readers &readers, BackupAccess &access, Prompt &prompt, const Clock &clock,
        QWidget *parent = nullptr);

    void refresh(); ///< looks into the folder again

Q_SIGNALS:
    void said(const QString &text);
    void made(); ///< a backup, by hand, wherever it lies

private:
    void arrange();
    QWidget *makeCard();
    QWidget *listCard();
    void showLast();
    void showButtons();
    QString timeOf(const BackupFile &file) const;
    static QString kindOf(const BackupFile &file);
    QString sizeOf(qint64 bytes) const;
    void begin(const QString &what, bool canStop);
    void end();
    void look();
    void make(const QString &path);
    void makeElsewhere();
    void check(const QString &path, const std::function<void(const BackupSeen &)> &then);
    void checkChosen();
    void restoreFrom(const QString &path);
    void askToRestore(const QString &path, const BackupSeen &seen);

    Readers &m_readers;
    BackupAccess &m_access;
    Prompt &m_prompt;
    const Clock &m_clock;
    QLocale m_locale;
    QList<BackupFile> m_files;
    NoticeBar *m_last;
    NoticeBar *m_result;
    QPushButton *m_now;
    QPushButton *m_elsewhere;
    QWidget *m_busy;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    FactTable *m_list;
    QPushButton *m_check;
    QPushButton *m_restore;
    QPushButton *m_other;
    QTimer m_timer;
    QString m_growing; ///< the file being written; empty: it is not known how far the work is
};

} // namespace cooperage
