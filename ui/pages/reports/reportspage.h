// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/records/workshop.h"
#include "models/reports/reportresult.h"
#include "ui/pages/workbench.h"
#include "ui/print/reportfile.h"
#include "ui/shell/navigation.h"

class QComboBox;
class QListWidget;

namespace cooperage {

class ReportChoices;
class ReportSaver;
class ReportView;

/// Alt+8: every report of the program, asked and answered, and written to a file.
class ReportsPage final : public PageWidget
{
    Q_OBJECT
public:
    explicit ReportsPage(const Workbench &bench, QWidget *parent = nullptr);

    QAction *primaryAction() const override { return m_pdf; }
    QList<QAction *> otherActions() const override { return m_others; }
    void focusSearch() override; ///< the list of reports
    void open(const QString &where) override; ///< a report's name

protected:
    void showEvent(QShowEvent *event) override; ///< the first report is asked when somebody looks
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QAction *exportAction(ReportFormat format, const QString &words);
    void fillList();
    void choose(const QString &name);
    void choicesChanged();
    void ask();
    void answered(const Result<ReportResult> &result);
    QString settingOf(const Report &report) const;

    Workbench m_bench;
    QAction *m_pdf;
    QList<QAction *> m_others;
    QListWidget *m_list;
    QComboBox *m_box; ///< instead of the list where there is little room
    QWidget *m_boxRow = nullptr;
    ReportChoices *m_choices;
    ReportView *m_view;
    ReportSaver *m_saver;
    QList<Workshop> m_workshops; ///< what filters offer
    const Report *m_report = nullptr;
    bool m_stale = true; ///< to be asked when it is seen
};

} // namespace cooperage
