// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace cooperage {

/// A few facts in columns, to be read and chosen from. As high as its rows, so that the page scrolls and not
/// a list inside of it; the first column takes the room that is left.
class FactTable final : public QTreeWidget
{
    Q_OBJECT
public:
    FactTable(const QString &name, const QStringList &heads, QWidget *parent = nullptr);

    void setRowsShown(int least, int most); ///< high enough for that many, and never higher; 2 and 14
    void setNothing(const QString &words) { m_nothing = words; } ///< said instead of rows
    QTreeWidgetItem *add(const QStringList &cells);
    int current() const; ///< row, −1: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightOf(int rows) const;

    int m_least = 2;
    int m_most = 14;
    QString m_nothing;
};

} // namespace cooperage
