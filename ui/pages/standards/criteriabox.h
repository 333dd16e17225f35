// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/standard.h"
#include "models/store/store.h"
#include "ui/pages/workbench.h"

#include <QLocale>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace cooperage {

class FactTable;
class RecordForm;

/// The criteria of one version: a table, and below it the chosen one, to be changed or only read.
class CriteriaBox final : public QWidget
{
    Q_OBJECT
public:
    explicit CriteriaBox(const Workbench &bench, QWidget *parent = nullptr);

    void show(const StandardVersion &version, const QList<Criterion> &criteria, bool mayEdit);

Q_SIGNALS:
    void said(const QString &text, bool undoable);

private:
    void arrange();
    void showChosen();
    void add();
    void remove();
    void move(int places);
    QPushButton *movingButton(const char *name, const QString &iconName, const QString &words, int places);
    void perform(const std::function<Result<Committed>(Store &)> &job, const QString &text);

    Workbench m_bench;
    QLocale m_locale;
    StandardVersion m_version;
    QList<Criterion> m_criteria;
    bool m_mayEdit = false;
    FactTable *m_table;
    QLabel *m_levels;
    RecordForm *m_form;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    RawId m_kept; ///< stays chosen when the order changes
};

} // namespace cooperage
