// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/door/knock.h"

#include "app/cli/interruption.h"
#include "app/door/doorplace.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QSocketNotifier>

namespace cooperage {

namespace {

constexpr int knockMs = 2000; ///< the other side need not even be awake for a connection to stand

bool connectTo(QLocalSocket &socket, const QString &profileFolder)
{
    const QString place = notedDoor(profileFolder);
    if (place.isEmpty())
        return false;
    socket.connectToServer(place);
    return socket.waitForConnected(knockMs) && isSameUser(socket.socketDescriptor());
}

/// One command on its way. Ends the application's event loop with the exit code.
class Errand final : public QObject
{
public:
    Errand(QLocalSocket &socket, cli::Caller &caller)
        : m_socket(socket)
        , m_caller(caller)
    {
        connect(&m_socket, &QLocalSocket::readyRead, this, &Errand::read);
        connect(&m_socket, &QLocalSocket::disconnected, this, &Errand::lost);
    }

    Result<cli::ExitCode> run(const DoorCall &call)
    {
        m_profile = call.profile;
        m_socket.write(frameBytes({FrameKind::Command, write(call)}));
        connect(&m_wish, &QSocketNotifier::activated, this, [this] {
            m_wish.setEnabled(false); // said once; the second Ctrl+C ends this process
            m_socket.write(frameBytes({FrameKind::Stop, {}}));
        });
        QCoreApplication::exec();
        return m_answer;
    }

private:
    void read()
    {
        const auto frames = m_reader.take(m_socket.readAll());
        if (!frames)
            return lost();
        for (const Frame &frame : *frames) {
            if (frame.kind == FrameKind::Done)
                return finished(cli::ExitCode(frame.content.at(0)));
            m_heard = true;
            if (frame.kind == FrameKind::Out)
                m_caller.out(frame.content);
            else
                m_caller.err(frame.content);
        }
    }
    void finished(cli::ExitCode code)
    {
        if (code == cli::ExitCode::Done || m_heard)
            end(code);
        else // turned away before it was a command: then nobody over there knew how to word it
            end(failure(Fault::Outdated, Reason::WindowOtherVersion, m_profile));
    }
    void lost()
    {
        if (m_ended)
            return;
        if (m_socket.bytesAvailable() > 0) // its last words
            read();
        if (m_ended)
            return;
        end(failure(Fault::Storage, Reason::WindowGone, m_profile));
    }
    void end(Result<cli::ExitCode> answer)
    {
        if (std::exchange(m_ended, true))
            return;
        m_answer = std::move(answer);
        QCoreApplication::quit();
    }

    QLocalSocket &m_socket;
    cli::Caller &m_caller;
    FrameReader m_reader{FrameReader::From::Window};
    cli::Interruption m_interruption;
    QSocketNotifier m_wish{m_interruption.descriptor(), QSocketNotifier::Read};
    QString m_profile;
    Result<cli::ExitCode> m_answer;
    bool m_heard = false;
    bool m_ended = false;
};

} // namespace

bool bringLink(const QString &profileFolder, const QString &link)
{
    QLocalSocket socket;
    if (!connectTo(socket, profileFolder))
        return false;
    const QByteArray text = link.toUtf8();
    socket.write(frameBytes({FrameKind::Link, text.size() > longestLink ? QByteArray() : text}));
    socket.waitForBytesWritten(knockMs);
    socket.disconnectFromServer();
    return true;
}

std::optional<Result<cli::ExitCode>> bringCommand(
    const QString &profileFolder, const QStringList &arguments, cli::Caller &caller)
{
    const DoorCall call{doorName(profileFolder), caller.folder(), languageInUse(), arguments};
    QLocalSocket socket;
    if (!readDoorCall(write(call)) || !connectTo(socket, profileFolder))
        return std::nullopt;
    Errand errand(socket, caller);
    return errand.run(call);
}

} // namespace cooperage
