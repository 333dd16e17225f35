// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage import
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/actions/exportlistings.h"
#include "models/actions/importproducts.h"
#include "models/exchange/errorfile.h"
#include "models/exchange/productreader.h"
#include "ui/shell/explain.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cooperage::cli {

namespace {

/// Everything found out about a file before anything is stored.
struct Reading
{
    TableSurvey survey;
    ImportOptions options;
    QList<ListingPlan> listings; ///< those that would change something, and those with problems
    PlanCounts counts;
    QHash<qint64, QList<RowProblem>> problemRows;
};

Result<ImportOptions> optionsFrom(const Session &session, const Store &store)
{
    ImportOptions options;
    const auto madeToOrder = store.setting(u"import_made_to_order_above");
    if (!madeToOrder)
        return failure(madeToOrder.error());
    options.madeToOrderOver = *madeToOrder;
    if (session.isSet("currency")) {
        const auto currency = Currency::fromCode(session.value("currency").toUpper());
        if (!currency)
            return failure(Fault::Invalid, Reason::CurrencyMissing, session.value("currency"));
        options.currency = *currency;
    }
    return options;
}

Result<PlanOptions> planOptions(const Session &session, const Store &store)
{
    const auto blankKeeps = store.setting(u"import_blank_keeps");
    const auto again = store.setting(u"import_counts_again");
    if (!blankKeeps || !again)
        return failure(blankKeeps ? again.error() : blankKeeps.error());
    PlanOptions options;
    options.shop = session.value("shop");
    options.blankClears = *blankKeeps == 0;
    options.countsOnReimport = *again != 0;
    return options;
}

/// Answers what the file leaves open from the options; otherwise the reading refuses with the reason.
Result<void> answerQuestions(Reading &reading, const Session &session, QFile &file)
{
    if (!session.isSet("decimal"))
        return {};
    const QString sign = session.value("decimal");
    if (sign != u"." && sign != u",")
        return failure(Fault::Invalid, Reason::NotAChoice, sign);
    for (const NumberQuestion &question : std::as_const(reading.survey.questions))
        reading.options.decimalSigns.insert(
            question.column, sign == u"," ? DecimalSign::Comma : DecimalSign::Dot);
    auto again = surveyTable(file, reading.options);
    if (!again)
        return failure(again.error());
    reading.survey = std::move(*again);
    return {};
}

/// Hash of the rows a listing was imported from last, by key.
using KnownRows = QHash<QString, QByteArray>;

KnownRows knownRows(const QList<ExistingProduct> &existing)
{
    KnownRows known;
    for (const ExistingProduct &product : existing)
        known.insert(product.source.dialect + QLatin1Char('\n') + product.source.key, product.source.rowHash);
    return known;
}

Result<void> readFile(Reading &reading, QFile &file, Planner &planner, const KnownRows &known)
{
    auto announce = [&](ProductDraft &&draft) { planner.announce(draft); };
    if (auto first = readProducts(file, reading.survey, reading.options, announce); !first)
        return failure(first.error());
    auto plan = [&](ProductDraft &&draft) {
        ListingPlan one = planner.plan(std::move(draft));
        if (one.kind == PlanKind::Problem)
            collectProblems(one.draft, one.problems, reading.problemRows);
        else if (one.kind != PlanKind::Same
            || known.value(one.source.dialect + QLatin1Char('\n') + one.source.key) != one.source.rowHash)
            reading.listings.append(std::move(one));
    };
    if (auto second = readProducts(file, reading.survey, reading.options, plan); !second)
        return failure(second.error());
    reading.counts = planner.counts();
    return {};
}

QString problemSentence(const RowProblem &problem)
{
    const QString about = problem.column.isEmpty() ? problem.value : problem.column;
    return Words::tr("Row %1: %2")
        .arg(problem.row)
        .arg(explain(Error{Fault::Invalid, problem.reason, about, {}, {}}));
}

Result<void> writeProblems(const Reading &reading, QFile &file, const QString &path)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return failure(Fault::Storage, Reason::FileUnwritable, path);
    auto words = [](const RowProblem &problem) { return problemSentence(problem); };
    if (auto done = writeErrorFile(file, reading.survey, reading.options, reading.problemRows, words, target);
        !done)
        return done;
    if (!target.commit())
        return failure(Fault::Storage, Reason::FileUnwritable, path);
    return {};
}

QJsonObject countsObject(const PlanCounts &counts)
{
    return {{QStringLiteral("new"), counts.added}, {QStringLiteral("changed"), counts.updated},
        {QStringLiteral("same"), counts.same}, {QStringLiteral("problems"), counts.problems},
        {QStringLiteral("variants_new"), counts.variantsAdded},
        {QStringLiteral("variants_changed"), counts.variantsUpdated}};
}

void tellProblems(Session &session, const Reading &reading)
{
    QList<qint64> rows = reading.problemRows.keys();
    std::sort(rows.begin(), rows.end());
    constexpr int mostTold = 20;
    int told = 0;
    for (const qint64 row : std::as_const(rows)) {
        for (const RowProblem &problem : reading.problemRows.value(row)) {
            if (told++ < mostTold)
                session.note(problemSentence(problem));
        }
    }
    if (told > mostTold)
        session.note(Words::tr("… and %n more problem(s).", nullptr, told - mostTold));
}

ExitCode finish(Session &session, const Reading &reading, const ImportOutcome *outcome)
{
    const PlanCounts &counts = reading.counts;
    session.say(Words::tr("New: %1 · changed: %2 · same: %3 · with problems: %4")
                    .arg(counts.added)
                    .arg(counts.updated)
                    .arg(counts.same)
                    .arg(counts.problems));
    QJsonObject object{{QStringLiteral("ok"), true}, {QStringLiteral("listings"), countsObject(counts)},
        {QStringLiteral("kind"), cooperage::nameOf(reading.survey.dialect)},
        {QStringLiteral("stored"), outcome != nullptr}};
    if (outcome) {
        object.insert(QStringLiteral("counted"), outcome->counted);
        object.insert(QStringLiteral("photos_kept"), outcome->photosKept);
        object.insert(QStringLiteral("states_left"), outcome->statesLeft);
        object.insert(QStringLiteral("transactions"), outcome->committed.txids.size());
        if (outcome->counted > 0)
            session.say(Words::tr("%n quantity(s) recorded as counted.", nullptr, int(outcome->counted)));
        if (outcome->statesLeft > 0)
            session.say(Words::tr("%n listing(s) begin as drafts; publish them when they are complete.",
                nullptr, int(outcome->statesLeft)));
    } else {
        session.say(Words::tr("Nothing was stored (--dry-run)."));
    }
    session.answer(object);
    return counts.problems > 0 ? ExitCode::DoneWithProblems : ExitCode::Done;
}

} // namespace

void declareImport(QCommandLineParser &parser)
{
    addOption(parser, "dry-run", nullptr, Words::tr("Show what would happen and store nothing."));
    addOption(
        parser, "shop", "NAME", Words::tr("Name of the shop the file comes from, if there are several."));
    addOption(parser, "currency", "CODE", Words::tr("Currency of the prices, where the file does not say."));
    addOption(
        parser, "decimal", "SIGN", Words::tr("Decimal sign, \".\" or \",\", where it can be read two ways."));
    addOption(
        parser, "workshop", "NAME", Words::tr("Whose listings they become; otherwise the own workshop's."));
    addOption(parser, "no-counts", nullptr, Words::tr("Do not record quantities as counted."));
    addOption(parser, "errors", "FILE", Words::tr("Write rows that cannot be imported to this file."));
}

ExitCode runImport(Session &session)
{
    if (session.arguments().size() != 1)
        return session.usage(Words::tr("import needs one file"));
    const auto store = session.write();
    if (!store)
        return session.refuse(store.error());
    const auto workshop = workshopChosen(**store, session.value("workshop"));
    if (!workshop)
        return session.refuse(workshop.error());
    if (!*workshop)
        return session.usage(Words::tr("you have no workshop, so say --workshop"));
    QFile file(session.arguments().first());
    const QString name = QFileInfo(file).fileName();
    if (!file.exists())
        return session.refuse(Error{Fault::Invalid, Reason::FileMissing, name, {}, {}});
    if (!file.open(QIODevice::ReadOnly))
        return session.refuse(Error{Fault::Invalid, Reason::FileUnreadable, name, {}, {}});
    Reading reading;
    const auto options = optionsFrom(session, **store);
    const auto planning = planOptions(session, **store);
    const auto existing = existingProducts(**store, **workshop, session.value("shop"));
    if (!options || !planning || !existing)
        return session.refuse(!options ? options.error() : !planning ? planning.error() : existing.error());
    reading.options = *options;
    auto survey = surveyTable(file, reading.options);
    if (!survey)
        return session.refuse(survey.error());
    reading.survey = std::move(*survey);
    if (auto answered = answerQuestions(reading, session, file); !answered)
        return session.refuse(answered.error());
    Planner planner(*existing, *planning);
    if (auto read = readFile(reading, file, planner, knownRows(*existing)); !read)
        return session.refuse(read.error());
    tellProblems(session, reading);
    if (session.isSet("errors") && !reading.problemRows.isEmpty()) {
        if (auto written = writeProblems(reading, file, session.value("errors")); !written)
            return session.refuse(written.error());
    }
    if (session.isSet("dry-run"))
        return finish(session, reading, nullptr);
    ProductImport request{
        **workshop, reading.listings, name, !session.isSet("no-counts"), planning->blankClears, {}};
    request.progress = [&](qint64 done, qint64 total) {
        session.note(Words::tr("Storing %1 of %2").arg(done).arg(total));
        return true;
    };
    const auto outcome = importProducts(**store, request);
    return outcome ? finish(session, reading, &*outcome) : session.refuse(outcome.error());
}

} // namespace cooperage::cli
