// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalette.h"

#include <QObject>

namespace cooperage {

class Readers;

/// Listings, endorsements, recommendations, partners outside and reports for the palette, found on a reader
/// thread.
class RecordSource final : public QObject, public PaletteSource
{
    Q_OBJECT
public:
    explicit RecordSource(Readers &readers, QObject *parent = nullptr);

    void find(const QString &text, int atMost, std::function<void(QList<PaletteHit>)> then) override;

private:
    Readers &m_readers;
};

} // namespace cooperage
