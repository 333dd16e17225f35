// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards/selfscoresheet.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/criterionrow.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/shell/explain.h"
#include "ui/widgets/scaledfont.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace cooperage {

namespace {

constexpr int pauseMs = 700;

QLabel *words(const QString &text, bool muted)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SelfScoreSheet::SelfScoreSheet(const Workbench &bench, const QString &standard,
    const StandardVersion &version, const QList<Criterion> &criteria, QWidget *over)
    : QDialog(over)
    , m_bench(bench)
    , m_version(version)
    , m_listing(new QComboBox)
    , m_none(words(tr("Your workshop has no listing yet."), true))
    , m_rubric(new QWidget)
    , m_score(words({}, false))
{
    setObjectName(QStringLiteral("selfScoreSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your own work by %1").arg(standardWords(standard, version.number)));
    arrange(criteria);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SelfScoreSheet::keep);
    connect(m_listing, &QComboBox::activated, this, &SelfScoreSheet::showListing);
    const int u = fontUnit();
    resize(QSize(34 * u, 38 * u).boundedTo(over->window()->size() * 9 / 10));
    read();
}

SelfScoreSheet::~SelfScoreSheet() = default;

void SelfScoreSheet::arrange(const QList<Criterion> &criteria)
{
    m_listing->setObjectName(QStringLiteral("ownListing"));
    m_listing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_listing->setMinimumContentsLength(20);
    m_score->setObjectName(QStringLiteral("selfScore"));
    scaleFont(m_score, 1.15, true);
    auto *caption = new QLabel(tr("&Listing:"));
    caption->setBuddy(m_listing);
    auto *lines = new QVBoxLayout(m_rubric);
    for (const Criterion &criterion : criteria) {
        auto *row = new CriterionRow(criterion, m_rubric);
        connect(row, &CriterionRow::changed, this, &SelfScoreSheet::edited);
        lines->addWidget(row);
        m_rows.append(row);
    }
    lines->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_rubric);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("closeSelfScore"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words(tr("Only your workshop sees this. It is kept as you mark; whoever asks for an "
                               "endorsement of the listing finds the marks there."),
        true));
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_listing, 1);
    column->addLayout(row);
    column->addWidget(m_none);
    column->addWidget(area, 1);
    column->addWidget(m_score);
    column->addWidget(buttons);
    m_none->hide();
}

void SelfScoreSheet::read()
{
    auto job = [version = Id<StandardVersion>(m_version.id)](
                   const Store &store) { return selfScores(store, version); };
    whenAnswered(m_bench.readers.run(QStringLiteral("standards/selfscores"), job), this,
        [this](const Result<QList<SelfScore>> &scores) {
            if (scores)
                fill(*scores);
        });
}

QString SelfScoreSheet::nameOf(const SelfScore &score) const
{
    if (score.score)
        return QStringLiteral("%1 · %2").arg(isolated(score.title), scoreWords(*score.score));
    if (!score.marks.isEmpty())
        return QStringLiteral("%1 · %2").arg(
            isolated(score.title), tr("%1 of %2 marked").arg(score.marks.size()).arg(score.criteria));
    return isolated(score.title);
}

void SelfScoreSheet::fill(const QList<SelfScore> &scores)
{
    m_scores = scores;
    const QSignalBlocker quiet(m_listing);
    m_listing->clear();
    for (const SelfScore &score : scores)
        m_listing->addItem(nameOf(score), score.listing.bytes());
    m_none->setVisible(scores.isEmpty());
    m_listing->setEnabled(!scores.isEmpty());
    m_rubric->setVisible(!scores.isEmpty());
    const int before = m_listing->findData(m_shown.bytes());
    m_listing->setCurrentIndex(std::max(0, before));
    if (before < 0) // never over what is being marked
        showListing();
}

void SelfScoreSheet::showListing()
{
    keep();
    const int at = m_listing->currentIndex();
    if (at < 0 || at >= m_scores.size())
        return;
    const SelfScore &score = m_scores.at(at);
    m_shown = score.listing;
    for (CriterionRow *row : std::as_const(m_rows)) {
        GivenMark given;
        for (const GivenMark &one : score.marks) {
            if (RawId(one.criterion) == row->criterion().id)
                given = one;
        }
        row->show(given.mark, given.why, false);
    }
    m_dirty = false;
    m_score->setText(markedWords(m_rows, m_version, true));
}

void SelfScoreSheet::edited()
{
    m_dirty = true;
    m_score->setText(markedWords(m_rows, m_version, true));
    m_pause.start();
}

void SelfScoreSheet::keep()
{
    m_pause.stop();
    if (!std::exchange(m_dirty, false) || m_shown.isNull())
        return;
    SelfScoring scoring{Id<Listing>(m_shown), Id<StandardVersion>(m_version.id), {}};
    for (const CriterionRow *row : std::as_const(m_rows))
        scoring.marks.append(row->given());
    for (SelfScore &score : m_scores) { // until it is read back
        if (RawId(score.listing) == m_shown)
            score.marks = scoring.marks;
    }
    auto job = [scoring](Store &store) { return saveSelfScore(store, scoring); };
    whenAnswered(m_bench.writer.run(job), this, [this](const Result<Committed> &kept) {
        if (!kept)
            Q_EMIT said(explain(kept.error()), false);
        else
            read();
    });
}

void SelfScoreSheet::done(int result)
{
    keep();
    QDialog::done(result);
}

} // namespace cooperage
