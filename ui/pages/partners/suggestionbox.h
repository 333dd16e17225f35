// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/partnerquery.h"
#include "ui/pages/workbench.h"

#include <QLocale>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace cooperage {

class EmptyState;
class SuggestionCard;

/// "Partners you might like": the best of them, side by side as far as there is room.
class SuggestionBox final : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionBox(const Workbench &bench, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const QString &text, bool undoable);
    void goWanted(const QString &page, const QString &where);
    void praiseWanted(const cooperage::RawId &shop);
    void endorsementWanted(const cooperage::RawId &shop, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const PartnerIdeas &all);
    SuggestionCard *makeCard(const PartnerIdea &idea);
    void place();
    void putOff(const PartnerIdea &idea);

    Workbench m_bench;
    QLocale m_locale;
    QLabel *m_about;
    QGridLayout *m_grid;
    EmptyState *m_nothing;
    QList<SuggestionCard *> m_cards;
    QStringList m_shown; ///< what the cards say; they stay while it does
    int m_columns = 0;
};

} // namespace cooperage
