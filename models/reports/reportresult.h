// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/reports/question.h"

#include <variant>

namespace cooperage {

enum class Withheld {
    Few, ///< 1 to 4 persons: "< 5"
    Hidden, ///< would tell one of those
};

/// What stands in a cell. A row's amount is one, a sum's are one for each currency, by code; never added.
using ReportValue = std::variant<std::monostate, QString, qint64, QList<Money>, QDate, RawId, Withheld>;

inline bool isEmpty(const ReportValue &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// A line as it is read from top to bottom: heading, rows, sums of the group; in the end the sums of all.
struct ReportLine
{
    enum class Kind { Group, Row, GroupTotal, Total };
    Kind kind = Kind::Row;
    int level = 0; ///< of Group and GroupTotal, 0 is outermost
    qint64 rows = 1; ///< how many rows it stands for
    ReportValue group = {}; ///< what Group and GroupTotal have in common
    QList<ReportValue> cells = {}; ///< one per column of the result; empty in a Group
    RawId record = {}; ///< of a Row: what it is about, or null
};

/// Where the figures come from: printed under every report.
struct ReportOrigin
{
    QString collective;
    QString person; ///< who asked
    qint64 sequence = 0; ///< of the server: everything up to it is in
    qint64 localChanges = 0; ///< of this device, in the figures and not yet part of it
    Instant newest; ///< time of the newest change known; 0 ms: unknown. Never the clock of this moment
    QByteArray hash; ///< SHA-256 of the rows, 64 hex digits, see rowhash.h
};

/// An answer: nothing of it depends on language, clock or screen.
struct ReportResult
{
    const Report *report = nullptr;
    ReportQuestion question; ///< as answered: what was left open is filled in
    QList<const ReportColumn *> columns; ///< in the order of the declaration
    QList<const ReportGrouping *> groups; ///< outermost first
    QList<std::pair<const ReportFilter *, QString>>
        limits; ///< filters in force; name of the workshop or choice
    QList<ReportLine> lines;
    qint64 rows = 0;
    ReportOrigin origin;

    bool isGrouped(const ReportColumn *column) const; ///< its value stands in a heading
    QList<int> plainColumns() const; ///< without those: what a table under headings shows
    bool hasTotals() const;
    bool isWithheld() const; ///< some cell is hidden
};

} // namespace cooperage
