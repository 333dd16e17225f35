// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/door/visitor.h"

#include "app/cli/exitcode.h"

#include <QLocalSocket>

namespace cooperage {

namespace {

constexpr int patienceMs = 10'000;
constexpr qint64 readAtOnce = 256 * 1024;
constexpr qint64 mostUnread = 8 * 1024 * 1024; ///< what somebody may leave lying in their terminal

} // namespace

Visitor::Visitor(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAtOnce);
    connect(m_socket, &QLocalSocket::readyRead, this, &Visitor::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &Visitor::leave);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Visitor::drop);
    m_patience.start(patienceMs);
    QMetaObject::invokeMethod(this, &Visitor::read, Qt::QueuedConnection); // it may have spoken already
}

Visitor::~Visitor()
{
    m_socket->disconnect(this);
}

void Visitor::read()
{
    while (!m_gone && m_socket->bytesAvailable() > 0) {
        const auto frames = m_reader.take(m_socket->read(readAtOnce));
        if (!frames)
            return drop();
        for (const Frame &frame : *frames)
            take(frame);
    }
}

void Visitor::take(const Frame &frame)
{
    if (m_gone)
        return;
    if (frame.kind == FrameKind::Stop)
        return stop();
    if (std::exchange(m_spoken, true))
        return drop();
    m_patience.stop();
    if (frame.kind == FrameKind::Link) {
        Q_EMIT linkBrought(QString::fromUtf8(frame.content).trimmed());
        return end(0);
    }
    const auto call = readDoorCall(frame.content);
    if (!call && call.error().fault != Fault::Outdated)
        return drop();
    if (!call)
        return end(int(cli::exitCodeOf(call.error()))); // in no words: who came speaks another version
    m_busy = true;
    Q_EMIT commandBrought(*call);
}

void Visitor::answer(FrameKind kind, const QByteArray &text)
{
    if (m_gone)
        return;
    m_socket->write(framesOf(kind, text));
    if (m_socket->bytesToWrite() > mostUnread)
        drop();
}

void Visitor::end(int exitCode)
{
    m_busy = false;
    if (m_gone)
        return leave();
    m_socket->write(frameBytes({FrameKind::Done, QByteArray(1, char(exitCode))}));
    m_socket->flush();
    m_socket->disconnectFromServer(); // once everything is written
    m_patience.start(patienceMs);
}

void Visitor::drop()
{
    m_socket->abort();
    leave();
}

void Visitor::leave()
{
    m_gone = true;
    stop();
    if (!m_busy && !std::exchange(m_left, true))
        Q_EMIT left();
}

} // namespace cooperage
