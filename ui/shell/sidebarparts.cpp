// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebarparts.h"

#include "ui/shell/icons.h"
#include "ui/shell/palette.h"
#include "ui/shell/style.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QKeySequence>
#include <QPainter>

namespace cooperage {

namespace {

int rowHeight(const QWidget *widget)
{
    const auto *style = qobject_cast<const CooperageStyle *>(QApplication::style());
    return style ? style->rowHeight() : widget->fontMetrics().height() * 2;
}

int iconSide(const QWidget *widget)
{
    return qMax(16, qRound(widget->fontMetrics().height() * 1.15));
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

SidebarRow::SidebarRow(const QString &name, const QString &iconName, int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_shortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText))
{
    QString text = name;
    text.replace(QLatin1Char('&'), QStringLiteral("&&")); // no mnemonic: Alt+number is the key
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setBadge(0, {});
}

void SidebarRow::setBadge(int count, const QString &words)
{
    m_badge = count;
    QString name = text();
    name.replace(QStringLiteral("&&"), QStringLiteral("&"));
    setAccessibleName(count > 0 ? name + QStringLiteral(", ") + words : name);
    setToolTip(count > 0 ? QStringLiteral("%1 (%2)\n%3").arg(name, m_shortcut, words)
                         : QStringLiteral("%1 (%2)").arg(name, m_shortcut));
    update();
}

void SidebarRow::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize SidebarRow::sizeHint() const
{
    const int u = fontMetrics().height();
    const int height = rowHeight(this);
    if (m_narrow)
        return {qMax(height, iconSide(this) + u * 3 / 2), height};
    const int text = QFontMetrics(strong(font()))
                         .horizontalAdvance(accessibleName().section(QStringLiteral(", "), 0, 0));
    // Room for the widest badge, so that the sidebar does not move when a count appears.
    const int badge = Badge::sizeFor(100, font()).width();
    return {u * 3 / 4 + iconSide(this) + u / 2 + text + u / 2 + badge + u / 2, height};
}

void SidebarRow::paintEvent(QPaintEvent *)
{
    const Tones &t = tones();
    QPainter painter(this);
    const int u = fontMetrics().height();
    const auto place
        = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    if (isChecked())
        paint::box(&painter, rect(), paint::controlRadius, t.selection, QColor());
    else if (underMouse())
        paint::box(&painter, rect(), paint::controlRadius, mixed(t.sidebar, t.text, 0.06), QColor());
    if (isChecked())
        paint::box(
            &painter, place(QRect(0, height() / 5, 4, height() - 2 * (height() / 5))), 2, t.action, QColor());

    const int side = iconSide(this);
    const int left = m_narrow ? (width() - side) / 2 : u * 3 / 4;
    const QRect mark(left, (height() - side) / 2, side, side);
    cooperage::icon(m_iconName, isChecked() ? t.action : t.muted).paint(&painter, place(mark));

    const QSize badge = m_badge > 0 ? Badge::sizeFor(m_badge, font()) : QSize(0, 0);
    if (m_badge > 0 && !m_narrow) {
        const QRect round(
            width() - u / 2 - badge.width(), (height() - badge.height()) / 2, badge.width(), badge.height());
        Badge::draw(&painter, place(round), m_badge, font());
    } else if (m_badge > 0) {
        const int dot = qRound(u * 0.55);
        paint::box(&painter, place(QRect(mark.right() - dot / 2, mark.top() - dot / 2, dot, dot)), dot / 2.0,
            t.action, t.sidebar, 1.5);
    }
    if (!m_narrow) {
        painter.setFont(isChecked() ? strong(font()) : font());
        painter.setPen(t.text);
        const QRect text(
            mark.right() + 1 + u / 2, 0, width() - mark.right() - 1 - u - badge.width(), height());
        painter.drawText(place(text),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                | Qt::TextSingleLine | Qt::TextHideMnemonic,
            painter.fontMetrics().elidedText(
                this->text(), Qt::ElideRight, text.width(), Qt::TextShowMnemonic));
    }
    if (hasFocus())
        paint::ring(&painter, rect(), paint::controlRadius, t.focus);
}

StatusBlock::StatusBlock(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("statusBlock"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusBlock::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    QStringList words;
    for (const Line &line : lines)
        words += line.words;
    setAccessibleName(words.join(QStringLiteral(". ")));
    setToolTip(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

void StatusBlock::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
}

int StatusBlock::lineHeight() const
{
    return qRound(fontMetrics().height() * 1.4);
}

QSize StatusBlock::sizeHint() const
{
    const int u = fontMetrics().height();
    if (m_narrow)
        return {iconSide(this) + u * 3 / 2, lineHeight() * 2};
    int widest = 0;
    for (const Line &line : m_lines)
        widest = qMax(widest, fontMetrics().horizontalAdvance(line.words));
    return {u * 3 / 4 + iconSide(this) + u / 2 + widest + u / 2, lineHeight() * int(m_lines.size()) + u / 2};
}

QSize StatusBlock::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return m_narrow ? wanted : QSize(fontMetrics().height() * 3, wanted.height());
}

void StatusBlock::paintEvent(QPaintEvent *)
{
    const Tones &t = tones();
    QPainter painter(this);
    if (underMouse())
        paint::box(&painter, rect(), paint::controlRadius, mixed(t.sidebar, t.text, 0.05), QColor());
    const int u = fontMetrics().height();
    const int side = m_narrow ? iconSide(this) : u;
    const int count = m_narrow ? qMin(1, int(m_lines.size())) : int(m_lines.size());
    // Narrow: the one line that says most, which is the state, not "Saved".
    const int first = m_narrow && m_lines.size() > 1 ? 1 : 0;
    for (int i = 0; i < count; ++i) {
        const Line &line = m_lines.at(first + i);
        const QRect row(
            0, m_narrow ? 0 : u / 4 + i * lineHeight(), width(), m_narrow ? height() : lineHeight());
        const int left = m_narrow ? (width() - side) / 2 : u * 3 / 4 + (iconSide(this) - side) / 2;
        const QRect mark(left, row.center().y() - side / 2, side, side);
        const QColor ink = line.urgent ? t.problem.ink : t.muted;
        cooperage::icon(line.iconName, ink)
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
        if (m_narrow)
            break;
        const int start = u * 3 / 4 + iconSide(this) + u / 2;
        const QRect text(start, row.top(), width() - start - u / 3, row.height());
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                | Qt::TextSingleLine,
            fontMetrics().elidedText(line.words, Qt::ElideRight, text.width()));
    }
    if (hasFocus())
        paint::ring(&painter, rect(), paint::controlRadius, t.focus);
}

} // namespace cooperage
