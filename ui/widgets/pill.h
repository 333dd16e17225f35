// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <functional>

namespace cooperage {

/// A state in a shape and a word: ● Live, ▲ Low stock, ■ Sold out, ○ Draft.
class Pill final : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    Pill(Mood mood, const QString &word, QWidget *parent = nullptr);

    void setState(Mood mood, const QString &word);
    Mood mood() const { return m_mood; }
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static QSize sizeFor(const QString &word, const QFont &font);
    /// Inside `rect`, elided where it is too narrow, in the given reading direction.
    static void draw(QPainter *painter, const QRect &rect, Mood mood, const QString &word, const QFont &font,
        Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mood m_mood = Mood::Neutral;
    QString m_word;
};

/// Draws a column's words as pills. The model gives the word in DisplayRole and a Mood as int in moodRole.
class PillDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int moodRole = Qt::UserRole + 200;

    /// Wide enough for any of the words, in pixels.
    static int columnWidth(const QStringList &words, const QWidget *view);

    using QStyledItemDelegate::QStyledItemDelegate;
    /// For models that know nothing of moods: asked for each cell instead of moodRole.
    void setMoodOf(std::function<Mood(const QModelIndex &)> moodOf) { m_moodOf = std::move(moodOf); }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<Mood(const QModelIndex &)> m_moodOf;
};

} // namespace cooperage
