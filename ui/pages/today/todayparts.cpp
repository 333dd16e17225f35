// SPDX-License-Identifier: GPL-3.0-or-later
// How TodayPage stands on the screen.
#include "ui/pages/today/changescard.h"
#include "ui/pages/today/needscard.h"
#include "ui/pages/today/stepscard.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/scaledfont.h"

#include <QDateTime>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

namespace {

constexpr int sideBySide = 50; ///< u: from this width on, what changed stands beside what waits

} // namespace

void TodayPage::arrange()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    m_greeting->setObjectName(QStringLiteral("greeting"));
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setMuted(true);
    scaleFont(m_greeting, 1.3, true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_greeting, 1);
    top->addWidget(m_date, 0, Qt::AlignBottom);
    column->addLayout(top);
    column->addSpacing(fontUnit() / 2);
    m_second->addWidget(m_steps);
    m_second->addWidget(m_changes);
    m_second->addStretch(1);
    auto *first = new QVBoxLayout;
    first->addWidget(m_needs);
    first->addStretch(1);
    m_columns->addLayout(first, 3);
    m_columns->addLayout(m_second, 2);
    column->addLayout(m_columns);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    setContent(scroll);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    fitColumns();
}

void TodayPage::fitColumns()
{
    m_columns->setDirection(
        width() >= sideBySide * fontUnit() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool hasSecond = !m_steps->isHidden() || !m_changes->isHidden();
    m_columns->setStretch(1, hasSecond ? 2 : 0);
}

/// Above what others did for who begins; below, once most of them are done.
void TodayPage::showSteps(const FirstSteps &steps)
{
    const auto done = std::count_if(
        steps.steps.begin(), steps.steps.end(), [](const FirstSteps::Step &one) { return one.done; });
    const bool below = 2 * done > steps.steps.size();
    if (below != (m_second->indexOf(m_steps) > m_second->indexOf(m_changes))) {
        m_second->removeWidget(m_steps);
        m_second->insertWidget(below ? 1 : 0, m_steps);
        setTabOrder(below ? static_cast<QWidget *>(m_changes) : m_steps,
            below ? static_cast<QWidget *>(m_steps) : m_changes);
    }
    m_steps->show(steps);
}

void TodayPage::greet()
{
    const Instant now{m_bench.clock.now()};
    m_greeting->setText(greeting(m_name, now));
    m_date->setText(QLocale().toString(QDateTime::fromMSecsSinceEpoch(now.ms).date(), QLocale::LongFormat));
}

} // namespace cooperage
