// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage export
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/actions/exportlistings.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cooperage::cli {

namespace {

Result<qint64> write(
    const QString &what, const Store &store, const std::optional<Id<Workshop>> &owner, QIODevice &device)
{
    return what == u"stock" ? exportStock(store, owner, device) : exportListings(store, owner, device);
}

Result<qint64> writeTo(const QString &path, bool replace, const QString &what, const Store &store,
    const std::optional<Id<Workshop>> &owner)
{
    if (path.isEmpty()) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return failure(Fault::Storage, Reason::FileUnwritable);
        return write(what, store, owner, out);
    }
    const QString name = QFileInfo(path).fileName();
    if (QFile::exists(path) && !replace)
        return failure(Fault::Invalid, Reason::FileExists, name);
    QSaveFile file(path); // beside it first: an interrupted export leaves the old file
    if (!file.open(QIODevice::WriteOnly))
        return failure(Fault::Storage, Reason::FileUnwritable, name);
    const auto rows = write(what, store, owner, file);
    if (rows && !file.commit())
        return failure(Fault::Storage, Reason::FileUnwritable, name);
    return rows;
}

} // namespace

void declareExport(QCommandLineParser &parser)
{
    addOption(parser, "workshop", "NAME", Words::tr("Only of this workshop; otherwise of the own one."));
    addOption(parser, "all", nullptr, Words::tr("Of all workshops, as far as you may see it."));
    addOption(parser, "replace", nullptr, Words::tr("Replace a file that exists."));
}

ExitCode runExport(Session &session)
{
    const QStringList arguments = session.arguments();
    const QString what = arguments.value(0);
    if (arguments.isEmpty() || arguments.size() > 2 || (what != u"listings" && what != u"stock"))
        return session.usage(Words::tr("export needs \"listings\" or \"stock\", and a file"));
    const QString path = arguments.value(1);
    if (session.json() && path.isEmpty())
        return session.usage(Words::tr("with --json the table needs a file"));
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    std::optional<Id<Workshop>> owner;
    if (!session.isSet("all")) {
        const auto chosen = workshopChosen(**store, session.value("workshop"));
        if (!chosen)
            return session.refuse(chosen.error());
        owner = *chosen;
    }
    const auto rows = writeTo(path, session.isSet("replace"), what, **store, owner);
    if (!rows)
        return session.refuse(rows.error());
    if (!path.isEmpty())
        session.say(Words::tr("%n row(s) written.", nullptr, int(*rows)));
    session.answer(
        {{QStringLiteral("ok"), true}, {QStringLiteral("rows"), *rows}, {QStringLiteral("file"), path}});
    return ExitCode::Done;
}

} // namespace cooperage::cli
