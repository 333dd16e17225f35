// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/reportwords.h"
#include "ui/widgets/columnfitter.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace cooperage {

class ElidedLabel;
class EmptyState;
class ReportTable;

/// An answer on the screen: the table, or why there is none, and below it how the figures are counted and
/// where they come from.
class ReportView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);

    /// @p limited: filters are set, which may be why nothing is found.
    void show(const ReportResult &result, bool limited);
    void refuse(const QString &heading, const QString &sentence);
    const ReportResult *result() const; ///< what is shown; null if nothing is
    const SpokenReport &words() const { return m_words; }
    void focusTable();

Q_SIGNALS:
    void opened(const cooperage::RawId &record); ///< of a row somebody wants to see
    void clearWanted(); ///< the filters are in the way

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure(); ///< columns and rows of the table
    void fitColumns();
    void showNotes();
    void open(const QModelIndex &index);

    SpokenReport m_words;
    ReportTable *m_table;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_nothing;
    QToolButton *m_counted;
    QScrollArea *m_notes;
    QWidget *m_foot;
    QList<ElidedLabel *> m_origin;
    QList<ColumnWish> m_wishes; ///< of the columns
    bool m_answered = false;
};

} // namespace cooperage
