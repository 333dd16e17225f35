// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importwork.h"

#include "models/exchange/errorfile.h"
#include "models/records/workshop.h"
#include "ui/pages/import/importwords.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cooperage {

namespace {

/// More than anybody reads; the counts stay right.
constexpr qsizetype mostSameLines = 20'000;

Result<void> openFile(QFile &file)
{
    const QString name = QFileInfo(file).fileName();
    if (!file.exists())
        return failure(Fault::Invalid, Reason::FileMissing, name);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Fault::Invalid, Reason::FileUnreadable, name);
    return {};
}

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

/// Hash of the rows a listing was imported from last, by where it came from.
QHash<QString, QByteArray> knownRows(const QList<ExistingProduct> &existing)
{
    QHash<QString, QByteArray> known;
    for (const ExistingProduct &product : existing)
        known.insert(product.source.dialect + QLatin1Char('\n') + product.source.key, product.source.rowHash);
    return known;
}

} // namespace

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
    if (auto opened = openFile(file); !opened)
        return failure(opened.error());
    return surveyTable(file, options);
}

Result<ImportReading> readFile(const QString &path, const TableSurvey &survey, const ImportOptions &options,
    const QList<ExistingProduct> &existing, const PlanOptions &planning)
{
    QFile file(path);
    if (auto opened = openFile(file); !opened)
        return failure(opened.error());
    Planner planner(existing, planning);
    const auto announce = [&planner](ProductDraft &&draft) { planner.announce(draft); };
    if (auto first = readProducts(file, survey, options, announce); !first)
        return failure(first.error());
    const auto known = knownRows(existing);
    ImportReading reading;
    qsizetype same = 0;
    const auto plan = [&](ProductDraft &&draft) {
        ListingPlan one = planner.plan(std::move(draft));
        if (one.kind != PlanKind::Same || same++ < mostSameLines)
            addLines(reading.lines, one);
        if (one.kind == PlanKind::Problem)
            collectProblems(one.draft, one.problems, reading.problemRows);
        else if (one.kind != PlanKind::Same
            || known.value(one.source.dialect + QLatin1Char('\n') + one.source.key) != one.source.rowHash)
            reading.listings.append(std::move(one));
    };
    auto second = readProducts(file, survey, options, plan);
    if (!second)
        return failure(second.error());
    reading.summary = std::move(*second);
    reading.counts = planner.counts();
    return reading;
}

Result<void> writeProblemFile(const QString &path, const TableSurvey &survey, const ImportOptions &options,
    const QHash<qint64, QList<RowProblem>> &rows, const QString &target)
{
    QFile file(path);
    if (auto opened = openFile(file); !opened)
        return opened;
    const QString name = QFileInfo(target).fileName();
    QSaveFile saved(target);
    if (!saved.open(QIODevice::WriteOnly))
        return failure(Fault::Storage, Reason::FileUnwritable, name);
    if (auto done = writeErrorFile(file, survey, options, rows, problemWords, saved); !done)
        return done;
    if (!saved.commit())
        return failure(Fault::Storage, Reason::FileUnwritable, name);
    return {};
}

Result<Committed> undoImport(Store &store, qint64 step)
{
    auto undone = store.undo();
    if (!undone || undone->undoStep == step)
        return undone;
    // Something else was done since: that stays, and the import too.
    if (auto again = store.redo(); !again)
        return again;
    return failure(Fault::Conflict, Reason::StaleState);
}

} // namespace cooperage
