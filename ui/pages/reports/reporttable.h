// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/words.h"

#include <QAbstractTableModel>

namespace cooperage {

/// An answered report as a table: group headings in the first column, rows, sums.
class ReportTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReportTable(const ReportWords &words, QObject *parent = nullptr);

    void show(const ReportResult &result);
    const ReportResult &result() const { return m_result; }
    const ReportColumn *column(int section) const; ///< nullptr if there is none
    const ReportLine *line(int row) const; ///< nullptr if there is none
    int captionSpan(int row) const; ///< columns its heading, or the name of its sums, may take; 1: a row
    int linesIn(int row) const; ///< 1, or as many as there are currencies

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const ReportLine &line, int section) const;

    const ReportWords &m_words;
    ReportResult m_result;
    QList<int> m_columns; ///< of the result: those that are no heading
};

} // namespace cooperage
