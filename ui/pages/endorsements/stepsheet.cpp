// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/stepsheet.h"

#include "ui/pages/endorsements/tieform.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cooperage {

StepSheet::StepSheet(const StepQuestion &question, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_asked(question.ties)
    , m_tiesAlone(question.ties && question.reasonLabel.isEmpty())
{
    setObjectName(QStringLiteral("stepSheet"));
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    arrange(question, today);
    check();
}

void StepSheet::arrange(const StepQuestion &question, const QDate &today)
{
    auto *column = new QVBoxLayout(this);
    const auto addText = [this, column](const QString &text, bool strong) {
        if (text.isEmpty())
            return;
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        if (strong)
            scaleFont(label, 1.0, true);
        column->addWidget(label);
    };
    auto *heading = new QLabel(question.title, this);
    heading->setWordWrap(true);
    scaleFont(heading, 1.15, true);
    column->addWidget(heading);
    addText(question.facts, true);
    addText(question.text, false);
    if (!question.ties) {
        arrangeFields(question, today, column);
        column->addWidget(buttons(question));
        resize(fontUnit() * 30, sizeHint().height());
        return;
    }
    auto *inside = new QWidget(this);
    auto *sides = new QHBoxLayout(inside);
    sides->setContentsMargins(0, 0, fontUnit() / 2, 0);
    sides->setSpacing(fontUnit() * 2);
    auto *ties = new QVBoxLayout;
    ties->setSpacing(column->spacing()); // not that between the two
    arrangeTies(*question.ties, ties);
    sides->addLayout(ties, 1);
    if (!m_tiesAlone) {
        auto *fields = new QVBoxLayout;
        fields->setSpacing(column->spacing());
        arrangeFields(question, today, fields);
        if (m_reason)
            m_reason->setMaximumHeight(fontUnit() * 12);
        fields->addStretch(1);
        sides->addLayout(fields, 1);
    }
    auto *area = new QScrollArea(this); // all kinds of ties are more than a small screen holds
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    column->addWidget(area, 1);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("stepTieNotice"));
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(buttons(question)); // last, so that Tab comes to them last
    const QSize wanted(fontUnit() * (m_tiesAlone ? 30 : 46), fontUnit() * 37);
    resize(wanted.boundedTo(parentWidget()->window()->size()));
}

void StepSheet::arrangeTies(const TieQuestion &question, QBoxLayout *column)
{
    m_said = question.said;
    m_ties = new TieForm(this);
    m_ties->setPartOfMore(true);
    m_ties->show(QStringLiteral("decider"), tr("Have you any of these with the maker?"), question.said.state,
        question.said.kinds, question.recorded, question.said.text);
    m_ties->setOnRecord(question.onRecord);
    connect(m_ties, &TieForm::declared, this,
        [this](DeclarationState state, Relations kinds, const QString &text) {
            m_said = {state, kinds, text.trimmed()};
            check();
        });
    column->addWidget(m_ties);
    column->addStretch(1);
}

void StepSheet::arrangeFields(const StepQuestion &question, const QDate &today, QBoxLayout *column)
{
    const auto addField = [this, column](const QString &caption, QWidget *field, const char *name) {
        auto *label = new QLabel(caption, this);
        label->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        column->addWidget(label);
        column->addWidget(field);
    };
    if (!question.conditionLabel.isEmpty()) {
        m_condition = new QLineEdit(this);
        m_condition->setMaxLength(1000);
        addField(question.conditionLabel, m_condition, "stepCondition");
        connect(m_condition, &QLineEdit::textChanged, this, &StepSheet::check);
    }
    if (!question.dateLabel.isEmpty()) {
        m_day = new QDateEdit(question.day, this);
        m_day->setCalendarPopup(true);
        m_day->setMinimumDate(today.addDays(1));
        m_day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        addField(question.dateLabel, m_day, "stepDay");
    }
    if (!question.reasonLabel.isEmpty()) {
        m_reason = new QPlainTextEdit(this);
        m_reason->setTabChangesFocus(true);
        m_reason->setMinimumHeight(fontUnit() * 6);
        addField(question.reasonLabel, m_reason, "stepReason");
        connect(m_reason, &QPlainTextEdit::textChanged, this, &StepSheet::check);
    }
}

QWidget *StepSheet::buttons(const StepQuestion &question)
{
    auto *row = new QDialogButtonBox(this);
    m_accept = row->addButton(question.accept, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("stepAccept"));
    m_accept->setProperty(question.danger ? "danger" : "primary", true);
    m_accept->setDefault(!question.danger);
    auto *back = row->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    back->setAutoDefault(question.danger);
    connect(row, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(row, &QDialogButtonBox::accepted, this, [this] {
        StepAnswer answer{m_reason ? m_reason->toPlainText().trimmed() : QString(),
            m_condition ? m_condition->text().trimmed() : QString(), m_day ? m_day->date() : QDate(), {}};
        if (m_ties)
            answer.ties = m_said;
        Q_EMIT answered(answer);
        accept();
    });
    if (question.ties && !m_tiesAlone) {
        m_keep = row->addButton(tr("Keep just the declaration"), QDialogButtonBox::ActionRole);
        m_keep->setObjectName(QStringLiteral("keepTies"));
        m_keep->setAutoDefault(false);
        connect(m_keep, &QPushButton::clicked, this, [this] {
            Q_EMIT tiesKept(m_said);
            accept();
        });
    }
    return row;
}

/// What stands in the way of who said this; the very same that was cleared does not.
Bar StepSheet::bar() const
{
    const Bar heaviest = heaviestBar(m_said.kinds);
    const bool passes = m_asked && m_asked->cleared && m_said == m_asked->said;
    return heaviest == Bar::Clearable && passes ? Bar::None : heaviest;
}

void StepSheet::tellBar()
{
    switch (bar()) {
    case Bar::None:
        m_notice->hide();
        break;
    case Bar::Clearable:
        m_notice->say(Mood::Warning,
            tr("With this tie somebody else has to decide, unless another coordinator clears it with a "
               "reason."));
        break;
    case Bar::Always:
        m_notice->say(Mood::Problem,
            tr("With this tie somebody else has to decide, and nobody can lift that. Once said, it stands."));
        break;
    }
    if (m_keep)
        m_keep->setVisible(bar() != Bar::None);
}

void StepSheet::check()
{
    if (!m_accept) // still being arranged
        return;
    const bool reason = !m_reason || !m_reason->toPlainText().trimmed().isEmpty();
    const bool condition = !m_condition || !m_condition->text().trimmed().isEmpty();
    const bool said = !m_ties || m_said.state != DeclarationState::NotAsked;
    const bool free = !m_ties || m_tiesAlone || bar() == Bar::None;
    m_accept->setEnabled(reason && condition && said && free);
    if (m_ties)
        tellBar();
}

} // namespace cooperage
