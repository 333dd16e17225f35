// SPDX-License-Identifier: GPL-3.0-or-later
// What ImportFlow has others do: reading, planning, storing, taking back.
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/pages/import/checkstep.h"
#include "ui/pages/import/columnstep.h"
#include "ui/pages/import/donestep.h"
#include "ui/pages/import/filestep.h"
#include "ui/pages/import/importflow.h"
#include "ui/pages/import/importwords.h"
#include "ui/pages/import/progressstrip.h"
#include "ui/shell/explain.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/noticebar.h"

#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryFile>
#include <QtConcurrent>

namespace cooperage {

void ImportFlow::start(const QString &path)
{
    if (isRunning()) // an import goes on in the background; it is shown, not begun again
        return;
    m_ground.reset();
    m_survey.reset();
    m_path.clear();
    m_file->clear();
    m_notice->hide();
    goTo(File);
    whenAnswered(m_readers.run(QStringLiteral("import/ground"), importGround), this,
        [this, path](const Result<ImportGround> &ground) {
            if (!ground) {
                tell(ground.error());
                return;
            }
            if (!ground->workshop) {
                m_notice->say(Mood::Warning,
                    tr("You have no workshop here, so there is nowhere to import listings to. Ask a "
                       "coordinator for one."));
                return;
            }
            m_ground = *ground;
            m_planning = ground->planning;
            m_columns->setPlanning(m_planning);
            if (const QString wanted = m_path.isEmpty() ? path : m_path; !wanted.isEmpty())
                take(wanted);
        });
}

void ImportFlow::choose()
{
    m_prompt.openFile(this,
        {tr("Choose the file to import"), {tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")},
            QFileInfo(m_path).path(), {}},
        [this](const QString &path) {
            if (!path.isEmpty())
                take(path);
        });
}

void ImportFlow::take(const QString &path)
{
    if (isRunning() || path.isEmpty())
        return;
    m_path = path;
    if (!m_ground) // comes in a moment, and takes the file then
        return;
    m_options = m_ground->options;
    m_file->clear();
    survey(false);
}

void ImportFlow::reread()
{
    m_options = m_ground->options; // what was chosen for other columns means nothing now
    m_file->applyTo(m_options);
    survey(false);
}

ImportOptions ImportFlow::running() const
{
    ImportOptions options = m_options;
    options.stop = m_progress->stop();
    options.progress = [passed = m_progress->passed()](qint64 done, qint64 total) {
        passed->done = done;
        passed->total = total;
    };
    return options;
}

void ImportFlow::survey(bool goOn)
{
    begin(tr("Looking through %1").arg(fileName()));
    whenAnswered(QtConcurrent::run(surveyFile, m_path, running()), this,
        [this, goOn](const Result<TableSurvey> &found) { surveyed(found, goOn); });
}

void ImportFlow::surveyed(const Result<TableSurvey> &found, bool goOn)
{
    end();
    if (!found) {
        if (found.error().fault == Fault::Cancelled)
            return;
        m_survey.reset();
        m_file->refuse(fileName(), refusalWords(found.error(), fileName()),
            found.error().reason == Reason::UnknownTableFormat);
        goTo(File);
        return;
    }
    const bool known = m_survey.has_value();
    m_survey = *found;
    m_file->setSurvey(fileName(), *m_survey);
    m_columns->setSurvey(*m_survey, m_options, m_ground->currency);
    if (!goOn || !known) {
        goTo(goOn ? Columns : File);
        m_next->setFocus();
    } else if (!m_survey->questions.isEmpty() || m_survey->currencyNeeded) {
        goTo(Columns); // another map may open other questions
        m_columns->checkAnswers();
    } else {
        check();
    }
}

TableReading ImportFlow::table() const
{
    return {m_path, *m_survey, running(), m_planning};
}

void ImportFlow::check()
{
    begin(tr("Comparing with your listings"));
    auto job = [table = table(), workshop = *m_ground->workshop](
                   const Store &store) { return checkFile(store, workshop, table); };
    whenAnswered(m_readers.run(QStringLiteral("import/check"), std::move(job)), this,
        [this](const Result<ImportReading> &reading) { checked(reading); });
}

void ImportFlow::checked(const Result<ImportReading> &reading)
{
    end();
    if (!reading) {
        if (reading.error().fault != Fault::Cancelled)
            m_notice->say(Mood::Problem, refusalWords(reading.error(), fileName()));
        return;
    }
    m_reading = *reading;
    if (m_steps->currentIndex() != Check)
        m_check->showAll();
    m_check->setReading(m_reading, m_survey->head.columns);
    goTo(Check);
}

void ImportFlow::import()
{
    m_problemFile = std::make_shared<QTemporaryFile>(); // rows with problems go there as they are found
    if (!m_problemFile->open())
        return tell(Error{Fault::Storage, Reason::FileUnwritable, m_problemFile->fileTemplate(), {}, {}});
    begin(tr("Importing"), true);
    TableImport request{table(), m_reading.keys, {*m_ground->workshop, fileName(), m_columns->counts()},
        {m_problemFile.get(), problemWords}};
    request.reading.options.progress = {}; // listings are counted instead
    request.progress = [passed = m_progress->passed()](qint64 done, qint64 total) {
        passed->done = done;
        passed->total = total;
    };
    auto job = [request = std::move(request), file = m_problemFile](
                   Store &store) { return importTable(store, request); };
    whenAnswered(m_writer.run(std::move(job)), this,
        [this](const Result<TableImported> &imported) { this->imported(imported); });
}

void ImportFlow::imported(const Result<TableImported> &done)
{
    end();
    if (!done) {
        m_problemFile.reset();
        if (done.error().fault == Fault::Cancelled)
            m_notice->say(Mood::Note, tr("Stopped. Nothing was imported."));
        else
            tell(done.error());
        return;
    }
    const ImportOutcome &outcome = done->outcome;
    m_committed = outcome.committed;
    m_imported = outcome.listings;
    m_problemFile->close(); // it stays until the next import
    m_done->setOutcome(outcome, outcome.counts.problems, done->plan.summary.loss);
    goTo(Done);
    m_next->setFocus();
    const QPointer<ImportFlow> flow(this);
    Q_EMIT said(m_done->text(), [flow, step = m_committed.undoStep] {
        if (flow)
            flow->undo(step);
    });
}

void ImportFlow::undo(qint64 step)
{
    if (step == 0 || step != m_committed.undoStep)
        return;
    whenAnswered(m_writer.run([step](Store &store) { return undoImport(store, step); }), this,
        [this, step](const Result<Committed> &undone) {
            if (!undone && undone.error().reason == Reason::StaleState) {
                m_done->say(
                    tr("Something else was changed since. Undo that first, then undo the import."), true);
                return;
            }
            if (!undone) {
                m_done->say(explain(undone.error()), true);
                return;
            }
            if (step == m_committed.undoStep)
                m_committed = {};
            m_done->setUndone();
            Q_EMIT said(m_done->text(), {});
        });
}

void ImportFlow::saveProblems()
{
    const QFileInfo source(m_path);
    const QString suggestion = source.dir().filePath(
        tr("%1 with problems").arg(source.completeBaseName()) + QStringLiteral(".csv"));
    m_prompt.saveFile(this,
        {tr("Save the rows with problems"), {tr("Tables (*.csv)")}, suggestion, QStringLiteral("csv")},
        [this](const QString &target) {
            if (target.isEmpty())
                return;
            whenAnswered(QtConcurrent::run(copyProblemFile, m_problemFile->fileName(), target), this,
                [this, target](const Result<void> &done) {
                    m_done->say(
                        done ? tr("Saved as %1.").arg(QFileInfo(target).fileName()) : explain(done.error()),
                        !done);
                });
        });
}

void ImportFlow::tell(const Error &error)
{
    m_notice->say(Mood::Problem, explain(error));
}

} // namespace cooperage
