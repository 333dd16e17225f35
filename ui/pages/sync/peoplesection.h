// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/peoplequery.h"

#include <QLocale>
#include <QWidget>

class QLineEdit;
class QComboBox;
class QPushButton;

namespace cooperage {

class DevicesCard;
class FactTable;
class LinkBox;
class Prompt;
class Readers;
class ServerAccess;
class Writer;

/// Who belongs to the collective, who is invited, and the devices that may sync.
class PeopleSection final : public QWidget
{
    Q_OBJECT
public:
    PeopleSection(
        Writer &writer, Readers &readers, ServerAccess &server, Prompt &prompt, QWidget *parent = nullptr);

    void refresh();
    void refreshDevices(); ///< asks the server; says so when it cannot be reached

Q_SIGNALS:
    void said(const QString &text);

private:
    struct Everybody
    {
        QList<PersonRow> people;
        QList<Invitation> invitations;
        QList<Workshop> workshops;
        Actor self;
    };
    void show(const Everybody &everybody);
    QWidget *inviteForm();
    void invite();
    void changeRole();
    void giveLink(const QString &code, const QString &sentence);

    Writer &m_writer;
    Readers &m_readers;
    ServerAccess &m_server;
    Prompt &m_prompt;
    QLocale m_locale;
    Everybody m_everybody;
    FactTable *m_people;
    DevicesCard *m_devices;
    LinkBox *m_link;
    QLineEdit *m_name;
    QComboBox *m_role;
    QComboBox *m_workshop;
    QPushButton *m_roles;
};

} // namespace cooperage
