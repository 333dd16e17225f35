// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endorsements/requestsheet.h"
#include "ui/pages/workbench.h"

#include <QDialog>

class QPushButton;

namespace cooperage {

class FactTable;

/// Who could review, least loaded first; who may not stands greyed, with the reason.
class InviteSheet final : public QDialog
{
    Q_OBJECT
public:
    InviteSheet(const Workbench &bench, const RequestSheet &sheet, QWidget *parent);

Q_SIGNALS:
    void chosen(const QList<cooperage::RawId> &people);
    void failed(const cooperage::Error &error);

private:
    void fill(const QList<ReviewLoad> &loads);
    void count();
    QList<RawId> ticked() const;

    RequestSheet m_sheet;
    FactTable *m_people;
    QPushButton *m_invite;
};

} // namespace cooperage
