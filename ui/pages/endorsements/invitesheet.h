// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endorsements/requestsheet.h"
#include "ui/pages/workbench.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace cooperage {

class FactTable;

/// Who could review, least loaded first, with the ties that are on record; who may not stands greyed, with
/// the reason.
class InviteSheet final : public QDialog
{
    Q_OBJECT
public:
    InviteSheet(const Workbench &bench, const RequestSheet &sheet, QWidget *parent);

Q_SIGNALS:
    void chosen(const QList<cooperage::RawId> &people);
    void failed(const cooperage::Error &error);

private:
    struct Candidate
    {
        ReviewLoad load;
        QList<ProposedTie> ties; ///< on record
    };
    static Result<QList<Candidate>> candidates(const Store &store, const Endorsement &request, Instant now);
    void fill(const QList<Candidate> &people);
    QString hindrance(const Candidate &one) const;
    QString ties(const Candidate &one) const;
    void count();
    QList<RawId> ticked() const;

    RequestSheet m_sheet;
    FactTable *m_people;
    QLabel *m_note; ///< of the chosen one, in full
    QPushButton *m_invite;
};

} // namespace cooperage
