// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/emptystate.h"

#include <QStackedLayout>

#include <algorithm>

namespace cooperage {

namespace {

constexpr qsizetype longestWayBack = 100;

} // namespace

PageWidget::PageWidget(const Place &place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_stack(new QStackedLayout(this))
{
    setObjectName(place.key + QStringLiteral("Page"));
    setAccessibleName(place.title);
}

bool PageWidget::goUp()
{
    if (m_trail.isEmpty())
        return false;
    Q_EMIT goRequested({m_place.key, {}});
    return true;
}

void PageWidget::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
    m_stack->setCurrentWidget(content);
}

void PageWidget::showContent()
{
    if (m_content)
        m_stack->setCurrentWidget(m_content);
}

void PageWidget::showEmpty(const EmptyWords &words, const std::function<void()> &act)
{
    if (!m_empty) {
        m_empty = new EmptyState(this);
        m_stack->addWidget(m_empty);
        connect(m_empty, &EmptyState::pressed, this, [this] {
            if (m_emptyAct)
                m_emptyAct();
        });
    }
    m_emptyAct = act;
    m_empty->setWords(words.iconName, words.heading, words.sentence, words.button);
    m_stack->setCurrentWidget(m_empty);
}

void PageWidget::setBadge(int count, const QString &words)
{
    if (count == m_badge && words == m_badgeWords)
        return;
    m_badge = count;
    m_badgeWords = words;
    Q_EMIT badgeChanged();
}

void PageWidget::setTrail(const QStringList &trail)
{
    if (trail == m_trail)
        return;
    m_trail = trail;
    Q_EMIT trailChanged();
}

Navigation::Navigation(QObject *parent)
    : QObject(parent)
{
}

void Navigation::add(PageWidget *page)
{
    const auto after = std::find_if(m_pages.cbegin(), m_pages.cend(),
        [page](const PageWidget *other) { return other->place().number > page->place().number; });
    m_pages.insert(after, page);
    connect(page, &PageWidget::goRequested, this, &Navigation::go);
    connect(page, &QObject::destroyed, this,
        [this](QObject *gone) { m_pages.removeIf([gone](PageWidget *other) { return other == gone; }); });
    Q_EMIT added(page);
}

PageWidget *Navigation::page(const QString &key) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
        [&key](const PageWidget *page) { return page->place().key == key; });
    return found == m_pages.cend() ? nullptr : *found;
}

void Navigation::go(const Whereabouts &to)
{
    if (!page(to.page) || to == m_here)
        return;
    if (!m_here.page.isEmpty()) {
        m_before.append(m_here);
        if (m_before.size() > longestWayBack)
            m_before.removeFirst();
    }
    m_after.clear();
    show(to);
}

void Navigation::back()
{
    if (m_before.isEmpty())
        return;
    m_after.append(m_here);
    show(m_before.takeLast());
}

void Navigation::forward()
{
    if (m_after.isEmpty())
        return;
    m_before.append(m_here);
    show(m_after.takeLast());
}

void Navigation::show(const Whereabouts &to)
{
    m_here = to;
    if (PageWidget *target = page(to.page))
        target->open(to.where);
    Q_EMIT moved(to);
}

} // namespace cooperage
