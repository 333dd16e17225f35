// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/endorsementquery.h"
#include "ui/pages/workbench.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace cooperage {

class EmptyState;
class EndorsementTable;
class FilterChip;
class SearchField;

/// Requests, or the register: views with counts, search, and what there is.
class RequestList final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestList(const Workbench &bench, QWidget *parent = nullptr);

    void setRegister(bool on); ///< what has been published, instead of what is going on
    void setView(EndorsementView view);
    EndorsementView view() const { return m_register ? EndorsementView::Register : m_view; }
    bool offers(EndorsementView view) const; ///< whether its chip is there for this person
    SearchField *search() const { return m_search; }
    QTableView *table() const { return m_rows; }
    void refresh();

Q_SIGNALS:
    void openWanted(const cooperage::RawId &request);
    void askWanted();
    void allWanted(); ///< from the register to the requests
    void reminded(int count); ///< of the chosen request
    void assigned(int count); ///< reviews that wait for this person
    void failed(const cooperage::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Answer
    {
        QList<EndorsementLine> lines;
        QHash<int, int> counts; ///< by EndorsementView
        bool coordinates = false;
        bool works = false; ///< has a workshop of their own
    };
    static Result<Answer> read(const Store &store, const EndorsementFilter &filter, Instant now);

    void arrange();
    void arrangeTable();
    void fitColumns();
    void show(const Answer &answer, Instant now);
    void showChips(const Answer &answer);
    void showNothing();
    void offer();
    void openCurrent();
    void remind();

    Workbench m_bench;
    SearchField *m_search;
    QPushButton *m_remind; ///< all who are late with the chosen request
    QWidget *m_views;
    QHash<int, FilterChip *> m_chips;
    QStackedWidget *m_stack;
    QTableView *m_rows;
    EndorsementTable *m_table;
    EmptyState *m_nothing;
    QTimer m_soon; ///< several changes of the store are one question
    EndorsementView m_view = EndorsementView::Everything;
    bool m_register = false;
    bool m_chosen = false; ///< a view was chosen, by the person or a link
};

} // namespace cooperage
