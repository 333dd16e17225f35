// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypanel.h"

#include "models/core/clock.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/forms/undoer.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/widgets/scaledfont.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

constexpr int stepRole = Qt::UserRole;
constexpr int wide = 17; // font heights

} // namespace

HistoryPanel::HistoryPanel(Writer &writer, Readers &readers, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_writer(writer)
    , m_readers(readers)
    , m_clock(clock)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(tr("What you did on this computer. Choose a line to go back to that moment."), this))
{
    setObjectName(QStringLiteral("historyPanel"));
    setAccessibleName(tr("History of changes"));
    setProperty("card", true);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    auto *title = new QLabel(tr("History"), this);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeHistory"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close the history"));
    close->setToolTip(tr("Close the history"));
    close->setFocusPolicy(Qt::StrongFocus);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("steps"));
    m_list->setAccessibleName(tr("Steps, newest first"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(close);
    column->addLayout(top);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusProxy(m_list);
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closeWanted);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { goTo(item->data(stepRole).toLongLong()); });
    connect(&writer, &Writer::changed, this, [this] {
        if (isVisible())
            load();
    });
}

QSize HistoryPanel::sizeHint() const
{
    return {wide * fontMetrics().height(), QFrame::sizeHint().height()};
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    load();
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (enters && focusWidget() == m_list && m_list->currentItem())
        goTo(m_list->currentItem()->data(stepRole).toLongLong());
    else
        QFrame::keyPressEvent(event);
}

void HistoryPanel::load()
{
    auto job = [](const Store &store) { return undoSteps(store); };
    whenAnswered(m_readers.run(QStringLiteral("history/steps"), job), this,
        [this](const Result<QList<UndoStep>> &steps) {
            if (steps)
                fill(*steps);
        });
}

void HistoryPanel::fill(const QList<UndoStep> &steps)
{
    const int row = m_list->currentRow();
    m_list->clear();
    bool passed = false; ///< the moment the program stands at
    for (const UndoStep &one : steps) {
        const bool here = one.done && !passed;
        passed = passed || here;
        const QString text
            = tr("%1 · %2", "what was done · when")
                  .arg(captionWords(one.caption), shortWhen(one.at, {m_clock.now()}, QLocale()));
        add(text, one.step, one.done, here);
    }
    if (!steps.isEmpty())
        add(tr("Before all of this"), 0, true, !passed);
    else
        m_list->addItem(tr("Nothing has been done yet."));
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
}

void HistoryPanel::add(const QString &text, qint64 step, bool done, bool here)
{
    const QString words = here ? tr("%1 (you are here)").arg(text)
        : done                 ? text
                               : tr("%1 (taken back)").arg(text);
    auto *item = new QListWidgetItem(here ? icon(QStringLiteral("check")) : QIcon(), words, m_list);
    item->setData(stepRole, step);
    if (!done)
        item->setForeground(tones().muted);
    if (here) {
        QFont strong = item->font();
        strong.setWeight(QFont::DemiBold);
        item->setFont(strong);
    }
}

void HistoryPanel::goTo(qint64 step)
{
    auto job = [step](Store &store) { return returnTo(store, step); };
    whenAnswered(m_writer.run(job), this, [this](const Result<Returned> &done) {
        if (!done) {
            Q_EMIT said(explain(done.error()));
        } else if (done->steps > 0) {
            QString text = tr("Went %n step(s) through the history.", nullptr, done->steps);
            if (!done->skipped.isEmpty())
                text += u' '
                    + tr("Somebody has changed %1 since; that was left alone.")
                          .arg(fieldCaption(done->skipped.join(QStringLiteral(", "))));
            Q_EMIT said(text);
        }
        load();
    });
}

} // namespace cooperage
