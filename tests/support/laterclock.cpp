// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a real program, this makes its calendar COOPERAGE_LATER_DAYS later than it is: the only way
// to see programs grow old that ask nobody but the system for the time. What measures durations goes as ever.
#include <cstdlib>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

extern "C" int clock_gettime(clockid_t clock, timespec *at) noexcept
{
    const long done = syscall(SYS_clock_gettime, clock, at);
    const char *days = getenv("COOPERAGE_LATER_DAYS");
    if (done == 0 && clock == CLOCK_REALTIME && days)
        at->tv_sec += atol(days) * 86'400;
    return int(done);
}

extern "C" int gettimeofday(timeval *at, void *) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return 0;
}

extern "C" time_t time(time_t *at) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (at)
        *at = now.tv_sec;
    return now.tv_sec;
}
