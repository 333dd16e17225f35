// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/listing.h" // planted: arrow
#include <QWidget> // planted: library
#include <tl/expected.hpp> // planted: library
#include <boost/asio.hpp> // planted: library
#include "fine.h" // planted: root
#include "../core/fine.h" // planted: root
