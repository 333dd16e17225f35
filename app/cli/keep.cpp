// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage backup · restore · dump · doctor
#include "app/cli/ownground.h"
#include "app/cli/subcommands.h"
#include "app/places.h"
#include "models/store/backup.h"
#include "models/store/canonical.h"
#include "models/store/checkup.h"
#include "models/store/endorsementquery.h"

#include <QFile>
#include <QJsonArray>

namespace cooperage::cli {

namespace {

const char *nameOfCheck(CheckKind kind)
{
    switch (kind) {
    case CheckKind::File:
        return "file";
    case CheckKind::Guards:
        return "guards";
    case CheckKind::Overlay:
        return "overlay";
    case CheckKind::OutboxChain:
        return "outbox_chain";
    case CheckKind::Digests:
        return "digests";
    case CheckKind::StockMoves:
        return "stock_moves";
    case CheckKind::Search:
        return "search";
    case CheckKind::Photos:
        return "photos";
    case CheckKind::PhotoNames:
        return "photo_names";
    }
    return "";
}

QString wordsForCheck(CheckKind kind)
{
    switch (kind) {
    case CheckKind::File:
        return Words::tr("The file itself");
    case CheckKind::Guards:
        return Words::tr("No write left half way");
    case CheckKind::Overlay:
        return Words::tr("Unsent changes and what they cover");
    case CheckKind::OutboxChain:
        return Words::tr("Order of unsent changes");
    case CheckKind::Digests:
        return Words::tr("Records as they were received");
    case CheckKind::StockMoves:
        return Words::tr("Both halves of every move of stock");
    case CheckKind::Search:
        return Words::tr("Listings that search finds");
    case CheckKind::Photos:
        return Words::tr("Photos on this computer");
    case CheckKind::PhotoNames:
        return Words::tr("Photos as they were stored");
    }
    return {};
}

/// The chain of what was decided, entry by entry.
ExitCode verifyAudit(Session &session, const Store &store)
{
    const auto trail = auditTrail(store);
    if (!trail)
        return session.refuse(trail.error());
    const bool whole = trail->brokenAt == 0;
    if (whole)
        session.say(Words::tr("%n entry(ies) of the audit trail, all whole.", nullptr, int(trail->checked)));
    else
        session.say(
            (trail->missing ? Words::tr("The audit trail is broken: entry %1 or its link is missing.")
                            : Words::tr("The audit trail is broken: entry %1 is not what was written."))
                .arg(trail->brokenAt));
    session.say(Words::tr("Newest hash: %1").arg(QString::fromLatin1(trail->head.toHex())));
    session.answer({{QStringLiteral("ok"), whole}, {QStringLiteral("checked"), trail->checked},
        {QStringLiteral("broken_at"), trail->brokenAt}, {QStringLiteral("missing"), trail->missing},
        {QStringLiteral("head"), QString::fromLatin1(trail->head.toHex())}});
    return whole ? ExitCode::Done : ExitCode::DoneWithProblems;
}

} // namespace

ExitCode runBackup(Session &session)
{
    if (session.arguments().size() > 1)
        return session.usage(Words::tr("backup takes one file"));
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const QString path = session.arguments().isEmpty()
        ? newBackupPath((*session.own())->folder(), session.clock())
        : session.path(session.arguments().first());
    const auto done = backupStore(**store, path);
    if (!done)
        return session.refuse(done.error());
    session.say(Words::tr("Backup written and checked: %1").arg(done->path));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("file"), done->path},
        {QStringLiteral("bytes"), done->bytes}, {QStringLiteral("records"), done->records}});
    return ExitCode::Done;
}

ExitCode runRestore(Session &session)
{
    const bool afresh = session.isSet("afresh");
    if (session.arguments().size() != (afresh ? 0 : 1))
        return session.usage(Words::tr("restore needs one file, or --afresh"));
    const auto own = session.own();
    if (!own)
        return session.refuse(own.error());
    const auto profile = (*own)->profile(Profile::Access::Own);
    if (!profile)
        return session.refuse(profile.error());
    const auto entry = (*own)->entry();
    if (!entry)
        return session.refuse(entry.error());
    const QString path = storePath((*profile)->folderOf(entry->id));
    if (afresh && entry->server.isEmpty()) // then the only other copy is the server's file beside it
        return session.usage(Words::tr("--afresh is for a collective with a server; restore a backup"));
    const auto done = afresh
        ? beginAfresh(path, session.clock(), (*own)->random())
        : restoreStore(session.path(session.arguments().first()), path, session.clock(), (*own)->random());
    if (!done)
        return session.refuse(done.error());
    session.say(Words::tr("Restored. The file before is kept as %1.").arg(done->kept));
    if (done->waiting > 0)
        session.say(
            Words::tr("%n change(s) in it are offered to the server again.", nullptr, int(done->waiting)));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("kept"), done->kept},
        {QStringLiteral("records"), done->records}, {QStringLiteral("waiting"), done->waiting}});
    return ExitCode::Done;
}

void declareRestore(QCommandLineParser &parser)
{
    addOption(parser, "afresh", nullptr,
        Words::tr("Instead of a damaged file begin an empty one, and fetch everything from the server."));
}

void declareDump(QCommandLineParser &parser)
{
    addOption(parser, "canonical", nullptr,
        Words::tr("Sorted JSON lines, equal on every computer that has the same (the only form there is)."));
}

ExitCode runDump(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return session.refuse(Error{Fault::Storage, Reason::FileUnwritable, {}, {}, {}});
    bool complete = true;
    auto take = [&](const QByteArray &line) {
        complete = out.write(line + '\n') == line.size() + 1;
        return complete;
    };
    if (auto done = writeCanonical(**store, take); !done)
        return session.refuse(done.error());
    return complete ? ExitCode::Done
                    : session.refuse(Error{Fault::Storage, Reason::FileUnwritable, {}, {}, {}});
}

void declareDoctor(QCommandLineParser &parser)
{
    addOption(parser, "audit", nullptr, Words::tr("Only verify the trail of what was decided."));
}

ExitCode runDoctor(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    if (session.isSet("audit"))
        return verifyAudit(session, **store);
    OwnGround &own = **session.own();
    const bool hasPhotos = QFile::exists(photosPath(own.folder()));
    const auto photos = hasPhotos ? own.photos() : Result<PhotoStore *>(nullptr);
    if (!photos)
        return session.refuse(photos.error());
    const auto lines = checkUp(**store, *photos);
    if (!lines)
        return session.refuse(lines.error());
    bool faults = false;
    QJsonArray list;
    for (const CheckLine &line : *lines) {
        faults = faults || line.isFault();
        list.append(QJsonObject{{QStringLiteral("check"), QLatin1String(nameOfCheck(line.kind))},
            {QStringLiteral("looked"), line.looked}, {QStringLiteral("wrong"), line.wrong},
            {QStringLiteral("example"), line.example}});
        const QString verdict = line.wrong == 0 ? Words::tr("good")
            : line.isFault()                    ? Words::tr("%1 wrong (%2)").arg(line.wrong).arg(line.example)
                                                : Words::tr("%1 still to come").arg(line.wrong);
        session.say(QStringLiteral("%1 %2").arg(wordsForCheck(line.kind).leftJustified(44), verdict));
    }
    session.say(Words::tr("SQLite %1").arg(Database::libraryVersion()));
    session.answer({{QStringLiteral("ok"), !faults}, {QStringLiteral("checks"), list},
        {QStringLiteral("sqlite"), Database::libraryVersion()}});
    return faults ? ExitCode::DoneWithProblems : ExitCode::Done;
}

} // namespace cooperage::cli
