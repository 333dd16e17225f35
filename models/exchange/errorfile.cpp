// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/errorfile.h"

#include "models/exchange/csvwriter.h"

namespace cooperage {

namespace {

QString wordsFor(const QList<RowProblem> &problems, const ProblemWords &words)
{
    QStringList out;
    for (const RowProblem &problem : problems)
        out.append(words(problem));
    return out.join(QStringLiteral("; "));
}

} // namespace

void collectProblems(
    const ProductDraft &draft, const QList<RowProblem> &problems, QHash<qint64, QList<RowProblem>> &rows)
{
    for (const qint64 row : draft.rows)
        rows[row];
    for (const RowProblem &problem : problems)
        rows[problem.row].append(problem);
}

Result<> writeErrorFile(QIODevice &source, const TableSurvey &survey, const ImportOptions &options,
    const QHash<qint64, QList<RowProblem>> &rows, const ProblemWords &words, QIODevice &target)
{
    TableReader table(
        source, {options.encoding, options.delimiter, options.limits, options.stop, knownHeaders});
    auto head = table.open();
    if (!head)
        return Failure(head.error());
    if (head->columns != survey.head.columns)
        return failure(Fault::Storage, Reason::FileUnreadable);
    CsvStyle style;
    style.delimiter = head->shape.delimiter; // decimal signs stay what they were
    CsvWriter writer(target, style);
    const QStringList &columns = head->columns;
    writer.row(columns + QStringList{QString::fromUtf16(problemColumn)});
    TableRow row;
    while (true) {
        auto more = table.next(row);
        if (!more)
            return Failure(more.error());
        if (!*more)
            return writer.finish();
        const auto found = rows.constFind(row.row);
        if (found == rows.constEnd())
            continue;
        for (int i = 0; i < int(columns.size()); ++i) {
            // An absent cell stays bare: quoted or not it reads as blank, which nobody can avoid here.
            if (row.has(i) && !row.at(i).isEmpty())
                writer.text(row.at(i));
            else
                writer.empty();
        }
        writer.text(wordsFor(*found, words));
        writer.endRow();
    }
}

} // namespace cooperage
