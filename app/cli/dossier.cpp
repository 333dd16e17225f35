// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage dossier
#include "app/cli/subcommands.h"
#include "models/store/endorsementquery.h"
#include "ui/print/dossierpdf.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace cooperage::cli {

namespace {

Result<void> writeWhole(const QString &path, const QByteArray &bytes, bool replace)
{
    const QString name = QFileInfo(path).fileName();
    if (!replace && QFileInfo::exists(path))
        return failure(Fault::Storage, Reason::FileExists, name);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Fault::Storage, Reason::FileUnwritable, name, file.errorString());
    return {};
}

} // namespace

void declareDossier(QCommandLineParser &parser)
{
    addOption(parser, "out", "FILE", Words::tr("Where to write it; otherwise its number in this folder."));
    addOption(parser, "badge", nullptr, Words::tr("Write the unsigned Open Badges file instead."));
    addOption(parser, "replace", nullptr, Words::tr("Replace a file that is there."));
}

ExitCode runDossier(Session &session)
{
    const QStringList arguments = session.arguments();
    if (arguments.size() != 1)
        return session.usage(Words::tr("dossier needs the number of an endorsement"));
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto request = endorsementNamed(**store, arguments.first());
    if (!request)
        return session.refuse(request.error());
    const auto facts = dossierFacts(**store, Id<Endorsement>(request->id));
    if (!facts)
        return session.refuse(facts.error());
    const bool badge = session.isSet("badge");
    const auto bytes = badge ? badgeOf(*facts) : dossierArchive(*facts, QLocale());
    if (!bytes)
        return session.refuse(bytes.error());
    const QString usual = facts->number + (badge ? QStringLiteral("-unsigned.json") : QStringLiteral(".zip"));
    const QString path = session.path(session.isSet("out") ? session.value("out") : usual);
    if (auto written = writeWhole(path, *bytes, session.isSet("replace")); !written)
        return session.refuse(written.error());
    session.say(Words::tr("Written: %1").arg(path));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("file"), path},
        {QStringLiteral("bytes"), bytes->size()}});
    return ExitCode::Done;
}

} // namespace cooperage::cli
