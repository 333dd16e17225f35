// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/appearance.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/header.h"
#include "ui/shell/icons.h"
#include "ui/shell/menus.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/toast.h"

#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr int narrowestWithSidebar = 900; // pixels
constexpr int narrowestWithNames = 46; // font heights

const QString narrowKey = QStringLiteral("window/sidebar_narrow");
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(Commands &commands, Appearance &appearance, UiSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_commands(commands)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_sidebar(new Sidebar(m_navigation, this))
    , m_header(new Header(this))
    , m_standing(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_palette(new CommandPalette(commands, m_navigation, settings, this))
    , m_toast(nullptr)
    , m_pagesMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Cooperage"));
    setWindowIcon(appIcon());
    setMinimumSize(480, 360);
    resize(1280, 800);
    arrange();
    buildMenus();
    bindCommands();
    connect(&m_navigation, &Navigation::moved, this, &MainWindow::showLocation);
    connect(m_header, &Header::palettePressed, this, [this] { openPalette(); });
    connect(m_header, &Header::levelPressed, this, [this] {
        m_navigation.go({m_navigation.here().page, {}});
    });
    connect(m_sidebar, &Sidebar::statusPressed, this, &MainWindow::statusPressed);
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    showLocation();
}

MainWindow::~MainWindow()
{
    // Pages go first: they and the sidebar still talk to the navigation, which is a member.
    delete takeCentralWidget();
}

void MainWindow::arrange()
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QWidget(whole);
    side->setObjectName(QStringLiteral("area"));
    auto *column = new QVBoxLayout(side);
    column->addWidget(m_header);
    column->addWidget(m_standing);
    column->addWidget(m_stack, 1);
    row->addWidget(m_sidebar);
    row->addWidget(side, 1);
    setCentralWidget(whole);
    m_toast = new Toast(side);
    m_header->pagesButton()->setMenu(m_pagesMenu);
    m_header->setBackAction(m_commands.action(Command::Back));
}

void MainWindow::buildMenus()
{
    m_header->menuButton()->setMenu(fillMenuBar(*this, m_commands));
    auto *menuKey = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(menuKey, &QShortcut::activated, this, [this] { toggleMenuBar(*this); });
}

void MainWindow::bindCommands()
{
    m_commands.bind(Command::Back, this, [this] { m_navigation.back(); });
    m_commands.bind(Command::Forward, this, [this] { m_navigation.forward(); });
    m_commands.bind(Command::Palette, this, [this] { openPalette(); });
    m_commands.bind(Command::NextArea, this, [this] { nextArea(); });
    m_commands.bind(Command::ShortcutSheet, this, [this] { showShortcuts(); });
    m_commands.bind(Command::Quit, this, [this] { close(); });
    bindTextSize(m_commands, m_appearance, this);
    m_commands.bind(Command::Find, this, [this] {
        if (PageWidget *page = m_navigation.current())
            page->focusSearch();
    });
    m_commands.bind(Command::Sidebar, this, [this] {
        m_settings.setValue(narrowKey, !m_sidebar->isNarrow());
        fitSidebar();
    });
}

void MainWindow::addPage(PageWidget *page)
{
    m_stack->addWidget(page);
    m_navigation.add(page);
    const auto refresh = [this, page] {
        if (page == m_navigation.current())
            m_header->showPage(page);
    };
    connect(page, &PageWidget::actionsChanged, this, refresh);
    connect(page, &PageWidget::trailChanged, this, refresh);
    connect(page, &PageWidget::done, this,
        [this](const QString &text, const std::function<void()> &undo) { m_toast->say(text, undo); });
    m_pagesMenu->addAction(
        icon(page->place().iconName), page->place().title, this, [this, key = page->place().key] {
            m_navigation.go({key, {}});
        });
    if (!m_navigation.current())
        m_navigation.go({page->place().key, {}});
    fitSidebar();
}

void MainWindow::setCollective(const QString &name, QMenu *others)
{
    m_sidebar->setCollective(name, others);
}

void MainWindow::setStatus(const SidebarStatus &status)
{
    m_sidebar->setStatus(status);
}

void MainWindow::setPaletteSource(PaletteSource *source)
{
    m_palette->setSource(source);
}

void MainWindow::openPalette(const QString &text)
{
    m_palette->popUp(text);
}

void MainWindow::showLocation()
{
    PageWidget *page = m_navigation.current();
    m_commands.action(Command::Back)->setEnabled(m_navigation.canGoBack());
    m_commands.action(Command::Forward)->setEnabled(m_navigation.canGoForward());
    m_header->showPage(page);
    if (!page)
        return;
    bindPage(page);
    m_stack->setCurrentWidget(page);
    setWindowTitle(tr("%1 – Cooperage", "name of the page").arg(page->place().title));
}

void MainWindow::bindPage(PageWidget *page)
{
    if (m_bound == page)
        return;
    if (m_bound) {
        const auto old = m_bound->handlers();
        for (auto it = old.cbegin(); it != old.cend(); ++it)
            m_commands.release(it.key(), m_bound);
    }
    m_bound = page;
    const auto handlers = page->handlers();
    for (auto it = handlers.cbegin(); it != handlers.cend(); ++it)
        m_commands.bind(it.key(), page, it.value());
}

void MainWindow::fitSidebar()
{
    const bool wanted = m_settings.value(narrowKey).toBool();
    const bool room = width() >= narrowestWithNames * fontUnit();
    m_sidebar->setNarrow(wanted || !room);
    m_sidebar->setVisible(width() >= narrowestWithSidebar);
    m_header->pagesButton()->setVisible(width() < narrowestWithSidebar);
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_commands, m_navigation, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSidebar();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && centralWidget())
        fitSidebar();
}

void MainWindow::keepPlace()
{
    m_settings.setValue(geometryKey, saveGeometry());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_navigation.current() && m_navigation.current()->goUp())
        return;
    if (event->text() == u"?")
        showShortcuts();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace cooperage
