// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/partnerquery.h"

#include <QLocale>
#include <QWidget>

class QPushButton;

namespace cooperage {

/// One partner somebody might like: who, by which way, what speaks for it and what against, and what can be
/// done now.
class SuggestionCard final : public QWidget
{
    Q_OBJECT
public:
    SuggestionCard(const PartnerIdea &idea, const QLocale &locale, QWidget *parent = nullptr);

    QPushButton *first() const { return m_first; }

Q_SIGNALS:
    void listingsWanted();
    void praiseWanted();
    void endorsementWanted();
    void putOff();

private:
    QWidget *acts(const PartnerIdea &idea);

    QPushButton *m_first = nullptr;
};

} // namespace cooperage
