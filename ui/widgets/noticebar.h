// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace cooperage {

/// A standing fact under a page's title: "Sample – [Leave]". Hidden until something is said.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows `text`, with a button unless `button` is empty.
    void say(Mood mood, const QString &text, const QString &button = {});
    void setClosable(bool closable);
    QString text() const;

Q_SIGNALS:
    void pressed();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Mood m_mood = Mood::Note;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace cooperage
