// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage import
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/actions/importtable.h"
#include "ui/shell/explain.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cooperage::cli {

namespace {

QString problemSentence(const RowProblem &problem)
{
    const QString about = problem.column.isEmpty() ? problem.value : problem.column;
    return Words::tr("Row %1: %2")
        .arg(problem.row)
        .arg(explain(Error{Fault::Invalid, problem.reason, about, {}, {}}));
}

/// Says how far long work is, and looks whether somebody wants it to stop.
class Telling
{
public:
    explicit Telling(Session &session)
        : m_session(session)
        , m_stop(session.caller().untilStopped())
        , m_said(session.clock().now())
    {
    }

    std::stop_token stop() const { return m_stop; }
    void reading(qint64 done, qint64 total)
    {
        if (isTime() && total > 0)
            m_session.note(Words::tr("Reading: %1 %").arg(done * 100 / total));
    }
    void storing(qint64 done, qint64 total)
    {
        if (isTime())
            m_session.note(Words::tr("Storing %1 of %2").arg(done).arg(total));
    }
    void problems(const ListingPlan &plan)
    {
        m_session.caller().look();
        for (const RowProblem &problem : plan.problems) {
            if (m_problems++ < mostTold)
                m_session.note(problemSentence(problem));
        }
    }
    void moreProblems()
    {
        if (m_problems > mostTold)
            m_session.note(Words::tr("… and %n more problem(s).", nullptr, m_problems - mostTold));
    }

private:
    static constexpr int mostTold = 20;
    static constexpr qint64 sayEvery = 2000; // ms

    bool isTime()
    {
        m_session.caller().look();
        const qint64 now = m_session.clock().now();
        if (now - m_said < sayEvery)
            return false;
        m_said = now;
        return true;
    }

    Session &m_session;
    std::stop_token m_stop;
    qint64 m_said;
    int m_problems = 0;
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

/// Finds out what the file is and answers what it leaves open from the options; what is still open then is
/// refused by whoever reads it.
Result<void> survey(TableReading &reading, const Session &session)
{
    QFile file(reading.path);
    if (auto opened = openTable(file); !opened)
        return opened;
    auto found = surveyTable(file, reading.options);
    if (!found) {
        Error error = found.error();
        if (error.reason == Reason::Cancelled)
            error.subject = QFileInfo(file).fileName();
        return failure(std::move(error));
    }
    reading.survey = std::move(*found);
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

QJsonObject countsObject(const PlanCounts &counts)
{
    return {{QStringLiteral("new"), counts.added}, {QStringLiteral("changed"), counts.updated},
        {QStringLiteral("same"), counts.same}, {QStringLiteral("problems"), counts.problems},
        {QStringLiteral("variants_new"), counts.variantsAdded},
        {QStringLiteral("variants_changed"), counts.variantsUpdated}};
}

ExitCode finish(
    Session &session, const TableReading &reading, const TablePlan &plan, const ImportOutcome *outcome)
{
    const PlanCounts &counts = plan.counts;
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

/// The file with problems takes its place, if there are any.
Result<void> keepProblems(QSaveFile &errors, bool any)
{
    if (!errors.isOpen())
        return {};
    if (!any) {
        errors.cancelWriting();
        return {};
    }
    return errors.commit()
        ? Result<void>()
        : failure(Fault::Storage, Reason::FileUnwritable, QFileInfo(errors.fileName()).fileName());
}

/// What the collective says about an import before the file is read.
struct Terms
{
    Id<Workshop> workshop;
    ImportOptions options;
    PlanOptions planning;
};

ExitCode findTerms(Session &session, const Store &store, Terms &terms)
{
    const auto workshop = workshopChosen(store, session.value("workshop"));
    if (!workshop)
        return session.refuse(workshop.error());
    if (!*workshop)
        return session.usage(Words::tr("you have no workshop, so say --workshop"));
    const auto options = optionsFrom(session, store);
    const auto planning = planOptions(session, store);
    if (!options || !planning)
        return session.refuse(options ? planning.error() : options.error());
    terms = {**workshop, *options, *planning};
    return ExitCode::Done;
}

ExitCode tryOut(
    Session &session, Telling &telling, const Store &store, const TableImport &request, QSaveFile &errors)
{
    const auto plan = planTable(
        store, request.goods.workshop, request.reading, *request.keys, request.problems, request.watch);
    if (!plan)
        return session.refuse(plan.error());
    telling.moreProblems();
    if (auto kept = keepProblems(errors, plan->problemRows > 0); !kept)
        return session.refuse(kept.error());
    return finish(session, request.reading, *plan, nullptr);
}

ExitCode doImport(Session &session, Telling &telling, Store &store, TableImport request, QSaveFile &errors)
{
    bool problems = false;
    const PlanSink tell = request.watch;
    request.watch = [&](const ListingPlan &plan) {
        problems = problems || plan.kind == PlanKind::Problem;
        return tell(plan);
    };
    request.reading.options.progress = {}; // what is stored is told instead
    request.beforeCommit = [&] { return keepProblems(errors, problems); };
    const auto done = importTable(store, request);
    if (!done)
        return session.refuse(done.error());
    telling.moreProblems();
    return finish(session, request.reading, done->plan, &done->outcome);
}

/// Reads the file as far as that needs no store, then does with it what @p then says.
ExitCode readFile(Session &session, Telling &telling, const Terms &terms,
    const std::function<ExitCode(TableImport, QSaveFile &)> &then)
{
    const QString path = session.path(session.arguments().first());
    TableImport request{{path, {}, terms.options, terms.planning}, {},
        {terms.workshop, QFileInfo(path).fileName(), !session.isSet("no-counts")}, {}};
    request.reading.options.stop = telling.stop();
    request.reading.options.progress = [&](qint64 done, qint64 total) { telling.reading(done, total); };
    if (auto known = survey(request.reading, session); !known)
        return session.refuse(known.error());
    auto keys = announceTable(request.reading);
    if (!keys)
        return session.refuse(keys.error());
    request.keys = std::move(*keys);
    QSaveFile errors(session.path(session.value("errors")));
    if (session.isSet("errors")) {
        if (!errors.open(QIODevice::WriteOnly))
            return session.refuse(
                Error{Fault::Storage, Reason::FileUnwritable, session.value("errors"), {}, {}});
        request.problems = {&errors, problemSentence};
    }
    request.watch = [&](const ListingPlan &plan) {
        telling.problems(plan);
        return Result<void>();
    };
    request.progress = [&](qint64 done, qint64 total) { telling.storing(done, total); };
    return then(std::move(request), errors);
}

/// Only reads, so it goes beside a window, too.
ExitCode showPlan(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    Terms terms;
    if (const auto found = findTerms(session, **store, terms); found != ExitCode::Done)
        return found;
    Telling telling(session);
    return readFile(session, telling, terms, [&](const TableImport &request, QSaveFile &errors) {
        return tryOut(session, telling, **store, request, errors);
    });
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
    if (session.isSet("dry-run"))
        return showPlan(session);
    // Twice: what can be done without the store keeps nobody from writing meanwhile.
    Terms terms;
    bool found = false;
    const ExitCode asked = session.write([&](Store &store) {
        const ExitCode code = findTerms(session, store, terms);
        found = code == ExitCode::Done;
        return code;
    });
    if (!found)
        return asked;
    Telling telling(session);
    return readFile(session, telling, terms, [&](const TableImport &request, QSaveFile &errors) {
        return session.write(
            [&](Store &store) { return doImport(session, telling, store, request, errors); });
    });
}

} // namespace cooperage::cli
