// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/endorsementquery.h"

#include <QAbstractTableModel>

namespace cooperage {

/// Requests as lines of a list, in the order they were read.
class EndorsementTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Subject, Maker, Standard, State, Reviews, Due, Valid, Score, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<EndorsementLine> &lines, Instant now);
    const EndorsementLine *lineAt(int row) const;
    int rowOf(const RawId &request) const; ///< −1: not here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const EndorsementLine &line, int column) const;
    QString tip(const EndorsementLine &line, int column) const;

    QList<EndorsementLine> m_lines;
    Instant m_now;
};

/// The day something is to be done by: reviews, changes, a condition, the end. Invalid: none.
QDate dueDayOf(const Endorsement &request);

} // namespace cooperage
