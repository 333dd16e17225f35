// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tiequery.h"
#include "ui/pages/workbench.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace cooperage {

class NoticeBar;
class TieForm;

/// Says once for all what ties this person to somebody, changes it, or says when it ended.
class TieSheet final : public QDialog
{
    Q_OBJECT
public:
    /// @p known: one's own, to be changed; nothing: a new one.
    TieSheet(const Workbench &bench, const std::optional<StandingTieLine> &known, QWidget *parent);

Q_SIGNALS:
    void said(const QString &words);

private:
    void arrange();
    void readPartners();
    void ask();
    void check();
    void save();
    RawId about() const;
    QString name() const; ///< of whom it is about

    Workbench m_bench;
    std::optional<StandingTieLine> m_known;
    DeclarationState m_state = DeclarationState::NotAsked;
    Relations m_kinds;
    QComboBox *m_with;
    TieForm *m_form;
    QPlainTextEdit *m_text;
    QCheckBox *m_ended;
    QDateEdit *m_last;
    NoticeBar *m_problem;
    QPushButton *m_save;
};

} // namespace cooperage
