// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QHash>

class QButtonGroup;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cooperage {

class ElidedLabel;
class Navigation;
class PageWidget;
class SidebarRow;
class StatusBlock;

/// Where the person's work stands, in the words of the status block. Filled by whoever listens to sync.
struct SidebarStatus
{
    enum class State { UpToDate, ToSend, Sending, Offline, NeedsDecision, SignInAgain };

    State state = State::UpToDate;
    bool alone = false; ///< a collective without a server: only "Saved" is said
    int waiting = 0; ///< changes to send
    int sent = 0; ///< while sending: n of …
    int total = 0; ///< … m
    int decisions = 0;
    int minutesSinceSync = -1; ///< −1: never

    bool operator==(const SidebarStatus &) const = default;
};

QString statusWords(const SidebarStatus &status); ///< "4 changes to send"
QString lastSyncWords(const SidebarStatus &status); ///< "Last sync 12 min ago"; empty when working alone
QString statusIcon(const SidebarStatus &status);

/// The pages, what waits on each, and at the bottom how far the work is. As wide as its longest name needs.
class Sidebar final : public QFrame
{
    Q_OBJECT
public:
    explicit Sidebar(Navigation &navigation, QWidget *parent = nullptr);

    void setCollective(const QString &name, QMenu *others = nullptr); ///< the menu is not owned
    void setStatus(const SidebarStatus &status);
    void setNarrow(bool narrow); ///< icons only
    bool isNarrow() const { return m_narrow; }
    void focusCurrent();

Q_SIGNALS:
    void statusPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(PageWidget *page);
    void showBadge(const PageWidget *page);
    void showCurrent();
    void fit();
    QList<SidebarRow *> rows() const;

    Navigation &m_navigation;
    ElidedLabel *m_collective;
    QPushButton *m_switch; ///< instead of the label where there is something to switch to
    QVBoxLayout *m_column;
    QScrollArea *m_scroll; ///< large text in a low window
    QVBoxLayout *m_list;
    QButtonGroup *m_group;
    QHash<QString, SidebarRow *> m_rows;
    StatusBlock *m_status;
    bool m_narrow = false;
};

} // namespace cooperage
