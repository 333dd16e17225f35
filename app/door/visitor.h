// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/door/frames.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>

class QLocalSocket;

namespace cooperage {

/// One connection at the door: brings a link or one command, and takes its answers away. Belongs to the
/// window's thread; `answer` and `end` may be called by invoking them from another.
class Visitor final : public QObject
{
    Q_OBJECT
public:
    Visitor(QLocalSocket *socket, QObject *parent); ///< takes the socket over
    ~Visitor() override;

    /// Asked for by the person, or because nobody is there any more to hear the answer.
    std::stop_token untilStopped() const { return m_stop.get_token(); }
    void stop() { m_stop.request_stop(); }

    void answer(FrameKind kind, const QByteArray &text); ///< Out or Err
    void drop(); ///< who does not keep to the protocol is not answered
    void end(int exitCode); ///< the last thing said; the connection closes once it is delivered

Q_SIGNALS:
    void linkBrought(const QString &link);
    void commandBrought(const cooperage::DoorCall &call);
    void left(); ///< gone, and its command has ended

private:
    void read();
    void take(const Frame &frame);
    void leave();

    QLocalSocket *m_socket;
    FrameReader m_reader{FrameReader::From::Caller};
    std::stop_source m_stop;
    QTimer m_patience; ///< until it has said what it wants
    bool m_spoken = false;
    bool m_busy = false;
    bool m_gone = false;
    bool m_left = false;
};

} // namespace cooperage
