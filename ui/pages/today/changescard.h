// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/changes.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QPushButton;

namespace cooperage {

class Card;
class LineList;

/// "Since Friday": what others did, each line a button that opens it.
class ChangesCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesCard(QWidget *parent = nullptr);

    void show(const Changes &changes, Instant now);

Q_SIGNALS:
    void leadWanted(const cooperage::Lead &lead);

private:
    void showLines();

    QLocale m_locale;
    Card *m_card;
    LineList *m_list;
    QLabel *m_nothing;
    QPushButton *m_more;
    Changes m_changes;
    Instant m_now;
    bool m_all = false;
};

} // namespace cooperage
