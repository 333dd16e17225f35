// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is begun, watched and ended by `benchmarks`. One of
//     empty            a bare Qt window, until it has been painted
//     today DIR        the program on a profile, until the lines of the Today page are on the screen
//     list DIR         the same, going on to the listings at once, until the first ones are on the screen
//     work DIR         the listings, scrolled through while another member's edits come in; the longest
//                      event is printed
#include "app/application.h"
#include "app/desk.h"
#include "models/core/recordjson.h"
#include "models/store/applypage.h"
#include "models/store/whenanswered.h"
#include "models/tables/listingtable.h"
#include "tests/benchmarks/rawsqlite.h"
#include "tests/benchmarks/report.h"
#include "tests/support/scriptedprompt.h"
#include "ui/widgets/linebutton.h"

#include <QApplication>
#include <QMainWindow>
#include <QScrollBar>
#include <QTableView>
#include <QTextStream>
#include <QTimer>

#include <ctime>
#include <sys/resource.h>

namespace cooperage::benchmarks {

namespace {

double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Measures how long each event keeps the window's thread.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!watching || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double cpu = threadCpuMs();
        QElapsedTimer timer;
        timer.start();
        const auto type = event->type();
        const QString kind = QLatin1String(receiver->metaObject()->className()); // it may not live on
        const bool done = QApplication::notify(receiver, event);
        wall.add(double(timer.nsecsElapsed()) / 1e6);
        const double own = threadCpuMs() - cpu;
        work.add(own);
        if (own > longest)
            slowest = QStringLiteral("%1 %2").arg(kind).arg(int(type));
        longest = std::max(longest, own);
        --m_depth;
        return done;
    }

    bool watching = false;
    Durations wall;
    Durations work; ///< without the turns of other programs
    double longest = 0; ///< ms of `work`
    QString slowest; ///< class and QEvent::Type of the longest

private:
    int m_depth = 0;
};

/// Calls back once, after a paint of a widget @p ready says yes to.
class AfterPaint final : public QObject
{
public:
    AfterPaint(std::function<bool(const QWidget &)> ready, std::function<void()> then)
        : m_ready(std::move(ready))
        , m_then(std::move(then))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_done && watched->isWidgetType()
            && m_ready(*static_cast<QWidget *>(watched))) {
            m_done = true;
            QTimer::singleShot(0, this, m_then); // this painting is still to come
        }
        return false;
    }

private:
    std::function<bool(const QWidget &)> m_ready;
    std::function<void()> m_then;
    bool m_done = false;
};

bool showsListings(const QWidget &widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget.parent());
    return table && table->objectName() == u"listingTable" && table->viewport() == &widget
        && !table->model()->index(0, ListingTable::Title).data().toString().isEmpty();
}

bool showsToday(const QWidget &widget)
{
    return qobject_cast<const LineButton *>(&widget) != nullptr;
}

void goToListings()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            window->navigation().go({QStringLiteral("listings"), {}});
    }
}

/// Says so to whoever measures, and ends.
void ready()
{
    QTextStream(stdout) << "ready" << Qt::endl;
    QApplication::quit();
}

int runEmpty()
{
    QMainWindow window;
    window.resize(1000, 640);
    const AfterPaint painted([](const QWidget &) { return true; }, ready);
    window.show();
    return QApplication::exec();
}

std::unique_ptr<Profile> profileIn(const QString &folder)
{
    return orGiveUp("profile", Profile::open(folder, Profile::Access::Own));
}

int runToday(const QString &folder)
{
    const AfterPaint painted(showsToday, ready);
    Application desktop(profileIn(folder));
    desktop.start({});
    return QApplication::exec();
}

int runList(const QString &folder)
{
    const AfterPaint painted(showsToday, goToListings);
    const AfterPaint listed(showsListings, ready);
    Application desktop(profileIn(folder));
    desktop.start({});
    return QApplication::exec();
}

LogRow rowFor(const Listing &listing, qint64 rv)
{
    LogRow row;
    row.table = QString::fromLatin1(Listing::table);
    row.id = listing.id;
    row.rv = rv;
    row.scope = QStringLiteral("common");
    row.put = fieldsToJson(entityOf<Listing>(), listing);
    row.createdAt = listing.createdAt;
    row.changedAt = listing.changedAt;
    return row;
}

/// Edits of another member, page by page as a server sends them, while the list is scrolled to its end.
class Work final : public QObject
{
public:
    Work(WatchedApplication &application, Desk &desk)
        : m_application(application)
        , m_desk(desk)
    {
        m_turn.setInterval(8);
        connect(&m_turn, &QTimer::timeout, this, &Work::scroll);
    }
    void begin()
    {
        m_application.watching = true;
        m_turn.start();
        applyNext();
    }

private:
    static constexpr int pages = 10;
    static constexpr int rowsInPage = 1000;

    void applyNext()
    {
        if (m_applied++ == pages)
            return finish();
        auto job = [](Store &store) -> Result<int> {
            Page page;
            const auto state = store.syncState();
            const auto listings
                = store.select<Listing>(QStringLiteral("ORDER BY _h % 7919, id LIMIT %1").arg(rowsInPage));
            if (!state || !listings)
                return failure(state ? listings.error() : state.error());
            qint64 seq = state->seq;
            for (Listing listing : *listings) {
                listing.title += QStringLiteral(".");
                LogRecord record{++seq, store.ids().next(), listing.changedBy, {listing.changedAt},
                    Verdict::Applied, QStringLiteral("listing.change"), {rowFor(listing, seq)}, {}};
                page.records.append(record);
            }
            page.end = {QStringLiteral("cursor"), seq, QByteArray(16, 'c'), seq, true};
            const auto done = applyPage(store, page);
            return done ? Result<int>(int(listings->size())) : failure(done.error());
        };
        whenAnswered(m_desk.place().writer().run(job, Writer::Lane::Background), this,
            [this](const Result<int> &done) {
                orGiveUp("apply", done);
                applyNext();
            });
    }
    void scroll()
    {
        auto *table = m_desk.window().findChild<QTableView *>(QStringLiteral("listingTable"));
        QScrollBar *bar = table->verticalScrollBar();
        const int step = std::max(1, bar->maximum() / 400);
        bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + step);
    }
    void finish()
    {
        m_application.watching = false;
        rusage use{};
        getrusage(RUSAGE_SELF, &use);
        qint64 long16 = 0;
        for (const double ms : m_application.work.all())
            long16 += ms > 16 ? 1 : 0;
        QTextStream(stdout) << m_application.work.at(1) << ' ' << m_application.wall.at(1) << ' ' << long16
                            << ' ' << m_application.work.count() << ' ' << double(use.ru_maxrss) / 1024 << ' '
                            << m_application.slowest << Qt::endl;
        QApplication::quit();
    }

    WatchedApplication &m_application;
    Desk &m_desk;
    QTimer m_turn;
    int m_applied = 0;
};

int runWork(WatchedApplication &application, const QString &folder)
{
    SystemClock clock;
    SystemRandom random;
    auto profile = profileIn(folder);
    const CollectiveEntry entry = orGiveUp("collectives", profile->collectives()).first();
    ProfileUiSettings settings(*profile);
    Appearance appearance(settings);
    ScriptedPrompt prompt;
    auto place = orGiveUp("place", Workplace::open(entry, profile->folderOf(entry.id), clock, random));
    Desk desk(std::move(place), Desk::Parts{settings, appearance, prompt}, QByteArray("token"), false);
    Work work(application, desk);
    const AfterPaint listed(showsListings, [&work] { work.begin(); });
    desk.showPage(QStringLiteral("listings"));
    desk.window().show();
    return QApplication::exec();
}

} // namespace

} // namespace cooperage::benchmarks

int main(int argc, char **argv)
{
    using namespace cooperage::benchmarks;
    WatchedApplication application(argc, argv);
    const QString what = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const QString folder = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (what == u"empty")
        return runEmpty();
    if (what == u"today")
        return runToday(folder);
    if (what == u"list")
        return runList(folder);
    if (what == u"work")
        return runWork(application, folder);
    return 2;
}
