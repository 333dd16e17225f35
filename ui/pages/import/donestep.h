// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/importproducts.h"
#include "models/exchange/loss.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace cooperage {

class NoticeBar;

/// Step 4: what was done, how to take it back, and what the file lost on the way.
class DoneStep final : public QWidget
{
    Q_OBJECT
public:
    explicit DoneStep(QWidget *parent = nullptr);

    void setOutcome(const ImportOutcome &outcome, qint64 problems, const LossReport &loss);
    void setUndone(); ///< everything is as before the import
    void say(const QString &text, bool problem);
    QString text() const; ///< the one line

Q_SIGNALS:
    void undoRequested();
    void openRequested();
    void problemFileRequested();

private:
    void fillLoss(const LossReport &loss);

    NoticeBar *m_notice;
    QLabel *m_line;
    QLabel *m_more;
    QPushButton *m_undo;
    QPushButton *m_open;
    QPushButton *m_problems;
    QLabel *m_lossHeading;
    QTableWidget *m_loss;
};

} // namespace cooperage
