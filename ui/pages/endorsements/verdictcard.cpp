// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/verdictcard.h"

#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/stepwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/scaledfont.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr auto endAligned = Qt::AlignRight | Qt::AlignVCenter;

const Mark *markFor(const QList<Mark> &marks, const RawId &criterion)
{
    for (const Mark &one : marks) {
        if (!one.removed && RawId(one.criterion) == criterion)
            return &one;
    }
    return nullptr;
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Reviews"), this))
    , m_panel(new QLabel(this))
    , m_reviewers(
          new FactTable(tr("Reviewers"), {tr("Reviewer"), tr("State"), tr("Ties"), tr("Score")}, this))
    , m_remind(new QPushButton(tr("Remind"), this))
    , m_cancel(new QPushButton(tr("Cancel this invitation…"), this))
    , m_reasons(new QLabel(this))
{
    setObjectName(QStringLiteral("verdict"));
    m_panel->setObjectName(QStringLiteral("panelScore"));
    m_panel->setWordWrap(true);
    scaleFont(m_panel, 1.15, true);
    m_reviewers->setObjectName(QStringLiteral("reviewerTable"));
    m_reviewers->setRowsShown(1, 20);
    m_reviewers->setNothing(tr("Nobody has been invited yet."));
    m_remind->setObjectName(QStringLiteral("remindReviewer"));
    m_cancel->setObjectName(QStringLiteral("cancelInvitation"));
    m_cancel->setProperty("quiet", true);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_card);
    m_card->body()->addWidget(m_panel);
    m_card->body()->addWidget(m_reviewers);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remind);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_reasons);
    connect(m_reviewers, &QTreeWidget::currentItemChanged, this, &VerdictCard::chosen);
    connect(m_remind, &QPushButton::clicked, this, [this] {
        const int row = m_reviewers->current();
        if (row >= 0 && row < m_sheet.reviewers.size())
            Q_EMIT remindWanted(m_sheet.reviewers.at(row).review, m_sheet.reviewers.at(row).name);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        const int row = m_reviewers->current();
        if (row >= 0 && row < m_sheet.reviewers.size())
            Q_EMIT cancelWanted(m_sheet.reviewers.at(row).review, m_sheet.reviewers.at(row).name);
    });
}

QString VerdictCard::nameOf(int number) const
{
    const ReviewerLine &line = m_opened.at(number);
    if (RawId(line.review.reviewer) == m_sheet.me)
        return tr("You");
    return m_sheet.coordinates ? line.name : tr("Reviewer %1").arg(number + 1);
}

void VerdictCard::show(const RequestSheet &sheet)
{
    m_sheet = sheet;
    m_opened.clear();
    for (const ReviewerLine &line : sheet.reviewers) {
        if (line.assessment)
            m_opened.append(line);
    }
    const bool begun = sheet.request().round > 0;
    setVisible((sheet.coordinates && begun) || sheet.opened);
    m_panel->setText(voteWords(sheet));
    m_panel->setVisible(sheet.opened);
    m_reviewers->setVisible(sheet.coordinates);
    if (sheet.coordinates)
        showReviewers();
    chosen();
    showMarks();
    showReasons();
}

/// Whoever was chosen stays so; else whoever is late, since there is something to be done about it.
void VerdictCard::showReviewers()
{
    const RawId before = m_chosen;
    QTreeWidgetItem *late = nullptr;
    QTreeWidgetItem *same = nullptr;
    m_reviewers->clear();
    for (const ReviewerLine &line : m_sheet.reviewers) {
        const Assessment *one = line.assessment ? &*line.assessment : nullptr;
        const QString score = one && one->score ? scoreWords(*one->score) : QStringLiteral("–");
        QString state = reviewStateWords(line.review, line.overdue).word;
        if (line.review.remindedAt && line.overdue != Overdue::No)
            state = tr("%1, reminded %2").arg(state, dayWords(dayOf(*line.review.remindedAt)));
        auto *item = m_reviewers->add({line.name, state, tieWords(line.review.ties).word,
            one && one->veto ? tr("%1, veto").arg(score) : score});
        item->setTextAlignment(3, endAligned);
        item->setToolTip(1, line.review.endReason);
        if (line.review.id == before)
            same = item;
        if (!late && line.overdue != Overdue::No)
            late = item;
    }
    m_reviewers->setCurrentItem(same ? same : late);
}

void VerdictCard::chosen()
{
    const int row = m_reviewers->current();
    const bool mine = m_sheet.coordinates && !m_sheet.notFree && row >= 0 && row < m_sheet.reviewers.size();
    m_chosen = mine ? m_sheet.reviewers.at(row).review.id : RawId();
    const ReviewState state = mine ? m_sheet.reviewers.at(row).review.state : ReviewState::Cancelled;
    const bool late = mine && m_sheet.reviewers.at(row).overdue != Overdue::No;
    const auto &reminded = mine ? m_sheet.reviewers.at(row).review.remindedAt : std::optional<Instant>();
    const bool today = reminded && dayOf(*reminded) == dayOf(m_sheet.now);
    m_remind->setVisible(late);
    m_remind->setEnabled(!today);
    m_remind->setText(today ? tr("Reminded today") : tr("Remind"));
    m_cancel->setVisible(mine && (state == ReviewState::Invited || state == ReviewState::Accepted));
}

void VerdictCard::showMarks()
{
    delete m_marks;
    m_marks = nullptr;
    if (m_opened.isEmpty())
        return;
    QStringList heads{tr("Criterion")};
    for (int i = 0; i < m_opened.size(); ++i)
        heads.append(nameOf(i));
    auto *table = new FactTable(tr("Marks side by side"), heads, m_card);
    table->setObjectName(QStringLiteral("markTable"));
    table->setRowsShown(1, 41);
    const auto add
        = [this, table](const QString &name, const std::function<QString(const ReviewerLine &)> &cell) {
              QStringList cells{name};
              for (const ReviewerLine &line : std::as_const(m_opened))
                  cells.append(cell(line));
              auto *item = table->add(cells);
              for (int i = 1; i < cells.size(); ++i)
                  item->setTextAlignment(i, endAligned);
          };
    for (const Criterion &criterion : std::as_const(m_sheet.about.criteria)) {
        add(criterion.name, [&criterion](const ReviewerLine &line) {
            const Mark *mark = markFor(line.marks, criterion.id);
            return mark ? QLocale().toString(mark->mark) : QStringLiteral("–");
        });
    }
    add(tr("Score"), [](const ReviewerLine &line) {
        return line.assessment->score ? scoreWords(*line.assessment->score) : QStringLiteral("–");
    });
    m_marks = table;
    m_card->body()->insertWidget(m_card->body()->indexOf(m_reasons), table);
}

void VerdictCard::showReasons()
{
    QStringList lines;
    for (int i = 0; i < m_opened.size(); ++i) {
        const ReviewerLine &line = m_opened.at(i);
        for (const Criterion &criterion : std::as_const(m_sheet.about.criteria)) {
            const Mark *mark = markFor(line.marks, criterion.id);
            if (mark && !mark->why.isEmpty())
                lines.append(tr("%1 on %2 (%3): %4")
                                 .arg(isolated(nameOf(i)), isolated(criterion.name),
                                     QLocale().toString(mark->mark), isolated(mark->why)));
        }
        if (!line.assessment->remark.isEmpty())
            lines.append(tr("%1: %2").arg(isolated(nameOf(i)), isolated(line.assessment->remark)));
        if (!line.assessment->revisionReason.isEmpty())
            lines.append(tr("%1 revised the review: %2")
                             .arg(isolated(nameOf(i)), isolated(line.assessment->revisionReason)));
    }
    m_reasons->setText(lines.join(u'\n'));
    m_reasons->setVisible(!lines.isEmpty());
}

} // namespace cooperage
