// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <csignal>

namespace cooperage::cli {

namespace {

volatile std::sig_atomic_t asked = 0;

void note(int)
{
    asked = 1;
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
    handle(note, SA_RESTART | int(SA_RESETHAND));
}

Interruption::~Interruption()
{
    handle(SIG_DFL, 0);
}

void Interruption::look()
{
    if (asked != 0)
        m_stop.request_stop();
}

} // namespace cooperage::cli
