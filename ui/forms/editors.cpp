// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "models/rules/validation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDate>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace cooperage {

namespace {

class LineEditor final : public FieldEditor
{
public:
    LineEditor(const Field &field, const QLocale &locale, QWidget *parent)
        : FieldEditor(field, new QLineEdit(parent))
        , m_line(static_cast<QLineEdit *>(widget()))
    {
        const bool figure = field.kind == Kind::Money || field.kind == Kind::Integer;
        if (figure) {
            m_line->setAlignment(Qt::AlignRight);
            m_line->setMaximumWidth(m_line->fontMetrics().horizontalAdvance(u'0') * 18);
        }
        if (field.kind == Kind::Date)
            m_line->setPlaceholderText(locale.toString(QDate(2026, 11, 23), QLocale::ShortFormat));
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::settled);
    }
    QString text() const override { return m_line->text(); }
    void setText(const QString &text) override
    {
        if (text != m_line->text())
            m_line->setText(text);
    }
    void setReadOnly(bool readOnly) override { m_line->setReadOnly(readOnly); }

private:
    QLineEdit *m_line;
};

/// Markdown as plain text: what is typed is what is stored.
class TextEditor final : public FieldEditor
{
public:
    TextEditor(const Field &field, QWidget *parent)
        : FieldEditor(field, new QPlainTextEdit(parent))
        , m_edit(static_cast<QPlainTextEdit *>(widget()))
    {
        m_edit->setTabChangesFocus(true); // otherwise the keyboard never gets out
        m_edit->setMinimumHeight(m_edit->fontMetrics().height() * 5);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    }
    QString text() const override { return m_edit->toPlainText(); }
    void setText(const QString &text) override
    {
        if (text == m_edit->toPlainText())
            return;
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
    }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }

private:
    QPlainTextEdit *m_edit;
};

class ListEditor final : public FieldEditor
{
public:
    ListEditor(const Field &field, QWidget *parent)
        : FieldEditor(field, new QComboBox(parent))
        , m_box(static_cast<QComboBox *>(widget()))
    {
        for (const Choice &one : field.choices)
            m_box->addItem(captionOf(one), QString::fromLatin1(one.name));
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(m_box, &QComboBox::activated, this, [this] {
            Q_EMIT edited();
            Q_EMIT settled();
        });
    }
    QString text() const override { return m_box->currentData().toString(); }
    void setText(const QString &text) override
    {
        if (m_box->findData(text) < 0 && !text.isEmpty())
            m_box->addItem(text, text); // a newer program's choice stays what it is
        m_box->setCurrentIndex(m_box->findData(text));
    }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    void setOptions(const QList<QPair<QString, QString>> &options) override
    {
        const QString before = text();
        m_box->clear();
        if (field().optional)
            m_box->addItem(QString(), QString());
        for (const auto &[id, name] : options)
            m_box->addItem(name, id);
        setText(before);
    }

private:
    QComboBox *m_box;
};

class CheckEditor final : public FieldEditor
{
public:
    CheckEditor(const Field &field, QWidget *parent)
        : FieldEditor(field, new QCheckBox(captionOf(field), parent))
        , m_box(static_cast<QCheckBox *>(widget()))
    {
        connect(m_box, &QCheckBox::clicked, this, [this] {
            Q_EMIT edited();
            Q_EMIT settled();
        });
    }
    QString text() const override { return m_box->isChecked() ? QStringLiteral("1") : QStringLiteral("0"); }
    void setText(const QString &text) override { m_box->setChecked(text == u"1"); }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }

private:
    QCheckBox *m_box;
};

} // namespace

FieldEditor::FieldEditor(const Field &field, QWidget *widget)
    : QObject(widget)
    , m_field(field)
    , m_widget(widget)
{
    widget->setObjectName(QString::fromLatin1(field.name));
    widget->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT settled();
    return QObject::eventFilter(watched, event);
}

FieldEditor *makeEditor(const Field &field, const QLocale &locale, QWidget *parent)
{
    switch (field.kind) {
    case Kind::LongText:
        return new TextEditor(field, parent);
    case Kind::Choice:
    case Kind::Reference:
        return new ListEditor(field, parent);
    case Kind::Boolean:
        return new CheckEditor(field, parent);
    case Kind::Text:
    case Kind::Integer:
    case Kind::Money:
    case Kind::Date:
    case Kind::Time:
    case Kind::Hash:
        return new LineEditor(field, locale, parent);
    }
    return nullptr;
}

QString captionOf(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString captionOf(const Choice &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

} // namespace cooperage
