// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importwork.h"

#include "models/records/workshop.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cooperage {

namespace {

constexpr qsizetype longestShown = 300; ///< characters of a text that only informs

QString titleOf(const ProductDraft &draft)
{
    if (draft.title.given())
        return draft.title.value;
    if (!draft.variants.isEmpty() && draft.variants.first().sku.given())
        return draft.variants.first().sku.value;
    return draft.key;
}

void addChanges(QList<PlanLine> &lines, const PlanLine &like, const QList<FieldChange> &changes)
{
    for (const FieldChange &change : changes) {
        PlanLine line = like;
        line.field = change.field;
        line.before = change.before;
        line.after = change.after;
        lines.append(line);
    }
}

void addVariant(QList<PlanLine> &lines, PlanLine line, const VariantPlan &variant, const ProductDraft &draft)
{
    const VariantDraft &wanted = draft.variants.at(variant.index);
    line.row = wanted.row;
    addChanges(lines, line, variant.kind == PlanKind::New ? QList<FieldChange>() : variant.changes);
    if (variant.kind == PlanKind::New) {
        line.field = QStringLiteral("variant");
        line.after = wanted.options.isEmpty() ? wanted.sku.value : wanted.options.join(QStringLiteral(" · "));
        lines.append(line);
    } else if (variant.count) {
        line.field = QStringLiteral("quantity");
        line.after = QString::number(*variant.count);
        lines.append(line);
    }
}

void addLines(QList<PlanLine> &lines, const ListingPlan &plan)
{
    PlanLine line;
    line.kind = plan.kind;
    line.row = plan.draft.rows.value(0);
    line.listing = titleOf(plan.draft);
    line.probably = plan.probably();
    if (plan.kind == PlanKind::Problem) {
        for (const RowProblem &problem : plan.problems) {
            line.row = problem.row;
            line.field = problem.column;
            line.before = problem.value;
            line.reason = problem.reason;
            lines.append(line);
        }
        return;
    }
    if (plan.kind != PlanKind::Update) {
        line.variants = int(plan.draft.variants.size());
        lines.append(line);
        return;
    }
    const qsizetype before = lines.size();
    addChanges(lines, line, plan.changes);
    for (const VariantPlan &variant : plan.variants)
        addVariant(lines, line, variant, plan.draft);
    if (!plan.newPhotos.isEmpty()) {
        line.field = QStringLiteral("photo");
        line.after = QStringLiteral("+%1").arg(plan.newPhotos.size());
    }
    if (!plan.newPhotos.isEmpty() || lines.size() == before)
        lines.append(line);
}

qsizetype textOf(const PlanLine &line)
{
    return line.listing.size() + line.field.size() + line.before.size() + line.after.size();
}

} // namespace

void PlanLines::add(const ListingPlan &plan)
{
    if (m_ofKind.value(plan.kind) >= mostOfKind || m_text >= mostText) {
        m_leftOut = true;
        return;
    }
    QList<PlanLine> lines;
    addLines(lines, plan);
    for (PlanLine &line : lines) {
        if (plan.kind != PlanKind::Problem) { // what is wrong is shown whole, to be mended
            line.before.truncate(longestShown);
            line.after.truncate(longestShown);
        }
        m_text += textOf(line);
    }
    m_ofKind[plan.kind] += lines.size();
    m_lines += lines;
}

Result<ImportGround> importGround(const Store &store)
{
    const auto actor = store.actor();
    const auto madeToOrder = store.setting(u"import_made_to_order_above");
    const auto blankKeeps = store.setting(u"import_blank_keeps");
    const auto again = store.setting(u"import_counts_again");
    if (!actor)
        return failure(actor.error());
    if (!madeToOrder || !blankKeeps || !again)
        return failure(!madeToOrder ? madeToOrder.error() : !blankKeeps ? blankKeeps.error() : again.error());
    ImportGround ground;
    ground.workshop = actor->workshop;
    ground.options.madeToOrderOver = *madeToOrder;
    ground.planning.blankClears = *blankKeeps == 0;
    ground.planning.countsOnReimport = *again != 0;
    if (ground.workshop) {
        if (const auto workshop = store.find<Workshop>(*ground.workshop))
            ground.currency = Currency::fromCode(workshop->currency).value_or(Currency());
    }
    return ground;
}

Result<TableSurvey> surveyFile(const QString &path, const ImportOptions &options)
{
    QFile file(path);
    if (auto opened = openTable(file); !opened)
        return failure(opened.error());
    return surveyTable(file, options);
}

namespace {

/// The same reading as one half of the work: the bar goes from end to end once, not twice.
TableReading half(TableReading table, int which)
{
    if (const auto whole = table.options.progress) {
        table.options.progress
            = [whole, which](qint64 done, qint64 total) { whole(which * total + done, 2 * total); };
    }
    return table;
}

} // namespace

Result<ImportReading> checkFile(const Store &store, const Id<Workshop> &workshop, const TableReading &table)
{
    auto keys = announceTable(half(table, 0));
    if (!keys)
        return failure(keys.error());
    PlanLines lines;
    const auto look = [&lines](const ListingPlan &plan) {
        lines.add(plan);
        return Result<void>();
    };
    auto plan = planTable(store, workshop, half(table, 1), **keys, {}, look);
    if (!plan)
        return failure(plan.error());
    return ImportReading{
        lines.lines(), lines.someLeftOut(), plan->counts, std::move(plan->summary), std::move(*keys)};
}

Result<void> copyProblemFile(const QString &written, const QString &target)
{
    const QString name = QFileInfo(target).fileName();
    QFile source(written);
    QSaveFile saved(target);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Fault::Storage, Reason::FileUnreadable, name);
    if (!saved.open(QIODevice::WriteOnly))
        return failure(Fault::Storage, Reason::FileUnwritable, name);
    constexpr qint64 piece = 256 * 1024;
    while (!source.atEnd())
        saved.write(source.read(piece)); // commit() tells whether any of it failed
    if (!saved.commit())
        return failure(Fault::Storage, Reason::FileUnwritable, name);
    return {};
}

Result<Committed> undoImport(Store &store, qint64 step)
{
    const auto last = store.lastStep();
    if (!last)
        return failure(last.error());
    // Something else was done since: that stays, and the import too.
    return *last == step ? store.undo() : failure(Fault::Conflict, Reason::StaleState);
}

} // namespace cooperage
