// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/shell/icons.h"
#include "ui/widgets/scaledfont.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_heading, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        column->addWidget(label);
    }
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    scaleFont(m_heading, 1.15, true);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    column->addSpacing(fontUnit() / 2);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
}

void EmptyState::setWords(const QString &iconName, const QString &heading, const QString &sentence,
    const QString &button, bool quiet)
{
    m_iconName = iconName;
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_button->setProperty("primary", !quiet);
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
    drawIcon();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    const int side = fontUnit() * 3;
    const QColor colour = palette().color(QPalette::PlaceholderText);
    m_icon->setPixmap(icon(m_iconName, colour).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setVisible(!m_iconName.isEmpty());
}

} // namespace cooperage
