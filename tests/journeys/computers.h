// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

/// Does something that has to succeed, and shows what was said if it does not.
#define DONE(call)                                                                                           \
    do {                                                                                                     \
        const Ended told = (call);                                                                           \
        QVERIFY2(told.code == 0, (told.err + told.out).constData());                                         \
    } while (false)
/// A refusal with its reason: one sentence, nothing else.
#define REFUSED(call, why)                                                                                   \
    do {                                                                                                     \
        const Ended told = (call);                                                                           \
        QVERIFY2(told.code == 2, (told.err + told.out).constData());                                         \
        QCOMPARE(told.text("reason"), QStringLiteral(why));                                                  \
        QVERIFY2(told.err.trimmed().endsWith('.') && told.err.count('\n') == 1, told.err.constData());       \
    } while (false)
/// Refused by the server: the command is asked for, the next sync brings the reason.
#define TURNED_DOWN(who, line, why)                                                                          \
    do {                                                                                                     \
        DONE(as(who, line));                                                                                 \
        QCOMPARE(refusalOf(who), QStringLiteral(why));                                                       \
    } while (false)

namespace cooperage::test {

/// People on computers of their own and one server, all of them real programs. Names of computers are those
/// of their people in small letters.
class Computers
{
protected:
    Ended as(const char *who, const QStringList &arguments)
    {
        return run(COOPERAGE_PROGRAM,
            arguments
                + QStringList{QStringLiteral("--json"), QStringLiteral("--profile"),
                    m_folder.filePath(QLatin1String(who))});
    }
    /// Words with blanks between; "~" stands for a blank inside of one.
    Ended as(const char *who, const char *line)
    {
        QStringList typed = words(line);
        for (QString &word : typed)
            word.replace(u'~', u' ');
        return as(who, typed);
    }
    Ended server(QStringList arguments)
    {
        return run(COOPERAGE_SERVER,
            arguments + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))});
    }
    bool serve()
    {
        m_serving.start(QString::fromUtf8(COOPERAGE_SERVER),
            {QStringLiteral("serve"), QStringLiteral("--json"), QStringLiteral("--data"),
                m_folder.filePath(QStringLiteral("data"))});
        return m_serving.waitForReadyRead(patience);
    }
    void stop()
    {
        m_serving.terminate();
        m_serving.waitForFinished(patience);
    }
    Ended synced(const char *who) { return as(who, "sync"); }
    /// The command, and its way to the server.
    Ended sent(const char *who, const char *line)
    {
        const Ended done = as(who, line);
        return done.code == 0 ? synced(who) : done;
    }
    /// Why the server refused what waited; it is put away then, so that the next sync has nothing to say.
    QString refusalOf(const char *who)
    {
        const auto refusals = as(who, "sync --seen").json().value(QLatin1String("refusals")).toArray();
        return refusals.isEmpty() ? QString()
                                  : refusals.last().toObject().value(QLatin1String("reason")).toString();
    }
    Ended joins(const char *who, const char *name, const char *role, const char *workshop = nullptr)
    {
        QStringList line{QStringLiteral("invite"), QStringLiteral("--json"), QStringLiteral("--name"),
            QString::fromUtf8(name), QStringLiteral("--role"), QString::fromUtf8(role)};
        if (workshop)
            line += {QStringLiteral("--workshop"), QString::fromUtf8(workshop)};
        const Ended invited = server(line);
        return invited.code == 0 ? as(who, {QStringLiteral("join"), invited.text("link")}) : invited;
    }
    /// A server, and Ana as founder of Riverside Makers.
    Ended founded()
    {
        QTcpServer probe; // a port that is free now
        if (!probe.listen(QHostAddress::LocalHost))
            return {};
        const QString listen = QStringLiteral("127.0.0.1:%1").arg(probe.serverPort());
        m_address = QStringLiteral("https://") + listen;
        probe.close();
        const Ended made = server({QStringLiteral("init"), QStringLiteral("--json"), QStringLiteral("--name"),
            QStringLiteral("Riverside Makers"), QStringLiteral("--founder"), QStringLiteral("Ana"),
            QStringLiteral("--workshop"), QStringLiteral("Pots"), QStringLiteral("--listen"), listen});
        if (made.code != 0 || !serve())
            return made;
        const auto first = made.json().value(QLatin1String("collectives")).toArray().at(0).toObject();
        return as("ana", {QStringLiteral("join"), first.value(QLatin1String("link")).toString()});
    }
    QJsonObject shown(const char *who, const QString &request)
    {
        synced(who);
        return as(who, {QStringLiteral("endorsement"), QStringLiteral("show"), request}).json();
    }
    QString state(const char *who, const char *request)
    {
        return shown(who, QLatin1String(request)).value(QLatin1String("state")).toString();
    }
    /// What a person's computer has must be what the server has for them; what differs, else empty.
    QByteArray differing(const char *who)
    {
        QString name = QString::fromUtf8(who);
        name[0] = name.at(0).toUpper();
        if (synced(who).code != 0)
            return QByteArray(who) + " does not sync";
        const Ended here = as(who, "dump --canonical");
        const Ended there = server({QStringLiteral("export-collective"), QStringLiteral("--canonical"),
            QStringLiteral("--person"), name});
        if (here.out != there.out || here.out.isEmpty())
            return QByteArray(who) + " has other records than the server";
        const Ended audit = as(who, "doctor --audit");
        return audit.code == 0 ? QByteArray() : audit.out + audit.err;
    }

    QTemporaryDir m_folder;
    QProcess m_serving;
    QString m_address; ///< where browsers reach the server
};

} // namespace cooperage::test
