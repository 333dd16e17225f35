// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/changes.h"
#include "models/today/firststeps.h"
#include "ui/pages/workbench.h"
#include "ui/shell/navigation.h"

#include <QHash>
#include <QSet>
#include <QTimer>

class QBoxLayout;

namespace cooperage {

class ChangesCard;
class ElidedLabel;
class NeedsCard;
class StepsCard;

/// Alt+1: what waits for the person, what others did since they last looked, and first steps. Asks a reader
/// only while it is seen, and follows the store.
class TodayPage final : public PageWidget
{
    Q_OBJECT
public:
    explicit TodayPage(const Workbench &bench, QWidget *parent = nullptr);
    ~TodayPage() override;

    void focusSearch() override; ///< the first line
    /// The day's backup has been tried: from now on it is known whether one is wanted.
    void noteBackupTried();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override; ///< the window comes to the front, or leaves it

private:
    /// What the quick sources tell, in one question.
    struct Quick
    {
        QString name;
        QList<Need> needs;
        Changes changes;
        FirstSteps steps;
    };
    static Result<Quick> readQuick(const Store &store, Instant now);

    void arrange();
    void fitColumns();
    void showSteps(const FirstSteps &steps);
    void beginLook();
    void endLook();
    void follow(const ChangeSet &changes);
    void ask();
    void askQuick();
    void askSlow(const NeedSource &source);
    void askOffer();
    void showNeeds();
    void greet();
    void go(const Lead &lead);
    void putAway(const Need &need);
    void takeBack(const QStringList &keys);
    void mark(const QStringList &keys, bool isPutOff);
    void closeSteps();
    void keep(const std::function<Result<void>(Store &)> &job);

    Workbench m_bench;
    ElidedLabel *m_greeting;
    ElidedLabel *m_date;
    NeedsCard *m_needs;
    ChangesCard *m_changes;
    StepsCard *m_steps;
    QBoxLayout *m_columns;
    QBoxLayout *m_second; ///< beside or below what waits
    QTimer m_soon; ///< several changes of the store are one question
    QTimer m_minute;
    QString m_name;
    QList<Need> m_quick;
    QHash<QString, QList<Need>> m_slow; ///< by source
    QSet<QString> m_stale; ///< slow sources to be asked; names
    bool m_looking = false;
    bool m_hasVisit = false; ///< known since when to tell what others did
    bool m_asked = true; ///< when it was made: not again when it is first shown
    bool m_answered = false; ///< once
    bool m_backupTried = false;
};

} // namespace cooperage
