// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/profile.h"

#include <QMenu>

namespace cooperage {

/// The collectives this person works in on this computer, and the way to a further one.
class CollectiveMenu final : public QMenu
{
    Q_OBJECT
public:
    CollectiveMenu(const QList<CollectiveEntry> &entries, const RawId &current, QWidget *parent);

Q_SIGNALS:
    void chosen(const CollectiveEntry &entry); ///< another than the current one
    void anotherWanted(); ///< join or start a further one
};

} // namespace cooperage
