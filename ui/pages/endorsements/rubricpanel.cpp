// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/rubricpanel.h"

#include "ui/pages/endorsements/criterionrow.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int pauseMs = 700;

} // namespace

RubricPanel::RubricPanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_status(new NoticeBar(this))
    , m_lines(new QVBoxLayout)
    , m_words(new QWidget(this))
    , m_reasonCaption(new QLabel(tr("Wh&y the review is revised"), m_words))
    , m_reason(new QLineEdit(m_words))
    , m_remarkCaption(new QLabel(tr("Re&mark to the coordinator and the other reviewers"), m_words))
    , m_remark(new QPlainTextEdit(m_words))
    , m_score(new QLabel(this))
    , m_kept(new QLabel(this))
{
    setObjectName(QStringLiteral("rubric"));
    arrange();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RubricPanel::keepNow);
    connect(m_reason, &QLineEdit::textEdited, this, &RubricPanel::edited);
    connect(m_remark, &QPlainTextEdit::textChanged, this, [this] { // also said when it is first laid out
        const QString text = m_remark->toPlainText();
        if (std::exchange(m_typed, text) != text)
            edited();
    });
}

void RubricPanel::show(const RequestSheet &sheet)
{
    const RubricForm &form = sheet.form;
    const QString key = QStringLiteral("%1 %2 %3 %4 %5")
                            .arg(sheet.request().id.hex(), sheet.about.version.id.hex())
                            .arg(int(form.kind))
                            .arg(sheet.request().round)
                            .arg(form.open ? 1 : 0);
    const bool other = m_shown != key;
    if (other && m_dirty)
        keepNow();
    const bool criteria = sheet.about.criteria.size() != m_sheet.about.criteria.size()
        || sheet.about.version.id != m_sheet.about.version.id;
    m_sheet = sheet;
    m_shown = key;
    m_card->setTitle(standardWords(sheet.standardName, sheet.about.version.number));
    if (criteria)
        rebuild();
    const bool typing = m_dirty || (QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget()));
    if (other || criteria || !typing) // never over what is being typed
        fill();
    showKept();
    const QString words = status();
    if (words.isEmpty())
        m_status->hide();
    else
        m_status->say(form.closed ? Mood::Warning : Mood::Note, words);
    showScore();
}

void RubricPanel::rebuild()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const Criterion &criterion : m_sheet.about.criteria) {
        auto *row = new CriterionRow(criterion, this);
        connect(row, &CriterionRow::changed, this, &RubricPanel::edited);
        m_lines->addWidget(row);
        m_rows.append(row);
    }
}

void RubricPanel::fill()
{
    const RubricForm &form = m_sheet.form;
    for (CriterionRow *row : std::as_const(m_rows)) {
        std::optional<int> mark;
        QString why;
        for (const Mark &one : form.marks) {
            if (!one.removed && RawId(one.criterion) == row->criterion().id) {
                mark = one.mark;
                why = one.why;
            }
        }
        row->show(mark, why, !form.open);
    }
    const QSignalBlocker quiet(m_remark);
    const bool fresh = form.revising && form.assessment && form.assessment->sent; // nothing of it written yet
    const QString remark = form.assessment ? form.assessment->remark : QString();
    m_typed = remark;
    if (m_remark->toPlainText() != remark)
        m_remark->setPlainText(remark);
    m_reason->setText(form.assessment && !fresh ? form.assessment->revisionReason : QString());
    const bool panel = form.kind == AssessmentKind::Panel && (form.open || form.assessment);
    const bool said = panel && (form.open || !remark.isEmpty());
    m_remarkCaption->setVisible(said);
    m_remark->setVisible(said);
    m_remark->setReadOnly(!form.open);
    m_reasonCaption->setVisible(form.open && form.revising);
    m_reason->setVisible(form.open && form.revising);
    m_dirty = false;
}

void RubricPanel::edited()
{
    if (!m_sheet.form.open)
        return;
    m_dirty = true;
    m_kept->hide();
    for (CriterionRow *row : std::as_const(m_rows))
        row->showProblem({});
    showScore();
    m_pause.start();
}

Marking RubricPanel::marking(bool send) const
{
    Marking marking;
    marking.request = Id<Endorsement>(m_sheet.request().id);
    marking.kind = m_sheet.form.kind;
    for (const CriterionRow *row : m_rows)
        marking.marks.append(row->given());
    marking.remark = m_remark->toPlainText();
    marking.revisionReason = m_reason->text();
    marking.send = send;
    return marking;
}

void RubricPanel::keepNow()
{
    m_pause.stop();
    if (!std::exchange(m_dirty, false) || !m_sheet.form.open)
        return;
    Q_EMIT wanted([kept = marking(false)](Store &store) { return saveMarking(store, kept); }, {});
}

bool RubricPanel::send()
{
    m_pause.stop();
    QList<MarkLine> lines;
    for (const CriterionRow *row : std::as_const(m_rows))
        lines.append(row->line());
    const auto problems
        = markProblems(std::span<const MarkLine>(lines.constData(), std::size_t(lines.size())));
    for (const MarkProblem &one : problems)
        m_rows.at(one.line)->showProblem(one.reason);
    if (!problems.isEmpty()) {
        m_rows.at(problems.first().line)->focusMissing();
        return false;
    }
    if (m_sheet.form.revising && m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        m_status->say(Mood::Warning, tr("Say in one sentence why the review is revised."));
        return false;
    }
    m_dirty = false;
    const QString words = m_sheet.form.kind == AssessmentKind::Own
        ? tr("Self-assessment sent.")
        : tr("Review sent. It counts when the server has it.");
    Q_EMIT wanted([sent = marking(true)](Store &store) { return saveMarking(store, sent); }, words);
    return true;
}

void RubricPanel::hideEvent(QHideEvent *event)
{
    keepNow();
    QWidget::hideEvent(event);
}

} // namespace cooperage
