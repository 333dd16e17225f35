// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/pages/import/importwork.h"

#include <QTimer>
#include <QWidget>

#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cooperage {

/// Work in the background: what, how far, how long still, and Cancel. Hidden when nothing runs.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(const Clock &clock, QWidget *parent = nullptr);
    ~ProgressStrip() override; ///< stops what runs

    /// `counted`: the numbers are listings, not bytes, and worth showing.
    void begin(const QString &what, bool counted = false);
    void end();
    void cancel();
    bool isRunning() const { return m_running; }
    std::stop_token stop() const { return m_stop.get_token(); }
    std::shared_ptr<Passed> passed() const { return m_passed; } ///< for the work to write to

private:
    void look();
    QString timeLeft(qint64 done, qint64 total) const;

    const Clock &m_clock;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_timer;
    std::stop_source m_stop;
    std::shared_ptr<Passed> m_passed;
    QString m_what;
    qint64 m_since = 0;
    bool m_counted = false;
    bool m_running = false;
};

} // namespace cooperage
