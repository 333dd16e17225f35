// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace cooperage {

/// Says what has just been done, at the bottom of its parent, with Undo. Goes by itself after a while, but
/// stays while the pointer is over it or the keyboard is in it. Only the newest is shown; all live on in
/// History.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    static constexpr int stay = 8000; ///< milliseconds

    explicit Toast(QWidget *parent);

    void say(const QString &text, const std::function<void()> &undo = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    bool isHeld() const;
    void away();

    QLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer *m_timer;
    std::function<void()> m_undoAct;
};

} // namespace cooperage
