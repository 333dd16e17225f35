// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/stepsheet.h"

#include "ui/widgets/scaledfont.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

StepSheet::StepSheet(const StepQuestion &question, const QDate &today, QWidget *parent)
    : QDialog(parent)
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
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("stepAccept"));
    m_accept->setProperty(question.danger ? "danger" : "primary", true);
    m_accept->setDefault(!question.danger);
    auto *back = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    back->setAutoDefault(question.danger);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT answered({m_reason ? m_reason->toPlainText().trimmed() : QString(),
            m_condition ? m_condition->text().trimmed() : QString(), m_day ? m_day->date() : QDate()});
        accept();
    });
    column->addWidget(buttons);
    resize(fontUnit() * 30, sizeHint().height());
}

void StepSheet::check()
{
    const bool reason = !m_reason || !m_reason->toPlainText().trimmed().isEmpty();
    const bool condition = !m_condition || !m_condition->text().trimmed().isEmpty();
    m_accept->setEnabled(reason && condition);
}

} // namespace cooperage
