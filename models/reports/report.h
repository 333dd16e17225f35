// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/value.h"
#include "models/rules/actor.h"

#include <QtGlobal>

#include <span>

namespace cooperage {

/// What the cells of a column are. Decides how SQL is read, how it is written in each format, and alignment.
enum class ReportKind {
    Text,
    Integer, ///< pieces, places, days
    People, ///< a count of persons, buyers or orders: 1 to 4 are hidden from most, see withheld.h
    Money, ///< two SQL columns: minor units and currency
    Date, ///< SQL: "2026-11-21", or ms UTC, which become the day in the collective's time zone
    Percent, ///< parts per million: 120 000 is 12 %
    Points, ///< tenths of a point: 825 is 82.5
    OneOf, ///< the permanent name of one of `choices`
    Key, ///< an id of 16 bytes: tells apart what has the same name; never shown
};

/// One column of a report, in the order of its SQL.
struct ReportColumn
{
    const char *name; ///< permanent: CSV, command line, remembered choices
    const char *caption; ///< English, context "Report"
    ReportKind kind;
    const char *meaning = ""; ///< how the figure comes about, one or two sentences; context "Report"
    bool sum = false;
    bool usual = true; ///< shown without being asked for
    bool wherePresent = false; ///< left out where no row has a value
    std::span<const Choice> choices = {};
    const char *hiddenWith = ""; ///< a People column: where that is hidden, so is this

    constexpr bool isFigure() const ///< stands at the end of its column, digits below digits
    {
        return kind == ReportKind::Integer || kind == ReportKind::People || kind == ReportKind::Money
            || kind == ReportKind::Percent || kind == ReportKind::Points;
    }

    constexpr ReportColumn means(const char *text) const { return with(&ReportColumn::meaning, text); }
    constexpr ReportColumn summed() const { return with(&ReportColumn::sum, true); }
    constexpr ReportColumn onDemand() const { return with(&ReportColumn::usual, false); }
    constexpr ReportColumn ifAny() const { return with(&ReportColumn::wherePresent, true); }
    constexpr ReportColumn along(const char *people) const { return with(&ReportColumn::hiddenWith, people); }
    template <class E> constexpr ReportColumn of() const
    {
        return with(&ReportColumn::choices, std::span<const Choice>(Choices<E>::list));
    }

private:
    template <class T> constexpr ReportColumn with(T ReportColumn::*member, T value) const
    {
        ReportColumn changed = *this;
        changed.*member = value;
        return changed;
    }
};

constexpr ReportColumn reportColumn(const char *name, const char *caption, ReportKind kind)
{
    return {.name = name, .caption = caption, .kind = kind};
}

/// Rows with the same value stand together, with sums of their own.
struct ReportGrouping
{
    const char *column; ///< whose value is the heading; its name is the grouping's
    const char *key = ""; ///< a Key column that tells equal headings apart
};

/// What rows can be limited to. `asked` has a column of this name: id, name of a choice, or NULL.
struct ReportFilter
{
    enum class Kind { Workshop, Choice };
    const char *name;
    const char *caption; ///< English, context "Report"
    Kind kind = Kind::Workshop;
    std::span<const Choice> choices = {};
};

enum class ReportPeriod {
    None,
    AsAt, ///< the end of a day, or everything known now
    Day, ///< always a day: today unless another is asked for
    Range, ///< from the first day to the last, both included, both optional
};

/// domain: a family of reports. The list of reports is in this order.
enum class ReportFamily { Stock, Endorsements };
template <> struct Choices<ReportFamily>
{
    static constexpr Choice list[] = {{"stock", QT_TRANSLATE_NOOP("Choice", "Stock and counts")},
        {"endorsements", QT_TRANSLATE_NOOP("Choice", "Endorsements")}};
};

/// Who gets a report, and whether of everything or only of what is their own.
struct ReportReaders
{
    const char *words; ///< English, context "Report"
    bool (*mayRead)(const Actor &);
    bool (*seesEverything)(const Actor &); ///< else SQL limits the rows to asked.own or asked.person
};

/// A report, declared once. What it shows follows from this and from a question (question.h): preview,
/// files, command line and page read it from here. How to declare one: docs/adr/0018-reports.md.
struct Report
{
    const char *name; ///< permanent
    const char *caption; ///< English, context "Report"
    const char *about; ///< what it answers, one sentence; context "Report"
    ReportFamily family;
    const ReportReaders &readers;
    ReportPeriod period = ReportPeriod::None;
    std::span<const ReportColumn> columns;
    std::span<const ReportGrouping> groupings = {};
    const char *usualGrouping = ""; ///< column name; empty: one table
    std::span<const ReportFilter> filters = {};
    std::span<const char *const> settings = {}; ///< ⚙ the SQL reads, each a column of `asked`
    const char *opens = ""; ///< page that shows a row's record
    const char *record = ""; ///< the Key column with its id
    int rules = 1; ///< raised when a figure comes to mean something else
    /// Goes on after "WITH asked AS (…) ": begins with SELECT, or with a comma and further tables. One result
    /// column per column (Money: two), in an order that never leaves two rows to chance. `asked` is one row:
    ///   person, own (workshop), everything, steward, coordinator (0 or 1), grouped (",owner,holder,"),
    ///   from_day, to_day (text), from_ms, until_ms (the first ms after the period), now_ms,
    ///   then filters and settings by name. What is not limited is NULL.
    const char *sql;

    const ReportColumn *column(QAnyStringView named) const;
    const ReportFilter *filter(QAnyStringView named) const;
    int indexOf(QAnyStringView column) const; ///< −1 if there is none
};

} // namespace cooperage
