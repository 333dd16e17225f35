// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/history.h"
#include "ui/pages/workbench.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace cooperage {

/// Who changed what in a listing and its parts, newest first; an earlier value can be put back.
class HistoryCard final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryCard(const Workbench &bench, QWidget *parent = nullptr);

    void show(const RawId &listing, bool readOnly);

Q_SIGNALS:
    void said(const QString &text, bool undoable);

private:
    void load();
    void fill(const QList<HistoryStep> &steps);
    void restore();

    struct Line
    {
        HistoryStep step;
        QString field;
    };
    Workbench m_bench;
    RawId m_listing;
    bool m_readOnly = true;
    QList<Line> m_lines;
    QListWidget *m_list;
    QPushButton *m_restore;
};

} // namespace cooperage
