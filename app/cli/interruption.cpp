// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace cooperage::cli {

namespace {

volatile std::sig_atomic_t asked = 0;
volatile std::sig_atomic_t told = -1; ///< the end of the pipe that is written to

void note(int)
{
    asked = 1;
    const int before = errno;
    const char one = 1;
    if (told >= 0 && ::write(told, &one, 1) < 0) { } // full: then it is readable already
    errno = before;
}

void handle(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int one : {SIGINT, SIGTERM})
        sigaction(one, &action, nullptr);
}

} // namespace

Interruption::Interruption()
{
    asked = 0;
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) == 0)
        told = m_pipe[1];
    handle(note, SA_RESTART | int(SA_RESETHAND));
}

Interruption::~Interruption()
{
    handle(SIG_DFL, 0);
    told = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

void Interruption::look()
{
    if (asked != 0)
        m_stop.request_stop();
}

} // namespace cooperage::cli
