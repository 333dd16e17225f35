// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cooperage {

/// 0 to 15 for a digit of base 16 in either case, else -1.
constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace cooperage
