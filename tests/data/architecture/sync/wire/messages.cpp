// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/serverapi.h" // planted: arrow

#include <boost/json.hpp>
