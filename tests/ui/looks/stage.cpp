// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks/stage.h"

#include "ui/pages/endorsements/endorsementspage.h"
#include "ui/pages/endorsementsections.h"
#include "ui/pages/listings/listingspage.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/pages/sync/syncwords.h"
#include "ui/pages/today/todaypage.h"
#include "ui/shell/language.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTest>

namespace cooperage::looks {

QList<Mode> allModes()
{
    constexpr QSize small(900, 600);
    return {
        {"light"},
        {"dark", ThemeChoice::Dark},
        {"contrast", ThemeChoice::HighContrast},
        {"text150", ThemeChoice::Light, "en_IE", false, 150},
        {"mirrored", ThemeChoice::Light, "ar_EG", true},
        {"mirrored150", ThemeChoice::Dark, "he_IL", true, 150},
        {"small", ThemeChoice::Light, "en_IE", false, 100, small},
        {"german", ThemeChoice::Light, "de_DE"},
        {"germansmall", ThemeChoice::Dark, "de_DE", false, 100, small},
        {"german150", ThemeChoice::Light, "de_DE", false, 150},
    };
}

Stage::Spoken::Spoken(const Mode &mode)
{
    const QLocale locale(QLatin1String(mode.locale));
    QLocale::setDefault(locale);
    useLanguage(locale);
    QApplication::setLayoutDirection(mode.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

Stage::Stage(const Mode &mode, Sample sample)
    : m_spoken(mode)
{
    m_appearance.setTheme(mode.theme);
    m_appearance.setTextSize(mode.text);
    fill(sample);
    m_writer = std::make_unique<Writer>(*m_local.store);
    m_readers = std::make_unique<Readers>(*m_local.store);
    m_thumbnails = std::make_unique<Thumbnails>(*m_photos);
    m_palette = std::make_unique<RecordSource>(*m_readers);
    m_writer->run([](Store &) { return Result<void>(); }); // brings the search index up to date
    const Workbench bench{
        *m_writer, *m_readers, *m_photos, *m_thumbnails, m_prompt, m_settings, m_local.clock};
    m_window.setCollective(QStringLiteral("Riverside Makers"));
    m_window.setPaletteSource(m_palette.get());
    m_today = new TodayPage(bench);
    m_window.addPage(m_today);
    m_window.addPage(new ListingsPage(bench));
    m_window.addPage(new StockPage(bench));
    m_window.addPage(new EndorsementsPage(bench, endorsementSections(bench)));
    m_window.addPage(new ReportsPage(bench));
    m_syncPage = new SyncPage({*m_writer, *m_readers, m_server, m_prompt, m_appearance, m_settings,
        m_local.clock, [] {}, &m_backups});
    m_window.addPage(m_syncPage);
    for (const Command command : {Command::Undo, Command::Redo, Command::Import, Command::Settings,
             Command::SyncNow, Command::Invite, Command::LinkDevice, Command::WorkOffline, Command::Backup})
        m_commands.bind(command, &m_window, [] {});
    SyncStatus status;
    status.state = SyncStatus::State::UpToDate;
    status.server = QStringLiteral("coop.example:8443");
    status.waiting = 3;
    status.decisions = sample == Sample::None ? 0 : 2;
    status.lastSync = Instant{m_local.clock.ms - 12 * 60'000};
    setStatus(status);
    resize(mode.size);
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    settle();
}

Stage::~Stage()
{
    m_thumbnails.reset(); // waits for pictures still being read
}

void Stage::resize(const QSize &size)
{
    m_window.resize(size);
    m_firstRun.resize(size);
}

void Stage::setStatus(const SyncStatus &status)
{
    const Instant now{m_local.clock.now()};
    m_window.setStatus(sidebarStatus(status, now));
    m_syncPage->setStatus(status);
}

void Stage::go(const char *page, const QString &where)
{
    m_window.navigation().go({QLatin1String(page), where});
}

QString Stage::listing(const char *title) const
{
    const auto found = m_local.store->select<Listing>(
        QStringLiteral("WHERE title LIKE ? ORDER BY id"), QString::fromUtf8(title) + u'%');
    return found->isEmpty() ? QString() : found->first().id.hex();
}

void Stage::setServer(bool there)
{
    m_server.reachable = there;
    Q_EMIT m_writer->changed({{QStringLiteral("public_place"), {}}});
    settle();
}

void Stage::reset()
{
    if (!m_server.reachable)
        setServer(true);
    m_firstRun.hide();
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget != &m_window && widget->isVisible())
            widget->close();
    }
    m_window.menuBar()->hide();
    m_window.toast().hide();
    if (auto *palette = m_window.findChild<CommandPalette *>())
        palette->hide();
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    m_commands.action(Command::TableView)->trigger();
    for (const char *field : {"findListings", "findStock"}) {
        auto *search = find<SearchField>(field);
        search->clear();
        Q_EMIT search->searched({});
    }
    for (const char *chip : {"viewAll", "ours"}) {
        if (auto *button = find<QAbstractButton>(chip); button->isEnabled())
            button->click();
    }
    go("listings", QStringLiteral("view:all")); // without the chips of another scene
    go("stock", QStringLiteral("all"));
    auto *parts = find<SegmentedControl>("parts")->findChild<QAbstractButton *>();
    parts->click();
    auto *holder = find<QComboBox>("holder");
    holder->setCurrentIndex(0);
    Q_EMIT holder->activated(0);
    go("listings");
}

void Stage::settle()
{
    // Answers, then what they make the page ask for, then the layout of that.
    for (int round = 0; round < 3; ++round) {
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QTest::qWait(20); // pictures come from a thread of their own
}

QWidget *Stage::front() const
{
    return m_firstRun.isVisible() ? static_cast<QWidget *>(const_cast<FirstRun *>(&m_firstRun))
                                  : const_cast<MainWindow *>(&m_window);
}

QList<QWidget *> Stage::shown() const
{
    QList<QWidget *> widgets{front()};
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        const bool over = qobject_cast<QDialog *>(widget) || qobject_cast<QMenu *>(widget);
        if (over && widget->isVisible())
            widgets.append(widget);
    }
    return widgets;
}

QPixmap Stage::picture()
{
    QPixmap whole = front()->grab();
    QPainter painter(&whole);
    const QList<QWidget *> over = shown().mid(1);
    for (QWidget *widget : over) {
        QRect place = widget->geometry();
        if (qobject_cast<QDialog *>(widget)) // where a window manager would put it
            place.moveCenter(front()->geometry().center());
        const QPoint at = place.topLeft() - front()->geometry().topLeft();
        painter.fillRect(QRect(at, widget->size()).adjusted(-1, -1, 1, 1), Qt::darkGray);
        painter.drawPixmap(at, widget->grab());
    }
    return whole;
}

} // namespace cooperage::looks
