// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of ours reads before its own first line. Never included by hand: a file names what
// it uses, and the dev preset, which builds without this header, proves that it does.
#pragma once

#include <QtCore/QtCore>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include <coroutine>
