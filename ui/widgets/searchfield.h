// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace cooperage {

/// A line with a magnifying glass and a × to clear. Esc clears first and leaves only when empty.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `name` says what is searched, for a screen reader and as the placeholder: "Search listings".
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    void setQuietly(const QString &text); ///< not said by searched(): the caller knows
    void setDelay(int milliseconds); ///< after the last key, before searched(); 0 is at once. Default 120

    QSize minimumSizeHint() const override; ///< a word or two of what is searched can be read

Q_SIGNALS:
    void searched(const QString &text);
    void downPressed(); ///< Down leads to the list below
    void left(); ///< Esc on an empty field

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer *m_pause;
    QAction *m_clear;
    QString m_last;
};

} // namespace cooperage
