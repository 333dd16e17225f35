// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/errorfile.h"

#include <QMap>

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

ErrorFile::ErrorFile(QIODevice &source, const TableSurvey &survey, const ImportOptions &options,
    ProblemWords words, QIODevice &target)
    : m_target(target)
    , m_survey(survey)
    , m_table(source, {options.encoding, options.delimiter, options.limits, options.stop, knownHeaders})
    , m_words(std::move(words))
{
}

Result<> ErrorFile::begin()
{
    const auto head = m_table.open();
    if (!head)
        return Failure(head.error());
    if (head->columns != m_survey.head.columns)
        return failure(Fault::Storage, Reason::FileUnreadable);
    CsvStyle style;
    style.delimiter = head->shape.delimiter; // decimal signs stay what they were
    m_writer.emplace(m_target, style);
    m_writer->row(head->columns + QStringList{QString::fromUtf16(problemColumn)});
    return {};
}

void ErrorFile::write(const TableRow &row, const QList<RowProblem> &problems)
{
    for (int i = 0; i < int(m_survey.head.columns.size()); ++i) {
        // An absent cell stays bare: quoted or not it reads as blank, which nobody can avoid here.
        if (row.has(i) && !row.at(i).isEmpty())
            m_writer->text(row.at(i));
        else
            m_writer->empty();
    }
    m_writer->text(wordsFor(problems, m_words));
    m_writer->endRow();
    ++m_written;
}

Result<> ErrorFile::add(const ProductDraft &draft, const QList<RowProblem> &problems)
{
    if (!m_writer) {
        if (auto begun = begin(); !begun)
            return begun;
    }
    QMap<qint64, QList<RowProblem>> wanted;
    for (const qint64 row : draft.rows)
        wanted[row];
    for (const RowProblem &problem : problems)
        wanted[problem.row].append(problem);
    TableRow row;
    while (!wanted.isEmpty()) {
        const auto more = m_table.next(row);
        if (!more)
            return Failure(more.error());
        if (!*more)
            break;
        const auto found = wanted.constFind(row.row);
        if (found != wanted.constEnd())
            write(row, *found);
        while (!wanted.isEmpty() && wanted.firstKey() <= row.row)
            wanted.erase(wanted.begin());
    }
    return {};
}

Result<> ErrorFile::finish()
{
    if (!m_writer) {
        if (auto begun = begin(); !begun)
            return begun;
    }
    return m_writer->finish();
}

} // namespace cooperage
