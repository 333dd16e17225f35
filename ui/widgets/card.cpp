// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/scaledfont.h"

#include <QVBoxLayout>

namespace cooperage {

Card::Card(QWidget *parent)
    : Card(QString(), parent)
{
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_headRow(new QHBoxLayout(m_head))
    , m_title(new ElidedLabel(title, m_head))
    , m_body(new QVBoxLayout)
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->addWidget(m_title, 1);
    column->addWidget(m_head);
    // Without a stretch: with one, every card would take room that only a list in it can use.
    column->addLayout(m_body);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_body->setContentsMargins(0, 0, 0, 0);
    scaleFont(m_title, 1.15, true);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addToTitle(QWidget *widget)
{
    m_headRow->addWidget(widget);
}

} // namespace cooperage
