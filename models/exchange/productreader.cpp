// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/productreader.h"

#include "models/exchange/rowcells.h"

#include <algorithm>

namespace cooperage {

namespace {

constexpr qsizetype rowsToGuess = 20;
constexpr qsizetype sampleLength = 80;

CsvOptions csvOptions(const ImportOptions &options)
{
    return {options.encoding, options.delimiter, options.limits, options.stop, knownHeaders};
}

void tell(const ImportOptions &options, const TableReader &table, qint64 total, qint64 &told)
{
    if (options.progress && table.bytesRead() != told) {
        told = table.bytesRead();
        options.progress(told, total);
    }
}

void mend(const ImportOptions &options, TableRow &row)
{
    const auto found = options.mendedCells.constFind(row.row);
    if (found == options.mendedCells.constEnd())
        return;
    row.original = row.cells;
    for (auto cell = found->begin(); cell != found->end(); ++cell) {
        if (row.has(cell.key()))
            row.cells[cell.key()] = cell.value();
    }
}

/// Why a table of this dialect is not read as products; nothing if it is.
std::optional<Error> refusal(TableDialect dialect, const TableHead &head)
{
    switch (useOf(dialect)) {
    case TableUse::Products:
        return std::nullopt;
    case TableUse::NotYet:
        return Error{Fault::Invalid, Reason::TableNotReadYet, nameOf(dialect)};
    case TableUse::NotProducts:
        return Error{Fault::Invalid, Reason::WrongKindOfFile, nameOf(dialect)};
    case TableUse::Unknown:
        break;
    }
    Error error{
        Fault::Invalid, Reason::UnknownTableFormat, head.columns.join(QStringLiteral(", ")).left(500)};
    for (const QString &column : head.columns)
        error.problems.append({column, Reason::UnknownField, {}});
    return error;
}

/// Looks at the rows one by one: samples, decimal signs, number of rows.
class Surveyor
{
public:
    Surveyor(TableSurvey &survey, const ImportOptions &options)
        : m_survey(survey)
        , m_options(options)
        , m_evidence(survey.map.columns.size())
    {
    }

    void take(const TableRow &row);
    void finish();

private:
    bool signIsKnown(int column) const;

    TableSurvey &m_survey;
    const ImportOptions &m_options;
    QList<DecimalEvidence> m_evidence;
};

void Surveyor::take(const TableRow &row)
{
    ++m_survey.rows;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        MappedColumn &column = m_survey.map.columns[i];
        if (column.sample.isEmpty() && !row.cells[i].isEmpty())
            column.sample = row.cells[i].left(sampleLength).simplified();
        if (isDecimal(column.target.field))
            m_evidence[i].add(row.cells[i]);
    }
}

bool Surveyor::signIsKnown(int column) const
{
    // Our own table has dots by definition, unless it was written for somebody's spreadsheet.
    return m_options.decimalSigns.contains(column)
        || (m_survey.dialect == TableDialect::Own && m_survey.head.shape.delimiter == u',');
}

void Surveyor::finish()
{
    bool prices = false;
    for (int i = 0; i < int(m_evidence.size()); ++i) {
        const MappedColumn &column = m_survey.map.columns.at(i);
        if (!isDecimal(column.target.field))
            continue;
        prices = prices || column.target.field == ImportField::Price;
        const DecimalSign sign
            = signIsKnown(i) ? m_options.decimalSigns.value(i, DecimalSign::Dot) : m_evidence[i].sign();
        m_survey.decimalSigns.insert(i, sign);
        if (sign == DecimalSign::Unclear)
            m_survey.questions.append({i, column.header, m_evidence[i].sample()});
    }
    m_survey.currencyNeeded
        = prices && !m_survey.map.has(ImportField::Currency) && m_options.currency.isNull();
}

std::unique_ptr<ProductAssembler> assemblerFor(const ReadContext &context)
{
    switch (context.survey.dialect) {
    case TableDialect::Etsy:
        return etsyAssembler(context);
    case TableDialect::ShopifyOld:
    case TableDialect::ShopifyNew:
        return shopifyAssembler(context);
    default: // refused before, except our own table and those mapped by hand
        return ownTableAssembler(context);
    }
}

/// Counts per column what was carried and what has no place, with little work per cell.
class CellCounter
{
public:
    explicit CellCounter(const ColumnMap &map)
        : m_map(map)
        , m_lines(map.columns.size())
    {
    }

    void take(const TableRow &row)
    {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i].isEmpty() && m_lines[i].records++ == 0)
                m_lines[i].example = row.cells[i].left(sampleLength);
        }
    }

    void addTo(LossReport &loss)
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            LossLine &line = m_lines[i];
            const bool carried = m_map.columns[i].target.field != ImportField::None;
            line.kind = carried ? LossLine::Kind::Carried : LossLine::Kind::NotCarried;
            line.cause = carried ? LossCause::None : LossCause::NoPlaceHere;
            line.column = m_map.columns[i].header;
            loss.add(line);
        }
    }

private:
    const ColumnMap &m_map;
    QList<LossLine> m_lines;
};

} // namespace

Result<TableSurvey> surveyTable(QIODevice &device, const ImportOptions &options)
{
    TableReader table(device, csvOptions(options));
    auto head = table.open();
    if (!head)
        return Failure(head.error());
    TableSurvey survey;
    survey.head = *head;
    QList<TableRow> first;
    QList<QStringList> firstCells;
    TableRow row;
    bool more = true;
    while (more && first.size() < rowsToGuess) {
        auto next = table.next(row);
        if (!next)
            return Failure(next.error());
        more = *next;
        if (more) {
            mend(options, row);
            first.append(row);
            firstCells.append(row.cells);
        }
    }
    survey.guess = guessDialect(head->columns, firstCells);
    survey.dialect = options.dialect.value_or(survey.guess.dialect);
    if (auto error = refusal(survey.dialect, *head))
        return failure(*error);
    survey.map = mapColumns(survey.dialect, head->columns, options.columns);

    Surveyor surveyor(survey, options);
    for (const TableRow &early : std::as_const(first))
        surveyor.take(early);
    qint64 told = 0;
    while (more) {
        auto next = table.next(row);
        if (!next)
            return Failure(next.error());
        more = *next;
        if (more) {
            mend(options, row);
            surveyor.take(row);
        }
        tell(options, table, head->shape.bytes, told);
    }
    surveyor.finish();
    return survey;
}

Result<ReadSummary> readProducts(
    QIODevice &device, const TableSurvey &survey, const ImportOptions &options, const DraftSink &sink)
{
    if (!survey.questions.isEmpty())
        return failure(Fault::Invalid, Reason::AmbiguousNumber, survey.questions.constFirst().header);
    if (survey.currencyNeeded)
        return failure(Fault::Invalid, Reason::CurrencyMissing);
    TableReader table(device, csvOptions(options));
    auto head = table.open();
    if (!head)
        return Failure(head.error());
    if (head->columns != survey.head.columns)
        return failure(Fault::Storage, Reason::FileUnreadable); // somebody changed the file in between

    ReadSummary summary;
    const DraftSink counted = [&](ProductDraft &&draft) {
        ++summary.listings;
        summary.listingsWithProblems += draft.problems.isEmpty() ? 0 : 1;
        sink(std::move(draft));
    };
    const ReadContext context{survey, options, summary.loss, counted};
    CellCounter counter(survey.map);
    const auto assembler = assemblerFor(context);
    TableRow row;
    qint64 told = 0;
    while (true) {
        auto next = table.next(row);
        if (!next)
            return Failure(next.error());
        if (!*next)
            break;
        ++summary.rows;
        mend(options, row);
        counter.take(row);
        assembler->take(row);
        tell(options, table, head->shape.bytes, told);
    }
    assembler->finish();
    counter.addTo(summary.loss);
    return summary;
}

} // namespace cooperage
