// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/differences.h"

#include <QFrame>

class QGridLayout;

namespace cooperage {

class DifferenceRow;

/// What two people changed in one listing (or other record) side by side, a row for each field. Answers with
/// a decision for each row.
class DifferenceCard final : public QFrame
{
    Q_OBJECT
public:
    /// All of one DifferenceShown::about; at least one.
    explicit DifferenceCard(const QList<DifferenceShown> &shown, QWidget *parent = nullptr);

    RawId about() const { return m_about; }
    bool mayDecide() const; ///< any of it
    void keepMine();
    /// Of the rows this person may decide; nothing if one of them is not ready.
    QList<Decision> decisions();

Q_SIGNALS:
    void applied(const QList<cooperage::Decision> &decisions);
    void later();

private:
    void addHeads(QGridLayout *grid, const DifferenceShown &first);
    void addStock(QGridLayout *grid, const QList<MovedBeside> &moved);
    QWidget *buttons();

    RawId m_about;
    QList<DifferenceRow *> m_rows;
};

} // namespace cooperage
