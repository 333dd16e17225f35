// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/door/visitor.h"

#include <QLocalServer>
#include <QSet>

namespace cooperage {

/// Where further starts of the program reach the window that has a profile open: with a link, or with a
/// command that is to be run here. Only processes of the same user are let in.
class Door final : public QObject
{
    Q_OBJECT
public:
    /// @p profileFolder: the caller holds its lock.
    explicit Door(QString profileFolder, QObject *parent = nullptr);
    ~Door() override;

    bool open(); ///< false if nobody can come in; the window works all the same

Q_SIGNALS:
    void linkBrought(const QString &link); ///< foreign text; empty: come to the front
    /// Whoever takes it calls `end` of the visitor, who stays until then.
    void commandBrought(cooperage::Visitor *visitor, const cooperage::DoorCall &call);

private:
    void let();

    const QString m_folder;
    const QString m_name;
    QLocalServer m_server;
    QSet<Visitor *> m_visitors; ///< owned by this
};

} // namespace cooperage
