// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/importtable.h"

#include "models/actions/storedcatalogue.h"

#include <QFile>
#include <QFileInfo>

namespace cooperage {

namespace {

constexpr qint64 progressEvery = 50; ///< listings

Failure changedMeanwhile(const QFile &file)
{
    return failure(Fault::Storage, Reason::FileUnreadable, QFileInfo(file).fileName());
}

/// Readers of text do not know what it is called.
Failure named(Error error, const QString &path)
{
    if (error.reason == Reason::Cancelled && error.subject.isEmpty())
        error.subject = QFileInfo(path).fileName();
    return failure(std::move(error));
}

} // namespace

Result<void> openTable(QFile &file)
{
    const QString name = QFileInfo(file).fileName();
    if (!file.exists())
        return failure(Fault::Invalid, Reason::FileMissing, name);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Fault::Invalid, Reason::FileUnreadable, name);
    return {};
}

Result<FileKeysPointer> announceTable(const TableReading &reading)
{
    QFile file(reading.path);
    if (auto opened = openTable(file); !opened)
        return failure(opened.error());
    auto keys = std::make_shared<FileKeys>();
    const auto announce = [&keys](ProductDraft &&draft) { keys->announce(draft); };
    if (auto read = readProducts(file, reading.survey, reading.options, announce); !read)
        return named(read.error(), reading.path);
    keys->close();
    return keys;
}

Result<TablePlan> planTable(const Store &store, const Id<Workshop> &workshop, const TableReading &reading,
    const FileKeys &keys, const ProblemTarget &problems, const PlanSink &sink)
{
    QFile file(reading.path);
    QFile again(reading.path);
    if (auto opened = openTable(file); !opened)
        return failure(opened.error());
    if (auto opened = openTable(again); !opened)
        return failure(opened.error());
    const auto existing = StoredCatalogue::read(store, workshop, reading.planning.shop);
    if (!existing)
        return failure(existing.error());
    Planner planner(**existing, keys, reading.planning);
    std::optional<ErrorFile> errors;
    if (problems.device)
        errors.emplace(again, reading.survey, reading.options, problems.words, *problems.device);

    // Whoever fails stops the reading; so does the person.
    std::stop_source stop;
    const std::stop_callback passOn(reading.options.stop, [&stop] { stop.request_stop(); });
    ImportOptions options = reading.options;
    options.stop = stop.get_token();
    Result<void> state;
    const auto take = [&](ProductDraft &&draft) -> Result<void> {
        if (stop.stop_requested())
            return named({Fault::Cancelled, Reason::Cancelled, {}, {}, {}}, reading.path);
        const auto plan = planner.plan(std::move(draft));
        if (!plan)
            return failure(plan.error());
        if (plan->kind == PlanKind::Problem && errors) {
            if (auto written = errors->add(plan->draft, plan->problems); !written)
                return written;
        }
        return sink(*plan);
    };
    auto summary = readProducts(file, reading.survey, options, [&](ProductDraft &&draft) {
        if (!state)
            return;
        state = take(std::move(draft));
        if (!state)
            stop.request_stop();
    });
    if (!state)
        return failure(state.error());
    if (!summary)
        return named(summary.error(), reading.path);
    if (!planner.sawAnnouncedFile())
        return changedMeanwhile(file);
    TablePlan plan{planner.counts(), std::move(*summary), errors ? errors->rows() : 0};
    if (errors) {
        if (auto written = errors->finish(); !written)
            return failure(written.error());
    }
    return plan;
}

Result<TableImported> importTable(Store &store, const TableImport &request)
{
    const qint64 total = request.keys->listings();
    ProductImporter importer(store, request.goods, total);
    qint64 done = 0;
    const auto tell = [&] {
        if (request.progress)
            request.progress(done, total);
    };
    const auto take = [&](const ListingPlan &plan) -> Result<void> {
        if (request.watch) {
            if (auto seen = request.watch(plan); !seen)
                return seen;
        }
        if (auto taken = importer.take(plan); !taken)
            return taken;
        if (++done % progressEvery == 0)
            tell();
        return {};
    };
    auto plan
        = planTable(store, request.goods.workshop, request.reading, *request.keys, request.problems, take);
    if (!plan)
        return failure(plan.error());
    tell();
    if (request.reading.options.stop.stop_requested())
        return failure(Fault::Cancelled, Reason::Cancelled, request.goods.fileName);
    if (request.beforeCommit) {
        if (auto ready = request.beforeCommit(); !ready)
            return failure(ready.error());
    }
    auto outcome = importer.finish();
    if (!outcome)
        return failure(outcome.error());
    outcome->counts = plan->counts;
    return TableImported{std::move(*outcome), std::move(*plan)};
}

} // namespace cooperage
