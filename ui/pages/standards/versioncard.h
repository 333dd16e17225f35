// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/records/standard.h"
#include "ui/pages/workbench.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QLabel;

namespace cooperage {

class Card;
class CriteriaBox;
class NoticeBar;
class Store;
class TermsForm;
class VersionSteps;
struct StandardLine;

/// One standard: its versions, and the chosen one with its terms and criteria. A draft can be changed by who
/// wrote it and by coordinators; everything later stands still.
class VersionCard final : public QWidget
{
    Q_OBJECT
public:
    explicit VersionCard(const Workbench &bench, QWidget *parent = nullptr);

    void show(const StandardLine &line);
    QComboBox *versions() const { return m_versions; }

Q_SIGNALS:
    void said(const QString &text, bool undoable);

private:
    struct Shown
    {
        StandardVersion version;
        QList<Criterion> criteria;
        QString proposedBy;
        QString publishedBy;
        QString asked; ///< a step on its way to the server
        bool mayEdit = false;
        bool ownWork = false; ///< there is a workshop whose listings can be scored
    };
    static Result<Shown> shown(const Store &store, const RawId &version);
    void arrange();
    void refresh();
    void fill(const Shown &one);
    QString storyOf(const Shown &one) const;
    void scoreOwnWork();
    void changeTerms(const StandardVersion &after);

    Workbench m_bench;
    QLocale m_locale;
    StandardVersion m_shown;
    QList<Criterion> m_rubric; ///< of it
    Card *m_card;
    QComboBox *m_versions;
    NoticeBar *m_notice;
    QLabel *m_story;
    QLabel *m_terms;
    TermsForm *m_form;
    CriteriaBox *m_criteria;
    VersionSteps *m_steps;
};

} // namespace cooperage
