// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/undosteps.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace cooperage {

class Clock;
class Readers;
class Writer;

/// What was done on this device, newest first, with times. Choosing a step returns to the moment right after
/// it; what came later is taken back and may be brought again.
class HistoryPanel final : public QFrame
{
    Q_OBJECT
public:
    HistoryPanel(Writer &writer, Readers &readers, const Clock &clock, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void said(const QString &text);
    void closeWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load();
    void fill(const QList<UndoStep> &steps);
    void add(const QString &text, qint64 step, bool done, bool here);
    void goTo(qint64 step);

    Writer &m_writer;
    Readers &m_readers;
    const Clock &m_clock;
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace cooperage
