// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/praise.h"
#include "ui/pages/workbench.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cooperage {

class NoticeBar;

/// Thanks to somebody of the collective, or to the reviewers of a request, whoever they are.
class ThankSheet final : public QDialog
{
    Q_OBJECT
public:
    /// @p begun: whom, or whose review, and for what, as far as it is known.
    ThankSheet(const Workbench &bench, const NewThanks &begun, QWidget *parent);

Q_SIGNALS:
    void sent(const QString &words);

private:
    void arrange();
    void readPeople();
    void check();
    void send();

    Workbench m_bench;
    NewThanks m_begun;
    bool m_reviewers; ///< those of a request
    QComboBox *m_receiver;
    QLineEdit *m_forWhat;
    QPlainTextEdit *m_text;
    QCheckBox *m_open;
    NoticeBar *m_problem;
    QPushButton *m_send;
};

} // namespace cooperage
