// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/publicplaces.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cooperage {

class Card;
class Readers;
class ServerAccess;
class Writer;

/// Whether the collective shows its endorsements to everybody, and at which address. Stewards decide.
class PublicSection final : public QWidget
{
    Q_OBJECT
public:
    PublicSection(Writer &writer, Readers &readers, const ServerAccess &server, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const QString &text, bool undoable);

private:
    struct Shown
    {
        PublicPlace place;
        bool mayChange = false;
    };
    void arrange();
    void fill(const Shown &shown);
    void keep();

    Writer &m_writer;
    Readers &m_readers;
    const ServerAccess &m_server;
    Shown m_shown;
    Card *m_card;
    QLabel *m_meaning;
    QCheckBox *m_open;
    QLineEdit *m_address;
    QPushButton *m_keep;
    QLabel *m_preview;
    QPushButton *m_copy;
};

} // namespace cooperage
