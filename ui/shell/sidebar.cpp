// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/sidebarparts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/scaledfont.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

namespace cooperage {

QString statusWords(const SidebarStatus &status)
{
    using State = SidebarStatus::State;
    switch (status.state) {
    case State::UpToDate:
        return Sidebar::tr("Up to date");
    case State::ToSend:
        return Sidebar::tr("%n change(s) to send", nullptr, status.waiting);
    case State::Sending:
        return Sidebar::tr("Sending %1 of %2").arg(status.sent).arg(status.total);
    case State::Offline:
        return status.waiting > 0 ? Sidebar::tr("Offline, %n to send", nullptr, status.waiting)
                                  : Sidebar::tr("Offline");
    case State::NeedsDecision:
        return Sidebar::tr("%n decision(s) needed", nullptr, status.decisions);
    case State::SignInAgain:
        return Sidebar::tr("Cannot send: sign in again");
    }
    return {};
}

QString lastSyncWords(const SidebarStatus &status)
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    const int minutes = status.minutesSinceSync;
    if (status.alone)
        return {};
    if (minutes < 0)
        return Sidebar::tr("Not synced yet");
    if (minutes == 0)
        return Sidebar::tr("Last sync just now");
    if (minutes < hour)
        return Sidebar::tr("Last sync %n min ago", nullptr, minutes);
    if (minutes < day)
        return Sidebar::tr("Last sync %n hour(s) ago", nullptr, minutes / hour);
    return Sidebar::tr("Last sync %n day(s) ago", nullptr, minutes / day);
}

QString statusIcon(const SidebarStatus &status)
{
    using State = SidebarStatus::State;
    switch (status.state) {
    case State::UpToDate:
        return QStringLiteral("online");
    case State::ToSend:
        return QStringLiteral("send");
    case State::Sending:
        return QStringLiteral("sending");
    case State::Offline:
        return QStringLiteral("offline");
    case State::NeedsDecision:
        return QStringLiteral("decision");
    case State::SignInAgain:
        return QStringLiteral("lock");
    }
    return {};
}

Sidebar::Sidebar(Navigation &navigation, QWidget *parent)
    : QFrame(parent)
    , m_navigation(navigation)
    , m_collective(new ElidedLabel({}, this))
    , m_switch(new QPushButton(this))
    , m_column(new QVBoxLayout(this))
    , m_scroll(new QScrollArea(this))
    , m_list(nullptr)
    , m_group(new QButtonGroup(this))
    , m_status(new StatusBlock(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    m_collective->setObjectName(QStringLiteral("collectiveName"));
    scaleFont(m_collective, 1.1, true);
    m_column->setSpacing(2);
    m_column->addWidget(m_collective);
    m_column->addWidget(m_switch, 0, Qt::AlignLeading);
    m_switch->setObjectName(QStringLiteral("collectiveMenu"));
    m_switch->setProperty("quiet", true);
    scaleFont(m_switch, 1.1, true);
    m_column->addSpacing(fontUnit() / 3);
    auto *rows = new QWidget(m_scroll);
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    m_list->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("pages"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // it would lie on the badges; wheel and keys move
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(rows);
    rows->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->addWidget(m_scroll, 1);
    m_column->addWidget(m_status);
    m_group->setExclusive(true);
    connect(m_status, &QAbstractButton::clicked, this, &Sidebar::statusPressed);
    connect(&navigation, &Navigation::added, this, &Sidebar::add);
    connect(&navigation, &Navigation::moved, this, &Sidebar::showCurrent);
    const QList<PageWidget *> pages = navigation.pages();
    for (PageWidget *page : pages)
        add(page);
    setStatus({});
    fit();
}

void Sidebar::setCollective(const QString &name, QMenu *others)
{
    m_collective->setText(name);
    QString plain = name;
    m_switch->setText(plain.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_switch->setAccessibleName(tr("Switch the collective, now %1").arg(name));
    m_switch->setMenu(others);
    fit();
}

void Sidebar::setStatus(const SidebarStatus &status)
{
    using State = SidebarStatus::State;
    QList<StatusBlock::Line> lines = {{QStringLiteral("saved"), tr("Saved"), false}};
    if (!status.alone) {
        const bool urgent = status.state == State::NeedsDecision || status.state == State::SignInAgain;
        lines += {statusIcon(status), statusWords(status), urgent};
        lines += {QStringLiteral("clock"), lastSyncWords(status), false};
    }
    m_status->setLines(lines);
    fit();
}

void Sidebar::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    fit();
}

void Sidebar::focusCurrent()
{
    const PageWidget *page = m_navigation.current();
    if (SidebarRow *row = page ? m_rows.value(page->place().key) : nullptr)
        row->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::add(PageWidget *page)
{
    const Place &place = page->place();
    auto *row = new SidebarRow(place.title, place.iconName, place.number, m_scroll->widget());
    row->setObjectName(QStringLiteral("go_") + place.key);
    m_rows.insert(place.key, row);
    m_group->addButton(row);
    m_list->insertWidget(int(m_navigation.pages().indexOf(page)), row);
    const auto go = [this, key = place.key] { m_navigation.go({key, {}}); };
    connect(row, &QAbstractButton::clicked, this, go);
    auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + place.number)), this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, go);
    connect(page, &PageWidget::badgeChanged, this, [this, page] { showBadge(page); });
    connect(page, &QObject::destroyed, row, &QObject::deleteLater);
    showBadge(page);
    // Tab goes through in the order shown, whatever the order of registration.
    QWidget *previous = nullptr;
    const QList<SidebarRow *> all = rows();
    for (SidebarRow *one : all) {
        if (previous)
            setTabOrder(previous, one);
        previous = one;
    }
    setTabOrder(previous, m_status);
    showCurrent();
    fit();
}

void Sidebar::showBadge(const PageWidget *page)
{
    if (SidebarRow *row = m_rows.value(page->place().key))
        row->setBadge(page->badge(), page->badgeWords());
}

void Sidebar::showCurrent()
{
    // One stop for Tab; inside, the arrows move.
    const PageWidget *page = m_navigation.current();
    const QList<SidebarRow *> all = rows();
    for (SidebarRow *row : all) {
        const bool here = page && m_rows.value(page->place().key) == row;
        row->setChecked(here);
        row->setFocusPolicy(here || (!page && row == all.first()) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

QList<SidebarRow *> Sidebar::rows() const
{
    QList<SidebarRow *> found;
    const QList<PageWidget *> pages = m_navigation.pages();
    for (const PageWidget *page : pages) {
        if (SidebarRow *row = m_rows.value(page->place().key))
            found += row;
    }
    return found;
}

void Sidebar::fit()
{
    const int u = fontUnit();
    const int side = m_narrow ? u / 4 : u / 2;
    m_column->setContentsMargins(side, u * 3 / 4, side, u / 2);
    m_collective->setContentsMargins(u * 3 / 4, 0, u / 2, 0); // over the icons
    m_collective->setVisible(!m_narrow && !m_switch->menu());
    m_switch->setVisible(!m_narrow && m_switch->menu());
    m_status->setNarrow(m_narrow);
    int widest = m_narrow ? 0 : qMin(m_status->sizeHint().width(), u * 14);
    for (SidebarRow *row : std::as_const(m_rows)) {
        row->setNarrow(m_narrow);
        widest = qMax(widest, row->sizeHint().width());
    }
    setFixedWidth(widest + 2 * side);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tones().sidebar);
    if (tones().theme == Theme::HighContrast) {
        const QRect edge(width() - 1, 0, 1, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tones().border);
    }
}

void Sidebar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<SidebarRow *> all = rows();
    const auto at = all.indexOf(qobject_cast<SidebarRow *>(focusWidget()));
    if (step == 0 || at < 0) {
        QFrame::keyPressEvent(event);
        return;
    }
    if (SidebarRow *next = all.value(at + step)) {
        next->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(next);
    }
}

} // namespace cooperage
