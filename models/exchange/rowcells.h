// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/productreader.h"

#include <memory>

namespace cooperage {

/// What the reader of a dialect works with.
struct ReadContext
{
    const TableSurvey &survey;
    const ImportOptions &options;
    LossReport &loss;
    const DraftSink &sink;
};

/// The cells of one row as values of our fields. Whatever cannot be read becomes a problem and stays absent.
class RowCells
{
public:
    RowCells(const ReadContext &context, const TableRow &row, QList<RowProblem> &problems);

    qint64 row() const { return m_row.row; }
    QString raw(ImportField field, int number = 0) const; ///< trimmed; empty if absent
    QString untouched(ImportField field) const; ///< as it stands, spaces at the ends included
    /// One line: line ends become spaces. Entities are decoded by the callers that expect them.
    Imported<QString> line(ImportField field, int number = 0);
    Imported<QString> lineOf(CellState state, const QString &text, ImportField field, int number = 0);
    Imported<QString> story(ImportField field, const QString &text); ///< checks the length of Markdown
    Imported<Money> money(ImportField field, Currency currency);
    Imported<qint64> rounded(ImportField field); ///< grams, millimetres: ≥ 0
    Imported<qint64> whole(ImportField field); ///< ≥ 0
    Imported<QString> choice(ImportField field, const QStringList &choices); ///< lower case
    Imported<bool> yesNo(ImportField field);
    CellState state(ImportField field, int number = 0) const;

    void problem(ImportField field, int number, Reason reason, Remedy remedy);
    void problem(ImportField field, Reason reason, Remedy remedy) { problem(field, 0, reason, remedy); }
    void changed(ImportField field, LossCause cause, const QString &example);
    void notCarried(ImportField field, LossCause cause, const QString &example);

private:
    std::optional<PlainNumber> number(ImportField field, const QString &cell);

    const ReadContext &m_context;
    const TableRow &m_row;
    QList<RowProblem> &m_problems;
};

/// How many characters a text of that field may have; 0 = not limited here.
int longestText(ImportField field);
/// A list cell, parts trimmed, empty and doubled ones dropped.
QStringList listOf(const QString &cell, QChar separator);
/// A code as GTIN if it may be called one, else as internal code.
void readCode(RowCells &cells, VariantDraft &variant);
/// Tags too long to keep go to the loss report.
Imported<QStringList> keptTags(RowCells &cells, QStringList tags);
/// Lengths, counts and sameness of what a dialect read; for every dialect the same.
void checkDraft(const ReadContext &context, ProductDraft &draft);

/// Turns rows into drafts: one implementation per dialect.
class ProductAssembler
{
public:
    virtual ~ProductAssembler() = default;
    virtual void take(const TableRow &row) = 0;
    virtual void finish() = 0; ///< after the last row
};

std::unique_ptr<ProductAssembler> etsyAssembler(const ReadContext &context);
std::unique_ptr<ProductAssembler> shopifyAssembler(const ReadContext &context);
std::unique_ptr<ProductAssembler> ownTableAssembler(const ReadContext &context);

/// Collects the rows of one listing and their hash. More rows than any shop allows for one product are
/// counted but not kept.
class RowGroup
{
public:
    static constexpr int mostRows = 5000;

    void start(const QString &key);
    void add(const TableRow &row);
    void clear();

    bool isEmpty() const { return m_rows.isEmpty(); }
    bool isTooLong() const { return m_count > mostRows; }
    const QString &key() const { return m_key; }
    const QList<TableRow> &rows() const { return m_rows; }
    /// Key, row numbers, hash and the problems of rows with too many cells.
    ProductDraft begin(const ReadContext &context) const;

private:
    QString m_key;
    QList<TableRow> m_rows;
    qint64 m_count = 0;
};

} // namespace cooperage
