// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/firststeps.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QPushButton;

namespace cooperage {

class Card;
class LineList;

/// "Needs you (3)": what waits, most urgent first, each line a button. Nothing waiting, it offers something
/// useful instead.
class NeedsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit NeedsCard(QWidget *parent = nullptr);

    /// In their order, with those put off among them.
    void show(const QList<Need> &needs, Instant now);
    void setOffer(const std::optional<Offer> &offer);
    void focusFirst();

Q_SIGNALS:
    void leadWanted(const cooperage::Lead &lead);
    void laterWanted(const cooperage::Need &need); ///< "Not now"
    void backWanted(const QStringList &keys); ///< those put off are wanted again

private:
    void showLines();
    void showEmpty();

    QLocale m_locale;
    Card *m_card;
    LineList *m_list;
    QLabel *m_nothing;
    QPushButton *m_offerButton;
    QPushButton *m_more;
    QPushButton *m_back;
    QList<Need> m_open;
    QStringList m_putOff;
    Instant m_now;
    std::optional<Offer> m_offer;
    bool m_all = false; ///< also those after the first ones
};

} // namespace cooperage
