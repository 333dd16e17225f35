// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/pull.h"
#include "server/store/log.h" // planted: root

#include <boost/beast/http/parser.hpp>
