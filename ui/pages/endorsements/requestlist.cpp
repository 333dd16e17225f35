// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/requestlist.h"

#include "models/actions/praise.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/pages/endorsements/endorsementtable.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace cooperage {

namespace {

constexpr int soonMs = 150;

} // namespace

RequestList::RequestList(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_search(new SearchField(tr("Find requests"), this))
    , m_remind(new QPushButton(tr("Remind the late reviewers"), this))
    , m_views(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_rows(new QTableView(m_stack))
    , m_table(new EndorsementTable(this))
    , m_nothing(new EmptyState(m_stack))
{
    arrange();
    arrangeTable();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &RequestList::refresh);
    connect(m_search, &SearchField::searched, this, &RequestList::refresh);
    connect(m_search, &SearchField::downPressed, this, [this] { m_rows->setFocus(); });
    connect(m_nothing, &EmptyState::pressed, this, &RequestList::offer);
    connect(m_remind, &QPushButton::clicked, this, &RequestList::remind);
    connect(m_rows, &QTableView::doubleClicked, this, &RequestList::openCurrent);
    connect(&bench.writer, &Writer::changed, this, [this](const ChangeSet &changes) {
        for (const char *table :
            {"endorsement", "review", "coordinator_ties", "assessment", "standard", "listing", "workshop"}) {
            if (changes.contains(QLatin1String(table)) && !m_soon.isActive())
                m_soon.start(); // also unseen: the badge counts
        }
    });
    refresh();
}

void RequestList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh(); // days pass, too
}

void RequestList::setRegister(bool on)
{
    m_register = on;
    m_views->setVisible(!on);
    fitColumns();
    refresh();
}

void RequestList::setView(EndorsementView view)
{
    m_view = view;
    m_chosen = true;
    if (auto *chip = m_chips.value(int(view)))
        chip->setChecked(true);
    refresh();
}

Result<RequestList::Answer> RequestList::read(
    const Store &store, const EndorsementFilter &filter, Instant now)
{
    Answer answer;
    auto lines = endorsementsOf(store, filter, now);
    const auto actor = store.actor();
    if (!lines || !actor)
        return failure(lines ? actor.error() : lines.error());
    answer.lines = std::move(*lines);
    answer.coordinates = actor->has(Role::Coordinator);
    answer.works = actor->workshop.has_value();
    for (int view = 0; view <= int(EndorsementView::Mine); ++view) {
        const auto count = endorsementCount(store, EndorsementView(view), now);
        if (!count)
            return failure(count.error());
        answer.counts.insert(view, *count);
    }
    return answer;
}

void RequestList::refresh()
{
    m_soon.stop();
    const EndorsementFilter filter{view(), m_search->text(), 500};
    const Instant now{m_bench.clock.now()};
    auto job = [filter, now](const Store &store) { return read(store, filter, now); };
    whenAnswered(m_bench.readers.run(QStringLiteral("endorsements/list"), job), this,
        [this, now](const Result<Answer> &answer) {
            if (answer)
                show(*answer, now);
            else if (answer.error().fault != Fault::Cancelled)
                Q_EMIT failed(answer.error());
        });
}

void RequestList::show(const Answer &answer, Instant now)
{
    showChips(answer);
    m_remind->setVisible(!m_register && m_view == EndorsementView::OverdueReviews && answer.coordinates
        && !answer.lines.isEmpty());
    Q_EMIT assigned(answer.counts.value(int(EndorsementView::Assigned)));
    if (!m_chosen && !m_register) { // what waits for somebody comes first
        m_chosen = true;
        for (const auto view : {EndorsementView::Assigned, EndorsementView::NeedsDecision,
                 EndorsementView::NeedsPublishing, EndorsementView::NeedsScreening}) {
            if (answer.counts.value(int(view)) > 0 && !m_chips.value(int(view))->isHidden()) {
                setView(view);
                return;
            }
        }
    }
    const EndorsementLine *before = m_table->lineAt(m_rows->currentIndex().row());
    const RawId chosen = before ? before->request.id : RawId();
    m_table->setLines(answer.lines, now);
    if (answer.lines.isEmpty()) {
        showNothing();
        return;
    }
    m_stack->setCurrentWidget(m_rows);
    m_rows->selectionModel()->setCurrentIndex(m_table->index(qMax(0, m_table->rowOf(chosen)), 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    fitColumns();
}

void RequestList::showChips(const Answer &answer)
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const auto view = EndorsementView(chip.key());
        const int count = answer.counts.value(chip.key());
        (*chip)->setCount(count);
        const bool ofCoordinators = view == EndorsementView::NeedsScreening
            || view == EndorsementView::NeedsDecision || view == EndorsementView::NeedsPublishing
            || view == EndorsementView::OverdueReviews;
        // What a role brings along; a stand-in has no role, but something to do.
        const bool sensible = view == EndorsementView::Everything || view == m_view
            || (ofCoordinators && answer.coordinates) || view == EndorsementView::Assigned
            || (view == EndorsementView::Mine && (answer.works || count > 0));
        (*chip)->setVisible(sensible);
    }
}

bool RequestList::offers(EndorsementView view) const
{
    const FilterChip *chip = m_chips.value(int(view));
    return chip && !chip->isHidden();
}

void RequestList::showNothing()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    QString heading = tr("Nothing here now");
    QString sentence = tr("Nothing of this kind is waiting.");
    QString button = tr("Show all requests");
    if (searching) {
        heading = tr("No request matches");
        sentence = tr("Try other words: a subject, a maker, a standard or a number.");
        button = tr("Clear the search");
    } else if (m_register) {
        heading = tr("Nothing is endorsed yet");
        sentence = tr("What the collective has endorsed is listed here, with the day it is valid until.");
        button = tr("Show all requests");
    } else if (m_view == EndorsementView::Assigned) {
        heading = tr("Nothing to review");
        sentence = tr("Reviews a coordinator asks for appear here.");
    } else if (m_view == EndorsementView::Everything || m_view == EndorsementView::Mine) {
        heading = tr("No request yet");
        sentence = tr("Good work deserves to be seen: have the collective look at one of your pieces.");
        button = tr("Ask for an endorsement…");
    }
    m_nothing->setWords(QStringLiteral("endorsements"), heading, sentence, button, true);
    m_stack->setCurrentWidget(m_nothing);
}

void RequestList::offer()
{
    if (!m_search->text().trimmed().isEmpty()) {
        m_search->setQuietly({});
        refresh();
    } else if (!m_register && (m_view == EndorsementView::Everything || m_view == EndorsementView::Mine)) {
        Q_EMIT askWanted();
    } else {
        setView(EndorsementView::Everything);
        Q_EMIT allWanted();
    }
}

void RequestList::openCurrent()
{
    if (const EndorsementLine *line = m_table->lineAt(m_rows->currentIndex().row()))
        Q_EMIT openWanted(line->request.id);
}

void RequestList::remind()
{
    const EndorsementLine *line = m_table->lineAt(m_rows->currentIndex().row());
    if (!line)
        return;
    const Id<Endorsement> request(line->request.id);
    auto job = [request](Store &store) { return remindReviewers(store, request); };
    whenAnswered(m_bench.writer.run(std::move(job)), this, [this](const Result<int> &done) {
        if (done)
            Q_EMIT reminded(*done);
        else
            Q_EMIT failed(done.error());
    });
}

bool RequestList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cooperage
