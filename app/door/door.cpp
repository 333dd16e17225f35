// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/door/door.h"

#include "app/cli/exitcode.h"
#include "app/door/doorplace.h"

#include <QLocalSocket>

namespace cooperage {

namespace {

constexpr int mostVisitors = 32;

} // namespace

Door::Door(QString profileFolder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(profileFolder))
    , m_name(doorName(m_folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Door::let);
}

Door::~Door()
{
    if (m_server.isListening())
        forgetDoor(m_folder);
    m_server.close();
}

bool Door::open()
{
    const QString place = placeForDoor(m_folder);
    if (place.isEmpty())
        return false;
    QLocalServer::removeServer(place); // the profile's lock is ours, so nobody else listens there
    return m_server.listen(place) && noteDoor(m_folder, place);
}

void Door::let()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isSameUser(socket->socketDescriptor()) || m_visitors.size() >= mostVisitors) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *visitor = new Visitor(socket, this);
        m_visitors.insert(visitor);
        connect(visitor, &Visitor::linkBrought, this, &Door::linkBrought);
        connect(visitor, &Visitor::commandBrought, this, [this, visitor](const DoorCall &call) {
            if (call.profile == m_name)
                Q_EMIT commandBrought(visitor, call);
            else
                visitor->end(int(cli::ExitCode::CannotReadOrStore));
        });
        connect(visitor, &Visitor::left, this, [this, visitor] {
            m_visitors.remove(visitor);
            visitor->deleteLater();
        });
    }
}

} // namespace cooperage
