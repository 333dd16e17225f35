// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/selectionbar.h"

#include "ui/shell/icons.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace cooperage {

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("selectionBar"));
    setAccessibleName(tr("Selected listings"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setProperty("card", true);
    auto *row = new FlowLayout(this);
    const int u = fontMetrics().height();
    row->setContentsMargins(u / 2, u / 4, u / 2, u / 4);
    row->addWidget(m_count);
    m_edit = button(Act::Edit, tr("Edit"), "editSelected");
    m_price = button(Act::Price, tr("Price…"), "priceSelected");
    m_restore = button(Act::Restore, tr("Restore"), "restoreSelected");
    m_remove = button(Act::Remove, tr("Move to bin"), "removeSelected");
    m_more->setObjectName(QStringLiteral("moreSelected"));
    m_more->setAccessibleName(tr("More for the selected listings"));
    m_more->setToolTip(tr("More for the selected listings"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setProperty("framed", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    entry(Act::Publish, tr("Publish"), "publishSelected");
    entry(Act::Pause, tr("Pause"), "pauseSelected");
    entry(Act::Resume, tr("Put live again"), "resumeSelected");
    entry(Act::Archive, tr("Archive"), "archiveSelected");
    entry(Act::Redraft, tr("Back to draft"), "redraftSelected");
    row->addWidget(m_more);
    QPushButton *clear = button(Act::Clear, tr("Clear"), "clearSelected");
    clear->setProperty("quiet", true);
    setBin(false);
    hide();
}

QPushButton *SelectionBar::button(Act act, const QString &text, const char *name)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    connect(made, &QPushButton::clicked, this, [this, act] { Q_EMIT wanted(act); });
    layout()->addWidget(made);
    return made;
}

void SelectionBar::entry(Act act, const QString &text, const char *name)
{
    QAction *made = m_menu->addAction(text, this, [this, act] { Q_EMIT wanted(act); });
    made->setObjectName(QLatin1String(name));
}

void SelectionBar::setCount(int selected)
{
    m_count->setText(tr("%n selected", nullptr, selected));
    m_edit->setEnabled(selected == 1);
    setVisible(selected > 0);
}

void SelectionBar::setBin(bool bin)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_price),
             static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_more)})
        widget->setVisible(!bin);
    m_restore->setVisible(bin);
}

} // namespace cooperage
