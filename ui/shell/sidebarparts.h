// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cooperage {

/// One page in the sidebar: icon, name, badge; an action-coloured bar marks the one in front.
class SidebarRow final : public QAbstractButton
{
    Q_OBJECT
public:
    SidebarRow(const QString &name, const QString &iconName, int number, QWidget *parent);

    void setBadge(int count, const QString &words);
    int badge() const { return m_badge; }
    void setNarrow(bool narrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_shortcut;
    int m_badge = 0;
    bool m_narrow = false;
};

/// The lines at the bottom. A button that leads to sync.
class StatusBlock final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusBlock(QWidget *parent);

    struct Line
    {
        QString iconName;
        QString words;
        bool urgent = false;
    };
    void setLines(const QList<Line> &lines);
    void setNarrow(bool narrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    QList<Line> m_lines;
    bool m_narrow = false;
};

} // namespace cooperage
