// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage standard: writing and publishing
#include "app/cli/standards.h"

#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "models/actions/standards.h"

namespace cooperage::cli {

namespace {

ExitCode add(Session &session, Store &store)
{
    const auto done
        = createStandard(store, {session.arguments().at(1), session.value("craft"), session.value("aims")});
    return finish(session, done, done ? createdIn(*done, Standard::table) : RawId());
}

/// Options that were given change what is there.
Result<void> readCriterion(const Session &session, Criterion &criterion)
{
    const std::pair<const char *, int Criterion::*> numbers[]
        = {{"weight", &Criterion::weight}, {"least", &Criterion::least}, {"most", &Criterion::most}};
    for (const auto &[name, member] : numbers) {
        if (!session.isSet(name))
            continue;
        bool isNumber = false;
        criterion.*member = session.value(name).toInt(&isNumber);
        if (!isNumber)
            return failure(Fault::Invalid, Reason::NotANumber, session.value(name));
    }
    if (session.isSet("veto"))
        criterion.veto = true;
    if (session.isSet("levels")) {
        QStringList levels = session.value("levels").split(u'|');
        for (QString &level : levels)
            level = level.trimmed();
        criterion.levels = levels.join(u'\n');
    }
    return {};
}

ExitCode criterion(Session &session, Store &store, const StandardLine &line)
{
    const auto draft = versionIn(line, VersionState::Draft);
    if (!draft)
        return session.refuse(draft.error());
    const auto criteria = criteriaOf(store, draft->id);
    if (!criteria)
        return session.refuse(criteria.error());
    const QString name = session.arguments().at(2);
    Criterion before;
    for (const Criterion &one : *criteria) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            before = one;
    }
    if (session.isSet("remove"))
        return finish(session, removeCriterion(store, Id<Criterion>(before.id)), before.id);
    if (session.isSet("move")) {
        bool isNumber = false;
        const int places = session.value("move").toInt(&isNumber);
        return isNumber ? finish(session, moveCriterion(store, {Id<Criterion>(before.id), places}), before.id)
                        : session.refuse({Fault::Invalid, Reason::NotANumber, session.value("move"), {}, {}});
    }
    Criterion after = before;
    if (auto read = readCriterion(session, after); !read)
        return session.refuse(read.error());
    if (!before.id.isNull())
        return finish(session, changeCriterion(store, {before, after}), before.id);
    after.name = name;
    after.version = Id<StandardVersion>(draft->id);
    const auto done = addCriterion(store, after);
    return finish(session, done, done ? createdIn(*done, Criterion::table) : RawId());
}

/// Fields of the draft; name, craft and aims belong to the standard itself.
ExitCode set(Session &session, Store &store, const StandardLine &line)
{
    Standard named = line.standard;
    const auto draft = versionIn(line, VersionState::Draft);
    StandardVersion version = draft ? *draft : StandardVersion();
    bool ofVersion = false;
    for (const QString &typed : session.arguments().mid(2)) {
        const auto parts = assignment(typed);
        if (!parts)
            return session.refuse(parts.error());
        const auto &[name, value] = *parts;
        const bool inTenths = name == u"pass" || name == u"spread_limit";
        const auto tenths = inTenths ? tenthsFrom(value) : Result<int>(0);
        if (!tenths)
            return session.refuse(tenths.error());
        const bool isName = entityOf<Standard>().fieldNamed(name) != nullptr;
        if (!isName && !draft)
            return session.refuse(draft.error());
        ofVersion = ofVersion || !isName;
        const auto done = isName ? setField(named, entityOf<Standard>(), name, value)
                                 : setField(version, entityOf<StandardVersion>(), name,
                                     inTenths ? QString::number(*tenths) : value);
        if (!done)
            return session.refuse(done.error());
    }
    auto done = changeStandard(store, {line.standard, named});
    if (!done || !ofVersion)
        return finish(session, done, line.standard.id);
    auto changed = changeVersion(store, {*draft, version});
    if (changed)
        changed->txids += done->txids;
    return finish(session, changed, line.standard.id);
}

struct Step
{
    const char *typed;
    const char *command;
    VersionState from;
};
constexpr Step steps[]
    = {{"propose", "propose", VersionState::Draft}, {"publish", "publish", VersionState::Proposed},
        {"send-back", "send_back", VersionState::Proposed}, {"retire", "retire", VersionState::Published}};

} // namespace

ExitCode changeStandards(Session &session, Store &store)
{
    const QStringList arguments = session.arguments();
    const QString what = arguments.first();
    const QString help = Words::tr("standard %1 with so many words").arg(what);
    if (what == u"add")
        return arguments.size() == 2 ? add(session, store) : session.usage(help);
    const auto line = findStandard(store, arguments.at(1));
    if (!line)
        return session.refuse(line.error());
    if (what == u"criterion" && arguments.size() == 3)
        return criterion(session, store, *line);
    if (what == u"self-score" && arguments.size() > 3)
        return scoreOwnListing(session, store, *line);
    if (what == u"set" && arguments.size() > 2)
        return set(session, store, *line);
    if (arguments.size() != 2)
        return session.usage(help);
    if (what == u"draft") {
        const auto done = draftVersion(store, Id<Standard>(line->standard.id));
        return finish(session, done, done ? createdIn(*done, StandardVersion::table) : RawId());
    }
    if (what == u"remove")
        return finish(session, removeStandard(store, Id<Standard>(line->standard.id)), line->standard.id);
    if (what == u"remove-draft") {
        const auto draft = versionIn(*line, VersionState::Draft);
        return draft ? finish(session, removeVersion(store, Id<StandardVersion>(draft->id)), draft->id)
                     : session.refuse(draft.error());
    }
    for (const Step &step : steps) {
        if (what != QLatin1String(step.typed))
            continue;
        const auto version = versionIn(*line, step.from);
        if (!version)
            return session.refuse(version.error());
        return finishStep(session,
            askForVersionStep(store,
                {Id<StandardVersion>(version->id), QLatin1String(step.command), session.value("reason")}),
            version->id);
    }
    return session.usage(Words::tr("standard does not know %1").arg(what));
}

} // namespace cooperage::cli
