// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/selfscores.h"
#include "ui/pages/workbench.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace cooperage {

class CriterionRow;

/// A workshop marks its own listings by the standard in force, for itself. What is marked is kept by itself.
class SelfScoreSheet final : public QDialog
{
    Q_OBJECT
public:
    SelfScoreSheet(const Workbench &bench, const QString &standard, const StandardVersion &version,
        const QList<Criterion> &criteria, QWidget *over);
    ~SelfScoreSheet() override;

    void done(int result) override; ///< keeps what was marked

Q_SIGNALS:
    void said(const QString &text, bool undoable);

private:
    void arrange(const QList<Criterion> &criteria);
    void read();
    void fill(const QList<SelfScore> &scores);
    void showListing();
    void edited();
    void keep();
    QString nameOf(const SelfScore &score) const;

    Workbench m_bench;
    StandardVersion m_version;
    QList<SelfScore> m_scores;
    RawId m_shown;
    QList<CriterionRow *> m_rows;
    QTimer m_pause;
    bool m_dirty = false;
    QComboBox *m_listing;
    QLabel *m_none;
    QWidget *m_rubric;
    QLabel *m_score;
};

} // namespace cooperage
