// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/syncquery.h"
#include "sync/client/syncstatus.h"

#include <QLocale>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace cooperage {

class Card;
class FactTable;
class NoticeBar;
class Readers;
class ServerAccess;
class Writer;

/// Where sync stands, in words; what waits, what was done today, what the server refused.
class SyncSection final : public QWidget
{
    Q_OBJECT
public:
    SyncSection(Writer &writer, Readers &readers, ServerAccess &server, const Clock &clock,
        QWidget *parent = nullptr);

    void setStatus(const SyncStatus &status);
    void refresh();

Q_SIGNALS:
    void said(const QString &text);
    void refusedCount(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const SyncLists &lists);
    void fill(FactTable *list, Card *card, const QString &title, const QList<SentLine> &lines);
    void showRefused(const QList<AttentionEntry> &entries);
    QWidget *refusedLine(const AttentionEntry &entry);

    Writer &m_writer;
    Readers &m_readers;
    ServerAccess &m_server;
    const Clock &m_clock;
    QLocale m_locale;
    NoticeBar *m_words;
    NoticeBar *m_standing; ///< token in a file, clock skew
    QPushButton *m_now;
    QCheckBox *m_offline;
    Card *m_waitingCard;
    FactTable *m_waiting;
    Card *m_doneCard;
    FactTable *m_done;
    Card *m_refusedCard;
    QWidget *m_refused;
    QBoxLayout *m_lists; ///< beside each other where there is room
};

} // namespace cooperage
