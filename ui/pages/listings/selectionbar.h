// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace cooperage {

/// What can be done with the selected listings; hidden while none is.
class SelectionBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Act { Edit, Price, Publish, Pause, Resume, Archive, Redraft, Remove, Restore, Clear };

    explicit SelectionBar(QWidget *parent = nullptr);

    void setCount(int selected);
    void setBin(bool bin); ///< only Restore makes sense there

Q_SIGNALS:
    void wanted(cooperage::SelectionBar::Act act);

private:
    QPushButton *button(Act act, const QString &text, const char *name);
    void entry(Act act, const QString &text, const char *name);

    QLabel *m_count;
    QPushButton *m_edit;
    QPushButton *m_price;
    QPushButton *m_restore;
    QPushButton *m_remove;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace cooperage
