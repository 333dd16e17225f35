// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace cooperage {

class FlowLayout;

/// One of a few, side by side: Table | Grid, Month | Quarter | List. Arrow keys move, as with radio buttons.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr); ///< name for a screen reader

    /// An icon alone still needs its words. Returns the index.
    int add(const QString &words, const QString &iconName = {}, bool iconOnly = false);
    QString words(int index) const;
    int current() const { return m_group->checkedId(); } ///< −1: none
    void setCurrent(int index); ///< −1: none is chosen. Does not emit

    QSize minimumSizeHint() const override; ///< two or three stay in one line; more may take a second

Q_SIGNALS:
    void chosen(int index); ///< by the person

private:
    QButtonGroup *m_group;
    FlowLayout *m_row;
};

} // namespace cooperage
