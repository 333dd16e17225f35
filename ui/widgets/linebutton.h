// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QAbstractButton>

namespace cooperage {

/// What a line says: one sentence, and under it, smaller in meaning, what more there is to know.
struct LineWords
{
    QString iconName;
    Mood mood = Mood::Neutral; ///< of the icon
    QString text;
    QString detail; ///< may be empty

    bool operator==(const LineWords &) const = default;
};

/// A line that leads somewhere: icon, text that wraps, an arrow at its end. As wide as there is room.
class LineButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LineButton(QWidget *parent = nullptr);

    void setWords(const LineWords &words);
    const LineWords &words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void removeWanted(); ///< the Del key

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textWidth(int width) const;
    int heightOf(const QString &text, int width) const;

    LineWords m_words;
};

} // namespace cooperage
