// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvwriter.h"
#include "models/exchange/plan.h"
#include "models/exchange/productreader.h"

#include <QBuffer>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace cooperage;

namespace {

std::optional<QList<QStringList>> rowsOf(QByteArray bytes, const CsvOptions &options)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, options);
    if (!reader.open())
        return std::nullopt;
    QList<QStringList> rows;
    CsvRow row;
    while (true) {
        const auto more = reader.next(row);
        if (!more)
            return std::nullopt;
        if (!*more)
            return rows;
        rows.append(row.cells);
    }
}

/// Whatever could be read is written and read back the same.
void checkRoundTrip(const QByteArray &bytes, const CsvOptions &options)
{
    const auto rows = rowsOf(bytes, options);
    if (!rows)
        return;
    QByteArray written;
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : *rows) {
        // Half a character of UTF-16 has no UTF-8.
        if (!std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isValidUtf16(); }))
            return;
        writer.row(row);
    }
    CsvOptions ours = options;
    ours.encoding = Encoding::Utf8;
    ours.delimiter = u',';
    if (!writer.finish() || rowsOf(written, ours) != rows)
        std::abort();
}

/// Whatever becomes a draft is whole, and planning it is never half a decision.
void checkDrafts(QByteArray bytes, const ImportOptions &options)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto survey = surveyTable(buffer, options);
    if (!survey)
        return;
    QList<ProductDraft> drafts;
    if (!readProducts(
            buffer, *survey, options, [&](ProductDraft &&draft) { drafts.append(std::move(draft)); }))
        return;
    for (const ProductDraft &draft : std::as_const(drafts)) {
        const bool whole = !draft.rows.isEmpty() && draft.rowHash.size() == 32
            && (!draft.problems.isEmpty() || !draft.variants.isEmpty());
        if (!whole)
            std::abort();
        for (const VariantDraft &variant : draft.variants) {
            if (draft.problems.isEmpty() && variant.options.size() != draft.axes.size())
                std::abort();
        }
    }
    for (const ListingPlan &plan : makePlan(drafts, {}, {}).listings) {
        const bool decided = plan.kind == PlanKind::Problem
            ? !plan.problems.isEmpty() && plan.variants.isEmpty()
            : plan.problems.isEmpty() && plan.draft.title.given()
                && plan.variants.size() == plan.draft.variants.size();
        if (!decided)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    ImportOptions options;
    options.currency = *Currency::fromCode(u"EUR");
    options.limits
        = {.rows = 2000, .columns = 64, .cellLength = 5000, .rowLength = 20'000, .fileBytes = 1'000'000};
    CsvOptions reading;
    reading.limits = options.limits;
    reading.limits.rowLength *= 2; // the guard makes a row longer
    reading.knownNames = knownHeaders;
    checkRoundTrip(text, reading);
    checkDrafts(text, options);
    options.dialect = TableDialect::ByHand;
    checkDrafts(text, options);
    return 0;
}
