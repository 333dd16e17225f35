// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linebutton.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace cooperage {

/// Lines under each other. Those that are still there when others come keep their place under the fingers:
/// keyboard focus and pointer stay where they are.
class LineList final : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString key; ///< names it while it is shown
        LineWords words;
    };

    /// @p removable: each line has a button that puts it away, called @p removeWords ("Not now").
    explicit LineList(const QString &removeWords = {}, QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    int count() const { return int(m_rows.size()); }
    LineButton *first() const;

Q_SIGNALS:
    void pressed(const QString &key);
    void removeWanted(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< up and down go from line to line
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString key;
        QWidget *whole = nullptr;
        LineButton *line = nullptr;
        QToolButton *remove = nullptr;
    };
    Row makeRow(const QString &key);
    void say(const Row &row, const LineWords &words);
    void colour();

    QString m_removeWords;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace cooperage
