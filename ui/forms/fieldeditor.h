// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include <QLocale>
#include <QObject>
#include <QPair>
#include <QWidget>

namespace cooperage {

/// One field of a record as a widget. Speaks text only; what the text means is decided by celltext.h and the
/// field's rules, so that a form keeps what cannot be read yet.
class FieldEditor : public QObject
{
    Q_OBJECT
public:
    FieldEditor(const Field &field, QWidget *widget);

    const Field &field() const { return m_field; }
    QWidget *widget() const { return m_widget; }

    virtual QString text() const = 0; ///< as typed; a choice by its permanent name, a reference in hex
    virtual void setText(const QString &text) = 0; ///< not an edit of the person
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void setOptions(const QList<QPair<QString, QString>> &options) ///< hex id, name; references only
    {
        Q_UNUSED(options)
    }

Q_SIGNALS:
    void edited(); ///< by the person, each key
    void settled(); ///< left, or chosen from a list: a good moment to store it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Field &m_field;
    QWidget *m_widget;
};

/// The editor for the field's kind, its widget named after the field. Owned by @p parent.
FieldEditor *makeEditor(const Field &field, const QLocale &locale, QWidget *parent);

/// The field's caption, and a choice's, in the program's language.
QString captionOf(const Field &field);
QString captionOf(const Choice &choice);

} // namespace cooperage
