// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/devicescard.h"

#include "models/tables/celltext.h"
#include "ui/pages/sync/serveraccess.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/landmark.h"

#include <QDateTime>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

QString dayOf(Instant at, const QLocale &locale)
{
    return at.ms == 0
        ? QString()
        : isolated(locale.toString(QDateTime::fromMSecsSinceEpoch(at.ms), QLocale::ShortFormat));
}

} // namespace

DevicesCard::DevicesCard(ServerAccess &server, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_prompt(prompt)
    , m_list(new FactTable(tr("Devices"), {tr("Device"), tr("Letters"), tr("Last seen"), tr("State")}))
{
    m_list->setObjectName(QStringLiteral("devices"));
    auto *link = new QPushButton(icon(QStringLiteral("device")), tr("Link another device of mine"));
    link->setObjectName(QStringLiteral("linkDevice"));
    auto *shutOut = new QPushButton(tr("Shut out this device…"));
    shutOut->setObjectName(QStringLiteral("revokeDevice"));
    auto *buttons = new FlowLayout;
    buttons->addWidget(link);
    buttons->addWidget(shutOut);
    auto *card = new Card(tr("Devices"));
    setLandmark(card, QStringLiteral("devices"));
    card->body()->addWidget(m_list);
    card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    setVisible(server.hasServer());
    connect(link, &QPushButton::clicked, this, &DevicesCard::linkDevice);
    connect(shutOut, &QPushButton::clicked, this, &DevicesCard::revoke);
}

void DevicesCard::refresh()
{
    if (!m_server.hasServer())
        return;
    m_server.devices(this, [this](const Result<QList<DeviceLine>> &devices) {
        if (devices)
            show(*devices);
    });
}

void DevicesCard::show(const QList<DeviceLine> &devices)
{
    m_list->clear();
    for (const DeviceLine &one : devices) {
        auto *item = m_list->add({isolated(one.name), one.letters, dayOf(one.lastSeen, m_locale),
            one.revoked ? tr("Shut out", "state of a device") : tr("May sync")});
        item->setData(0, Qt::UserRole, one.id.bytes());
    }
}

void DevicesCard::linkDevice()
{
    m_server.linkDevice(this, [this](const Result<QString> &code) {
        if (code)
            Q_EMIT linked(*code);
        else
            Q_EMIT said(explain(code.error()));
    });
}

void DevicesCard::revoke()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto device = item ? RawId::fromBytes(item->data(0, Qt::UserRole).toByteArray()) : std::nullopt;
    if (!device) {
        Q_EMIT said(tr("Choose a device in the list first."));
        return;
    }
    const Confirmation question{tr("Shut out %1?").arg(item->text(0)),
        tr("It can no longer sync. What is on it stays readable there; what it has not sent yet can still be "
           "exported."),
        tr("Shut out"), true};
    m_prompt.confirm(this, question, [this, device = *device](bool yes) {
        if (!yes)
            return;
        m_server.revokeDevice(this, device, [this](const Result<void> &done) {
            Q_EMIT said(done ? tr("The device is shut out.") : explain(done.error()));
            refresh();
        });
    });
}

} // namespace cooperage
