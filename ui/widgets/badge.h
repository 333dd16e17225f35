// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cooperage {

/// A count in a filled round, as in the sidebar. Hidden at 0; shows "99+" above 99.
class Badge final : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);

    int count() const { return m_count; }
    void setCount(int count, const QString &words); ///< `words` for a screen reader: "5 below limit"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QString shortText(int count);
    static QSize sizeFor(int count, const QFont &font);
    static void draw(QPainter *painter, const QRect &rect, int count, const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

} // namespace cooperage
