// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/outcome.h"

#include <QJsonDocument>

#include <cstdio>

namespace cooperage::server {

namespace {

/// %1 is what it is about.
const char *wordsFor(Reason reason)
{
    switch (reason) {
    case Reason::FileMissing:
        return "%1 is not there; name the file as it is, or run \"cooperage-server init\" first.";
    case Reason::FileUnreadable:
        return "%1 cannot be read; look at who owns it and run this as the user of the server.";
    case Reason::FileUnwritable:
        return "%1 cannot be written; look at who owns the folder and run this as the user of the server.";
    case Reason::FileExists:
        return "%1 is there already and is not overwritten; choose another name.";
    case Reason::DiskFull:
        return "The disk with %1 is full; make room and try again.";
    case Reason::DiskReserve:
        return "The disk with the database is nearly full, so nothing was changed; free at least %1 and try "
               "again.";
    case Reason::DiskFailed:
        return "The disk with %1 failed or its database is busy; nothing more was stored.";
    case Reason::DatabaseDamaged:
        return "%1 is damaged; run \"cooperage-server check\" and restore a backup.";
    case Reason::DatabaseNewer:
        return "%1 was written by a newer cooperage-server; install that version.";
    case Reason::DatabaseForeign:
        return "%1 is no database of a cooperage server.";
    case Reason::RecordExists:
        return "A collective in that file is on this server already; nothing was taken over.";
    case Reason::RecordMissing:
        return "There is no %1 here; \"cooperage-server devices\" lists who there is.";
    case Reason::AmbiguousMatch:
        return "%1 is more than one; write the id instead of the name.";
    case Reason::CurrencyMissing:
        return "\"%1\" is no currency; write three letters like EUR.";
    case Reason::CertificateWrong:
        return "The certificate or key %1 cannot be used; both must be PEM files that belong together.";
    case Reason::ServerUnreachable:
        return "Cannot listen on %1; another program has the port, or the address is not this computer's.";
    case Reason::ProfileInUse:
        return "Another cooperage-server already works on %1; stop it first.";
    case Reason::NotText:
        return "%1 is no host name or address.";
    case Reason::Required:
        return "The %1 may not be empty.";
    case Reason::TooLong:
        return "The %1 is too long.";
    case Reason::NotAChoice:
        return "\"%1\" is none of the choices; --help lists them.";
    case Reason::Malformed:
        return "\"%1\" cannot be understood.";
    default:
        return nullptr;
    }
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    switch (error.reason) {
    case Reason::ServerUnreachable:
        return ExitCode::CannotListen;
    case Reason::FileExists:
    case Reason::ProfileInUse:
        return ExitCode::Refused;
    case Reason::FileMissing:
    case Reason::FileUnreadable:
    case Reason::FileUnwritable:
        return ExitCode::CannotReadOrStore;
    default:
        return error.fault == Fault::Storage ? ExitCode::CannotReadOrStore : ExitCode::Refused;
    }
}

QString sentenceOf(const Error &error)
{
    if (const char *words = wordsFor(error.reason)) {
        const QString subject = error.subject.isEmpty() ? QStringLiteral("It") : error.subject;
        const QString sentence = QString::fromLatin1(words).replace(QStringLiteral("%1"), subject);
        return sentence;
    }
    return QStringLiteral("The server refused: %1%2.")
        .arg(QString(nameOf(error.reason)).replace(u'_', u' '),
            error.subject.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.subject));
}

void Terminal::say(const QString &line) const
{
    if (!m_json)
        writeOut(line.toUtf8() + '\n');
}

void Terminal::answer(const QJsonObject &object) const
{
    if (m_json)
        writeOut(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

ExitCode Terminal::refuse(const Error &error) const
{
    answer({{QStringLiteral("error"), QString(nameOf(error.reason))},
        {QStringLiteral("subject"), error.subject}, {QStringLiteral("text"), sentenceOf(error)}});
    writeError(sentenceOf(error));
    return exitCodeOf(error);
}

ExitCode Terminal::refuse(const QString &sentence) const
{
    answer({{QStringLiteral("error"), QString(nameOf(Reason::Usage))}, {QStringLiteral("text"), sentence}});
    writeError(sentence);
    return ExitCode::Refused;
}

void writeOut(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void writeError(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace cooperage::server
