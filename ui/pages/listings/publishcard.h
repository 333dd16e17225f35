// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/listings/listingsheet.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace cooperage {

/// What is left to do before publishing; each line leads to where it is done.
class PublishCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PublishCard(QWidget *parent = nullptr);

    void show(const ListingSheet &sheet);

Q_SIGNALS:
    void mendWanted(const cooperage::ChecklistLine &line);

private:
    Card *m_card;
    QList<ChecklistLine> m_lines;
};

} // namespace cooperage
