// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace cooperage::cli {

/// While it lives, Ctrl+C and TERM are a wish to stop instead of the end of the process, so that long work
/// can be taken back in order. The second one ends the process all the same. One at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    /// To be called now and then by the work: a signal handler itself may do next to nothing.
    void look();
    int descriptor() const
    {
        return m_pipe[0];
    } ///< readable once it is wished, for who waits in an event loop
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    int m_pipe[2] = {-1, -1};
};

} // namespace cooperage::cli
