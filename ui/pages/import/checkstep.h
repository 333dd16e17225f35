// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/importwork.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;

namespace cooperage {

class FilterChip;
class PlanTable;

/// Step 3: what the import would do, and cells to mend.
class CheckStep final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckStep(QWidget *parent = nullptr);

    void setReading(const ImportReading &reading, const QStringList &columns);
    void showAll(); ///< back to all kinds of lines

Q_SIGNALS:
    void mended(qint64 row, int column, const QString &text); ///< row and column of the file

private:
    void addFilter(const QString &name, const QString &text);
    void showCurrent();
    void mend();

    QLabel *m_counts;
    QWidget *m_filters;
    QButtonGroup *m_kinds;
    QList<FilterChip *> m_chips; ///< all, new, changed, same, problems
    PlanTable *m_table;
    QTableView *m_view;
    QPushButton *m_mend;
    QLabel *m_outcome; ///< of the current line in full
};

} // namespace cooperage
