// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/importwork.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTemporaryFile;

namespace cooperage {

class CheckStep;
class ColumnStep;
class DoneStep;
class FileStep;
class NoticeBar;
class ProgressStrip;
class Prompt;
class Readers;
class Writer;

/// Import in four steps: File, Columns, Check, Done. Everything slow runs elsewhere and can be stopped;
/// until Import is pressed nothing changes, and afterwards it is one step to take back.
class ImportFlow final : public QWidget
{
    Q_OBJECT
public:
    ImportFlow(
        Writer &writer, Readers &readers, Prompt &prompt, const Clock &clock, QWidget *parent = nullptr);

    void start(const QString &path = {}); ///< from the beginning, with a file that was dropped elsewhere
    bool isRunning() const; ///< something is being read or stored
    /// Esc: stops what runs, or goes one step back; false if there is nothing to leave but the import.
    bool goUp();

Q_SIGNALS:
    void finished(); ///< the person is through with it, or does not want to
    void openRequested(const QList<cooperage::RawId> &listings); ///< show these; finished() follows
    void said(const QString &text, const std::function<void()> &undo);

private:
    enum Step { File, Columns, Check, Done };

    void arrange();
    void connectSteps();
    void goTo(Step step);
    void showButtons();
    void back();
    void next();
    void choose();
    void take(const QString &path);
    void reread();
    ImportOptions running() const; ///< the options with progress and stop
    void begin(const QString &what, bool counted = false);
    void end();
    void survey(bool goOn);
    void surveyed(const Result<TableSurvey> &found, bool goOn);
    TableReading table() const; ///< the file as it is to be read, running() included
    void check();
    void checked(const Result<ImportReading> &reading);
    void import();
    void imported(const Result<TableImported> &done);
    void undo(qint64 step);
    void saveProblems();
    void tell(const Error &error);
    QString fileName() const;

    Writer &m_writer;
    Readers &m_readers;
    Prompt &m_prompt;
    QList<QLabel *> m_names; ///< of the steps
    QLabel *m_looks;
    NoticeBar *m_notice;
    QStackedWidget *m_steps;
    FileStep *m_file;
    ColumnStep *m_columns;
    CheckStep *m_check;
    DoneStep *m_done;
    ProgressStrip *m_progress;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;

    std::optional<ImportGround> m_ground;
    QString m_path;
    ImportOptions m_options;
    PlanOptions m_planning;
    std::optional<TableSurvey> m_survey; ///< of this file with these options
    bool m_focused = false; ///< had the keys when the running thing began
    ImportReading m_reading;
    Committed m_committed;
    QList<RawId> m_imported; ///< the first of them
    std::shared_ptr<QTemporaryFile> m_problemFile; ///< also held by the import that writes to it
};

} // namespace cooperage
