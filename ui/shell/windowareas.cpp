// SPDX-License-Identifier: GPL-3.0-or-later
// The areas of MainWindow one gets to with F6, and the panel beside the page.
#include "ui/shell/header.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace cooperage {

void MainWindow::setAside(QWidget *panel)
{
    m_aside = panel;
    auto *row = static_cast<QHBoxLayout *>(centralWidget()->layout());
    row->addWidget(panel);
    panel->hide();
}

void MainWindow::showAside(bool shown)
{
    m_aside->setVisible(shown);
    if (shown)
        m_aside->setFocus(Qt::OtherFocusReason);
    else
        focusPage();
}

void MainWindow::focusPage()
{
    if (PageWidget *page = m_navigation.current()) {
        page->setFocus(Qt::TabFocusReason);
        page->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::nextArea()
{
    // Sidebar → header → page → panel beside it → sidebar.
    const QWidget *now = focusWidget();
    const bool inPage = now && m_stack->isAncestorOf(now);
    if (now && m_sidebar->isAncestorOf(now)) {
        m_header->focusPalette();
    } else if (now && m_header->isAncestorOf(now)) {
        focusPage();
    } else if (inPage && m_aside && m_aside->isVisible()) {
        m_aside->setFocus(Qt::TabFocusReason);
    } else if (m_sidebar->isVisible()) {
        m_sidebar->focusCurrent();
    } else {
        m_header->pagesButton()->setFocus(Qt::TabFocusReason);
    }
}

} // namespace cooperage
