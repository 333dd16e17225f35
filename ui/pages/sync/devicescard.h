// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"

#include <QLocale>
#include <QWidget>

namespace cooperage {

class FactTable;
class Prompt;
class ServerAccess;

/// The devices that may sync: own ones, all for a steward. Links a further one, shuts one out.
class DevicesCard final : public QWidget
{
    Q_OBJECT
public:
    DevicesCard(ServerAccess &server, Prompt &prompt, QWidget *parent = nullptr);

    void refresh(); ///< asks the server; keeps what is shown if it cannot be reached

Q_SIGNALS:
    void said(const QString &text);
    void linked(const QString &code); ///< a code for a further device, good for ten minutes

private:
    void show(const QList<DeviceLine> &devices);
    void linkDevice();
    void revoke();

    ServerAccess &m_server;
    Prompt &m_prompt;
    QLocale m_locale;
    FactTable *m_list;
};

} // namespace cooperage
