// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cooperage {

/// A small word that can be removed: a tag, a person. Delete, Backspace or the × remove it.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setRemovable(bool removable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed(); ///< the person wants it gone; the owner takes it away

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;

    bool m_removable = true;
};

/// One of the views above a list: "Low stock 5". Checkable; a group of them behaves as radio buttons would.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    void setCount(int count); ///< −1: no number
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QString number() const;

    int m_count = -1;
};

} // namespace cooperage
