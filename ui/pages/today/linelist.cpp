// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/linelist.h"

#include "ui/shell/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

LineList::LineList(const QString &removeWords, QWidget *parent)
    : QWidget(parent)
    , m_removeWords(removeWords)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

/// The way out is there, but the line itself is what one should see.
void LineList::colour()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.remove)
            row.remove->setIcon(icon(QStringLiteral("clock"), tones().muted));
    }
}

void LineList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

LineButton *LineList::first() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first().line;
}

LineList::Row LineList::makeRow(const QString &key)
{
    Row row{key, new QWidget(this), nullptr, nullptr};
    auto *side = new QHBoxLayout(row.whole);
    side->setContentsMargins({});
    side->setSpacing(0);
    row.line = new LineButton(row.whole);
    row.line->setObjectName(QStringLiteral("line_") + key);
    side->addWidget(row.line, 1);
    connect(row.line, &LineButton::clicked, this, [this, key] { Q_EMIT pressed(key); });
    if (m_removeWords.isEmpty())
        return row;
    row.remove = new QToolButton(row.whole);
    row.remove->setObjectName(QStringLiteral("later_") + key);
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::TabFocus);
    side->addWidget(row.remove, 0, Qt::AlignVCenter);
    const auto remove = [this, key] { Q_EMIT removeWanted(key); };
    connect(row.remove, &QToolButton::clicked, this, remove);
    connect(row.line, &LineButton::removeWanted, this, remove);
    return row;
}

void LineList::say(const Row &row, const LineWords &words)
{
    row.line->setWords(words);
    if (!row.remove)
        return;
    row.remove->setAccessibleName(QStringLiteral("%1: %2").arg(m_removeWords, words.text));
    row.remove->setToolTip(m_removeWords);
}

void LineList::setLines(const QList<Line> &lines)
{
    QList<Row> rows;
    const QWidget *focused = focusWidget();
    qsizetype lost = -1; ///< where the line was that had the keyboard
    for (const Line &line : lines) {
        const auto known = std::find_if(
            m_rows.begin(), m_rows.end(), [&line](const Row &row) { return row.key == line.key; });
        rows.append(known == m_rows.end() ? makeRow(line.key) : *known);
        say(rows.last(), line.words);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool stays = std::any_of(
            rows.begin(), rows.end(), [&row](const Row &other) { return other.whole == row.whole; });
        if (stays)
            continue;
        if (focused && row.whole->isAncestorOf(focused) && focused->hasFocus())
            lost = i;
        m_column->removeWidget(row.whole);
        row.whole->hide();
        row.whole->deleteLater();
    }
    QWidget *before = nullptr;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_column->insertWidget(int(i), rows.at(i).whole);
        rows.at(i).whole->show();
        for (QWidget *stop :
            {static_cast<QWidget *>(rows.at(i).line), static_cast<QWidget *>(rows.at(i).remove)}) {
            if (before && stop)
                setTabOrder(before, stop);
            before = stop ? stop : before;
        }
    }
    m_rows = rows;
    colour();
    if (lost >= 0 && !m_rows.isEmpty())
        m_rows.at(std::min(lost, m_rows.size() - 1)).line->setFocus(Qt::OtherFocusReason);
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QWidget *now = focusWidget();
    for (qsizetype i = 0; step != 0 && now && i < m_rows.size(); ++i) {
        if (!m_rows.at(i).whole->isAncestorOf(now))
            continue;
        const qsizetype next = i + step;
        if (next >= 0 && next < m_rows.size())
            m_rows.at(next).line->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace cooperage
