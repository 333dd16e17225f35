// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endorsements/requestsheet.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cooperage {

/// Where anybody can read a published endorsement, and the address of its signed badge. Hidden while the
/// collective shows no public pages.
class PublicCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PublicCard(QWidget *parent = nullptr);

    void show(const RequestSheet &sheet);

Q_SIGNALS:
    void said(const QString &text);

private:
    PublicLinks m_links;
    QLabel *m_address;
    QPushButton *m_badge;
};

} // namespace cooperage
