// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace cooperage {

SearchField::SearchField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
    , m_clear(new QAction(icon(QStringLiteral("close")), tr("Clear the search"), this))
{
    setAccessibleName(name);
    setPlaceholderText(name);
    addAction(new QAction(icon(QStringLiteral("search")), name, this), QLineEdit::LeadingPosition);
    addAction(m_clear, QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    m_pause->setSingleShot(true);
    setDelay(120);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        announce();
    });
    connect(m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_pause->start();
    });
}

void SearchField::setQuietly(const QString &text)
{
    setText(text);
    m_pause->stop();
    m_last = text;
}

QSize SearchField::minimumSizeHint() const
{
    const QSize least = QLineEdit::minimumSizeHint();
    return least.expandedTo({fontMetrics().height() * 9, least.height()});
}

void SearchField::setDelay(int milliseconds)
{
    m_pause->setInterval(milliseconds);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            clear();
            announce();
        }
        return;
    case Qt::Key_Down:
        Q_EMIT downPressed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        announce();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::announce()
{
    m_pause->stop();
    if (text() == m_last)
        return;
    m_last = text();
    Q_EMIT searched(m_last);
}

} // namespace cooperage
