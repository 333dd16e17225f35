// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>
#include <QStyle>

namespace cooperage {

/// Widgets in reading direction, starting a new line where the width ends.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);
    /// From this widget on, they stand at the end of the line, or all together on lines of their own.
    void setTail(const QWidget *first);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    int arrange(const QRect &rect, bool apply) const;
    int tailWidth() const;
    int gap() const;

    QList<QLayoutItem *> m_items;
    mutable QSize m_hint; ///< until something changes; layouts around this one ask again and again
    mutable QSize m_forWidth; ///< the last width asked for, with its height
    const QWidget *m_tail = nullptr;
};

} // namespace cooperage
