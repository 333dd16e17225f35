// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/praisequery.h"
#include "ui/pages/workbench.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cooperage {

class NoticeBar;
class SubjectChooser;
class TieForm;

/// One person's own sentence about somebody's work, its ties said first, seen as it will read before it is
/// given. Changes one that stands, if there is one.
class RecommendSheet final : public QDialog
{
    Q_OBJECT
public:
    RecommendSheet(const Workbench &bench, const std::optional<PraiseLine> &known, QWidget *parent);

    SubjectChooser *subject() const { return m_subject; }

Q_SIGNALS:
    void given(const QString &words); ///< what was done

private:
    struct Preview
    {
        QList<Result<QString>> texts; ///< by country
        Result<void> may;
        std::optional<Endorsement> endorsement;
    };
    static Result<Preview> previewOf(const Store &store, PraiseLine line, bool ownVoice);

    void arrange();
    QWidget *words();
    void askTies();
    void changed();
    void preview();
    void show(const Preview &preview);
    void give();
    PraiseLine draft() const;

    Workbench m_bench;
    std::optional<PraiseLine> m_known;
    DeclarationState m_ties = DeclarationState::NotAsked;
    Relations m_kinds;
    QTimer m_pause;
    SubjectChooser *m_subject;
    QPlainTextEdit *m_sentence;
    QLabel *m_left; ///< how many characters
    QComboBox *m_language;
    QComboBox *m_voice;
    TieForm *m_form;
    QLabel *m_elsewhere;
    QLabel *m_states;
    QLabel *m_beside;
    NoticeBar *m_problem;
    QPushButton *m_give;
};

} // namespace cooperage
