// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/caller.h"
#include "app/cli/interruption.h"

#include <optional>

namespace cooperage::cli {

/// The terminal this process was started from.
class Terminal final : public Caller
{
public:
    void out(const QByteArray &text) override;
    void err(const QByteArray &text) override;
    QString folder() const override;
    std::stop_token untilStopped() override;
    void look() override;

private:
    std::optional<Interruption> m_interruption;
};

} // namespace cooperage::cli
