// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QObject>

namespace cooperage {

class Writer;

/// Takes this device's last change back, or brings it again, and says in a sentence what that was.
class Undoer final : public QObject
{
    Q_OBJECT
public:
    explicit Undoer(Writer &writer, QObject *parent = nullptr);

    void undo() { run(false); }
    void redo() { run(true); }

Q_SIGNALS:
    void said(const QString &text);

private:
    void run(bool redo);

    Writer &m_writer;
};

/// A change in a sentence's beginning: "Price of “Mug” changed". An unknown code gives a general word.
QString captionWords(const Caption &caption);

} // namespace cooperage
