// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QWidget>

class QLabel;

namespace cooperage {

/// A sentence that wraps, behind a small icon in the colour of its mood. Only read: see LineButton for one
/// that leads somewhere.
class IconLine final : public QWidget
{
    Q_OBJECT
public:
    IconLine(const QString &iconName, Mood mood, const QString &text, QWidget *parent = nullptr);

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    Mood m_mood;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace cooperage
