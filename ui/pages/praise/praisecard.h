// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/praisequery.h"
#include "ui/pages/workbench.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace cooperage {

class FactTable;
class FilterChip;
class SearchField;

/// Who recommends what: a list, and the chosen one as readers see it, with the collective's word beside it.
class PraiseCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PraiseCard(const Workbench &bench, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    void choose(const RawId &recommendation); ///< as soon as it is there
    void recommend(); ///< asks for a new one
    void refresh();

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void filled(); ///< what a refresh asked for is shown
    void requestWanted(const cooperage::RawId &request);
    void thanksWanted(const cooperage::PraiseLine &line);

private:
    struct Shown
    {
        PraiseLine line;
        QString elsewhere; ///< as it reads there; empty if it cannot be shown
        QString states;
    };
    struct Answer
    {
        QList<Shown> shown;
        QHash<int, int> counts;
    };
    static Result<Answer> read(const Store &store, const PraiseFilter &filter);

    void arrange();
    void arrangeChosen();
    void setView(PraiseView view);
    void show(const Answer &answer);
    void showChosen();
    const Shown *chosen() const;
    void openSheet(const std::optional<PraiseLine> &known);
    void withdraw();

    Workbench m_bench;
    PraiseFilter m_filter;
    QList<Shown> m_shown;
    RawId m_wanted;
    SearchField *m_search;
    QHash<int, FilterChip *> m_chips;
    FactTable *m_table;
    QWidget *m_about;
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_states;
    QLabel *m_beside;
    QPushButton *m_request;
    QPushButton *m_change;
    QPushButton *m_withdraw;
    QPushButton *m_thank;
};

} // namespace cooperage
