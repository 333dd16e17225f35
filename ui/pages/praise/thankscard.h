// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/praise.h"
#include "models/store/praisequery.h"
#include "ui/pages/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cooperage {

class FactTable;

/// Thanks this person got and gave, and those meant for everybody.
class ThanksCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ThanksCard(const Workbench &bench, QWidget *parent = nullptr);

    void refresh();
    void begin(const NewThanks &thanks); ///< asks what to say

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void filled(); ///< what a refresh asked for is shown

private:
    void show(const QList<ThanksLine> &lines);
    void showChosen();

    Workbench m_bench;
    QList<ThanksLine> m_lines;
    FactTable *m_table;
    QLabel *m_text;
    QPushButton *m_thank;
};

} // namespace cooperage
