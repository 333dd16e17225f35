// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/ownground.h"
#include "models/tables/celltext.h"
#include "ui/shell/explain.h"

#include <QDir>
#include <QJsonDocument>

namespace cooperage::cli {

namespace {

/// What others wrote must not move the cursor or ring the bell of a terminal.
QByteArray onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.unicode() == 0x202A
            || (c.unicode() >= 0x202B && c.unicode() <= 0x202E))
            c = QLatin1Char(' ');
    }
    return text.toUtf8() + '\n';
}

} // namespace

Session::Session(const QCommandLineParser &options, Caller &caller, Ground &ground, const Clock &clock)
    : m_options(options)
    , m_caller(caller)
    , m_ground(ground)
    , m_clock(clock)
{
}

QString Session::path(const QString &typed) const
{
    return QDir::cleanPath(QDir(m_caller.folder()).absoluteFilePath(typed));
}

void Session::say(const QString &line)
{
    if (!json())
        m_caller.out(onOneLine(line));
}

void Session::answer(const QJsonObject &object)
{
    if (json())
        m_caller.out(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Session::note(const QString &line)
{
    m_caller.err(onOneLine(withoutMarks(line))); // terminals show them as boxes
}

ExitCode Session::refuse(const Error &error)
{
    const QString sentence = withoutMarks(explain(error));
    const QByteArray line = onOneLine(sentence);
    m_caller.err(line);
    answer({{QStringLiteral("ok"), false}, {QStringLiteral("reason"), QString(nameOf(error.reason))},
        {QStringLiteral("sentence"), QString::fromUtf8(line).chopped(1)}});
    return exitCodeOf(error);
}

ExitCode Session::usage(const QString &what)
{
    return refuse(Error{Fault::Invalid, Reason::Usage, what, {}, {}});
}

ExitCode Session::elsewhere(const Error &error)
{
    if (error.reason == Reason::ProfileInUse) {
        if (const auto answered = m_ground.handOver())
            return *answered ? **answered : refuse(answered->error());
    }
    return refuse(error);
}

ExitCode Session::write(const Ground::Work &work)
{
    const auto done = m_ground.write(work);
    return done ? *done : elsewhere(done.error());
}

ExitCode Session::sync(const std::function<ExitCode(const Synced &)> &then)
{
    const auto tell = [this](Engine::Way way, qint64 done, qint64 total) {
        note((way == Engine::Way::Out ? Words::tr("Sending %1 of %2") : Words::tr("Fetching %1 of %2"))
                 .arg(done)
                 .arg(total));
    };
    const auto synced = m_ground.sync(tell);
    return synced ? then(*synced) : elsewhere(synced.error());
}

Result<OwnGround *> Session::own() const
{
    if (auto *own = m_ground.own())
        return own;
    return failure(Fault::Storage, Reason::ProfileInUse);
}

Result<Store *> Session::read() const
{
    const auto from = own();
    if (!from)
        return failure(from.error());
    return (*from)->read();
}

} // namespace cooperage::cli
