// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/views.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QMenu;
class QPushButton;
class QToolButton;

namespace cooperage {

class FilterChip;
class FlowLayout;

/// The views above the list, one of them chosen: those every list has, with their counts, then saved ones,
/// "+ Save view", and what can be done with the saved one that is chosen.
class ViewStrip final : public QWidget
{
    Q_OBJECT
public:
    enum class Act { Update, Rename, Share, Unshare, Remove };

    explicit ViewStrip(QWidget *parent = nullptr);

    ListingView base() const { return m_base; } ///< where the chosen view starts from
    void setBase(ListingView base); ///< chooses it; does not emit
    void setCounts(const ListingCounts &counts);
    void setSaved(const QList<ViewShown> &views); ///< keeps the chosen one if it is still there
    const ViewShown *chosen() const; ///< the saved view, nullptr for one of the others
    void choose(const RawId &saved); ///< does not emit

Q_SIGNALS:
    void baseChosen();
    void savedChosen();
    void saveWanted();
    void actWanted(cooperage::ViewStrip::Act act);

private:
    void addBase(ListingView view, const char *objectName);
    void entry(Act act, const QString &text, const char *name);
    void showMenu();

    FlowLayout *m_flow;
    QButtonGroup *m_group;
    QHash<int, FilterChip *> m_bases;
    QList<ViewShown> m_views;
    QList<FilterChip *> m_saved;
    RawId m_chosen;
    ListingView m_base = ListingView::All;
    QPushButton *m_save;
    QToolButton *m_more;
    QMenu *m_menu;
    QHash<int, QAction *> m_acts;
};

} // namespace cooperage
