// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"
#include "ui/widgets/landmark.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QStackedLayout;

namespace cooperage {

class EmptyState;

/// Where a person is: a page, and what is open in it. What `where` means is the page's own affair (usually
/// the hex id of a record); empty is the page as such.
struct Whereabouts
{
    QString page;
    QString where;

    bool operator==(const Whereabouts &) const = default;
};

/// What stays the same about a page.
struct Place
{
    QString key; ///< "listings", permanent: settings, object names and locations use it
    QString title; ///< "Listings", translated
    QString iconName; ///< see icons.h
    int number = 1; ///< 1–9: position in the sidebar and Alt+number
};

/// What an empty page says: icon, heading, one sentence, at most one button.
struct EmptyWords
{
    QString iconName;
    QString heading;
    QString sentence;
    QString button; ///< empty: no button
};

/// One section of the program. Fill it through setContent(); the shell shows title, breadcrumb and actions.
class PageWidget : public QWidget
{
    Q_OBJECT
public:
    explicit PageWidget(const Place &place, QWidget *parent = nullptr);

    const Place &place() const { return m_place; }
    int badge() const { return m_badge; }
    QString badgeWords() const { return m_badgeWords; }
    QStringList trail() const { return m_trail; }

    virtual QAction *primaryAction() const { return nullptr; } ///< the one filled button of the page
    virtual QList<QAction *> otherActions() const { return {}; } ///< plain buttons before it
    virtual void focusSearch() { } ///< Ctrl+F
    /// Shows what `where` names; called by Navigation only. To go somewhere, emit goRequested().
    virtual void open(const QString &where) { Q_UNUSED(where) }
    virtual QList<Landmark> landmarks() const { return {}; } ///< its parts, for the palette
    /// Esc: leaves the innermost level and says whether there was one.
    virtual bool goUp();

    /// Commands that work while this page is in front.
    const QHash<Command, std::function<void()>> &handlers() const { return m_handlers; }

Q_SIGNALS:
    void badgeChanged();
    void actionsChanged(); ///< primaryAction() or otherActions() answers differently now
    void trailChanged();
    void goRequested(const cooperage::Whereabouts &to);
    /// Says what has just been done, with Undo if that is possible (a null function: no Undo).
    void done(const QString &text, const std::function<void()> &undo);

protected:
    /// The part below the header; the page owns it. The margins are the content's.
    void setContent(QWidget *content);
    QWidget *content() const { return m_content; }
    void showContent();
    void showEmpty(const EmptyWords &words, const std::function<void()> &act = {});
    void handle(Command command, std::function<void()> run) { m_handlers.insert(command, std::move(run)); }
    /// How many things wait here, and in words for a screen reader: "5 below limit".
    void setBadge(int count, const QString &words);
    /// Names below the page's own in the breadcrumb: {"Speckled mug"}. Empty: the page itself.
    void setTrail(const QStringList &trail);

private:
    Place m_place;
    int m_badge = 0;
    QString m_badgeWords;
    QStringList m_trail;
    QHash<Command, std::function<void()>> m_handlers;
    QStackedLayout *m_stack;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    std::function<void()> m_emptyAct;
};

/// The registered pages, which one is in front, and the way back.
class Navigation final : public QObject
{
    Q_OBJECT
public:
    explicit Navigation(QObject *parent = nullptr);

    void add(PageWidget *page); ///< by place().number; keys and numbers must be unique. Not owned.
    QList<PageWidget *> pages() const { return m_pages; } ///< in the order of the sidebar
    PageWidget *page(const QString &key) const;
    PageWidget *current() const { return page(m_here.page); }
    const Whereabouts &here() const { return m_here; }

    void go(const Whereabouts &to); ///< an unknown page is ignored
    void back();
    void forward();
    bool canGoBack() const { return !m_before.isEmpty(); }
    bool canGoForward() const { return !m_after.isEmpty(); }

Q_SIGNALS:
    void added(cooperage::PageWidget *page);
    void moved(const cooperage::Whereabouts &to);

private:
    void show(const Whereabouts &to);

    QList<PageWidget *> m_pages;
    QList<Whereabouts> m_before;
    QList<Whereabouts> m_after;
    Whereabouts m_here;
};

} // namespace cooperage
