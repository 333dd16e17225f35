// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endorsements/requestjob.h"
#include "ui/pages/endorsements/requestsheet.h"
#include "ui/pages/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cooperage {

class Card;
class LinkBox;

/// Whether the owner of a partner shop agrees: what they said through a link, and the link to ask them with.
/// Hidden for work of the collective's own.
class PartnerCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PartnerCard(const Workbench &bench, QWidget *parent = nullptr);

    void show(const RequestSheet &sheet);

Q_SIGNALS:
    void wanted(const cooperage::RequestJob &job, const QString &words);
    void said(const QString &text);

private:
    QString standing() const;
    QString answer(const ReplyLink &link) const;
    void make();
    void revoke();

    Workbench m_bench;
    RequestSheet m_sheet;
    Card *m_card;
    QLabel *m_standing;
    QLabel *m_answer;
    QPushButton *m_make;
    QPushButton *m_revoke;
    QLabel *m_why;
    LinkBox *m_link;
};

} // namespace cooperage
