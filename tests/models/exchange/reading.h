// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/productreader.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace cooperage {

/// Everything that came out of one file.
struct ReadTable
{
    std::optional<Error> error = {};
    TableSurvey survey = {};
    ReadSummary summary = {};
    QList<ProductDraft> drafts = {};

    const ProductDraft &titled(const QString &title) const
    {
        static const ProductDraft none;
        const auto found = std::find_if(drafts.begin(), drafts.end(),
            [&](const ProductDraft &draft) { return draft.title.value == title; });
        return found == drafts.end() ? none : *found;
    }
    bool lost(LossCause cause) const
    {
        const auto lines = summary.loss.lines();
        return std::any_of(
            lines.begin(), lines.end(), [&](const LossLine &line) { return line.cause == cause; });
    }
};

inline ReadTable readBytes(QByteArray bytes, const ImportOptions &options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadTable out;
    auto survey = surveyTable(buffer, options);
    if (!survey) {
        out.error = survey.error();
        return out;
    }
    out.survey = *survey;
    auto summary
        = readProducts(buffer, *survey, options, [&](ProductDraft &&draft) { out.drafts.append(draft); });
    if (summary)
        out.summary = *summary;
    else
        out.error = summary.error();
    return out;
}

inline QByteArray fixture(const QString &name)
{
    QFile file(qEnvironmentVariable("COOPERAGE_TEST_DATA") + QStringLiteral("/exchange/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline ImportOptions inEuro()
{
    ImportOptions options;
    options.currency = *Currency::fromCode(u"EUR");
    return options;
}

inline QStringList skusOf(const ProductDraft &draft)
{
    QStringList out;
    for (const VariantDraft &variant : draft.variants)
        out.append(variant.sku.value);
    return out;
}

inline QString reasonsOf(const ProductDraft &draft)
{
    QStringList out;
    for (const RowProblem &problem : draft.problems)
        out.append(
            QStringLiteral("%1 %2 %3").arg(problem.row).arg(problem.column, QString(nameOf(problem.reason))));
    return out.join(u'\n');
}

} // namespace cooperage
