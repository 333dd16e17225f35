// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importwords.h"

#include "ui/shell/explain.h"

#include <QCoreApplication>
#include <QLocale>

namespace cooperage {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString headerWords(HeaderLanguage language)
{
    switch (language) {
    case HeaderLanguage::English:
        return ImportWords::tr("English header");
    case HeaderLanguage::Italian:
        return ImportWords::tr("Italian header");
    case HeaderLanguage::Unknown:
        break;
    }
    return {};
}

} // namespace

QString dialectWords(TableDialect dialect)
{
    if (dialect == TableDialect::ByHand)
        return ImportWords::tr("another table, mapped by hand");
    return nameOf(dialect);
}

QString delimiterWords(char16_t delimiter)
{
    switch (delimiter) {
    case u';':
        return ImportWords::tr("semicolon");
    case u'\t':
        return ImportWords::tr("tab");
    case u'|':
        return ImportWords::tr("vertical bar");
    default:
        return ImportWords::tr("comma");
    }
}

QString looksLikeWords(const TableSurvey &survey)
{
    const CsvShape &shape = survey.head.shape;
    const QString kind = dialectWords(survey.dialect);
    const QString header = headerWords(headerLanguage(survey.dialect, survey.head.columns));
    const QString delimiter = delimiterWords(shape.delimiter);
    return header.isEmpty()
        ? ImportWords::tr("Looks like: %1, %2, %3").arg(kind, delimiter, nameOf(shape.encoding))
        : ImportWords::tr("Looks like: %1, %2, %3, %4").arg(kind, header, delimiter, nameOf(shape.encoding));
}

QString fieldWords(const QString &field)
{
    if (field == u"variant")
        return ImportWords::tr("New variant");
    const auto target = importTargetNamed(field);
    return target ? targetWords(*target) : fieldCaption(field);
}

QString kindWords(PlanKind kind)
{
    switch (kind) {
    case PlanKind::New:
        return ImportWords::tr("New");
    case PlanKind::Update:
        return ImportWords::tr("Changed");
    case PlanKind::Same:
        return ImportWords::tr("Same");
    case PlanKind::Problem:
        return ImportWords::tr("Problem");
    }
    return {};
}

QString countWords(qint64 rows, const PlanCounts &counts)
{
    const QLocale locale;
    return ImportWords::tr("%n row(s): %1 new · %2 changed · %3 same · %4 with problems", nullptr, int(rows))
        .arg(locale.toString(counts.added), locale.toString(counts.updated), locale.toString(counts.same),
            locale.toString(counts.problems));
}

QString reasonSentence(Reason reason, const QString &about)
{
    return explain(Error{Fault::Invalid, reason, about, {}, {}});
}

QString problemWords(const RowProblem &problem)
{
    const QString why = reasonSentence(problem.reason, problem.value);
    return problem.column.isEmpty() ? why : ImportWords::tr("%1: %2").arg(problem.column, why);
}

QString refusalWords(const Error &error, const QString &fileName)
{
    Error shown = error;
    shown.problems.clear();
    switch (error.reason) {
    case Reason::UnclosedQuote:
    case Reason::CellTooLong:
    case Reason::RowTooLong:
        shown.subject = ImportWords::tr("%1, row %2").arg(fileName, error.subject);
        break;
    case Reason::TableNotReadYet:
    case Reason::WrongKindOfFile:
    case Reason::AmbiguousNumber:
        shown.subject = ImportWords::tr("%1 (%2)").arg(fileName, error.subject);
        break;
    default:
        shown.subject = fileName;
        break;
    }
    return explain(shown);
}

} // namespace cooperage
