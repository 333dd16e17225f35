// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/viewstrip.h"

#include "models/tables/celltext.h"
#include "ui/pages/listings/searchwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace cooperage {

ViewStrip::ViewStrip(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_group(new QButtonGroup(this))
    , m_save(new QPushButton(tr("+ Save view"), this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_flow->setContentsMargins({});
    addBase(ListingView::All, "viewAll");
    addBase(ListingView::Mine, "viewMine");
    addBase(ListingView::LowStock, "viewLowStock");
    addBase(ListingView::NeedsPhoto, "viewNeedsPhoto");
    addBase(ListingView::Drafts, "viewDrafts");
    addBase(ListingView::Bin, "viewBin");
    m_save->setObjectName(QStringLiteral("saveView"));
    m_save->setAccessibleName(tr("Save this view"));
    m_save->setToolTip(tr("Keeps filter, order, columns and layout under a name"));
    m_save->setProperty("quiet", true);
    m_more->setObjectName(QStringLiteral("viewMenu"));
    m_more->setAccessibleName(tr("Change the saved view"));
    m_more->setToolTip(tr("Change the saved view"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);
    entry(Act::Update, tr("Keep it as the list is now"), "updateView");
    entry(Act::Rename, tr("Rename…"), "renameView");
    entry(Act::Share, tr("Share with everybody"), "shareView");
    entry(Act::Unshare, tr("Keep it to myself"), "unshareView");
    entry(Act::Remove, tr("Remove the view"), "removeView");
    m_flow->addWidget(m_save);
    m_flow->addWidget(m_more);
    connect(m_save, &QPushButton::clicked, this, &ViewStrip::saveWanted);
    setBase(ListingView::All);
}

void ViewStrip::addBase(ListingView view, const char *objectName)
{
    auto *chip = new FilterChip(viewWords(view), this);
    chip->setObjectName(QLatin1String(objectName));
    m_group->addButton(chip);
    m_bases.insert(int(view), chip);
    m_flow->addWidget(chip);
    connect(chip, &FilterChip::clicked, this, [this, view] {
        setBase(view);
        Q_EMIT baseChosen();
    });
}

void ViewStrip::entry(Act act, const QString &text, const char *name)
{
    QAction *made = m_menu->addAction(text, this, [this, act] { Q_EMIT actWanted(act); });
    made->setObjectName(QLatin1String(name));
    m_acts.insert(int(act), made);
}

void ViewStrip::setBase(ListingView base)
{
    m_base = base;
    m_chosen = {};
    m_bases.value(int(base))->setChecked(true);
    showMenu();
}

void ViewStrip::setCounts(const ListingCounts &counts)
{
    const auto set
        = [this](ListingView view, qint64 count) { m_bases.value(int(view))->setCount(int(count)); };
    set(ListingView::All, counts.all);
    set(ListingView::Mine, counts.mine);
    set(ListingView::LowStock, counts.lowStock);
    set(ListingView::NeedsPhoto, counts.needsPhoto);
    set(ListingView::Drafts, counts.drafts);
    set(ListingView::Bin, counts.bin);
}

void ViewStrip::setSaved(const QList<ViewShown> &views)
{
    bool hadFocus = false;
    for (FilterChip *chip : std::as_const(m_saved)) {
        hadFocus = hadFocus || chip->hasFocus();
        m_group->removeButton(chip);
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_saved.clear();
    m_views = views;
    int place = int(m_bases.size());
    QWidget *before = m_bases.value(int(ListingView::Bin));
    for (const ViewShown &one : views) {
        auto *chip = new FilterChip(one.view.name, this);
        chip->setObjectName(QStringLiteral("savedView"));
        if (one.shared)
            chip->setToolTip(tr("Shared with everybody"));
        chip->setAccessibleDescription(chip->toolTip());
        m_group->addButton(chip);
        m_saved.append(chip);
        m_flow->insertWidget(place++, chip);
        chip->show();
        setTabOrder(before, chip);
        before = chip;
        connect(chip, &FilterChip::clicked, this, [this, id = one.view.id] {
            choose(id);
            Q_EMIT savedChosen();
        });
    }
    setTabOrder(before, m_save);
    setTabOrder(m_save, m_more);
    const RawId kept = m_chosen;
    if (!kept.isNull())
        choose(kept);
    if (hadFocus)
        m_save->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

const ViewShown *ViewStrip::chosen() const
{
    const auto found = std::find_if(
        m_views.begin(), m_views.end(), [this](const ViewShown &one) { return one.view.id == m_chosen; });
    return m_chosen.isNull() || found == m_views.end() ? nullptr : &*found;
}

void ViewStrip::choose(const RawId &saved)
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).view.id != saved)
            continue;
        m_chosen = saved;
        m_base = filterOf(m_views.at(i).view).view;
        m_saved.at(i)->setChecked(true);
        showMenu();
        return;
    }
    setBase(m_base); // it is gone: what it showed stays
}

void ViewStrip::showMenu()
{
    const ViewShown *view = chosen();
    m_more->setVisible(view);
    if (!view)
        return;
    m_acts.value(int(Act::Share))->setVisible(!view->shared);
    m_acts.value(int(Act::Unshare))->setVisible(view->shared);
    for (QAction *act : std::as_const(m_acts))
        act->setEnabled(view->mayChange);
    m_more->setAccessibleDescription(isolated(view->view.name));
}

} // namespace cooperage
