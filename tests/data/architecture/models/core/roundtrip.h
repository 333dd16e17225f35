// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/circle.h" // planted: circle
