// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/importwork.h"

#include <QAbstractTableModel>

namespace cooperage {

/// What an import would do, line by line; of one kind only, if asked. The cell of a problem can be mended.
class PlanTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Kind, Listing, Field, Before, After, Last_ = After };

    using QAbstractTableModel::QAbstractTableModel;

    /// `columns`: those of the file, to know which cell a problem means.
    void setReading(const ImportReading &reading, const QStringList &columns);
    void showOnly(std::optional<PlanKind> kind);
    bool says(int column) const; ///< anything in any line, shown or not
    bool canMend(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void mended(qint64 row, int column, const QString &text); ///< row and column of the file

private:
    const PlanLine &line(const QModelIndex &index) const { return m_lines.at(m_shown.at(index.row())); }
    QString words(const PlanLine &line, int column) const;
    QString outcome(const PlanLine &line) const;

    QList<PlanLine> m_lines;
    QStringList m_columns;
    QList<qsizetype> m_shown; ///< indices into m_lines
    std::optional<PlanKind> m_only;
};

} // namespace cooperage
