// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/shell/stylepaint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace cooperage {

namespace {

constexpr int longestChip = 24; // in font heights

QSize chipSize(const QFontMetrics &metrics, int textWidth, double height)
{
    const int tall = qMax(24, qRound(metrics.height() * height));
    return {textWidth + metrics.height(), tall};
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setRemovable(true);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Press Delete to remove") : QString());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int text = qMin(metrics.horizontalAdvance(this->text()), longestChip * metrics.height());
    return chipSize(metrics, text + qRound(metrics.height() * (m_removable ? 1.1 : 0.3)), 1.6);
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().height() * 4), sizeHint().height()};
}

QRect Chip::crossRect() const
{
    const int side = height();
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, side));
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tones &t = tones();
    QPainter painter(this);
    const QColor fill = underMouse() ? mixed(t.alternate, t.text, 0.07) : mixed(t.alternate, t.text, 0.03);
    paint::box(&painter, rect(), height() / 2.0, fill, t.hairline);
    const int u = fontMetrics().height();
    QRect text = rect().adjusted(u / 2 + 1, 0, m_removable ? -height() + u / 5 : -u / 2, 0);
    text = QStyle::visualRect(layoutDirection(), rect(), text);
    painter.setPen(isEnabled() ? t.text : t.disabled);
    painter.drawText(text,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextSingleLine,
        fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
    if (m_removable) {
        const int inset = (height() - qRound(u * 0.75)) / 2;
        cooperage::icon(QStringLiteral("close"), t.muted)
            .paint(&painter, crossRect().adjusted(inset, inset, -inset, -inset));
    }
    if (hasFocus())
        paint::ring(&painter, rect(), height() / 2.0, t.focus);
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_removable) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            event->accept(); // ours, not the window's "Move to bin"
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = m_removable && isDown() && crossRect().contains(event->position().toPoint());
    if (!onCross) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT removed();
}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void FilterChip::setCount(int count)
{
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void FilterChip::describe()
{
    setAccessibleName(m_count < 0 ? text() : tr("%1, %n found", nullptr, m_count).arg(text()));
}

QString FilterChip::number() const
{
    return m_count < 0 ? QString() : QLocale().toString(m_count);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int gap = m_count < 0 ? 0 : qRound(metrics.height() * 0.4);
    const int words = metrics.horizontalAdvance(text()) + gap + metrics.horizontalAdvance(number());
    return chipSize(metrics, words + qRound(metrics.height() * 0.3), 1.7);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tones &t = tones();
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    const QColor rest = underMouse() && isEnabled() ? mixed(t.raised, t.text, 0.05) : t.raised;
    paint::box(&painter, rect(), radius, isChecked() ? t.selection : rest, isChecked() ? t.action : t.border);
    const int u = fontMetrics().height();
    const QRect inner = rect().adjusted(qRound(u * 0.65), 0, -qRound(u * 0.65), 0);
    painter.setPen(isEnabled() ? t.text : t.disabled);
    const auto side = [this](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(layoutDirection(), alignment | Qt::AlignVCenter))
            | Qt::TextSingleLine;
    };
    painter.drawText(inner, side(Qt::AlignLeft), text());
    painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.text : t.muted);
    painter.drawText(inner, side(Qt::AlignRight), number());
    if (hasFocus())
        paint::ring(&painter, rect(), radius, t.focus);
}

} // namespace cooperage
