// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompt.h" // planted: root

int main()
{
    return 0;
}
