// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/criterionrow.h"

#include "models/tables/celltext.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

namespace cooperage {

namespace {

QLabel *plain(QWidget *parent, bool muted)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

CriterionRow::CriterionRow(const Criterion &criterion, QWidget *parent)
    : QWidget(parent)
    , m_criterion(criterion)
    , m_levels(criterion.levels.split(u'\n', Qt::SkipEmptyParts))
    , m_name(plain(this, false))
    , m_more(new QToolButton(this))
    , m_marks(new SegmentedControl(criterion.name, this))
    , m_given(plain(this, false))
    , m_level(plain(this, true))
    , m_all(plain(this, true))
    , m_whyCaption(plain(this, false))
    , m_why(new QPlainTextEdit(this))
    , m_problem(plain(this, false))
{
    setObjectName(QStringLiteral("criterion"));
    arrange();
    connect(m_marks, &SegmentedControl::chosen, this, [this](int index) {
        m_mark = m_criterion.least + index;
        describe();
        Q_EMIT changed();
    });
    connect(m_why, &QPlainTextEdit::textChanged, this, [this] { // also said when it is first laid out
        const QString text = m_why->toPlainText();
        if (std::exchange(m_typed, text) != text)
            Q_EMIT changed();
    });
    connect(m_more, &QToolButton::toggled, m_all, &QWidget::setVisible);
}

QString CriterionRow::levelOf(int mark) const
{
    return m_levels.value(mark - m_criterion.least).trimmed();
}

bool CriterionRow::isYesOrNo() const
{
    return m_criterion.veto && m_criterion.most == m_criterion.least + 1;
}

QString CriterionRow::markWords(int mark) const
{
    if (isYesOrNo())
        return mark == m_criterion.least ? tr("not ok") : tr("ok");
    return QLocale().toString(mark);
}

void CriterionRow::arrange()
{
    scaleFont(m_name, 1.0, true);
    QString name = isolated(m_criterion.name);
    if (m_criterion.weight > 0)
        name += QStringLiteral("  ×%1").arg(QLocale().toString(m_criterion.weight));
    if (m_criterion.veto)
        name += QStringLiteral("  ") + tr("(lowest mark is a veto)");
    m_name->setText(name);
    m_more->setObjectName(QStringLiteral("levels"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setIcon(icon(QStringLiteral("note")));
    m_more->setAccessibleName(tr("What each mark of %1 means").arg(m_criterion.name));
    m_more->setToolTip(tr("What each mark means"));
    QStringList all;
    for (int mark = m_criterion.least; mark <= m_criterion.most; ++mark) {
        m_marks->add(markWords(mark));
        all.append(QStringLiteral("%1 – %2").arg(markWords(mark), isolated(levelOf(mark))));
    }
    const auto buttons = m_marks->findChildren<QAbstractButton *>();
    for (int i = 0; i < buttons.size(); ++i) {
        buttons.at(i)->setToolTip(levelOf(m_criterion.least + i));
        buttons.at(i)->setAccessibleDescription(levelOf(m_criterion.least + i));
    }
    m_all->setText(all.join(u'\n'));
    m_all->hide();
    m_more->setVisible(!m_levels.isEmpty());
    m_whyCaption->setText(tr("Why"));
    m_whyCaption->setBuddy(m_why);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAccessibleName(tr("Why this mark for %1").arg(m_criterion.name));
    m_why->setTabChangesFocus(true);
    m_why->setFixedHeight(fontUnit() * 4);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, fontUnit() / 2);
    column->setSpacing(fontUnit() / 4);
    column->addLayout(top);
    for (QWidget *one :
        {static_cast<QWidget *>(m_marks), static_cast<QWidget *>(m_given), static_cast<QWidget *>(m_level),
            static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_whyCaption),
            static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_problem)})
        column->addWidget(one);
    describe();
}

void CriterionRow::show(const std::optional<int> &mark, const QString &why, bool readOnly)
{
    m_mark = mark;
    m_typed = why;
    m_readOnly = readOnly;
    m_marks->setCurrent(mark ? *mark - m_criterion.least : -1);
    if (m_why->toPlainText() != why) {
        const QSignalBlocker quiet(m_why);
        m_why->setPlainText(why);
    }
    showProblem({});
    describe();
}

void CriterionRow::describe()
{
    m_marks->setVisible(!m_readOnly);
    m_given->setVisible(m_readOnly && m_mark);
    m_given->setText(!m_mark ? QString()
            : isYesOrNo()    ? markWords(*m_mark)
                             : tr("%1 of %2").arg(markWords(*m_mark), markWords(m_criterion.most)));
    const QString level = m_mark ? levelOf(*m_mark) : QString();
    m_level->setText(level);
    m_level->setVisible(!level.isEmpty());
    const bool hasWhy = !m_why->toPlainText().trimmed().isEmpty();
    const bool needed = !m_readOnly && needsWhy(line());
    m_whyCaption->setText(needed ? tr("Why (needed for this mark)") : tr("Why"));
    m_whyCaption->setVisible(needed || hasWhy);
    m_why->setVisible(needed || hasWhy);
    m_why->setReadOnly(m_readOnly);
}

GivenMark CriterionRow::given() const
{
    return {Id<Criterion>(m_criterion.id), m_mark, m_why->toPlainText()};
}

MarkLine CriterionRow::line() const
{
    return {m_criterion.name, m_criterion.least, m_criterion.most, m_criterion.veto, m_mark,
        m_why->toPlainText()};
}

void CriterionRow::showProblem(const std::optional<Reason> &reason)
{
    m_problem->setVisible(reason.has_value());
    if (!reason)
        return;
    Error error{Fault::Invalid, *reason};
    error.subject = m_criterion.name;
    m_problem->setText(explain(error));
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, tones().problem.ink);
    m_problem->setPalette(colours);
}

void CriterionRow::focusMissing()
{
    if (!m_mark) {
        const auto buttons = m_marks->findChildren<QAbstractButton *>();
        if (!buttons.isEmpty())
            buttons.first()->setFocus(Qt::OtherFocusReason);
    } else {
        m_why->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace cooperage
