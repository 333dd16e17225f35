// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/xlsxreport.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>

namespace cooperage {

namespace {

constexpr qsizetype longestName = 31; // of a sheet
constexpr qsizetype longestCell = 32'767;
constexpr double narrowest = 8; // of a column, in characters
constexpr double widest = 48;

/// A name Excel takes: no []:*?/\, no ' at either end, 31 characters.
QByteArray sheetName(QString name)
{
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\'").contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return name.simplified().left(longestName).trimmed().toUtf8();
}

/// Excel refuses control characters and cells without an end; marks of direction would be found nowhere.
QByteArray cellText(QString text)
{
    text.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n')
            || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    });
    return text.left(longestCell).toUtf8();
}

class Workbook
{
public:
    Workbook(const QByteArray &file, const QByteArray &folder, const ReportResult &result,
        const ReportWords &words)
        : m_result(result)
        , m_words(words)
        , m_folder(folder)
    {
        lxw_workbook_options options{LXW_FALSE, m_folder.data(), LXW_FALSE};
        m_book = workbook_new_opt(file.constData(), &options);
    }

    bool write()
    {
        if (!m_book)
            return false;
        properties();
        rowsSheet();
        aboutSheet();
        if (!m_result.groups.isEmpty() && m_result.hasTotals())
            sumsSheet();
        return workbook_close(m_book) == LXW_NO_ERROR;
    }

private:
    struct Place
    {
        lxw_worksheet *sheet;
        lxw_row_t row;
        lxw_col_t column;
    };

    /// Money takes two columns.
    static int widthOf(const ReportColumn &column) { return column.kind == ReportKind::Money ? 2 : 1; }

    void properties()
    {
        QByteArray title = m_words.title(m_result).toUtf8();
        QByteArray author = m_result.origin.person.toUtf8();
        QByteArray company = m_result.origin.collective.toUtf8();
        lxw_doc_properties facts{};
        facts.title = title.data();
        facts.author = author.data();
        facts.company = company.data();
        facts.created = time_t(m_result.origin.newest.ms / 1000); // not the clock: same rows, same bytes
        if (facts.created <= 0)
            facts.created = 315'532'800; // 1980, the first year a ZIP file knows
        workbook_set_properties(m_book, &facts);
    }

    lxw_format *format(const QByteArray &numbers, bool bold = false, bool wrapped = false)
    {
        const QByteArray key = numbers + (bold ? "/b" : "") + (wrapped ? "/w" : "");
        lxw_format *&known = m_formats[key];
        if (known)
            return known;
        known = workbook_add_format(m_book);
        if (!numbers.isEmpty())
            format_set_num_format(known, numbers.constData());
        if (bold)
            format_set_bold(known);
        if (wrapped)
            format_set_text_wrap(known);
        format_set_align(known, LXW_ALIGN_VERTICAL_TOP);
        return known;
    }

    static void putText(const Place &at, const QString &text, lxw_format *how)
    {
        worksheet_write_string(at.sheet, at.row, at.column, cellText(text).constData(), how);
    }

    void putMoney(Place at, const Money &money, bool bold)
    {
        const int digits = money.currency.digits();
        const QByteArray numbers = digits == 0 ? QByteArrayLiteral("#,##0")
                                               : QByteArrayLiteral("#,##0.") + QByteArray(digits, '0');
        worksheet_write_number(
            at.sheet, at.row, at.column, double(money.minor) / std::pow(10.0, digits), format(numbers, bold));
        ++at.column;
        putText(at, money.currency.code(), format({}, bold));
    }

    /// @p which: of several currencies, each on a row of its own.
    void put(const Place &at, const ReportColumn &column, const ReportValue &value, bool bold, int which = 0)
    {
        if (const auto *amounts = std::get_if<QList<Money>>(&value)) {
            if (which < amounts->size())
                putMoney(at, amounts->at(which), bold);
            return;
        }
        if (which > 0 || isEmpty(value))
            return;
        if (const auto *number = std::get_if<qint64>(&value)) {
            const double figure = column.kind == ReportKind::Percent ? double(*number) / 1e6
                : column.kind == ReportKind::Points                  ? double(*number) / 10
                                                                     : double(*number);
            const char *numbers = column.kind == ReportKind::Percent ? "0.0%"
                : column.kind == ReportKind::Points                  ? "0.0"
                                                                     : "#,##0";
            worksheet_write_number(at.sheet, at.row, at.column, figure, format(numbers, bold));
        } else if (const auto *day = std::get_if<QDate>(&value)) {
            lxw_datetime when{day->year(), day->month(), day->day(), 0, 0, 0};
            worksheet_write_datetime(at.sheet, at.row, at.column, &when, format("yyyy-mm-dd", bold));
        } else {
            putText(at, m_words.cell(column, value), format({}, bold));
        }
    }

    static int currenciesIn(const ReportLine &line)
    {
        int most = 1;
        for (const ReportValue &cell : line.cells) {
            if (const auto *amounts = std::get_if<QList<Money>>(&cell))
                most = std::max(most, int(amounts->size()));
        }
        return most;
    }

    /// How wide the columns have to be for what stands in them.
    double lengthOf(const ReportColumn &column, int index) const
    {
        qsizetype longest = m_words.heading(column).size() + 3; // and the arrow of the filter
        for (const ReportLine &line : m_result.lines) {
            if (index < line.cells.size()) {
                const QStringList parts = m_words.cell(column, line.cells.at(index)).split(u'\n');
                for (const QString &part : parts)
                    longest = std::max(longest, part.size());
            }
        }
        return std::clamp(double(longest) + 1, narrowest, widest);
    }

    lxw_worksheet *sheet(const QString &name)
    {
        lxw_worksheet *made = workbook_add_worksheet(m_book, sheetName(name).constData());
        if (m_words.locale().textDirection() == Qt::RightToLeft)
            worksheet_right_to_left(made);
        return made;
    }

    /// Headings of the columns; the next free column.
    lxw_col_t heads(Place at, const QList<int> &columns)
    {
        for (const int i : columns) {
            const ReportColumn &column = *m_result.columns.at(i);
            worksheet_set_column(at.sheet, at.column, at.column, lengthOf(column, i), nullptr);
            putText(at, m_words.heading(column), format({}, true));
            ++at.column;
            if (widthOf(column) < 2)
                continue;
            worksheet_set_column(at.sheet, at.column, at.column, narrowest, nullptr);
            putText(at, m_words.currencyOf(m_words.heading(column)), format({}, true));
            ++at.column;
        }
        return at.column;
    }

    /// The cells of a line, from @p at on; returns how many rows they took.
    int cells(const Place &at, const ReportLine &line, const QList<int> &columns, bool bold)
    {
        const int rows = currenciesIn(line);
        for (int row = 0; row < rows; ++row) {
            Place here{at.sheet, at.row + lxw_row_t(row), at.column};
            for (const int i : columns) {
                const ReportColumn &column = *m_result.columns.at(i);
                put(here, column, line.cells.at(i), bold, row);
                here.column += lxw_col_t(widthOf(column));
            }
        }
        return rows;
    }

    void rowsSheet()
    {
        lxw_worksheet *page = sheet(m_words.title(m_result));
        QList<int> all;
        for (int i = 0; i < int(m_result.columns.size()); ++i)
            all.append(i);
        const lxw_col_t end = heads({page, 0, 0}, all);
        lxw_row_t row = 1;
        for (const ReportLine &line : m_result.lines) {
            if (line.kind == ReportLine::Kind::Row)
                row += lxw_row_t(cells({page, row, 0}, line, all, false));
        }
        worksheet_freeze_panes(page, 1, 0);
        if (row > 1 && end > 0)
            worksheet_autofilter(page, 0, 0, row - 1, lxw_col_t(end - 1));
        worksheet_repeat_rows(page, 0, 0);
        worksheet_set_landscape(page);
        worksheet_fit_to_pages(page, 1, 0);
        if (m_result.lines.isEmpty() || m_result.lines.last().kind != ReportLine::Kind::Total)
            return;
        const ReportLine &total = m_result.lines.last();
        ++row; // a gap, so that sorting leaves the sums where they are
        cells({page, row, 0}, total, all, true);
        if (!m_result.columns.isEmpty() && !m_result.columns.first()->sum)
            putText({page, row, 0}, m_words.total(m_result, total), format({}, true));
    }

    void sumsSheet()
    {
        lxw_worksheet *page = sheet(m_words.sumsTitle());
        QList<int> summed;
        for (int i = 0; i < int(m_result.columns.size()); ++i) {
            if (m_result.columns.at(i)->sum)
                summed.append(i);
        }
        lxw_col_t column = 0;
        for (const ReportGrouping *group : m_result.groups) {
            worksheet_set_column(page, column, column, 28, nullptr);
            putText({page, 0, column++},
                m_words.heading(*m_result.report->column(QLatin1String(group->column))), format({}, true));
        }
        putText({page, 0, column++}, m_words.rowsTitle(), format({}, true));
        heads({page, 0, column}, summed);
        worksheet_freeze_panes(page, 1, 0);
        lxw_row_t row = 1;
        QList<ReportValue> path;
        for (const ReportLine &line : m_result.lines) {
            if (line.kind == ReportLine::Kind::Group)
                path.append(line.group);
            const bool deepest = path.size() == m_result.groups.size();
            if (line.kind != ReportLine::Kind::GroupTotal && line.kind != ReportLine::Kind::Total)
                continue;
            const bool bold = line.kind == ReportLine::Kind::Total || !deepest;
            if (line.kind == ReportLine::Kind::Total)
                putText({page, row, 0}, m_words.total(m_result, line), format({}, true));
            for (int level = 0; level < int(path.size()); ++level) {
                const auto *group = m_result.groups.at(level);
                put({page, row, lxw_col_t(level)}, *m_result.report->column(QLatin1String(group->column)),
                    path.at(level), bold);
            }
            worksheet_write_number(
                page, row, lxw_col_t(column - 1), double(line.rows), format("#,##0", bold));
            row += lxw_row_t(cells({page, row, column}, line, summed, bold));
            if (line.kind == ReportLine::Kind::GroupTotal)
                path.removeLast();
        }
    }

    void aboutSheet()
    {
        lxw_worksheet *page = sheet(m_words.aboutTitle());
        worksheet_set_column(page, 0, 0, 26, nullptr);
        worksheet_set_column(page, 1, 1, 90, nullptr);
        putText({page, 0, 0}, m_words.title(m_result), format({}, true));
        lxw_row_t row = 2;
        for (const QList<ReportNote> &notes :
            {m_words.scope(m_result), m_words.origin(m_result), m_words.definitions(m_result)}) {
            for (const ReportNote &note : notes) {
                putText({page, row, 0}, note.caption, format({}, true));
                putText({page, row, 1}, note.text, format({}, false, true));
                ++row;
            }
            ++row;
        }
    }

    const ReportResult &m_result;
    const ReportWords &m_words;
    QByteArray m_folder; ///< for its own temporary files
    lxw_workbook *m_book = nullptr;
    QHash<QByteArray, lxw_format *> m_formats;
};

} // namespace

Result<> writeXlsx(QIODevice &device, const ReportResult &result, const ReportWords &words)
{
    const QTemporaryDir folder; // the library writes to a file name only
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    if (!folder.isValid()
        || !Workbook(QFile::encodeName(path), QFile::encodeName(folder.path()), result, words).write())
        return failure(Fault::Storage, Reason::FileUnwritable, {}, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Storage, Reason::FileUnwritable, {}, file.errorString());
    const QByteArray bytes = file.readAll();
    if (device.write(bytes) != bytes.size())
        return failure(Fault::Storage, Reason::FileUnwritable, {}, device.errorString());
    return {};
}

} // namespace cooperage
