// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace cooperage {

class ElidedLabel;

/// The page's title, or the way to what is open: Listings › Speckled mug. All but the last are links.
class Breadcrumb final : public QWidget
{
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    void setTrail(const QStringList &trail);
    QStringList trail() const { return m_trail; }

Q_SIGNALS:
    void pressed(int level); ///< index into trail()

private:
    QStringList m_trail;
    QHBoxLayout *m_row;
};

} // namespace cooperage
