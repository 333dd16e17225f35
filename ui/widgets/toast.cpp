// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/scaledfont.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace cooperage {

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    const int side = fontUnit() / 3;
    row->setContentsMargins(fontUnit() * 3 / 4, side, fontUnit() * 3 / 4, side);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    m_close->setObjectName(QStringLiteral("toastClose"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    for (QWidget *part : {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_close), parent})
        part->installEventFilter(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(stay);
    connect(m_timer, &QTimer::timeout, this, &Toast::away);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto act = m_undoAct; // a copy: undoing may say something new
        hide();
        if (act)
            act();
    });
    hide();
}

void Toast::say(const QString &text, const std::function<void()> &undo)
{
    m_text->setText(text);
    m_undoAct = undo;
    m_undo->setVisible(static_cast<bool>(undo));
    setAccessibleName(text);
    show();
    raise();
    place();
    m_timer->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return m_text->text();
}

bool Toast::isHeld() const
{
    return underMouse() || m_undo->hasFocus() || m_close->hasFocus();
}

void Toast::away()
{
    if (isHeld())
        m_timer->start();
    else
        hide();
}

void Toast::place()
{
    const int u = fontUnit();
    const QWidget *around = parentWidget();
    const int widest = qMax(u * 10, around->width() - 2 * u);
    const int natural = m_text->fontMetrics().horizontalAdvance(m_text->text()) + u * 2
        + (m_undo->isVisibleTo(this) ? m_undo->sizeHint().width() + u : 0) + m_close->sizeHint().width() + u;
    const int width = qMin(qMin(widest, u * 40), natural);
    resize(width, qMax(layout()->heightForWidth(width), sizeHint().height()));
    int floor = around->height();
    const auto parts = around->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->property("bottomBar").toBool() && part->isVisible())
            floor = qMin(floor, part->mapTo(around, QPoint()).y());
    }
    move((around->width() - width) / 2, floor - height() - u);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), paint::cardRadius, tones().raised, tones().border);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer->start();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() == QEvent::FocusOut && watched != parentWidget())
        m_timer->start();
    return QFrame::eventFilter(watched, event);
}

} // namespace cooperage
