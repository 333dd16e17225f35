// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cooperage::architecture {

/// One row of the map in ARCHITECTURE.md: a folder (or one file in it) and everything it may include.
/// The longest matching `folder` counts. A folder may always include itself; the standard library is
/// always allowed. Names in `mayInclude` are folders or single headers, `libraries` those of libraryOf().
struct Layer
{
    const char *folder;
    const char *mayInclude;
    const char *libraries;
};

/// An arrow missing here is missing on purpose: widen a row only together with ARCHITECTURE.md.
inline constexpr Layer layers[] = {
    // what the collective talks about: no widgets, no network; core, records and rules also no I/O
    {"models/core", "", "Core"},
    {"models/core/result.h", "", "Core Expected"}, // the only mention of the library behind Result
    {"models/records", "models/core", "Core"},
    {"models/rules", "models/core models/records", "Core"},
    {"models/store", "models/core models/records models/rules", "Core Concurrent Sql Sqlite"},
    {"models/actions", "models/core models/records models/rules models/store models/exchange", "Core"},
    {"models/metrics", "models/core models/records models/rules models/store", "Core"},
    {"models/exchange", "models/core models/records models/rules models/store", "Core"},
    {"models/exchange/zipwriter.cpp", "models/core models/exchange", "Core Zip"}, // archives in one file
    {"models/reports", "models/core models/records models/rules models/store models/metrics models/exchange",
        "Core"},
    {"models/reports/xlsxreport.cpp", // the only one that writes workbooks
        "models/core models/records models/rules models/store models/metrics models/exchange", "Core Xlsx"},
    {"models/codes", "models/core", "Core ZXing"},
    {"models/photos", "models/core models/codes", "Core Gui"},
    {"models/today", "models/core models/records models/rules models/store models/actions", "Core"},
    {"models/tables", "models/core models/records models/rules models/store models/actions", "Core"},

    // the wire is shared by both sides; what it means is decided by pure functions
    {"sync/wire", "models/core models/records", "Core Json Zstd"},
    {"sync/merge", "models/core models/records models/rules", "Core"},
    {"sync/client",
        "models/core models/records models/rules models/store models/actions models/metrics models/exchange"
        " sync/wire sync/merge",
        "Core Network QCoro Keychain"},

    // the server: handlers are functions of values; only http knows bytes and sockets
    {"server/store",
        "models/core models/records models/rules models/store models/actions models/metrics"
        " sync/wire sync/merge",
        "Core Sql Sqlite"},
    {"server/handlers",
        "models/core models/records models/rules models/store models/actions models/metrics"
        " sync/wire sync/merge server/store",
        "Core"},
    {"server/pages",
        "models/core models/records models/rules models/store models/actions models/metrics"
        " sync/wire sync/merge server/store server/handlers",
        "Core"},
    {"server/pages/badgekeys.cpp", "models/core server/pages", "Core OpenSSL"}, // the one that signs
    {"server/http", "models/core server/handlers", "Core Asio OpenSSL Zstd"},
    {"server/local", "models/core sync/wire sync/client/serverapi.h server/handlers", "Core QCoro"},
    {"server/cli",
        "models sync/wire sync/merge server/store server/handlers server/pages server/http server/local",
        "Core OpenSSL"},
    {"server/main.cpp",
        "models sync/wire sync/merge server/store server/handlers server/pages server/http server/cli",
        "Core"},

    // the window: models, and of sync only what it is doing right now
    {"ui", "models sync/client/syncstatus.h",
        "Core Gui Widgets Charts PrintSupport Svg SvgWidgets Concurrent DBus QCoro"},

    // the composition root sees everything and is seen by nobody
    // which user is at the other end of the window's socket
    {"app/door/doorplace.cpp", "app/door/doorplace.h", "Core Sockets"},
    {"app", "models sync server ui", "Core Gui Widgets Concurrent Network DBus QCoro"},
};

/// Longest a file may be, in lines. Pages and the main window only arrange things.
inline constexpr int longestFile = 400;
inline constexpr int longestPage = 250;

} // namespace cooperage::architecture
