// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/shell/icons.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/scaledfont.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace cooperage {

namespace {

QString iconOf(Mood mood)
{
    switch (mood) {
    case Mood::Good:
        return QStringLiteral("check");
    case Mood::Warning:
        return QStringLiteral("alert");
    case Mood::Problem:
        return QStringLiteral("stop");
    case Mood::Neutral:
    case Mood::Note:
        break;
    }
    return QStringLiteral("note");
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    auto *row = new QHBoxLayout(this);
    const int side = fontUnit() / 3;
    row->setContentsMargins(fontUnit() / 2, side, fontUnit() / 2, side); // alike, as margins are not mirrored
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(paint::controlHeight(fontUnit()));
    m_button->setObjectName(QStringLiteral("noticeBarButton"));
    m_close->setObjectName(QStringLiteral("noticeBarClose"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->hide();
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::pressed);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void NoticeBar::say(Mood mood, const QString &text, const QString &button)
{
    m_mood = mood;
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text);
    colour();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone tone = tones().mood(m_mood);
    const bool strong = tones().theme == Theme::HighContrast;
    paint::box(&painter, rect(), paint::tableRadius, tone.tint,
        strong ? tone.ink : mixed(tone.tint, tone.ink, 0.25));
}

void NoticeBar::changeEvent(QEvent *event)
{
    // setPalette() below raises this event for the label, not for us: no loop.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    QFrame::changeEvent(event);
}

void NoticeBar::colour()
{
    const QColor ink = tones().mood(m_mood).ink;
    const int side = qRound(fontUnit() * 1.2);
    m_icon->setPixmap(icon(iconOf(m_mood), ink).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette inked = m_text->palette();
    inked.setColor(QPalette::WindowText, ink);
    m_text->setPalette(inked);
    update();
}

} // namespace cooperage
