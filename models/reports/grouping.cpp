// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/grouping.h"

#include <algorithm>

namespace cooperage {

namespace {

/// Texts without regard to case first, so that "ana" stands beside "Ana".
struct IsBefore
{
    template <class T> bool operator()(const T &a, const T &b) const { return a < b; }
    bool operator()(const QString &a, const QString &b) const
    {
        const int folded = a.compare(b, Qt::CaseInsensitive);
        return folded != 0 ? folded < 0 : a < b;
    }
    bool operator()(const QList<Money> &a, const QList<Money> &b) const
    {
        const Money &one = a.first();
        const Money &other = b.first();
        return one.currency != other.currency ? one.currency < other.currency : one.minor < other.minor;
    }
    bool operator()(std::monostate, std::monostate) const { return false; }
};

/// Nothing comes last.
bool isBefore(const ReportValue &a, const ReportValue &b)
{
    if (a.index() != b.index())
        return isEmpty(b) || (!isEmpty(a) && a.index() < b.index());
    return std::visit(
        [&b](const auto &value) { return IsBefore()(value, std::get<std::decay_t<decltype(value)>>(b)); }, a);
}

/// The sums of one group as they grow.
class Sums
{
public:
    explicit Sums(const ReportResult &result)
        : m_result(&result)
        , m_cells(result.columns.size())
    {
    }

    Result<void> add(const ReportLine &row)
    {
        ++m_rows;
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            if (m_result->columns.at(i)->sum && !isEmpty(row.cells.at(i))
                && !addTo(m_cells[i], row.cells.at(i)))
                return failure(
                    Fault::Invalid, Reason::TooLarge, QString::fromUtf8(m_result->columns.at(i)->caption));
        }
        return {};
    }

    ReportLine line(ReportLine::Kind kind, int level, const ReportValue &group) const
    {
        ReportLine line{kind, level, m_rows, group, m_cells, {}};
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            const ReportColumn &column = *m_result->columns.at(i);
            if (column.sum && column.kind != ReportKind::Money && isEmpty(m_cells.at(i)))
                line.cells[i] = qint64(0);
        }
        return line;
    }

private:
    static bool addTo(ReportValue &sum, const ReportValue &value)
    {
        if (const auto *number = std::get_if<qint64>(&value)) {
            qint64 total = isEmpty(sum) ? 0 : std::get<qint64>(sum);
            if (__builtin_add_overflow(total, *number, &total))
                return false;
            sum = total;
            return true;
        }
        auto amounts = isEmpty(sum) ? QList<Money>() : std::get<QList<Money>>(sum);
        for (const Money &money : std::get<QList<Money>>(value)) {
            const auto at = std::lower_bound(amounts.begin(), amounts.end(), money,
                [](const Money &a, const Money &b) { return a.currency < b.currency; });
            if (at == amounts.end() || at->currency != money.currency) {
                amounts.insert(at, money);
                continue;
            }
            const auto total = plus(*at, money);
            if (!total)
                return false;
            *at = *total;
        }
        sum = amounts;
        return true;
    }

    const ReportResult *m_result;
    QList<ReportValue> m_cells;
    qint64 m_rows = 0;
};

/// Goes through sorted rows, opening and closing groups.
class LineWriter
{
public:
    explicit LineWriter(ReportResult &result)
        : m_result(result)
        , m_record(result.report->indexOf(QLatin1String(result.report->record)))
        , m_all(result)
    {
        for (const ReportColumn *column : result.columns)
            m_cells.append(int(column - result.report->columns.data()));
        for (const ReportGrouping *group : result.groups) {
            const int caption = result.report->indexOf(QLatin1String(group->column));
            const int key = result.report->indexOf(QLatin1String(group->key));
            m_headings.append({caption, key < 0 ? caption : key});
        }
    }

    void sort(QList<ReportRow> &rows) const
    {
        std::stable_sort(rows.begin(), rows.end(), [this](const ReportRow &a, const ReportRow &b) {
            for (const auto &[caption, key] : m_headings) {
                for (const int column : {caption, key}) {
                    if (isBefore(a.at(column), b.at(column)))
                        return true;
                    if (isBefore(b.at(column), a.at(column)))
                        return false;
                }
            }
            return false;
        });
    }

    Result<void> add(const ReportRow &row)
    {
        openFor(row);
        ReportLine line;
        for (const int column : std::as_const(m_cells))
            line.cells.append(row.at(column));
        if (m_record >= 0 && std::holds_alternative<RawId>(row.at(m_record)))
            line.record = std::get<RawId>(row.at(m_record));
        if (auto done = m_all.add(line); !done)
            return done;
        for (Open &one : m_open) {
            if (auto done = one.sums.add(line); !done)
                return done;
        }
        m_result.lines.append(std::move(line));
        ++m_result.rows;
        return {};
    }

    void finish()
    {
        closeTo(0);
        if (m_result.hasTotals())
            m_result.lines.append(m_all.line(ReportLine::Kind::Total, 0, {}));
    }

private:
    struct Heading
    {
        int caption;
        int key;
    };
    struct Open
    {
        ReportValue key;
        ReportValue caption;
        qsizetype line; ///< of the heading, which learns in the end how many rows there are
        Sums sums;
    };

    void openFor(const ReportRow &row)
    {
        int same = 0;
        while (same < int(m_open.size()) && m_open.at(same).key == row.at(m_headings.at(same).key))
            ++same;
        closeTo(same);
        for (int level = same; level < int(m_headings.size()); ++level) {
            const auto &[caption, key] = m_headings.at(level);
            m_open.append({row.at(key), row.at(caption), m_result.lines.size(), Sums(m_result)});
            m_result.lines.append({ReportLine::Kind::Group, level, 0, row.at(caption), {}, {}});
        }
    }

    void closeTo(int level)
    {
        while (m_open.size() > level) {
            const Open closed = m_open.takeLast();
            const ReportLine sums
                = closed.sums.line(ReportLine::Kind::GroupTotal, int(m_open.size()), closed.caption);
            m_result.lines[closed.line].rows = sums.rows;
            if (m_result.hasTotals())
                m_result.lines.append(sums);
        }
    }

    ReportResult &m_result;
    const int m_record;
    QList<int> m_cells; ///< where the columns of the result stand in a row
    QList<Heading> m_headings;
    QList<Open> m_open;
    Sums m_all;
};

} // namespace

Result<void> groupRows(ReportResult &result, QList<ReportRow> rows)
{
    LineWriter writer(result);
    writer.sort(rows);
    for (const ReportRow &row : std::as_const(rows)) {
        if (auto done = writer.add(row); !done)
            return done;
    }
    writer.finish();
    return {};
}

} // namespace cooperage
