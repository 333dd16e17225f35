// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/serverapi.h" // planted: arrow
