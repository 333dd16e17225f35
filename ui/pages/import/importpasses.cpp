// SPDX-License-Identifier: GPL-3.0-or-later
// What ImportFlow has others do: reading, planning, storing, taking back.
#include "models/actions/exportlistings.h"
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

void ImportFlow::check()
{
    begin(tr("Comparing with your listings"));
    const auto existing = [workshop = *m_ground->workshop, shop = m_planning.shop](
                              const Store &store) { return existingProducts(store, workshop, shop); };
    whenAnswered(m_readers.run(QStringLiteral("import/existing"), existing), this,
        [this](const Result<QList<ExistingProduct>> &found) {
            if (!found || m_progress->stop().stop_requested()) {
                end();
                if (!found)
                    tell(found.error());
                return;
            }
            whenAnswered(QtConcurrent::run(readFile, m_path, *m_survey, running(), *found, m_planning), this,
                [this](const Result<ImportReading> &reading) { checked(reading); });
        });
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
    begin(tr("Importing"), true);
    ProductImport request{
        *m_ground->workshop, m_reading.listings, fileName(), m_columns->counts(), m_planning.blankClears, {}};
    request.progress = [passed = m_progress->passed(), stop = m_progress->stop()](qint64 done, qint64 total) {
        passed->done = done;
        passed->total = total;
        return !stop.stop_requested();
    };
    whenAnswered(m_writer.run([request](Store &store) { return importProducts(store, request); }), this,
        [this](const Result<ImportOutcome> &outcome) { imported(outcome); });
}

void ImportFlow::imported(const Result<ImportOutcome> &outcome)
{
    end();
    if (!outcome) {
        if (outcome.error().fault == Fault::Cancelled)
            m_notice->say(Mood::Note, tr("Stopped. Nothing was imported."));
        else
            tell(outcome.error());
        return;
    }
    m_committed = outcome->committed;
    m_done->setOutcome(*outcome, m_reading.counts.problems, m_reading.summary.loss);
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
            const auto written = QtConcurrent::run(
                writeProblemFile, m_path, *m_survey, m_options, m_reading.problemRows, target);
            whenAnswered(written, this, [this, target](const Result<void> &done) {
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
