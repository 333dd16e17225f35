// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cooperage {

/// What stands where nothing is yet: icon, heading, one sentence and at most one button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty `button` shows none. The button is the page's one filled button unless `quiet`.
    void setWords(const QString &iconName, const QString &heading, const QString &sentence,
        const QString &button = {}, bool quiet = false);

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace cooperage
