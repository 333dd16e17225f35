// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importflow.h"

#include "ui/pages/import/checkstep.h"
#include "ui/pages/import/columnstep.h"
#include "ui/pages/import/donestep.h"
#include "ui/pages/import/filestep.h"
#include "ui/pages/import/importwords.h"
#include "ui/pages/import/progressstrip.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryFile>
#include <QVBoxLayout>

namespace cooperage {

ImportFlow::ImportFlow(Writer &writer, Readers &readers, Prompt &prompt, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_readers(readers)
    , m_prompt(prompt)
    , m_looks(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_steps(new QStackedWidget(this))
    , m_file(new FileStep(this))
    , m_columns(new ColumnStep(this))
    , m_check(new CheckStep(this))
    , m_done(new DoneStep(this))
    , m_progress(new ProgressStrip(clock, this))
    , m_leave(new QPushButton(tr("Cancel"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("importFlow"));
    m_leave->setObjectName(QStringLiteral("importLeave"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next->setObjectName(QStringLiteral("importNext"));
    m_next->setProperty("primary", true);
    arrange();
    connectSteps();
    goTo(File);
}

void ImportFlow::arrange()
{
    auto *names = new QHBoxLayout;
    names->setSpacing(fontUnit());
    for (const QString &name : {tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 Done")}) {
        auto *label = new QLabel(name, this);
        label->setTextFormat(Qt::PlainText);
        names->addWidget(label);
        m_names.append(label);
    }
    m_looks->setTextFormat(Qt::PlainText);
    m_looks->setWordWrap(true);
    m_looks->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_looks->setForegroundRole(QPalette::PlaceholderText);
    names->addWidget(m_looks, 1);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns),
             static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_done)})
        m_steps->addWidget(step);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(fontUnit() * 0.75);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(names);
    column->addWidget(m_notice);
    column->addWidget(m_steps, 1);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    m_notice->setClosable(true);
    m_notice->hide();
}

void ImportFlow::connectSteps()
{
    connect(m_file, &FileStep::chooseRequested, this, &ImportFlow::choose);
    connect(m_file, &FileStep::dropped, this, &ImportFlow::take);
    connect(m_file, &FileStep::shapeChanged, this, &ImportFlow::reread);
    connect(m_file, &FileStep::byHandRequested, this, [this] {
        m_options.dialect = TableDialect::ByHand;
        survey(true);
    });
    connect(m_check, &CheckStep::mended, this, [this](qint64 row, int column, const QString &text) {
        m_options.mendedCells[row].insert(column, text);
        survey(true); // a mended cell may decide how numbers are read
    });
    connect(m_done, &DoneStep::undoRequested, this, [this] { undo(m_committed.undoStep); });
    connect(m_done, &DoneStep::problemFileRequested, this, &ImportFlow::saveProblems);
    connect(m_done, &DoneStep::openRequested, this, [this] {
        Q_EMIT openRequested(m_imported);
        Q_EMIT finished();
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_progress->cancel();
        Q_EMIT finished();
    });
    connect(m_back, &QPushButton::clicked, this, &ImportFlow::back);
    connect(m_next, &QPushButton::clicked, this, &ImportFlow::next);
    connect(m_notice, &NoticeBar::closed, m_notice, &QWidget::hide);
}

void ImportFlow::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    for (int i = 0; i < int(m_names.size()); ++i) {
        QLabel *label = m_names.at(i);
        QFont bold;
        bold.setBold(i == step); // only this is set, so that the text size goes on following the program's
        label->setFont(bold);
        label->setForegroundRole(i == step ? QPalette::WindowText : QPalette::PlaceholderText);
    }
    m_steps->setAccessibleName(tr("Step %1 of 4").arg(m_names.at(step)->text()));
    const bool known = m_survey && (step == Columns || step == Check);
    m_looks->setText(known ? looksLikeWords(*m_survey) : QString());
    showButtons();
}

void ImportFlow::showButtons()
{
    const int step = m_steps->currentIndex();
    const bool busy = isRunning();
    m_steps->setEnabled(!busy);
    m_leave->setVisible(step != Done);
    m_back->setVisible(step == Columns || step == Check);
    m_back->setEnabled(!busy);
    const qint64 ready = m_reading.counts.added + m_reading.counts.updated;
    const qint64 problems = m_reading.counts.problems;
    if (step == Check && problems > 0)
        m_next->setText(tr("Import %n, leave %1 in a file", nullptr, int(ready)).arg(problems));
    else if (step == Check)
        m_next->setText(ready > 0 ? tr("Import %n", nullptr, int(ready)) : tr("Nothing to import"));
    else
        m_next->setText(step == Done ? tr("Close") : tr("Next"));
    m_next->setEnabled(!busy && (step == Done || (step == Check ? ready > 0 : m_survey.has_value())));
}

bool ImportFlow::isRunning() const
{
    return m_progress->isRunning();
}

bool ImportFlow::goUp()
{
    if (isRunning()) {
        m_progress->cancel();
        return true;
    }
    const int step = m_steps->currentIndex();
    if (step != Columns && step != Check)
        return false;
    back();
    return true;
}

void ImportFlow::back()
{
    goTo(m_steps->currentIndex() == Check ? Columns : File);
}

void ImportFlow::next()
{
    switch (m_steps->currentIndex()) {
    case File:
        goTo(Columns);
        break;
    case Columns:
        if (!m_columns->checkAnswers())
            return;
        m_columns->applyTo(m_options, m_planning);
        survey(true);
        break;
    case Check:
        import();
        break;
    default:
        Q_EMIT finished();
    }
}

void ImportFlow::begin(const QString &what, bool counted)
{
    m_focused = isAncestorOf(QApplication::focusWidget());
    m_notice->hide();
    m_progress->begin(what, counted);
    showButtons();
}

void ImportFlow::end()
{
    m_progress->end();
    showButtons();
    // What was pressed was switched off meanwhile, and the keys must not end up in the sidebar.
    if (m_focused && !isAncestorOf(QApplication::focusWidget()))
        (m_next->isEnabled() ? m_next : m_leave)->setFocus(Qt::OtherFocusReason);
}

QString ImportFlow::fileName() const
{
    return QFileInfo(m_path).fileName();
}

} // namespace cooperage
