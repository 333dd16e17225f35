// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// setStyleSheet, setHtml and tr( are only words here; so is "QSqlQuery" below.
inline const char *words = "setStyleSheet setHtml QSqlQuery ignoreSslErrors";

namespace cooperage {

struct Twin
{
    int left = 0;
};

namespace {

struct Alone
{
};

} // namespace

} // namespace cooperage
