// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace cooperage {

class Appearance;
class CommandPalette;
class Header;
class NoticeBar;
class PaletteSource;
class Sidebar;
struct SidebarStatus;
class Toast;
class UiSettings;

/// Arranges sidebar, header and pages; knows no page by name. What a page offers is in navigation.h.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Commands &commands, Appearance &appearance, UiSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(PageWidget *page); ///< takes it over; the first one added is shown
    Navigation &navigation() { return m_navigation; }
    NoticeBar &standing() { return *m_standing; } ///< the bar under the title, for all pages
    Toast &toast() { return *m_toast; }
    /// Shown over the sidebar; `others` (not owned) is what can be switched to, if anything.
    void setCollective(const QString &name, QMenu *others = nullptr);
    void setStatus(const SidebarStatus &status);
    /// A panel beside the page, on every page; hidden until it is asked for. Taken over.
    void setAside(QWidget *panel);
    void showAside(bool shown); ///< with the focus in it, or back in the page
    QWidget *aside() const { return m_aside; }
    void setPaletteSource(PaletteSource *source); ///< not owned
    void openPalette(const QString &text = {});
    void keepPlace(); ///< size and place for the next window

Q_SIGNALS:
    void statusPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void buildMenus();
    void bindCommands();
    void showLocation();
    void bindPage(PageWidget *page);
    void fitSidebar();
    void focusPage();
    void nextArea();
    void showShortcuts();

    Commands &m_commands;
    Appearance &m_appearance;
    UiSettings &m_settings;
    Navigation m_navigation;
    Sidebar *m_sidebar;
    Header *m_header;
    NoticeBar *m_standing;
    QStackedWidget *m_stack;
    CommandPalette *m_palette;
    Toast *m_toast;
    QMenu *m_pagesMenu;
    QWidget *m_aside = nullptr;
    QPointer<PageWidget> m_bound; ///< whose commands are in force
};

} // namespace cooperage
